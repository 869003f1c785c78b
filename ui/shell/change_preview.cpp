// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/change_preview.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/registry/registry_problems.h"
#include "ui/widgets/identifying_column.h"
#include "ui/widgets/progress_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More rows than these are counted, not listed.
constexpr qsizetype MostRows = 40;
/// What was before and what comes after must both be in sight.
constexpr int WidestColumn = 220;
constexpr int Patience = 300;  ///< milliseconds that a rehearsal may take without a word

/// What commands say they made, where the words of the name alone are no label.
constexpr std::array<std::pair<const char*, const char*>, 16> Figures = {
    {{"account_no", QT_TRANSLATE_NOOP("Label", "Account number")},
     {"accounts", QT_TRANSLATE_NOOP("Label", "Accounts")},
     {"blocks", QT_TRANSLATE_NOOP("Label", "Serial blocks")},
     {"changed", QT_TRANSLATE_NOOP("Label", "Changed")},
     {"entity", QT_TRANSLATE_NOOP("Label", "Entity")},
     {"entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID")},
     {"entity_ids", QT_TRANSLATE_NOOP("Label", "Entities")},
     {"event", QT_TRANSLATE_NOOP("Label", "Compliance event")},
     {"left_out", QT_TRANSLATE_NOOP("Label", "Left out")},
     {"lots", QT_TRANSLATE_NOOP("Label", "Lots")},
     {"new", QT_TRANSLATE_NOOP("Label", "New")},
     {"proposals", QT_TRANSLATE_NOOP("Label", "Proposals")},
     {"published", QT_TRANSLATE_NOOP("Label", "Published")},
     {"returned", QT_TRANSLATE_NOOP("Label", "Returned")},
     {"serials", QT_TRANSLATE_NOOP("Label", "Serial numbers")},
     {"unchanged", QT_TRANSLATE_NOOP("Label", "Unchanged")}}};

QString figureText(const Value& value)
{
    if (value.isInteger()) {
        return formatCount(value.toInteger());
    }
    if (value.isArray()) {
        QStringList parts;
        for (const QCborValue item : value.toArray()) {
            parts.append(figureText(item));
        }
        return parts.join(u", "_s);
    }
    return value.isMap() ? formatCount(value.toMap().size()) : value.toString();
}

}  // namespace

QString figureTitle(const QString& name)
{
    const auto* const known =
        std::find_if(Figures.begin(), Figures.end(), [&name](const auto& each) {
            return name == QLatin1String(each.first);
        });
    if (known != Figures.end()) {
        return labelText(known->second);
    }
    QString words = name;
    words.replace(u'_', u' ');
    words[0] = words.at(0).toUpper();
    return labelText(words);
}

ChangePreview::ChangePreview(RegistryLink& link, QWidget* parent)
    : QWidget(parent),
      m_link(link),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_tree(new QTreeWidget(this)),
      m_progress(new ProgressPanel(this)),
      m_patience(new QTimer(this))
{
    setObjectName(u"changePreview"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    m_title->setObjectName(u"panelTitle"_s);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_tree->setObjectName(u"changes"_s);
    m_tree->setColumnCount(3);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->header()->setStretchLastSection(true);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1000);
    layout->addStretch(1);  // keeps the words at the top while there is no tree
    m_patience->setSingleShot(true);
    m_patience->setInterval(Patience);
    connect(m_patience, &QTimer::timeout, this, [this] { m_summary->setText(summaryText()); });
    rebuild();
}

void ChangePreview::showForecast(const Forecast& forecast)
{
    stopWaiting();
    m_state = State::Known;
    m_forecast = forecast;
    rebuild();
}

void ChangePreview::showNothing()
{
    stopWaiting();
    m_state = State::Nothing;
    m_forecast = {};
    rebuild();
}

