// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliance_why.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "ui/pages/compliance_charts.h"
#include "ui/pages/compliance_row_list.h"
#include "ui/pages/compliance_sentences.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/when_done.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int WhyHeight = 104;

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

ComplianceWhy::ComplianceWhy(RegistryLink& link, QWidget* parent) : QWidget(parent), m_link(link)
{
    setObjectName(u"complianceWhy"_s);
    makeLists();
    build();
    retranslate();
}

QString ComplianceWhy::cell(const char* view, const char* column, const QCborMap& record) const
{
    const Column* const found =
        m_link.catalogue().view(QLatin1String(view))->column(QLatin1String(column));
    return m_link.cellText().cell(*found, record.value(QLatin1String(column)));
}

void ComplianceWhy::makeLists()
{
    const auto line = [this](const char* column) {
        return [this, column](int row) { return cell("run_lines", column, m_plan.lines.at(row)); };
    };
    const auto leftover = [this](const char* column) {
        return [this, column](int row) {
            return cell("run_leftovers", column, m_plan.leftovers.at(row));
        };
    };
    m_lines = new RowList({{[] { return tr("Quantity"); }, line("qty"), true},
                           {[] { return tr("Serial numbers"); },
                            [this](int row) { return serialsText(m_plan.lines.at(row)); }},
                           {[] { return tr("Instrument"); }, line("instrument")},
                           {[] { return tr("Vintage"); }, line("vintage")},
                           {[] { return tr("Left to meet"); }, line("obligation_left"), true}},
                          this);
    m_leftovers = new RowList({{[] { return tr("Quantity"); }, leftover("qty"), true},
                               {[] { return tr("Serial numbers"); },
                                [this](int row) { return serialsText(m_plan.leftovers.at(row)); }},
                               {[] { return tr("Reason"); }, leftover("reason")}},
                              this);
}

void ComplianceWhy::build()
{
    m_title = makeLabel(u"panelTitle"_s, this);
    m_note = makeLabel(u"help"_s, this);
    m_shortfall = makeLabel(u"shortfallWhy"_s, this);
    m_problems = new ProblemList(this);
    m_parts = new QTabWidget(this);
    m_parts->setObjectName(u"whyParts"_s);
    m_parts->setDocumentMode(true);
    m_lineTable = makeRowTable(*m_lines, u"planLines"_s, m_parts);
    m_leftoverTable = makeRowTable(*m_leftovers, u"planLeftovers"_s, m_parts);
    m_limits = new Chart(Chart::Shape::Gauge, m_parts);
    m_parts->addTab(m_lineTable, QString());
    m_parts->addTab(m_leftoverTable, QString());
    m_parts->addTab(m_limits, QString());
    m_why = makeLabel(u"why"_s, this);
    m_why->setMinimumHeight(WhyHeight);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_why->setFocusPolicy(Qt::TabFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_shortfall);
    layout->addWidget(m_problems);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_why);
    layout->addStretch(0);
    for (QTableView* table : {m_lineTable, m_leftoverTable}) {
        connect(table->selectionModel(),
                &QItemSelectionModel::currentRowChanged,
                this,
                &ComplianceWhy::showExplanation);
    }
    connect(m_parts, &QTabWidget::currentChanged, this, &ComplianceWhy::showExplanation);
}

void ComplianceWhy::ask(const PlanQuestion& question, const QString& title)
{
    const bool isSame = m_question == question;
    if (isSame && m_isReading) {
        return;
    }
    m_question = question;
    m_name = title;
    m_isReading = true;
    const int number = ++m_asked;
    if (!isSame) {
        showPlan();
    }
    whenDone(readPlan(m_link, question), this, [this, number](const EntityPlan& plan) {
        if (number == m_asked) {
            take(plan);
        }
    });
}

void ComplianceWhy::clear()
{
    ++m_asked;
    m_isReading = false;
    m_question.reset();
    m_name.clear();
    take({});
}

void ComplianceWhy::take(const EntityPlan& plan)
{
    m_isReading = false;
    m_plan = plan;
    m_lines->setCount(static_cast<int>(plan.lines.size()));
    m_leftovers->setCount(static_cast<int>(plan.leftovers.size()));
    for (QTableView* table : {m_lineTable, m_leftoverTable}) {
        fitColumns(*table);
        if (table->model()->rowCount() > 0) {
            table->selectRow(0);
        }
    }
    showPlan();
}

