// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace citss {

class ViewPage;

/// Several pages of one subject: hand-made ones first, then one for each view. A few stand side by
/// side on tabs; of many one is chosen from a list.
class SectionPage final : public NavigablePage {
    Q_OBJECT

public:
    SectionPage(const Workplace& workplace, const QList<const View*>& views, QWidget* parent);
    /// Puts a hand-made page before the others.
    void prepend(NavigablePage* page);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState& state) override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] NavigablePage& current() const;
    /// The current page if it shows a single view.
    [[nodiscard]] ViewPage* currentView() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeChoice();
    void addEntry(int index, const QString& title);
    void show(int index);
    void retranslate();

    QTabBar* m_tabs;  ///< says which one is shown, also while it is hidden
    QLabel* m_choiceLabel;
    QComboBox* m_choice;
    QStackedWidget* m_stack;
    QList<NavigablePage*> m_pages;
};

}  // namespace citss
