// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

class QTableView;

namespace citss {

/// A column of a list: what it is called and what it says of a row, in the current language.
struct RowColumn {
    std::function<QString()> title;
    std::function<QString(int row)> text;
    bool isAmount = false;  ///< stands right
};

/// Rows that are at hand already, however many; their cells are written when they are shown.
class RowList final : public QAbstractTableModel {
    Q_OBJECT

public:
    RowList(std::vector<RowColumn> columns, QObject* parent);

    void setCount(int rows);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<RowColumn> m_columns;
    int m_count = 0;
};

/// A table that shows such a list, as calm as the lists of views.
QTableView* makeRowTable(RowList& rows, const QString& name, QWidget* parent);

/// As wide as the shown cells need.
void fitColumns(QTableView& table);
/// As wide as there is room: these columns share what the others leave, so that nothing is scrolled
/// sideways; what does not fit is told by its tool tip.
void shareWidth(QTableView& table, const QList<int>& columns);

}  // namespace citss
