// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_decisions.h"

#include "ui/pages/compliance_row_list.h"
#include "ui/pages/proposal_panel.h"
#include "ui/widgets/empty_text.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

ComplianceDecisions::ComplianceDecisions(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_panel(new ProposalPanel(desk.workplace(), this)),
      m_body(new QSplitter(this)),
      m_empty(makeEmptyText(this))
{
    makeList();
    m_body->addWidget(m_table);
    m_body->addWidget(m_panel);
    m_body->setSizes({560, 600});
    m_body->setStretchFactor(1, 1);
    m_body->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);
    connect(&desk, &ComplianceDesk::waitingChanged, this, [this] { invalidate(); });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ComplianceDecisions::choose);
    retranslate();
}

void ComplianceDecisions::makeList()
{
    const auto cell = [this](const char* column) {
        return [this, column](int row) {
            const QString name = QLatin1String(column);
            return link().cellText().cell(*view(u"proposals"_s).column(name),
                                          m_proposals.at(row).value(name));
        };
    };
    m_rows = new RowList({{[] { return tr("Proposal"); }, cell("id"), true},
                          {[] { return tr("What"); }, cell("command")},
                          {[] { return tr("State"); }, cell("state")},
                          {[] { return tr("By"); }, cell("proposer")},
                          {[] { return tr("Since"); }, cell("proposed_at")}},
                         this);
    m_table = makeRowTable(*m_rows, u"waitingProposals"_s, this);
}

QString ComplianceDecisions::title(const ComplianceDesk& desk)
{
    const auto waiting = static_cast<int>(desk.waiting().size());
    return waiting == 0 ? tr("Decisions") : tr("Decisions (%1)").arg(waiting);
}

void ComplianceDecisions::refresh()
{
    const QString event = desk().current() ? desk().current()->id : QString();
    if (event != m_event) {
        // The first event of all opens by a decision: what was decided stays in sight.
        if (!m_event.isEmpty()) {
            m_chosen = 0;
            m_panel->clear();
        }
        m_event = event;
    }
    m_proposals = desk().waiting();
    {
        // The panel keeps what it shows, decided or not, until another proposal is chosen.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_rows->setCount(static_cast<int>(m_proposals.size()));
    }
    fitColumns(*m_table);
    showChosen();
    showParts();
}

void ComplianceDecisions::showChosen()
{
    for (int row = 0; row < m_proposals.size(); ++row) {
        if (m_proposals.at(row).value(u"id"_s).toInteger() == m_chosen) {
            m_table->selectRow(row);
            return;
        }
    }
    // Somebody else may have decided it meanwhile.
    if (m_chosen != 0 && !m_panel->isDeciding()) {
        m_chosen = 0;
        m_panel->clear();
    }
    if (m_chosen == 0 && !m_proposals.isEmpty()) {
        m_table->selectRow(0);
    }
}

void ComplianceDecisions::showParts()
{
    const bool isEmpty = m_proposals.isEmpty() && m_chosen == 0;
    m_body->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
}

void ComplianceDecisions::choose()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_proposals.size()) {
        m_chosen = m_proposals.at(row).value(u"id"_s).toInteger();
        m_panel->showProposal(m_proposals.at(row));
    }
}

void ComplianceDecisions::retranslate()
{
    m_table->setAccessibleName(tr("Proposals that wait for a decision"));
    m_empty->setText(
        tr("Nothing of this event waits for a decision.\nWhat one person proposes "
           "here, another person approves or denies."));
    m_rows->retranslate();
}

}  // namespace citss
