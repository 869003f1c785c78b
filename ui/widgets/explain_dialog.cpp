// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explain_dialog.h"

#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/registry/explain.h"
#include "ui/widgets/help_chapter.h"
#include "ui/widgets/view_table.h"
#include "ui/widgets/when_done.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr QSize FirstSize(860, 480);
constexpr int Width = 480;  // at least: of one line of arithmetic

QString columnName(const Figure& figure)
{
    return QLatin1String(figure.column.name);
}

}  // namespace

bool isExplained(const Figure& figure)
{
    return figure.rows || !explanationsOf(figure.view, columnName(figure), figure.row).isEmpty();
}

ExplainDialog::ExplainDialog(RegistryLink& link, const Figure& figure, QWidget* parent)
    : QDialog(parent),
      m_link(link),
      m_figure(figure),
      m_ways(figure.rows ? QList<const Explanation*>()
                         : explanationsOf(figure.view, columnName(figure), figure.row)),
      m_layout(new QVBoxLayout(this)),
      m_head(new QLabel(this)),
      m_choice(new QComboBox(this)),
      m_verdict(new QLabel(this))
{
    setObjectName(u"explainDialog"_s);
    setHelpChapter(*this, u"figures"_s);
    build();
    retranslate();
    showWay(0);
}

void ExplainDialog::build()
{
    setMinimumWidth(Width);
    m_head->setObjectName(u"figure"_s);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choice->setObjectName(u"ways"_s);
    for (int i = 0; i < m_ways.size(); ++i) {
        m_choice->addItem(QString());
    }
    m_choice->setVisible(m_ways.size() > 1);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_choice);
    m_layout->addWidget(m_verdict);
    m_layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QComboBox::activated, this, &ExplainDialog::showWay);
}

const Explanation* ExplainDialog::explanation(int index) const
{
    return index < m_ways.size() ? m_ways.at(index) : nullptr;
}

ViewRequest ExplainDialog::requestFor(int index) const
{
    const Explanation* const way = explanation(index);
    ViewRequest request = way == nullptr ? *m_figure.rows : entriesBehind(*way, m_figure.row);
    request.totals = true;
    request.limit = 1;
    return request;
}

void ExplainDialog::showWay(int index)
{
    m_way = index;
    ++m_asked;
    m_sum.reset();
    m_isGone = false;
    m_verdict->clear();
    if (const Explanation* const way = explanation(index); way != nullptr && way->view == nullptr) {
        delete m_entries;
        m_entries = nullptr;
        retranslate();
        return;
    }
    showEntries(index);
}

void ExplainDialog::showEntries(int index)
{
    const ViewRequest request = requestFor(index);
    const View* const view = m_link.catalogue().view(request.view);
    delete m_entries;
    m_entries = new ViewTable(m_link, *view, this);
    m_entries->setFixedFilters(request.filters);
    for (const Filter& filter : request.filters) {
        const int section = m_entries->model().section(filter.column);
        if (filter.comparison == Comparison::Equal && section >= 0) {
            m_entries->hideColumn(section);  // the same in every row
        }
    }
    m_layout->insertWidget(2, m_entries, 1);
    resize(FirstSize);
    m_entries->load();
    m_entries->table().setFocus();
    const int number = m_asked;
    whenDone(m_link.read(request), this, [this, number](const Result<Page>& page) {
        if (number == m_asked && page) {
            showSum(*page);
        }
    });
}

void ExplainDialog::showSum(const Page& entries)
{
    const Explanation* const way = explanation(m_way);
    if (way != nullptr) {
        m_sum = sumOf(*way, entries);
        m_isGone = !m_sum;
    } else if (m_figure.column.name == RowCountColumn.name) {
        m_sum = entries.count;
    } else {
        const qsizetype at = entries.columns.indexOf(columnName(m_figure));
        m_sum = entries.totals.value(at, Value(nullptr)).toInteger();
    }
    retranslate();
}

/// "Available: 1,234", and of which row.
QString ExplainDialog::subject() const
{
    QStringList names;
    for (const Column* column : m_link.visibleColumns(m_figure.view)) {
        const bool isKey =
            std::any_of(m_figure.view.key.begin(), m_figure.view.key.end(), [&](const char* key) {
                return QByteArrayView(key) == column->name;
            });
        const bool isTelling = column->kind == ColumnKind::Code || column->kind == ColumnKind::Year;
        const Value value = m_figure.row.value(QLatin1String(column->name));
        if ((isKey || isTelling) && column->tier < 2 && column->kind != ColumnKind::Bytes &&
            !value.isNull() && !value.isUndefined()) {
            names.append(m_link.cellText().cell(*column, value));
        }
    }
    return names.join(u"   ·   "_s);
}

QString ExplainDialog::verdict() const
{
    return m_verdict->text();
}

void ExplainDialog::retranslate()
{
    setWindowTitle(tr("Explain this number"));
    const qint64 figure = m_figure.row.value(columnName(m_figure)).toInteger();
    const auto amount = [this](qint64 value) {
        return m_link.cellText().cell(m_figure.column, Value(value));
    };
    m_head->setText(tr("%1: %2").arg(labelText(m_figure.column.title), amount(figure)) + u'\n' +
                    subject());
    m_choice->setAccessibleName(tr("Which entries to show"));
    for (int i = 0; i < m_ways.size(); ++i) {
        const char* const name = m_ways.at(i)->view;
        m_choice->setItemText(i,
                              name == nullptr
                                  ? tr("Arithmetic")
                                  : titleText(m_link.catalogue().view(QLatin1String(name))->title));
    }
    if (const Explanation* const way = explanation(m_way); way != nullptr && way->view == nullptr) {
        m_verdict->setText(arithmeticOf(m_figure.view, *way, m_figure.row));
        return;
    }
    if (!m_sum) {
        m_verdict->setText(m_isGone ? tr("Its entries are no longer kept.") : QString());
        return;
    }
    m_verdict->setText(
        *m_sum == figure
            ? tr("✓ These entries come to %1: the figure.").arg(amount(*m_sum))
            : tr("The entries that you may see come to %1 of %2; the rest belongs to others.")
                  .arg(amount(*m_sum), amount(figure)));
}

void ExplainDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

}  // namespace citss
