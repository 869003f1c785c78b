// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

#include <QCborMap>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace citss {

class DeadlineList;
class DraftsPanel;
class EventNotices;
class ProposalPanel;
class ShortfallOutlook;
class TaskList;
class TaskPanel;
class ViewTable;
struct RecordPlace;

/// What waits for me, and what goes wrong if I wait: tasks at the left; beside them the chosen one,
/// or what falls due and who would fall short.
class HomePage final : public NavigablePage {
    Q_OBJECT

public:
    HomePage(const Workplace& workplace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] bool isLoaded() const override;

    [[nodiscard]] TaskList& tasks() { return *m_tasks; }
    [[nodiscard]] TaskPanel& task() { return *m_task; }
    [[nodiscard]] ProposalPanel& proposal() { return *m_proposal; }
    [[nodiscard]] EventNotices& events() { return *m_events; }
    [[nodiscard]] DeadlineList& deadlines() { return *m_deadlines; }
    [[nodiscard]] ShortfallOutlook& shortfalls() { return *m_shortfalls; }
    [[nodiscard]] ViewTable& proposals() { return *m_proposals; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Side { Outlook, Chosen, Proposals };

    QWidget* makeSide();
    QWidget* makeOutlook();
    QWidget* makeProposals();
    void connectAll();
    void turnTo(Side side);
    void showChosen();
    void openChosen();
    void readProposal(qint64 id);
    void go(const RecordPlace& place);
    void retranslate();

    Workplace m_workplace;
    EventNotices* m_events;
    DraftsPanel* m_drafts;
    TaskList* m_tasks;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_side = nullptr;
    QVBoxLayout* m_outlook = nullptr;
    DeadlineList* m_deadlines = nullptr;
    ShortfallOutlook* m_shortfalls = nullptr;
    QStackedWidget* m_chosen = nullptr;
    TaskPanel* m_task = nullptr;
    ProposalPanel* m_proposal = nullptr;
    ViewTable* m_proposals = nullptr;
    int m_reading = 0;
    int m_asked = 0;
};

}  // namespace citss
