// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_result.h"

#include "core/base/format.h"
#include "core/base/money.h"
#include "core/registry/page_records.h"
#include "ui/pages/compliance_charts.h"
#include "ui/pages/record_columns.h"
#include "ui/pages/row_list_footer.h"
#include "ui/widgets/empty_text.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/two_parts.h"

#include <QEvent>
#include <QLabel>
#include <QSet>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

const QStringList& shownColumns()
{
    static const QStringList columns{u"entity_id"_s,
                                     u"legal_name"_s,
                                     u"shortfall_before"_s,
                                     u"shortfall_after"_s,
                                     u"shortfall_change"_s,
                                     u"obligation_before"_s,
                                     u"obligation_after"_s,
                                     u"retired_before"_s,
                                     u"retired_after"_s,
                                     u"late_obl_before"_s,
                                     u"late_obl_after"_s,
                                     u"cents_before"_s,
                                     u"cents_after"_s,
                                     u"currency"_s};
    return columns;
}

qint64 figure(const QCborMap& record, const QString& column)
{
    return record.value(column).toInteger();
}

/// Where most changes stands first; then what is missing, then by entity.
bool isBefore(const QCborMap& one, const QCborMap& other)
{
    const auto rank = [](const QCborMap& record) {
        return std::tuple<qint64, qint64, qint64>(qAbs(figure(record, u"shortfall_change"_s)),
                                                  qAbs(figure(record, u"obligation_change"_s)),
                                                  figure(record, u"shortfall_after"_s));
    };
    const auto first = rank(one);
    const auto second = rank(other);
    return first != second
               ? first > second
               : one.value(u"entity_id"_s).toString() < other.value(u"entity_id"_s).toString();
}

QString changeText(qint64 before, qint64 after)
{
    const qint64 change = after - before;
    const QString sign = change > 0 ? u"+"_s : QString();
    return change == 0 ? formatCount(after)
                       : u"%1 → %2 (%3)"_s.arg(
                             formatCount(before), formatCount(after), sign + formatCount(change));
}

}  // namespace

WhatIfResult::WhatIfResult(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_summary(new QLabel(this)),
      m_empty(makeEmptyText(this)),
      m_notes(new ProblemList(this)),
      m_chart(new Chart(Chart::Shape::Bars, this))
{
    setObjectName(u"whatIfResult"_s);
    build();
    retranslate();
}

void WhatIfResult::build()
{
    m_summary->setObjectName(u"whatIfSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(16, 8, 16, 8);
    m_rows = new RowList(recordColumns(m_workplace.link,
                                       *m_workplace.link.catalogue().view(u"preview_comparison"_s),
                                       shownColumns(),
                                       m_records),
                         this);
    m_table = makeRowTable(*m_rows, u"whatIfTable"_s, this);
    m_footer = new RowListFooter(m_workplace, *m_table, u"what-if"_s, this);
    auto* const list = new QWidget(this);
    auto* const rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_footer);
    auto* const parts = makeTwoParts(Qt::Vertical, {m_chart, 270}, {list, 170, 1}, this);
    m_body = parts;
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_notes);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);
}

void WhatIfResult::show(const std::optional<WhatIfAnswer>& answer)
{
    m_rows->setCount(0);
    m_answer = answer;
    m_records = answer ? recordsOf(answer->comparison) : QList<QCborMap>();
    std::sort(m_records.begin(), m_records.end(), isBefore);
    m_rows->setCount(static_cast<int>(m_records.size()));
    fitColumns(*m_table);
    showAnswer();
}

qint64 WhatIfResult::total(const QString& column) const
{
    const qsizetype at = m_answer->comparison.columns.indexOf(column);
    return m_answer->comparison.totals.value(at).toInteger();
}

/// Sums of one currency; nothing where no money is due.
QString WhatIfResult::moneyText() const
{
    QSet<QString> currencies;
    for (const QCborMap& each : m_records) {
        currencies.insert(each.value(u"currency"_s).toString());
    }
    currencies.remove(QString());
    const qint64 before = total(u"cents_before"_s);
    const qint64 after = total(u"cents_after"_s);
    if (currencies.size() != 1 || (before == 0 && after == 0)) {
        return {};
    }
    const QString currency = *currencies.constBegin();
    const auto amount = [&currency](qint64 cents) {
        const auto money = Money::fromCents(cents, currency);
        return money ? money->amountText() : QString();
    };
    return tr("Money due as penalty: %1 → %2 %3.").arg(amount(before), amount(after), currency);
}

QString WhatIfResult::totalsText() const
{
    const auto of = [this](const QString& figure) {
        return changeText(total(figure + u"_before"_s), total(figure + u"_after"_s));
    };
    QStringList lines{
        tr("In all: obligations %1; retired %2; missing %3; instruments due as penalty %4.")
            .arg(of(u"obligation"_s), of(u"retired"_s), of(u"shortfall"_s), of(u"late_obl"_s))};
    if (const QString money = moneyText(); !money.isEmpty()) {
        lines.append(money);
    }
    if (!m_answer->reversed.isEmpty()) {
        lines.append(tr("Within the rehearsal these surrenders were first taken back: %1.")
                         .arg(m_answer->reversed.join(u", "_s)));
    }
    return lines.join(u'\n');
}

void WhatIfResult::showAnswer()
{
    const bool hasRows = m_answer && !m_records.isEmpty();
    m_summary->setText(hasRows ? totalsText() : QString());
    m_summary->setVisible(hasRows);
    m_empty->setText(!m_answer ? tr("Nothing has been asked yet. Suppose something, then see what "
                                    "would follow.")
                               : tr("No entity has an obligation at this event."));
    m_empty->setVisible(!hasRows);
    m_notes->setProblems(m_answer ? m_answer->notes : Problems());
    m_chart->setData(whatIfChart(m_records.mid(0, ChartedEntities)));
    m_body->setVisible(hasRows);
    m_footer->setText(tr("%n entity(ies)", nullptr, m_rows->rowCount()));
}

QString WhatIfResult::summary() const
{
    return m_records.isEmpty() || !m_answer ? m_empty->text() : m_summary->text();
}

void WhatIfResult::retranslate()
{
    m_table->setAccessibleName(tr("Before and after, by entity"));
    m_rows->retranslate();
    showAnswer();
}

void WhatIfResult::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
