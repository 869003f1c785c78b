// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/record_entry_views.h"

#include "core/base/kept_text.h"
#include "core/catalogue/entry_change_views.h"

#include <QByteArrayList>

namespace citss {

namespace {

constexpr const char* EntryColumns =
    "SELECT :record AS record, e.number AS number, e.at AS at, COALESCE(p.name, '') AS person, "
    "CASE WHEN length(e.fields) <= 16384 THEN e.fields ELSE x'' END AS deed, "
    "e.command AS command, hex(e.hash) AS hash, c.jurisdiction AS jurisdiction FROM (";
constexpr const char* EntryJoins =
    ") AS c JOIN journal_entry AS e ON e.number = c.entry "
    "LEFT JOIN person AS p ON p.id = e.actor AND p.since <= :as_of AND p.until > :as_of "
    "WHERE e.number <= :as_of";
constexpr const char* MovedSql =
    "SELECT m.entry AS entry, a.jurisdiction AS jurisdiction FROM account AS a "
    "JOIN movement AS m ON m.account = a.seq "
    "WHERE a.number = :record AND a.until = 9223372036854775807";

/// The columns by which a row says which record it is of: those that hold identifiers of people.
QByteArrayList naming(const VersionedTable& table)
{
    static const QByteArrayList names = {
        "code", "number", "username", "entity", "facility", "event"};
    static const QByteArrayList known = {"entity", "facility", "compliance_event"};
    QByteArrayList found;
    for (const char* key : table.keys) {
        if (names.contains(key) || (QByteArray(key) == "id" && known.contains(table.name))) {
            found.append("v." + QByteArray(key));
        }
    }
    for (const VersionedColumn& column : table.columns) {
        const QByteArray name = "v." + QByteArray(column.name);
        if (names.contains(column.name) && !found.contains(name)) {
            found.append(name);
        }
    }
    return found;
}

constexpr const char* Open = " AND v.until = 9223372036854775807";
constexpr const char* Closed = " AND v.until < 9223372036854775807";

/// Before the name, keys begin with what there are few of.
QByteArray fewBefore(const VersionedTable& table, const QByteArray& name)
{
    const bool isSecond = table.keys.size() > 1 && name == "v." + QByteArray(table.keys.at(1));
    const QByteArray first = isSecond ? table.keys.front() : "";
    if (first == "jurisdiction") {
        return "v.jurisdiction IN (SELECT code FROM jurisdiction) AND ";
    }
    return first == "event" ? "v.event IN (SELECT id FROM compliance_event) AND " : "";
}

/// How the rows of one record are found, without looking through a table that has a row for every
/// entity and year: by its key, or by an index of open rows. Those that were closed are few.
QByteArrayList seeks(const VersionedTable& table, const QByteArray& name)
{
    const QByteArray known = QByteArray(table.name) + '.' + name;
    const QByteArray same = " WHERE " + fewBefore(table, name) + name + " = :record";
    if (known == "emissions.v.facility") {
        // Named, since without figures of the file SQLite takes the key for the better one.
        return {
            " INDEXED BY emissions_of_facility WHERE v.jurisdiction IN (SELECT code FROM "
            "jurisdiction) AND v.facility = :record AND v.facility <> ''" +
                QByteArray(Open),
            same + Closed};
    }
    if (known == "run.v.event") {
        // What reversed a run opened a row when it closed the one before.
        return {same + " AND v.state = 'COMMITTED'" + Open, same + Closed};
    }
    if (known == "run.v.entity") {
        return {same + Open, same + Closed};
    }
    return {same};
}

QByteArray entriesSql(const VersionedTable& table, const QByteArrayList& names)
{
    const QByteArray jurisdiction =
        QByteArray(table.jurisdiction == nullptr ? "''" : table.jurisdiction).replace("k.", "v.");
    QByteArrayList selects;
    for (const QByteArray& name : names) {
        for (const QByteArray& seek : seeks(table, name)) {
            const QByteArray from = " AS entry, " + jurisdiction + " AS jurisdiction FROM \"" +
                                    table.name + "\" AS v" + seek;
            selects.append("SELECT v.since" + from);
            if (!seek.endsWith(Open)) {  // no entry closed what is open
                selects.append("SELECT v.until" + from);
            }
        }
    }
    return EntryColumns + selects.join(" UNION ") + EntryJoins;
}

std::vector<ViewPart> parts()
{
    std::vector<ViewPart> all = {{.action = Action::ViewHoldings,
                                  .sql = keptText(QByteArray(EntryColumns) + MovedSql + EntryJoins),
                                  .jurisdictionColumn = "jurisdiction",
                                  .tier = 1}};
    for (const VersionedTable& table : versionedTables()) {
        if (const QByteArrayList names = naming(table); !names.isEmpty()) {
            all.push_back(
                {.action = table.action,
                 .sql = keptText(entriesSql(table, names)),
                 .jurisdictionColumn = table.jurisdiction == nullptr ? nullptr : "jurisdiction",
                 .tier = table.tier});
        }
    }
    return all;
}

}  // namespace

std::vector<View> recordEntryViews()
{
    return {
        {.name = "record_entries",
         .title = QT_TRANSLATE_NOOP("Title", "Journal of a record"),
         .help = QT_TRANSLATE_NOOP(
             "Label",
             "The entries that changed an entity, an account, a facility, an event or a person, "
             "or anything that belongs to it."),
         .action = Action::ViewJournal,
         .columns = {{"record", QT_TRANSLATE_NOOP("Label", "Record"), ColumnKind::Identifier},
                     {"number", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                     {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                     {"person", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
                     {"deed", QT_TRANSLATE_NOOP("Label", "What was done"), ColumnKind::Deed},
                     {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text},
                     {"hash", QT_TRANSLATE_NOOP("Label", "Hash"), ColumnKind::Identifier}},
         .key = {"number"},
         .topics = {"journal"},
         .parameters = {"record"},
         .parts = parts()}};
}

}  // namespace citss
