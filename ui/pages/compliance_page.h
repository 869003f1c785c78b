// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_desk.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace citss {

class ComplianceTab;
class SectionPage;

/// A compliance event from its emissions to what it retired, step by step; and all lists of the
/// subject behind it.
class CompliancePage final : public NavigablePage {
    Q_OBJECT

public:
    /// `views` are those that the section lists.
    CompliancePage(const Workplace& workplace, const QList<const View*>& views, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState& state) override;
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] QString helpChapter() const override;

    [[nodiscard]] ComplianceDesk& desk() { return *m_desk; }
    /// What comes next, as a sentence, and the button that leads there.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QPushButton& nextButton() { return *m_next; }
    /// The step of that name, in front.
    bool openTab(const QString& name);
    [[nodiscard]] ComplianceTab& currentTab();
    template <typename T>
    [[nodiscard]] T& tab()
    {
        return static_cast<T&>(made(indexOf(QLatin1String(T::Name))));
    }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Step {
        const char* name;
        QString (*title)(const ComplianceDesk&);
        ComplianceTab* (*make)(ComplianceDesk&, QWidget*);
        ComplianceTab* tab = nullptr;
    };

    void build();
    QWidget* makeHead();
    void makeTabs();
    template <typename T>
    void add();
    [[nodiscard]] ComplianceTab& made(qsizetype index);
    /// -1 if there is no such step.
    [[nodiscard]] qsizetype indexOf(const QString& name) const;
    /// The step in front; null for the lists.
    [[nodiscard]] const Step* current() const;
    void openReadinessOf(const QList<Filter>& filters);
    void openForm(const QString& command, const QCborMap& prefill);
    void fillEvents();
    void showEventState();
    void showNext();
    void showTitles();
    void present(int index);
    void retranslate();

    Workplace m_workplace;
    ComplianceDesk* m_desk;
    QLabel* m_eventLabel = nullptr;
    QComboBox* m_events = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_standing = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_close = nullptr;
    QTabBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    QList<Step> m_steps;
    SectionPage* m_lists;
};

}  // namespace citss