ProgressPointer ChangePreview::showRehearsing()
{
    const bool isFirst = m_state == State::Nothing;
    m_state = State::Rehearsing;
    if (isFirst) {
        m_summary->setText(summaryText());
    }
    m_patience->start();
    return m_progress->start();
}

void ChangePreview::stopWaiting()
{
    m_patience->stop();
    m_progress->finish();
}

QString ChangePreview::summary() const
{
    return m_summary->text();
}

QString ChangePreview::summaryText() const
{
    switch (m_state) {
        case State::Nothing:
            return tr("Fill in the form; what it would change appears here.");
        case State::Rehearsing:
            return tr("The registry is working out what this would change.");
        case State::Known:
            break;
    }
    if (!m_forecast.problems.isEmpty() && m_forecast.problems.first().type == &Cancelled) {
        return tr("It was not worked out what this would change: you cancelled it.");
    }
    if (!m_forecast.problems.isEmpty()) {
        return tr("Nothing would change: the registry would refuse this.");
    }
    qsizetype rows = 0;
    for (const ViewChange& change : m_forecast.changes) {
        rows += change.rows.size();
    }
    return rows == 0 ? tr("The registry would accept this.")
                     : tr("The registry would accept this and change %n row(s).",
                          nullptr,
                          static_cast<int>(rows));
}

void ChangePreview::rebuild()
{
    m_title->setText(tr("What will change"));
    m_summary->setText(summaryText());
    m_tree->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_tree->setAccessibleName(tr("What will change"));
    m_tree->clear();
    for (const ViewChange& change : std::as_const(m_forecast.changes)) {
        addView(change);
    }
    addFigures();
    m_tree->expandAll();
    for (int i = 0; i < 2; ++i) {
        m_tree->resizeColumnToContents(i);
        m_tree->setColumnWidth(i, std::min(m_tree->columnWidth(i), WidestColumn));
    }
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

void ChangePreview::addView(const ViewChange& change)
{
    auto* const item = new QTreeWidgetItem(m_tree, {titleText(change.view->title)});
    QFont bold = m_tree->font();
    bold.setBold(true);
    item->setFont(0, bold);
    for (const RowChange& row : change.rows.mid(0, MostRows)) {
        addRow(item, *change.view, row);
    }
    if (change.rows.size() > MostRows) {
        const auto more = static_cast<int>(change.rows.size() - MostRows);
        new QTreeWidgetItem(item, {tr("… and %n more", nullptr, more)});
    }
}

void ChangePreview::addRow(QTreeWidgetItem* parent, const View& view, const RowChange& row)
{
    const bool isAdded = row.kind == RowChange::Kind::Added;
    const QString title = recordTitle(m_link.cellText(), view, isAdded ? row.after : row.before);
    auto* const item =
        new QTreeWidgetItem(parent,
                            {isAdded                                ? tr("New: %1").arg(title)
                             : row.kind == RowChange::Kind::Removed ? tr("Gone: %1").arg(title)
                                                                    : title});
    if (row.kind == RowChange::Kind::Removed) {
        return;
    }
    for (const Column* column : m_link.visibleColumns(view)) {
        const QString name = QLatin1String(column->name);
        const QString before = m_link.cellText().cell(*column, row.before.value(name));
        const QString after = m_link.cellText().cell(*column, row.after.value(name));
        if (before != after) {
            auto* const line = new QTreeWidgetItem(item, {labelText(column->title), before, after});
            line->setTextAlignment(1, alignmentOf(column->kind));
            line->setTextAlignment(2, alignmentOf(column->kind));
        }
    }
}

void ChangePreview::addFigures()
{
    const QCborMap& made = m_forecast.outcome.made;
    for (auto it = made.constBegin(); it != made.constEnd(); ++it) {
        const QString text = figureText(it.value());
        if (!text.isEmpty()) {
            new QTreeWidgetItem(m_tree, {figureTitle(it.key().toString()), QString(), text});
        }
    }
}

void ChangePreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
