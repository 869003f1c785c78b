// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tonnes.h"
#include "core/registry/filter_range.h"
#include "core/registry/keyset.h"
#include "core/registry/registry_problems.h"
#include "core/registry/view_reader.h"
#include "core/storage/database.h"

#include <QCborArray>
#include <QSet>

#include <algorithm>

namespace citss {

inline const char* operatorText(Comparison comparison)
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
            return " > ";
        case Comparison::NotContains:
            return " = ";
        case Comparison::Within:
            break;
    }
    Q_UNREACHABLE();
}

/// Roles as a list of pairs of role and jurisdiction: [["AUT","WA"],["REG","*"]].
QString grantsText(const Grants& grants)
{
    QStringList pairs;
    for (const Grant& grant : grants) {
        const QString place = grant.jurisdiction ? grant.jurisdiction->text() : QStringLiteral("*");
        pairs.append(QStringLiteral("[\"%1\",\"%2\"]").arg(roleCode(grant.role), place));
    }
    return u'[' + pairs.join(u',') + u']';
}

/// Builds one SELECT over a view and remembers what to bind.
class ViewSelect {
public:
    ViewSelect(const View& view, const ViewRequest& request, const ViewReader& reader)
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
        derive();
        addScope();
        gatherParts();
        const Problems ofGroups = addGroups();
        problems += ofGroups.isEmpty() ? addOrder() : ofGroups;
        return problems;
    }

    /// How many times rows are asked for until a page is full.
    [[nodiscard]] qsizetype reaches() const { return std::max<qsizetype>(1, m_reaches.size()); }
    Statement rows(Database& database, qsizetype limit, qsizetype reach)
    {
        QByteArrayList names;
        for (const Column* column : std::as_const(m_read)) {
            names.append(quoted(column->name) + " AS " + quoted(column->name));
        }
        const QByteArrayList keyset = m_reaches.mid(reach, 1);
        const QByteArray from = m_request.groups.isEmpty() ? source() + where(m_conditions + keyset)
                                                           : groupedSource() + where(keyset);
        Statement statement = database.composed("SELECT " + names.join(", ") + from + " ORDER BY " +
                                                m_order.join(", ") + " LIMIT :limit");
        statement.bindNamed(":limit", static_cast<qint64>(limit));
        bind(statement);
        return statement;
    }

    Statement totals(Database& database)
    {
        QByteArray sql = "SELECT ";
        for (const Column* column : m_visible) {
            sql += sumExpression(*column) + " AS " + quoted(column->name) + ", ";
        }
        // Counting makes it one row, also where nothing is summed.
        sql += "COUNT(*) AS \"all_rows\"";
        Statement statement = database.composed(sql + source() + where(m_conditions));
        bind(statement);
        return statement;
    }

    [[nodiscard]] const QList<const Column*>& visible() const { return m_visible; }
    [[nodiscard]] int position(const Column* column) const
    {
        return static_cast<int>(m_read.indexOf(column));
    }
    [[nodiscard]] const QList<const Column*>& orderColumns() const { return m_orderColumns; }

