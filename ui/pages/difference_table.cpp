// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/difference_table.h"

#include "ui/pages/compliance_row_list.h"
#include "ui/pages/row_list_footer.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int DetailHeight = 72;
constexpr int WidestPlace = 520;

QList<PackDifference> differencesOf(const Compared& compared)
{
    const Result<Identifier> from = Identifier::parse(compared.fromSet);
    const Result<Identifier> to = Identifier::parse(compared.toSet);
    const RuleSet* const one = from ? compared.from.ruleSet(*from) : nullptr;
    const RuleSet* const other = to ? compared.to.ruleSet(*to) : nullptr;
    return one != nullptr && other != nullptr ? ruleSetDifferences(*one, *other)
                                              : packDifferences(compared.from, compared.to);
}

QString sideName(const RulePack& pack, const QString& set)
{
    const QString name = u"%1 %2"_s.arg(pack.id.text()).arg(pack.version);
    return set.isEmpty() ? name : u"%1, %2"_s.arg(name, set);
}

}  // namespace

DifferenceTable::DifferenceTable(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_summary(new QLabel(this)),
      m_detail(new QLabel(this))
{
    setObjectName(u"differences"_s);
    build();
    retranslate();
}

void DifferenceTable::build()
{
    m_summary->setObjectName(u"differenceCount"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(16, 8, 16, 8);
    m_detail->setObjectName(u"why"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setMinimumHeight(DetailHeight);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setContentsMargins(16, 8, 16, 8);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rows = new RowList(
        {{[] { return tr("Place"); }, [this](int row) { return words(row).place; }},
         {[this] {
              return m_compared ? sideName(m_compared->from, m_compared->fromSet) : tr("First");
          },
          [this](int row) { return words(row).from; }},
         {[this] {
              return m_compared ? sideName(m_compared->to, m_compared->toSet) : tr("Second");
          },
          [this](int row) { return words(row).to; }},
         {[] { return tr("Law"); }, [this](int row) { return m_differences.at(row).citation; }}},
        this);
    m_table = makeRowTable(*m_rows, u"differenceTable"_s, this);
    m_footer = new RowListFooter(m_workplace, *m_table, u"differences"_s, this);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_footer);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &DifferenceTable::showDetail);
}

DifferenceWords DifferenceTable::words(int row) const
{
    return differenceWords(m_differences.at(row), m_compared->from, m_compared->to);
}

void DifferenceTable::show(const Compared& compared)
{
    m_rows->setCount(0);
    m_compared = compared;
    m_reason.clear();
    m_differences = differencesOf(compared);
    m_rows->setCount(count());
    fitColumns(*m_table);
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), WidestPlace));
    showSummary();
}

void DifferenceTable::clear(const QString& reason)
{
    m_rows->setCount(0);
    m_differences.clear();
    m_compared.reset();
    m_reason = reason;
    showSummary();
}

QString DifferenceTable::summary() const
{
    return m_summary->text();
}

void DifferenceTable::showSummary()
{
    m_summary->setText(!m_compared    ? m_reason
                       : count() == 0 ? tr("They say the same.")
                                      : tr("They differ in %n place(s).", nullptr, count()));
    m_table->setVisible(count() > 0);
    m_detail->setVisible(count() > 0);
    m_footer->setVisible(count() > 0);
    m_footer->setText(tr("%n difference(s)", nullptr, count()));
    showDetail();
}

void DifferenceTable::showDetail()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= count()) {
        m_detail->setText(tr("Choose a difference to read it in full."));
        return;
    }
    const DifferenceWords said = words(row);
    const QString nothing = tr("nothing");
    QStringList lines{said.place,
                      tr("From: %1").arg(said.from.isEmpty() ? nothing : said.from),
                      tr("To: %1").arg(said.to.isEmpty() ? nothing : said.to)};
    if (!m_differences.at(row).citation.isEmpty()) {
        lines.append(tr("Law: %1").arg(m_differences.at(row).citation));
    }
    m_detail->setText(lines.join(u'\n'));
}

void DifferenceTable::retranslate()
{
    m_table->setAccessibleName(tr("Differences"));
    m_rows->retranslate();
    showSummary();
}

void DifferenceTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
