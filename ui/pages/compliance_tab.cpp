// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_tab.h"

#include "ui/shell/view_export.h"
#include "ui/widgets/view_table.h"

#include <QEvent>

namespace citss {

ComplianceTab::ComplianceTab(ComplianceDesk& desk, const QString& name, QWidget* parent)
    : QWidget(parent), m_desk(desk)
{
    setObjectName(name);
    connect(&desk, &ComplianceDesk::eventChanged, this, &ComplianceTab::invalidate);
}

void ComplianceTab::enter()
{
    if (m_isStale) {
        m_isStale = false;
        refresh();
    }
}

void ComplianceTab::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        enter();
    }
}

void ComplianceTab::list(ViewTable& table, const QList<Filter>& filters)
{
    const auto before = m_listed.constFind(&table);
    if (before == m_listed.constEnd() || *before != filters) {
        m_listed.insert(&table, filters);
        table.setFixedFilters(filters);
    }
    table.load();
}

ViewTable* ComplianceTab::makeTable(const QString& view, const QStringList& hidden, QWidget* parent)
{
    const View& found = this->view(view);
    auto* const table = new ViewTable(link(), found, parent);
    for (const QString& column : hidden) {
        if (const int section = table->model().section(column); section >= 0) {
            table->hideColumn(section);
        }
    }
    serveTable(*table, m_desk.workplace());
    return table;
}

const View& ComplianceTab::view(const QString& name) const
{
    return *link().catalogue().view(name);
}

void ComplianceTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
