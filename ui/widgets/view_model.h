// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace citss {

/// Any view as a table, read page by page. Rows are known by the view's key: reading again changes,
/// inserts and removes single rows, so that selection and scroll survive. Of a long view only the
/// pages around what is looked at are kept; the others are read again when they are needed.
class ViewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole,  ///< the value as the registry holds it
        KeyRole,                 ///< the bytes that tell this row from all others
    };
    enum class State { Waiting, Reading, Ready, Failed };
    /// What a read is for: other rows from the start, the same rows again, more of them.
    enum class Purpose { Start, End, Refresh, Later, Earlier };

    ViewModel(RegistryLink& link, const View& view, QObject* parent);
    ~ViewModel() override;

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
    /// One per column; empty until they are known.
    [[nodiscard]] const QList<Value>& totals() const { return m_totals; }
    /// How many rows there are in all, where that is known.
    [[nodiscard]] std::optional<qint64> count() const;
    /// How many rows come before the first that is kept, where that is known.
    [[nodiscard]] std::optional<qint64> rowsBefore() const { return m_before; }
    [[nodiscard]] bool isWhole() const { return !hasEarlier() && !hasLater(); }
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] bool hasLater() const;
    [[nodiscard]] bool isFiltered() const { return !m_filters.isEmpty(); }
    [[nodiscard]] int rowOf(const QByteArray& key) const;
    [[nodiscard]] QByteArray keyOf(int row) const { return m_rows.at(row).key; }
    /// The values of a row by column name: what a form may be filled with.
    [[nodiscard]] QCborMap record(int row) const;
    /// What would be asked for all its rows, for export.
    [[nodiscard]] ViewRequest request() const;
    [[nodiscard]] const QStringList& groups() const { return m_groups; }
    [[nodiscard]] const QList<Filter>& filters() const { return m_filters; }

    /// Filters that belong to the page and not to the person: a run's lines.
    void setFixedFilters(const QList<Filter>& filters);
    void setFilters(const QList<Filter>& filters);
    /// Shows a row for each value of one or two columns instead; none: the rows themselves.
    void setGroups(const QStringList& groups);
    void setPageSize(int rows) { m_pageSize = rows; }
    /// Reads again from the start, keeping what is there until the answer comes.
    void reload();
    void readEnd();
    void readStart();
    void fetchEarlier();
    /// Which rows are in sight: those far from them may go.
    void look(int first, int last);
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
    void totalsChanged();
    /// Around every change of rows: whoever shows them keeps its place in between.
    void rowsChanging();
    void rowsChanged(citss::ViewModel::Purpose purpose);

private:
    struct Row {
        QByteArray key;
        QList<Value> cells;
    };
    static constexpr int MostRows = 4'000;  ///< kept at a time, more or less
    static constexpr int Margin = 300;      ///< rows around those in sight that stay

    /// Rows that came together, and where they begin and end in the view's order.
    struct Stretch {
        int rows = 0;
        QList<Value> prior;
        QList<Value> next;
    };

    void ask(const ViewRequest& request, Purpose purpose);
    void take(const Page& page, Purpose purpose);
    void fail(const Problems& problems);
    void setState(State state);
    void startOver();
    void setColumns();
    void dropFarRows();
    void dropFirst();
    void dropLast();
    void askTotals();
    /// Totals that are still being summed are of what is no longer shown.
    void dropTotals();
    void sumHere();
    [[nodiscard]] int stretchInSight() const;
    [[nodiscard]] QList<int> keySections() const;
    [[nodiscard]] QList<Row> rowsOf(const Page& page) const;
    void insert(int position, const QList<Row>& rows);
    void remove(int position, int count);
    void become(const QList<Row>& rows);
    void removeAllBut(const QList<Row>& rows);
    void place(int position, const Row& row);

    RegistryLink& m_link;
    const View& m_view;
    QList<const Column*> m_columns;
    QList<Row> m_rows;
    QList<Stretch> m_stretches;
    std::optional<qint64> m_before = 0;
    QList<Value> m_totals;
    std::optional<qint64> m_count;
    QList<Filter> m_fixed;
    QList<Filter> m_filters;
    QStringList m_groups;
    QString m_sort;
    bool m_descending = false;
    int m_pageSize = 100;
    int m_firstSeen = 0;
    int m_lastSeen = 0;
    int m_asked = 0;            ///< only the answer to the newest request counts
    ProgressPointer m_summing;  ///< of the totals asked for last
    QTimer m_soon;              ///< several changes at once ask once
    QTimer m_pause;             ///< totals wait until nobody scrolls
    State m_state = State::Waiting;
    Problems m_problems;
};

}  // namespace citss
