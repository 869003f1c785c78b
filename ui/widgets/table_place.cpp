// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_place.h"

#include "ui/widgets/shortcuts.h"

#include <QKeySequence>
#include <QScrollBar>
#include <QTableView>

namespace citss {

namespace {

constexpr int Ahead = 40;  ///< rows beyond those in sight at which more are asked for

}  // namespace

TablePlace::TablePlace(QTableView& table, ViewModel& model)
    : QObject(&table), m_table(table), m_model(model)
{
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &TablePlace::look);
    connect(&model, &ViewModel::rowsChanging, this, &TablePlace::remember);
    connect(&model, &ViewModel::rowsChanged, this, &TablePlace::restore);
    connect(&model, &ViewModel::stateChanged, this, &TablePlace::look);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring) {
            m_away.clear();
        }
    });
}

void TablePlace::look()
{
    if (m_isRestoring || m_model.rowCount() == 0) {
        return;
    }
    const int first = std::max(0, m_table.rowAt(0));
    const int bottom = m_table.rowAt(m_table.viewport()->height() - 1);
    const int last = bottom < 0 ? m_model.rowCount() - 1 : bottom;
    m_model.look(first, last);
    if (first < Ahead && m_model.hasEarlier()) {
        m_model.fetchEarlier();
    } else if (m_table.isVisible() && first > 0 && last + Ahead > m_model.rowCount()) {
        m_model.fetchMore({});
    }
}

void TablePlace::remember()
{
    m_isRestoring = true;
    m_isAtStart = m_table.verticalScrollBar()->value() == 0;
    const int top = m_table.rowAt(0);
    m_top = top < 0 || top >= m_model.rowCount() ? QByteArray() : m_model.keyOf(top);
    m_chosen.clear();
    for (const QModelIndex& index : m_table.selectionModel()->selectedRows()) {
        m_chosen.insert(m_model.keyOf(index.row()));
    }
    m_column = std::max(0, m_table.currentIndex().column());
}

void TablePlace::restore(ViewModel::Purpose purpose)
{
    using Purpose = ViewModel::Purpose;
    const bool isScrolling = purpose == Purpose::Later || purpose == Purpose::Earlier;
    m_table.doItemsLayout();  // else the scroll bar would still be as long as before
    restoreSelection(isScrolling);
    if (purpose == Purpose::Start || (purpose == Purpose::Refresh && m_isAtStart)) {
        m_table.scrollToTop();
    } else if (purpose == Purpose::End) {
        m_table.scrollToBottom();
    } else {
        scrollTo(m_top);
    }
    m_isRestoring = false;
    if (purpose == Purpose::End || (m_goesToFirst && purpose == Purpose::Start)) {
        const int row = purpose == Purpose::End ? m_model.rowCount() - 1 : 0;
        setCurrent(row);
        m_goesToFirst = false;
    }
}

/// Rows that were chosen and went out of those kept are chosen again when they come back.
void TablePlace::restoreSelection(bool isScrolling)
{
    if (!isScrolling) {
        m_away.clear();
    }
    for (const QByteArray& key : std::as_const(m_chosen)) {
        if (isScrolling && m_model.rowOf(key) < 0) {
            m_away.insert(key);
        }
    }
    const QSet<QByteArray> away = m_away;
    for (const QByteArray& key : away) {
        if (const int row = m_model.rowOf(key); row >= 0) {
            m_table.selectionModel()->select(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
            m_away.remove(key);
        }
    }
}

void TablePlace::scrollTo(const QByteArray& key)
{
    if (const int row = m_model.rowOf(key); row >= 0) {
        m_table.verticalScrollBar()->setValue(row);
    }
}

void TablePlace::choose(const QByteArray& key)
{
    if (const int row = m_model.rowOf(key); row >= 0) {
        setCurrent(row);
    }
}

/// Whatever keys are held down meanwhile: those that brought one here.
void TablePlace::setCurrent(int row)
{
    m_table.selectionModel()->setCurrentIndex(
        m_model.index(row, m_column),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool TablePlace::press(const QKeySequence& keys)
{
    if (isPressed(Shortcut::LastRow, keys) && m_model.hasLater()) {
        m_model.readEnd();
        return true;
    }
    if (isPressed(Shortcut::FirstRow, keys) && m_model.hasEarlier()) {
        m_goesToFirst = true;
        m_model.readStart();
        return true;
    }
    return false;
}

}  // namespace citss
