// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

class QStackedWidget;
class QTabBar;

namespace citss {

class ViewPage;

/// Several views of one subject, one tab each.
class SectionPage final : public NavigablePage {
    Q_OBJECT

public:
    SectionPage(const Workplace& workplace, const QList<const View*>& views, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] ViewPage& current() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(int index);
    void retranslate();

    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<ViewPage*> m_pages;
};

}  // namespace citss
