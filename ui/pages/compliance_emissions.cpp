// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_emissions.h"

#include "core/base/problem_text.h"
#include "ui/pages/compliance_import_dialog.h"
#include "ui/shell/prompter.h"
#include "ui/widgets/view_table.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

ComplianceEmissions::ComplianceEmissions(ComplianceDesk& desk, QWidget* parent)
    : ComplianceTab(desk, QLatin1String(Name), parent),
      m_help(new QLabel(this)),
      m_import(new QPushButton(this)),
      m_table(makeTable(u"emissions"_s, {u"jurisdiction"_s, u"since"_s}, this))
{
    m_help->setObjectName(u"help"_s);
    m_help->setWordWrap(true);
    m_import->setObjectName(u"importEmissions"_s);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_help, 1);
    head->addWidget(m_import);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_import, &QPushButton::clicked, this, &ComplianceEmissions::import);
    connect(&link(), &RegistryLink::momentChanged, this, &ComplianceEmissions::showActions);
    retranslate();
}

QString ComplianceEmissions::title(const ComplianceDesk&)
{
    return tr("Emissions");
}

bool ComplianceEmissions::isLoaded() const
{
    return !desk().current() || m_table->model().isAnswered();
}

QList<Filter> ComplianceEmissions::filters() const
{
    const ComplianceEventRow event = desk().current().value_or(ComplianceEventRow());
    QList<Filter> filters{{u"jurisdiction"_s, Comparison::Equal, event.jurisdiction}};
    if (event.year) {
        filters.append({u"year"_s, Comparison::Equal, *event.year});
    }
    return filters;
}

void ComplianceEmissions::refresh()
{
    list(*m_table, filters());
    showActions();
}

void ComplianceEmissions::import()
{
    const QString path = desk().workplace().prompter.fileToOpen(
        window(),
        {.title = tr("Import emissions"),
         .suggestion = {},
         .patterns = {tr("Tables (*.csv *.xlsx)"), tr("All files (*)")}});
    if (path.isEmpty() || !desk().current()) {
        return;
    }
    auto* const dialog =
        new ComplianceImportDialog(desk().workplace(), *desk().current(), path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComplianceEmissions::showActions()
{
    const QString reason = desk().readOnlyReason();
    m_import->setVisible(link().rights(Action::LoadCompliance).mayStart());
    m_import->setEnabled(reason.isEmpty() && desk().current());
    m_import->setToolTip(reason);
    m_import->setAccessibleDescription(reason);
}

void ComplianceEmissions::retranslate()
{
    m_help->setText(labelText(m_table->model().view().help));
    m_import->setText(tr("Import…"));
    showActions();
}

}  // namespace citss
