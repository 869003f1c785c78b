// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/view_query.h"

#include "core/base/tonnes.h"
#include "core/registry/registry_problems.h"
#include "core/storage/database.h"

#include <algorithm>

namespace citss {

namespace {

constexpr int MostRows = 100'000;

bool isWhole(ColumnKind kind)
{
    return kind == ColumnKind::Count || kind == ColumnKind::Year || kind == ColumnKind::Percent ||
           kind == ColumnKind::Flag;
}

const char* operatorText(Comparison comparison)
{
    switch (comparison) {
        case Comparison::Equal:
            return " = ";
        case Comparison::NotEqual:
            return " <> ";
        case Comparison::Less:
            return " < ";
        case Comparison::LessOrEqual:
            return " <= ";
        case Comparison::Greater:
            return " > ";
        case Comparison::GreaterOrEqual:
            return " >= ";
        case Comparison::Contains:
            return "";
    }
    Q_UNREACHABLE();
}

/// Builds one SELECT over a view and remembers what to bind.
class Query {
public:
    Query(const View& view, const ViewRequest& request, const ViewReader& reader)
        : m_view(view), m_request(request), m_reader(reader)
    {
    }

    Problems prepare()
    {
        Problems problems = visibleColumns();
        for (const Filter& filter : m_request.filters) {
            problems += addFilter(filter);
        }
        problems += checkParameters();
        addScope();
        problems += addOrder();
        return problems;
    }

    Statement rows(Database& database, int limit)
    {
        QByteArray sql = "SELECT ";
        for (const Column& column : m_view.columns) {
            sql += (&column == &m_view.columns.front() ? "" : ", ") + quoted(column.name) + " AS " +
                   quoted(column.name);
        }
        sql += source() + where(m_conditions + m_keyset) + " ORDER BY " + m_order.join(", ") +
               " LIMIT :limit";
        Statement statement = database.composed(sql);
        statement.bindNamed(":limit", limit);
        bind(statement);
        return statement;
    }

    Statement totals(Database& database)
    {
        QByteArray sql = "SELECT ";
        for (const Column* column : m_visible) {
            const QByteArray sum =
                column->summable ? "SUM(" + quoted(column->name) + ")" : QByteArray("NULL");
            sql += (column == m_visible.first() ? "" : ", ") + sum + " AS " + quoted(column->name);
        }
        // Counting makes it one row, also where nothing is summed.
        sql += ", COUNT(*) AS \"row_count\"";
        Statement statement = database.composed(sql + source() + where(m_conditions));
        bind(statement);
        return statement;
    }

    [[nodiscard]] const QList<const Column*>& visible() const { return m_visible; }
    [[nodiscard]] int position(const Column* column) const
    {
        return static_cast<int>(column - m_view.columns.data());
    }
    [[nodiscard]] const QList<const Column*>& orderColumns() const { return m_orderColumns; }

private:
    static QByteArray quoted(const char* name) { return '"' + QByteArray(name) + '"'; }

    static QByteArray where(const QByteArrayList& conditions)
    {
        return conditions.isEmpty() ? QByteArray() : " WHERE " + conditions.join(" AND ");
    }

    [[nodiscard]] QByteArray source() const
    {
        const bool now = m_reader.asOf == m_reader.head && m_view.nowSql != nullptr;
        return " FROM (" + QByteArray(now ? m_view.nowSql : m_view.sql) + ")";
    }

    [[nodiscard]] bool isVisible(const Column& column) const
    {
        return column.tier <= m_reader.tier;
    }

    Problems visibleColumns()
    {
        for (const Column& column : m_view.columns) {
            if (isVisible(column)) {
                m_visible.append(&column);
            }
        }
        return {};
    }

    Result<const Column*> columnFor(const QString& name) const
    {
        const Column* const column = m_view.column(name);
        if (column == nullptr || !isVisible(*column)) {
            return problem(ColumnUnknown, name, {QLatin1String(m_view.name), name});
        }
        return column;
    }

    [[nodiscard]] Result<const Column*> comparableColumn(const QString& name) const
    {
        const Result<const Column*> column = columnFor(name);
        if (column && (*column)->kind == ColumnKind::Fields) {
            return problem(ColumnNotComparable, name, {QLatin1String(m_view.name), name});
        }
        return column;
    }

    static Result<Value> comparable(const Column& column, const Value& value)
    {
        if (!isWhole(column.kind) || value.isInteger() || value.isBool()) {
            return value;
        }
        bool isNumber = false;
        const qint64 number = value.toString().trimmed().toLongLong(&isNumber);
        if (!isNumber) {
            return problem(FilterMalformed,
                           QLatin1String(column.name),
                           {value.toString(), QLatin1String(column.name)});
        }
        return Value(number);
    }

    QByteArray bound(const Value& value)
    {
        const QByteArray name = ":v" + QByteArray::number(m_values.size());
        m_values.append({name, value});
        return name;
    }

    Problems addFilter(const Filter& filter)
    {
        const Result<const Column*> column = comparableColumn(filter.column);
        if (!column) {
            return column.error();
        }
        const Result<Value> value = comparable(**column, filter.value);
        if (!value) {
            return value.error();
        }
        if (isParameter(filter.column) && filter.comparison == Comparison::Equal) {
            m_values.append({':' + filter.column.toUtf8(), *value});
            return {};  // the view's own SQL says what the value chooses
        }
        const QByteArray name = quoted((*column)->name);
        if (filter.comparison == Comparison::Contains) {
            m_conditions.append("instr(lower(" + name + "), lower(" +
                                bound(value->toVariant().toString()) + ")) > 0");
        } else {
            m_conditions.append(name + operatorText(filter.comparison) + bound(*value));
        }
        return {};
    }

