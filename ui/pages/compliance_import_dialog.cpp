// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_import_dialog.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "ui/pages/compliance_act.h"
#include "ui/pages/compliance_row_list.h"
#include "ui/pages/compliance_sentences.h"
#include "ui/shell/dialog_help.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/registry_link.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

ComplianceImportDialog::ComplianceImportDialog(const Workplace& workplace,
                                               const ComplianceEventRow& event,
                                               const QString& path,
                                               QWidget* parent)
    : QDialog(parent), m_workplace(workplace), m_event(event), m_path(path)
{
    setObjectName(u"complianceImport"_s);
    setWindowModality(Qt::WindowModal);
    bindHelp(*this, u"compliance"_s);
    makeLists();
    makeAct();
    build();
    retranslate();
    resize(960, 600);
    read();
}

void ComplianceImportDialog::makeLists()
{
    m_findings = new RowList(
        {{[] { return tr("Row"); }, [this](int row) { return m_found.at(row).row; }, true},
         {[] { return tr("What"); },
          [this](int row) { return severityText(m_found.at(row).problem.type->severity); }},
         {[] { return tr("Finding"); },
          [this](int row) { return problemText(m_found.at(row).problem); }}},
        this);
    m_rows = new RowList(
        {{[] { return tr("Row"); }, [this](int row) { return rowText(row, u"row"_s); }, true},
         {[] { return tr("Facility"); }, [this](int row) { return rowText(row, u"ghg_id"_s); }},
         {[] { return tr("Entity"); }, [this](int row) { return rowText(row, u"entity_id"_s); }},
         {[] { return tr("Data year"); }, [this](int row) { return rowText(row, u"year"_s); }},
         {[] { return tr("Emissions"); },
          [this](int row) { return rowText(row, u"quantity"_s); },
          true},
         {[] { return tr("Verification"); },
          [this](int row) { return rowText(row, u"verification"_s); }},
         {[] { return tr("Compared with the registry"); },
          [this](int row) {
              const Problem* const found = m_import.rehearsedAt(row);
              return found == nullptr ? QString() : problemText(*found);
          }}},
        this);
}

QString ComplianceImportDialog::rowText(int row, const QString& key) const
{
    const QCborValue value = m_import.rows().at(row).toMap().value(key);
    if (value.isInteger()) {
        return key == u"quantity"_s ? formatCount(value.toInteger())
                                    : QString::number(value.toInteger());
    }
    return value.toString();
}

void ComplianceImportDialog::makeAct()
{
    const ActWords words{
        .button =
            [this](const Outcome*, bool proposes) {
                const qsizetype rows = m_import.rows().size();
                const QString text = proposes
                                         ? tr("Propose to load %1 row(s)", nullptr, pluralOf(rows))
                                         : tr("Load %1 row(s)", nullptr, pluralOf(rows));
                return text.arg(formatCount(rows));
            },
        .forecast =
            [](const Outcome& outcome) {
                return tr("New: %1. Changed: %2. Unchanged: %3.")
                    .arg(formatCount(outcome.made.value(u"new"_s).toInteger()),
                         formatCount(outcome.made.value(u"changed"_s).toInteger()),
                         formatCount(outcome.made.value(u"unchanged"_s).toInteger()));
            },
        .reason =
            [this] {
                return m_isRead && !m_import.isReadable()
                           ? tr("Nothing is loaded while a row is refused; correct the file and "
                                "import it again.")
                           : QString();
            }};
    m_act = new ComplianceAct(m_workplace, u"LoadEmissions"_s, words, this);
    m_act->hideProblems();  // they stand next to the numbers of their rows
    connect(m_act, &ComplianceAct::rehearsed, this, [this] {
        m_import.setRehearsed(m_act->found());
        showFindings();
    });
    connect(m_act, &ComplianceAct::done, this, [this] {
        m_parts->hide();
        m_summary->hide();  // it told what could be done
        m_close->setFocus();
        retranslate();
    });
}

void ComplianceImportDialog::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"panelTitle"_s);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_parts = new QTabWidget(this);
    m_parts->setObjectName(u"importParts"_s);
    m_parts->setDocumentMode(true);
    m_findingTable = makeRowTable(*m_findings, u"findings"_s, m_parts);
    m_rowTable = makeRowTable(*m_rows, u"importRows"_s, m_parts);
    m_parts->addTab(m_findingTable, QString());
    m_parts->addTab(m_rowTable, QString());
    m_close = new QPushButton(this);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_parts, 1);
    layout->addStretch(0);
    auto* const footer = new QHBoxLayout;
    footer->addWidget(m_act, 1);
    footer->addWidget(m_close, 0, Qt::AlignBottom);
    layout->addLayout(footer);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ComplianceImportDialog::read()
{
    const QString path = m_path;
    const QCborMap defaults = importDefaults(m_event);
    whenDone(m_workplace.link.work<ImportResult>([path, defaults](Registry&) {
        return importFile(path, *importLayout(u"emissions"_s), defaults);
    }),
             this,
             [this](const ImportResult& read) { take(read); });
}

void ComplianceImportDialog::take(const ImportResult& read)
{
    m_isRead = true;
    m_import = EmissionsImport(read, m_event.jurisdiction, QFileInfo(m_path).fileName());
    m_rows->setCount(static_cast<int>(m_import.rows().size()));
    fitColumns(*m_rowTable);
    m_act->prepare(m_import.fields(m_workplace.link.catalogue()));
    showFindings();
}

void ComplianceImportDialog::showFindings()
{
    m_found = m_import.findings();
    m_findings->setCount(static_cast<int>(m_found.size()));
    fitColumns(*m_findingTable);
    m_rows->retranslate();
    m_parts->setCurrentIndex(m_found.isEmpty() ? 1 : 0);
    retranslate();
}

QString ComplianceImportDialog::summaryText() const
{
    if (!m_isRead) {
        return tr("Reading the file…");
    }
    const int refused = m_import.refusalCount();
    if (refused > 0) {
        return tr("%n thing(s) in this file are refused. Nothing is loaded before all are right.",
                  nullptr,
                  refused);
    }
    return tr("%n row(s) can be loaded.", nullptr, pluralOf(m_import.rows().size()));
}

QString ComplianceImportDialog::summary() const
{
    return m_summary->text();
}

void ComplianceImportDialog::retranslate()
{
    setWindowTitle(tr("Import emissions"));
    m_title->setText(tr("%1 into %2").arg(QFileInfo(m_path).fileName(), m_event.jurisdiction));
    m_summary->setText(summaryText());
    m_parts->setTabText(0, tr("Findings (%1)").arg(formatCount(m_found.size())));
    m_parts->setTabText(1, tr("Rows (%1)").arg(formatCount(m_import.rows().size())));
    m_parts->setAccessibleName(tr("What the file says"));
    m_findingTable->setAccessibleName(tr("Findings"));
    m_rowTable->setAccessibleName(tr("Rows to load"));
    m_close->setText(tr("Close"));
    m_findings->retranslate();
    m_rows->retranslate();
}

void ComplianceImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace citss