private:
    static constexpr qsizetype MostGroups = 2;

    static QByteArray quoted(const char* name) { return '"' + QByteArray(name) + '"'; }

    static QByteArray where(const QByteArrayList& conditions)
    {
        return conditions.isEmpty() ? QByteArray() : " WHERE " + conditions.join(" AND ");
    }

    [[nodiscard]] QByteArray source() const
    {
        if (!m_view.parts.empty()) {
            return " FROM (" + m_parts.join(" UNION ") + ")";
        }
        const bool now = m_reader.asOf == m_reader.head && m_view.nowSql != nullptr;
        return " FROM (" + QByteArray(now ? m_view.nowSql : m_view.sql) + ")";
    }

    /// A figure over many rows; a group's own value has none.
    [[nodiscard]] QByteArray sumExpression(const Column& column) const
    {
        if (&column == &RowCountColumn) {
            return "COUNT(*)";
        }
        const bool isGroup = m_request.groups.contains(QLatin1String(column.name));
        return column.summable && !isGroup ? "SUM(" + quoted(column.name) + ")"
                                           : QByteArray("NULL");
    }

    [[nodiscard]] QByteArray groupedSource() const
    {
        QByteArrayList selected;
        QByteArrayList groups;
        for (const Column* column : m_visible) {
            const bool isGroup = m_request.groups.contains(QLatin1String(column->name));
            selected.append((isGroup ? quoted(column->name) : sumExpression(*column)) + " AS " +
                            quoted(column->name));
            if (isGroup) {
                groups.append(quoted(column->name));
            }
        }
        return " FROM (SELECT " + selected.join(", ") + source() + where(m_conditions) +
               " GROUP BY " + groups.join(", ") + ")";
    }

    [[nodiscard]] bool isVisible(const Column& column) const
    {
        return column.tier <= m_reader.tier;
    }

    Problems visibleColumns()
    {
        for (const Column& column : m_view.columns) {
            m_read.append(&column);
            if (isVisible(column)) {
                m_visible.append(&column);
            }
        }
        return {};
    }

    /// From here on the columns are those of groups.
    Problems addGroups()
    {
        const QStringList& groups = m_request.groups;
        if (groups.isEmpty()) {
            return {};
        }
        for (const QString& name : groups) {
            if (const Result<const Column*> column = comparableColumn(name); !column) {
                return column.error();
            }
        }
        if (groups.size() > MostGroups ||
            QSet<QString>(groups.begin(), groups.end()).size() != groups.size()) {
            return {problem(GroupsMalformed)};
        }
        m_visible = groupedColumns(m_visible, groups);
        m_read = m_visible;
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
        if (column &&
            ((*column)->kind == ColumnKind::Fields || (*column)->kind == ColumnKind::Deed)) {
            return problem(ColumnNotComparable, name, {QLatin1String(m_view.name), name});
        }
        return column;
    }

    QByteArray bound(const Value& value)
    {
        const QByteArray name = ":v" + QByteArray::number(m_values.size());
        m_values.append({name, value});
        return name;
    }

    /// How a column compares with a bound value; what is absent is not like any other.
    QByteArray condition(const QByteArray& name, const Filter& filter, const Value& value)
    {
        switch (filter.comparison) {
            case Comparison::Contains:
            case Comparison::NotContains:
                return "instr(lower(IFNULL(" + name + ", '')), lower(" +
                       bound(value.toVariant().toString()) + "))" +
                       operatorText(filter.comparison) + "0";
            case Comparison::Equal:
            case Comparison::NotEqual:
                if (value.isNull()) {
                    const bool isEqual = filter.comparison == Comparison::Equal;
                    return name + (isEqual ? " IS NULL" : " IS NOT NULL");
                }
                [[fallthrough]];
            case Comparison::Less:
            case Comparison::LessOrEqual:
            case Comparison::Greater:
            case Comparison::GreaterOrEqual:
                return name + operatorText(filter.comparison) + bound(value);
            case Comparison::Within:
                return within(name, value.toArray());
        }
        Q_UNREACHABLE();
    }

    QByteArray within(const QByteArray& name, const QCborArray& ends)
    {
        QByteArrayList conditions;
        if (!ends.at(0).isNull()) {
            conditions.append(name + " >= " + bound(ends.at(0)));
        }
        if (!ends.at(1).isNull()) {
            conditions.append(name + " <= " + bound(ends.at(1)));
        }
        return conditions.join(" AND ");
    }

    Problems addFilter(const Filter& filter)
    {
        const Result<const Column*> column = comparableColumn(filter.column);
        if (!column) {
            return column.error();
        }
        if (isParameter(filter.column) && filter.comparison == Comparison::Equal) {
            m_values.append({':' + filter.column.toUtf8(), filter.value});
            return {};  // the view's own SQL says what the value chooses
        }
        const Result<Filter> compared = comparableFilter(**column, filter);
        if (!compared) {
            return compared.error();
        }
        m_conditions.append(condition(quoted((*column)->name), *compared, compared->value));
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

    void derive()
    {
        if (m_view.derive == nullptr) {
            return;
        }
        QCborMap given;
        for (const Filter& filter : m_request.filters) {
            if (isParameter(filter.column)) {
                given.insert(filter.column, filter.value);
            }
        }
        const QCborMap derived = m_view.derive(given);
        for (auto it = derived.constBegin(); it != derived.constEnd(); ++it) {
            m_values.append({':' + it.key().toString().toUtf8(), it.value()});
        }
    }

    /// The condition that leaves a reader the rows of his jurisdictions; empty if he sees all.
    QByteArray scopeCondition(const Scope& scope, const char* column)
    {
        if (scope.all || column == nullptr) {
            return {};
        }
        QByteArrayList names;
        for (const JurisdictionCode& jurisdiction : scope.jurisdictions) {
            names.append(bound(jurisdiction.text()));
        }
        return quoted(column) + " IN (" + names.join(", ") + ")";
    }

    void addScope()
    {
        if (const QByteArray condition = scopeCondition(m_reader.scope, m_view.jurisdictionColumn);
            !condition.isEmpty()) {
            m_conditions.append(condition);
        }
    }

    void gatherParts()
    {
        QByteArrayList columns;
        for (const Column& column : m_view.columns) {
            columns.append(quoted(column.name));
        }
        QByteArrayList keys;
        for (const char* name : m_view.key) {
            keys.append(quoted(name));
        }
        for (const ViewPart& part : m_view.parts) {
            if (m_reader.tier < part.tier ||
                !rightsOf(m_reader.grants, part.action, std::nullopt).view) {
                continue;
            }
            const QByteArray scope =
                scopeCondition(scopeOf(m_reader.grants, part.action), part.jurisdictionColumn);
            QByteArray sql = "SELECT " + columns.join(", ") + " FROM (" + part.sql + ")" +
                             (scope.isEmpty() ? QByteArray() : " WHERE " + scope);
            if (part.most > 0) {
                sql = "SELECT * FROM (" + sql + " ORDER BY " + keys.join(", ") + " LIMIT " +
                      QByteArray::number(part.most) + ")";
            }
            m_parts.append(sql);
        }
        if (m_parts.isEmpty()) {
            // Nothing for this reader: the columns alone.
            m_parts.append("SELECT NULL AS " + columns.join(", NULL AS ") + " WHERE 0");
        }
    }

    /// NULL would fall out of every row comparison: it sorts as a number below all others.
    QByteArray sortExpression(const Column& column) const
    {
        const bool isKey =
            std::any_of(m_view.key.begin(), m_view.key.end(), [&column](const char* name) {
                return QByteArrayView(name) == QByteArrayView(column.name);
            });
        return isKey && m_request.groups.isEmpty() ? quoted(column.name)
                                                   : "IFNULL(" + quoted(column.name) + ", -1)";
    }

    /// The columns that tell every row from all others.
    [[nodiscard]] QList<const Column*> keyColumns() const
    {
        QList<const Column*> columns;
        for (const QString& group : m_request.groups) {
            columns.append(m_view.column(group));
        }
        for (const char* name : m_view.key) {
            if (m_request.groups.isEmpty()) {
                columns.append(m_view.column(QLatin1String(name)));
            }
        }
        return columns;
    }

    [[nodiscard]] Result<const Column*> sortColumn() const
    {
        if (m_request.groups.isEmpty()) {
            return comparableColumn(m_request.sort);
        }
        const Column* const column = m_view.shownColumn(m_request.sort);
        if (!m_visible.contains(column)) {
            return problem(
                ColumnUnknown, m_request.sort, {QLatin1String(m_view.name), m_request.sort});
        }
        return column;
    }

    [[nodiscard]] bool isDownwards() const { return m_request.descending != m_request.backwards; }

    Problems addOrder()
    {
        if (!m_request.sort.isEmpty()) {
            const Result<const Column*> column = sortColumn();
            if (!column) {
                return column.error();
            }
            m_orderColumns.append(*column);
        }
        for (const Column* column : keyColumns()) {
            if (!m_orderColumns.contains(column)) {
                m_orderColumns.append(column);
            }
        }
        QByteArrayList expressions;
        for (const Column* column : std::as_const(m_orderColumns)) {
            expressions.append(sortExpression(*column));
            m_order.append(expressions.last() + (isDownwards() ? " DESC" : " ASC"));
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
        const Keyset keyset{.order = expressions,
                            .place = places,
                            .downwards = isDownwards(),
                            .inclusive = m_request.inclusive};
        const bool isByKey = m_request.groups.isEmpty() && m_orderColumns == keyColumns();
        m_reaches = isByKey ? keyset.inReaches() : QByteArrayList{keyset.wholly()};
        return {};
    }

    void bind(Statement& statement) const
    {
        statement.bindNamed(":as_of", m_reader.asOf.number());
        // What a view may ask about who reads: the SQL of most does not.
        statement.bindNamed(":now", m_reader.now.text());
        statement.bindNamed(":reader", m_reader.person.number());
        statement.bindNamed(":grants", grantsText(m_reader.grants));
        statement.bindNamed(":tier", m_reader.tier);
        for (const auto& [name, value] : m_values) {
            statement.bindNamed(name.constData(), value);
        }
    }

    const View& m_view;
    const ViewRequest& m_request;
    const ViewReader& m_reader;
    QList<const Column*> m_read;     ///< what is selected: also what only the order needs
    QList<const Column*> m_visible;  ///< what the page has
    QList<const Column*> m_orderColumns;
    QByteArrayList m_parts;
    QByteArrayList m_conditions;
    QByteArrayList m_reaches;  ///< where rows go on from a place
    QByteArrayList m_order;
    QList<std::pair<QByteArray, Value>> m_values;
};

}  // namespace citss
