// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QAbstractTableModel>

namespace citss {

/// Any view as a table, read page by page. Rows are known by the view's key: reading again changes,
/// inserts and removes single rows, so that selection and scroll survive.
class ViewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole,  ///< the value as the registry holds it
        KeyRole,                 ///< the bytes that tell this row from all others
    };
    enum class State { Waiting, Reading, Ready, Failed };

    ViewModel(RegistryLink& link, const View& view, QObject* parent);

    [[nodiscard]] const View& view() const { return m_view; }
    [[nodiscard]] const Column& column(int section) const { return *m_columns.at(section); }
    [[nodiscard]] int section(const QString& columnName) const;  ///< -1 if not there
    [[nodiscard]] State state() const { return m_state; }
    /// Whether the registry has answered what was asked last, with rows or with problems.
    [[nodiscard]] bool isAnswered() const
    {
        return m_state == State::Ready || m_state == State::Failed;
    }
    [[nodiscard]] const Problems& problems() const { return m_problems; }
    [[nodiscard]] const QList<Value>& totals() const { return m_totals; }
    [[nodiscard]] bool isWhole() const { return m_next.isEmpty(); }
    [[nodiscard]] bool isFiltered() const { return !m_filters.isEmpty(); }
    [[nodiscard]] int rowOf(const QByteArray& key) const;
    /// The values of a row by column name: what a form may be filled with.
    [[nodiscard]] QCborMap record(int row) const;
    /// What would be asked for all its rows, for export.
    [[nodiscard]] ViewRequest request() const;

    /// Filters that belong to the page and not to the person: a run's lines.
    void setFixedFilters(const QList<Filter>& filters);
    void setFilters(const QList<Filter>& filters);
    void setPageSize(int rows) { m_pageSize = rows; }
    /// Reads again from the start, keeping what is there until the answer comes.
    void reload();
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void sort(int section, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Row {
        QByteArray key;
        QList<Value> cells;
    };

    void ask(const ViewRequest& request, bool isMore);
    void take(const Page& page, bool isMore);
    void fail(const Problems& problems);
    void setState(State state);
    void startOver();
    [[nodiscard]] QList<Row> rowsOf(const Page& page) const;
    void append(const QList<Row>& rows);
    void become(const QList<Row>& rows);
    void removeAllBut(const QList<Row>& rows);
    void place(int position, const Row& row);

    RegistryLink& m_link;
    const View& m_view;
    QList<const Column*> m_columns;
    QList<Row> m_rows;
    QList<Value> m_next;
    QList<Value> m_totals;
    QList<Filter> m_fixed;
    QList<Filter> m_filters;
    QString m_sort;
    bool m_descending = false;
    int m_pageSize = 100;
    int m_asked = 0;  ///< only the answer to the newest request counts
    State m_state = State::Waiting;
    Problems m_problems;
};

}  // namespace citss
