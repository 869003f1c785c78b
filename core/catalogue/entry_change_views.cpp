// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/entry_change_views.h"

#include "core/base/kept_text.h"

#include <QByteArrayList>

namespace citss {

namespace {

// What an entry did to balances: every holding there ever was is asked for its line of the entry.
constexpr const char* BalancesSql = R"(
    SELECT :number AS number, 'BALANCE' AS kind,
           a.number || ' · ' || s.jurisdiction || '-' || s.class || '-' || s.label AS record,
           CASE WHEN m.delta = m.balance THEN 'MADE' ELSE 'CHANGED' END AS change,
           f.column1 AS place, f.column2 AS field, a.jurisdiction AS jurisdiction,
           CASE f.column1 WHEN 1 THEN m.balance - m.delta WHEN 2 THEN COALESCE(b.pending, 0)
               ELSE COALESCE(b.held, 0) END AS before,
           CASE f.column1 WHEN 1 THEN m.balance WHEN 2 THEN m.pending ELSE m.held END AS after
    FROM holding AS h
    CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product
         AND m.entry = CAST(:number AS INTEGER)
    JOIN account AS a ON a.seq = h.account AND a.until = 9223372036854775807
    JOIN product AS p ON p.id = h.product JOIN series AS s ON s.id = p.series
    LEFT JOIN movement AS b ON b.account = m.account AND b.product = m.product
         AND b.entry = (SELECT x.entry FROM movement AS x
                        WHERE x.account = m.account AND x.product = m.product
                          AND x.entry < m.entry ORDER BY x.entry DESC LIMIT 1)
    CROSS JOIN (VALUES (1, 'balance.balance'), (2, 'balance.pending'), (3, 'balance.held')) AS f
    WHERE m.entry <= :as_of AND before IS NOT after)";

QByteArray columnsOf(const VersionedTable& table, const char* row)
{
    QByteArray sql = "CASE f.column1";
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QByteArray value = QByteArray(row) + ".\"" + table.columns[i].name + '"';
        sql += " WHEN " + QByteArray::number(static_cast<int>(i)) + " THEN " +
               (table.columns[i].isName ? "CAST(" + value + " AS TEXT)" : value);
    }
    return sql + " END";
}

QByteArray fieldsOf(const VersionedTable& table)
{
    QByteArrayList rows;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const VersionedColumn& column = table.columns[i];
        rows.append('(' + QByteArray::number(static_cast<int>(i)) + ", '" + table.name + '.' +
                    column.name + "', " + QByteArray::number(column.tier) + ')');
    }
    return rows.join(", ");
}

/// The rows that the entry closed beside those that it opened, joined by their keys.
QByteArray changesSql(const VersionedTable& table)
{
    QByteArrayList keys;
    QByteArrayList same;
    for (const char* key : table.keys) {
        keys.append('"' + QByteArray(key) + '"');
        same.append(QByteArray("%1.") + keys.last() + " = k." + keys.last());
    }
    const QByteArray name = '"' + QByteArray(table.name) + '"';
    const QByteArray chosen = keys.join(", ") + " FROM " + name + " WHERE ";
    const auto joined = [&same](const char* alias) {
        return same.join(" AND ").replace("%1", alias);
    };
    const QByteArray number = "CAST(:number AS INTEGER)";
    return "SELECT :number AS number, '" + QByteArray(table.name) + "' AS kind, " + table.record +
           " AS record, "
           "CASE WHEN o.since IS NULL THEN 'MADE' WHEN n.since IS NULL THEN 'ENDED' "
           "ELSE 'CHANGED' END AS change, f.column1 AS place, f.column2 AS field, " +
           (table.jurisdiction == nullptr ? "''" : table.jurisdiction) + " AS jurisdiction, " +
           columnsOf(table, "o") + " AS before, " + columnsOf(table, "n") +
           " AS after FROM (SELECT " + chosen + "since = " + number + " UNION SELECT " + chosen +
           "until = " + number + " AND until < 9223372036854775807) AS k LEFT JOIN " + name +
           " AS n ON " + joined("n") + " AND n.since = " + number + " LEFT JOIN " + name +
           " AS o ON " + joined("o") + " AND o.until = " + number + " JOIN " + name + " AS v ON " +
           joined("v") + " AND v.since = COALESCE(n.since, o.since) CROSS JOIN (VALUES " +
           fieldsOf(table) + ") AS f WHERE f.column3 <= :tier AND " + number +
           " <= :as_of AND IFNULL(before, '') IS NOT IFNULL(after, '')";
}

