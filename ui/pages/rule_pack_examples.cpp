// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rule_pack_examples.h"

#include "core/base/problem_text.h"
#include "core/programs/pack_words.h"
#include "core/programs/shipped_packs.h"
#include "ui/pages/compliance_row_list.h"
#include "ui/pages/row_list_footer.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

using compliance::ExampleOutcome;
using compliance::ExampleReport;
using compliance::ExampleVerdict;

namespace {

constexpr int DetailHeight = 110;

/// Runs a pack's examples under the rules of this very version.
ExampleReport runFor(const RulePack& pack, const SequenceRunners& runners)
{
    Result<RulePackLibrary> shipped = RulePackLibrary::builtIn();
    if (!shipped) {
        return {.outcomes = {}, .problems = shipped.error()};
    }
    RulePackLibrary library = std::move(shipped).value();
    if (const Problems problems = library.put(pack); !problems.isEmpty()) {
        return {.outcomes = {}, .problems = problems};
    }
    return compliance::runExamples(shippedExamples(pack.id.text()),
                                   library,
                                   {pack.id.text()},
                                   runners ? runners(library) : compliance::SequenceRunner());
}

}  // namespace

RulePackExamples::RulePackExamples(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_summary(new QLabel(this)),
      m_run(new QPushButton(this)),
      m_detail(new QLabel(this))
{
    setObjectName(u"packExamples"_s);
    build();
    retranslate();
}

void RulePackExamples::build()
{
    m_summary->setObjectName(u"exampleCount"_s);
    m_summary->setWordWrap(true);
    m_run->setObjectName(u"runExamples"_s);
    m_detail->setObjectName(u"why"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setMinimumHeight(DetailHeight);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setContentsMargins(16, 8, 16, 8);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto verdict = [this](int row) {
        const ExampleVerdict found = outcome(row).verdict;
        return found == ExampleVerdict::Passed   ? tr("✓ passed")
               : found == ExampleVerdict::Failed ? tr("✗ failed")
                                                 : tr("– skipped");
    };
    m_rows = new RowList(
        {{[] { return tr("Result"); }, verdict},
         {[] { return tr("Example"); }, [this](int row) { return outcome(row).id; }},
         {[] { return tr("Rule set"); }, [this](int row) { return outcome(row).ruleSet; }},
         {[] { return tr("What it shows"); },
          [this](int row) { return wordsOf(outcome(row).title); }}},
        this);
    m_table = makeRowTable(*m_rows, u"exampleTable"_s, this);
    m_footer = new RowListFooter(m_workplace, *m_table, u"examples"_s, this);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->addWidget(m_summary, 1);
    head->addWidget(m_run);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_footer);
    connect(m_run, &QPushButton::clicked, this, &RulePackExamples::run);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RulePackExamples::showDetail);
}

const ExampleOutcome& RulePackExamples::outcome(int row) const
{
    return m_report.outcomes.at(static_cast<std::size_t>(row));
}

void RulePackExamples::show(const ShelvedPackPointer& pack)
{
    if (m_pack == pack) {
        return;
    }
    m_pack = pack;
    m_isStale = true;
    if (isVisible()) {
        run();
    }
}

void RulePackExamples::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        run();
    }
}

void RulePackExamples::run()
{
    if (!m_pack) {
        return;
    }
    m_isStale = false;
    m_isRunning = true;
    const int number = ++m_asked;
    take({});
    const auto call = [pack = m_pack, runners = m_workplace.sequences](Registry&) {
        return runFor(pack->pack, runners);
    };
    whenDone(m_workplace.link.work<ExampleReport>(call),
             this,
             [this, number](const ExampleReport& report) {
                 if (number == m_asked) {
                     m_isRunning = false;
                     take(report);
                 }
             });
}

void RulePackExamples::take(const ExampleReport& report)
{
    m_rows->setCount(0);
    m_report = report;
    m_rows->setCount(static_cast<int>(m_report.outcomes.size()));
    fitColumns(*m_table);
    showSummary();
    if (m_rows->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

QString RulePackExamples::summary() const
{
    return m_summary->text();
}

QString RulePackExamples::detail() const
{
    return m_detail->text();
}

void RulePackExamples::showSummary()
{
    const bool hasAny = !m_report.outcomes.empty();
    QStringList lines;
    for (const Problem& problem : m_report.problems) {
        lines.append(problemText(problem));
    }
    if (m_isRunning) {
        lines.append(tr("The examples are being run…"));
    } else if (hasAny) {
        lines.append(tr("%1 passed, %2 failed, %3 skipped. Each was run by the engine under the "
                        "rules of this version.")
                         .arg(QString::number(m_report.count(ExampleVerdict::Passed)),
                              QString::number(m_report.count(ExampleVerdict::Failed)),
                              QString::number(m_report.count(ExampleVerdict::Skipped))));
    } else if (m_pack && lines.isEmpty()) {
        lines.append(tr("This rule pack carries no worked examples."));
    }
    m_summary->setText(lines.join(u'\n'));
    m_run->setEnabled(!m_isRunning && m_pack);
    m_table->setVisible(hasAny);
    m_detail->setVisible(hasAny);
    m_footer->setVisible(hasAny);
    m_footer->setText(tr("%n example(s)", nullptr, m_rows->rowCount()));
    showDetail();
}

void RulePackExamples::showDetail()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_rows->rowCount()) {
        m_detail->clear();
        return;
    }
    const ExampleOutcome& chosen = outcome(row);
    QStringList lines;
    for (const Problem& problem : chosen.problems) {
        lines.append(problemText(problem));
    }
    lines += chosen.lines;
    const QString note = wordsOf(chosen.note);
    lines.append(note.isEmpty() ? wordsOf(chosen.title) : note);
    m_detail->setText(lines.join(u'\n'));
}

void RulePackExamples::retranslate()
{
    m_run->setText(tr("Run again"));
    m_table->setAccessibleName(tr("Worked examples"));
    m_rows->retranslate();
    showSummary();
}

void RulePackExamples::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