    [[nodiscard]] bool isParameter(const QString& column) const
    {
        return std::any_of(m_view.parameters.begin(),
                           m_view.parameters.end(),
                           [&column](const char* name) { return column == QLatin1String(name); });
    }

    [[nodiscard]] Problems checkParameters() const
    {
        Problems problems;
        for (const char* name : m_view.parameters) {
            const QString column = QLatin1String(name);
            const bool given = std::any_of(m_request.filters.begin(),
                                           m_request.filters.end(),
                                           [&column](const Filter& filter) {
                                               return filter.column == column &&
                                                      filter.comparison == Comparison::Equal;
                                           });
            if (!given) {
                problems += problem(ParameterMissing, column, {QLatin1String(m_view.name), column});
            }
        }
        return problems;
    }

    void addScope()
    {
        if (m_reader.scope.all || m_view.jurisdictionColumn == nullptr) {
            return;
        }
        QByteArrayList names;
        for (const JurisdictionCode& jurisdiction : m_reader.scope.jurisdictions) {
            names.append(bound(jurisdiction.text()));
        }
        m_conditions.append(quoted(m_view.jurisdictionColumn) + " IN (" + names.join(", ") + ")");
    }

    /// NULL would fall out of every row comparison: it sorts as a number below all others.
    QByteArray sortExpression(const Column& column) const
    {
        const bool isKey =
            std::any_of(m_view.key.begin(), m_view.key.end(), [&column](const char* name) {
                return QByteArrayView(name) == QByteArrayView(column.name);
            });
        return isKey ? quoted(column.name) : "IFNULL(" + quoted(column.name) + ", -1)";
    }

    Problems addOrder()
    {
        if (!m_request.sort.isEmpty()) {
            const Result<const Column*> column = comparableColumn(m_request.sort);
            if (!column) {
                return column.error();
            }
            m_orderColumns.append(*column);
        }
        for (const char* name : m_view.key) {
            const Column* const column = m_view.column(QLatin1String(name));
            if (!m_orderColumns.contains(column)) {
                m_orderColumns.append(column);
            }
        }
        QByteArrayList expressions;
        for (const Column* column : std::as_const(m_orderColumns)) {
            expressions.append(sortExpression(*column));
            m_order.append(expressions.last() + (m_request.descending ? " DESC" : " ASC"));
        }
        return addKeyset(expressions);
    }

    Problems addKeyset(const QByteArrayList& expressions)
    {
        if (m_request.after.isEmpty()) {
            return {};
        }
        if (m_request.after.size() != expressions.size()) {
            return {problem(PageMalformed)};
        }
        QByteArrayList places;
        for (const Value& value : m_request.after) {
            places.append(bound(value.isNull() ? Value(-1) : value));
        }
        m_keyset.append("(" + expressions.join(", ") + ")" +
                        (m_request.descending ? " < " : " > ") + "(" + places.join(", ") + ")");
        return {};
    }

    void bind(Statement& statement) const
    {
        statement.bindNamed(":as_of", m_reader.asOf.number());
        for (const auto& [name, value] : m_values) {
            statement.bindNamed(name.constData(), value);
        }
    }

    const View& m_view;
    const ViewRequest& m_request;
    const ViewReader& m_reader;
    QList<const Column*> m_visible;
    QList<const Column*> m_orderColumns;
    QByteArrayList m_conditions;
    QByteArrayList m_keyset;
    QByteArrayList m_order;
    QList<std::pair<QByteArray, Value>> m_values;
};

void readTotals(Database& database, Query& query, Page& page)
{
    Statement statement = query.totals(database);
    CHECK(statement.step());
    for (int i = 0; i < query.visible().size(); ++i) {
        page.totals.append(statement.value(i));
    }
}

void readRows(Database& database, Query& query, int limit, Page& page)
{
    Statement statement = query.rows(database, limit + 1);
    while (statement.step()) {
        if (page.rows.size() == limit) {
            return;  // there is one more: `next` stays as the last row of this page left it
        }
        QList<Value> row;
        row.reserve(query.visible().size());
        for (const Column* column : query.visible()) {
            row.append(statement.value(query.position(column)));
        }
        page.rows.append(row);
        if (page.rows.size() == limit) {
            for (const Column* column : query.orderColumns()) {
                page.next.append(statement.value(query.position(column)));
            }
        }
    }
    page.next.clear();
}

}  // namespace

Result<Page> readPage(Database& database,
                      const View& view,
                      const ViewRequest& request,
                      const ViewReader& reader)
{
    Query query(view, request, reader);
    if (const Problems problems = query.prepare(); !problems.isEmpty()) {
        return problems;
    }
    Page page{.view = request.view,
              .columns = {},
              .rows = {},
              .next = {},
              .totals = {},
              .asOf = reader.asOf,
              .head = reader.head};
    for (const Column* column : query.visible()) {
        page.columns.append(QLatin1String(column->name));
    }
    readRows(database, query, std::clamp(request.limit, 1, MostRows), page);
    if (request.totals) {
        readTotals(database, query, page);
    }
    return page;
}

}  // namespace citss