QString ComplianceWhy::noteText() const
{
    if (!m_question) {
        return tr("Choose an entity to see every line of its surrender, and why.");
    }
    if (m_isReading) {
        return tr("Reading…");
    }
    if (!m_plan.problems.isEmpty()) {
        return tr("The lines cannot be told now:");
    }
    if (m_plan.isStale) {
        return tr(
            "Something has changed since the preview: these lines are as of now. Preview "
            "again before you propose.");
    }
    if (m_plan.isCut) {
        return tr("The first %n line(s); export the surrender lines to see all.",
                  nullptr,
                  static_cast<int>(m_plan.lines.size()));
    }
    if (m_plan.lines.isEmpty()) {
        return tr("Nothing is retired for this entity.");
    }
    return m_plan.source == EntityPlan::Source::Planned
               ? tr("Planned: %n line(s)", nullptr, static_cast<int>(m_plan.lines.size()))
               : tr("Retired: %n line(s)", nullptr, static_cast<int>(m_plan.lines.size()));
}

void ComplianceWhy::showPlan()
{
    m_title->setText(m_question ? m_name : tr("Why"));
    m_note->setText(noteText());
    m_problems->setProblems(m_isReading ? Problems() : m_plan.problems);
    const bool isKnown = m_question && !m_isReading && m_plan.problems.isEmpty();
    m_parts->setVisible(isKnown);
    m_why->setVisible(isKnown);
    m_parts->setTabText(0, tr("Lines (%1)").arg(QLocale().toString(m_plan.lines.size())));
    m_parts->setTabText(1, tr("Left (%1)").arg(QLocale().toString(m_plan.leftovers.size())));
    m_parts->setTabText(2, tr("Limits (%1)").arg(QLocale().toString(m_plan.limits.size())));
    m_parts->setTabEnabled(2, !m_plan.limits.isEmpty());
    showShortfall();
    showLimits();
    showExplanation();
}

void ComplianceWhy::showShortfall()
{
    const QString deadline = m_deadline ? instantText(*m_deadline) : QString();
    QStringList sentences;
    for (const Problem& each : shortfallExplanation(m_plan, deadline)) {
        sentences.append(problemText(each));
    }
    m_shortfall->setText(sentences.join(u'\n'));
    m_shortfall->setVisible(m_question && !m_isReading && !sentences.isEmpty());
}

void ComplianceWhy::showLimits()
{
    m_limits->setData(limitsChart(m_plan.limits));
}

void ComplianceWhy::showExplanation()
{
    const int lineRow = m_lineTable->currentIndex().row();
    const int leftoverRow = m_leftoverTable->currentIndex().row();
    QStringList sentences;
    if (m_parts->currentIndex() == 0 && lineRow >= 0 && lineRow < m_plan.lines.size()) {
        const QCborMap& line = m_plan.lines.at(lineRow);
        const Problem why = lineExplanation(line);
        sentences.append(problemText(why));
        sentences.append(tr("Rule: %1").arg(line.value(u"rule"_s).toString()));
        if (!why.rule.isEmpty()) {
            sentences.append(tr("Law: %1").arg(why.rule));
        }
    } else if (m_parts->currentIndex() == 1 && leftoverRow >= 0 &&
               leftoverRow < m_plan.leftovers.size()) {
        sentences.append(problemText(leftoverExplanation(m_plan.leftovers.at(leftoverRow))));
    } else if (m_parts->currentIndex() == 2) {
        for (const QCborMap& limit : std::as_const(m_plan.limits)) {
            sentences.append(problemText(limitExplanation(limit)));
        }
    }
    m_why->setText(sentences.join(u'\n'));
    m_why->setAccessibleDescription(m_why->text());
}

QString ComplianceWhy::explanation() const
{
    return m_why->text();
}

QString ComplianceWhy::shortfall() const
{
    return m_shortfall->text();
}

QString ComplianceWhy::note() const
{
    return m_note->text();
}

void ComplianceWhy::retranslate()
{
    m_lineTable->setAccessibleName(tr("Lines of the surrender"));
    m_leftoverTable->setAccessibleName(tr("What stays in the account"));
    m_parts->setAccessibleName(tr("Parts of the surrender"));
    m_why->setAccessibleName(tr("Why"));
    m_lines->retranslate();
    m_leftovers->retranslate();
    showPlan();
}

void ComplianceWhy::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