const std::vector<Choice>& kinds()
{
    static const std::vector<Choice> choices = [] {
        std::vector<Choice> all = {{"BALANCE", QT_TRANSLATE_NOOP("Label", "Balance")}};
        for (const VersionedTable& table : versionedTables()) {
            all.push_back({table.name, table.title});
        }
        return all;
    }();
    return choices;
}

const std::vector<Choice>& fields()
{
    static const std::vector<Choice> choices = [] {
        std::vector<Choice> all = {{"balance.balance", QT_TRANSLATE_NOOP("Label", "Balance")},
                                   {"balance.pending", QT_TRANSLATE_NOOP("Label", "Pending")},
                                   {"balance.held", QT_TRANSLATE_NOOP("Label", "On hold")}};
        for (const VersionedTable& table : versionedTables()) {
            for (const VersionedColumn& column : table.columns) {
                all.push_back({keptText(QByteArray(table.name) + '.' + column.name), column.title});
            }
        }
        return all;
    }();
    return choices;
}

/// Of a code that two of them use, the label is that of the first table.
const std::vector<Choice>& values()
{
    static const std::vector<Choice> choices = [] {
        std::vector<Choice> all;
        for (const VersionedTable& table : versionedTables()) {
            for (const VersionedColumn& column : table.columns) {
                all.insert(all.end(), column.choices.begin(), column.choices.end());
            }
        }
        return all;
    }();
    return choices;
}

Column valueColumn(const char* name, const char* title)
{
    return {name, title, ColumnKind::Code, 0, false, values()};
}

std::vector<ViewPart> parts()
{
    std::vector<ViewPart> all = {{.action = Action::ViewHoldings,
                                  .sql = BalancesSql,
                                  .jurisdictionColumn = "jurisdiction",
                                  .tier = 1}};
    for (const VersionedTable& table : versionedTables()) {
        all.push_back(
            {.action = table.action,
             .sql = keptText(changesSql(table)),
             .jurisdictionColumn = table.jurisdiction == nullptr ? nullptr : "jurisdiction",
             .tier = table.tier});
    }
    return all;
}

const Choice Changes[] = {{"MADE", QT_TRANSLATE_NOOP("Label", "New record")},
                          {"CHANGED", QT_TRANSLATE_NOOP("Label", "Altered")},
                          {"ENDED", QT_TRANSLATE_NOOP("Label", "Ended")}};

constexpr int Nobody = 9;

}  // namespace

std::vector<View> entryChangeViews()
{
    return {
        {.name = "entry_changes",
         .title = QT_TRANSLATE_NOOP("Title", "Changes by an entry"),
         .help = QT_TRANSLATE_NOOP(
             "Label", "Field by field what an entry of the journal changed: before and after."),
         .action = Action::ViewJournal,
         .columns =
             {{"number", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
              {"kind",
               QT_TRANSLATE_NOOP("Label", "Kind of record"),
               ColumnKind::Code,
               0,
               false,
               kinds()},
              {"record", QT_TRANSLATE_NOOP("Label", "Record"), ColumnKind::Identifier},
              {"change",
               QT_TRANSLATE_NOOP("Label", "Kind of change"),
               ColumnKind::Code,
               0,
               false,
               Changes},
              {"place", QT_TRANSLATE_NOOP("Label", "Place"), ColumnKind::Identifier, Nobody},
              {"field", QT_TRANSLATE_NOOP("Label", "Field"), ColumnKind::Code, 0, false, fields()},
              valueColumn("before", QT_TRANSLATE_NOOP("Label", "Before")),
              valueColumn("after", QT_TRANSLATE_NOOP("Label", "After")),
              {"jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier}},
         .key = {"kind", "record", "place"},
         .topics = {"journal"},
         .parameters = {"number"},
         .parts = parts()}};
}

}  // namespace citss
