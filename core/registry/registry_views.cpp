// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry_views.h"

namespace citss {

namespace {

// The fields of an import fill thousands of pages: a list does without them.
constexpr const char* JournalSql = R"(
    SELECT e.number AS number, e.at AS at, COALESCE(p.name, '') AS person,
           CASE WHEN length(e.fields) <= 16384 THEN e.fields ELSE x'' END AS deed,
           e.command AS command, hex(e.hash) AS hash
    FROM journal_entry AS e
    LEFT JOIN person AS p ON p.id = e.actor AND p.since <= :as_of AND p.until > :as_of
    WHERE e.number <= :as_of)";

constexpr const char* EntrySql = R"(
    SELECT e.number AS number, e.at AS at, COALESCE(p.name, '') AS person, e.command AS command,
           CASE WHEN length(e.fields) <= 262144 THEN e.fields ELSE x'' END AS deed,
           CASE WHEN length(e.outcome) <= 262144 THEN e.outcome ELSE x'' END AS outcome,
           length(e.fields) AS size, hex(e.command_id) AS command_id,
           hex(e.previous) AS previous, hex(e.hash) AS hash
    FROM journal_entry AS e
    LEFT JOIN person AS p ON p.id = e.actor AND p.since <= :as_of AND p.until > :as_of
    WHERE e.number = CAST(:number AS INTEGER) AND e.number <= :as_of)";

// Nobody's secret: every reader may choose a past moment.
constexpr const char* FoundingSql = R"(
    SELECT e.number AS number, e.at AS at FROM journal_entry AS e WHERE e.number = 1)";

}  // namespace

std::vector<View> registryViews()
{
    return {
        {.name = "foundings",
         .title = QT_TRANSLATE_NOOP("Title", "Founding of the registry"),
         .help = QT_TRANSLATE_NOOP("Label", "The first moment that can be shown."),
         .action = Action::Everyone,
         .columns = {{"number", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                     {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant}},
         .key = {"number"},
         .sql = FoundingSql},
        {.name = "journal",
         .title = QT_TRANSLATE_NOOP("Title", "Journal"),
         .help = QT_TRANSLATE_NOOP("Label",
                                   "Every entry: who did what, when, and the hash that chains it."),
         .action = Action::ViewJournal,
         .columns = {{"number", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                     {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                     {"person", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
                     {"deed", QT_TRANSLATE_NOOP("Label", "What was done"), ColumnKind::Deed},
                     {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text},
                     {"hash", QT_TRANSLATE_NOOP("Label", "Hash"), ColumnKind::Identifier}},
         .key = {"number"},
         .sql = JournalSql,
         .topics = {"journal"}},
        {.name = "journal_details",
         .title = QT_TRANSLATE_NOOP("Title", "An entry of the journal"),
         .help = QT_TRANSLATE_NOOP(
             "Label", "One entry with its fields, what came of it, and its place in the chain."),
         .action = Action::ViewJournal,
         .columns = {{"number", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                     {"at", QT_TRANSLATE_NOOP("Label", "Time"), ColumnKind::Instant},
                     {"person", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text, 2},
                     {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text},
                     {"deed", QT_TRANSLATE_NOOP("Label", "What was done"), ColumnKind::Deed},
                     {"outcome", QT_TRANSLATE_NOOP("Label", "Outcome"), ColumnKind::Deed},
                     {"size", QT_TRANSLATE_NOOP("Label", "Size of the fields"), ColumnKind::Count},
                     {"command_id",
                      QT_TRANSLATE_NOOP("Label", "Number of the order"),
                      ColumnKind::Identifier},
                     {"previous",
                      QT_TRANSLATE_NOOP("Label", "Hash of the entry before"),
                      ColumnKind::Identifier},
                     {"hash", QT_TRANSLATE_NOOP("Label", "Hash"), ColumnKind::Identifier}},
         .key = {"number"},
         .sql = EntrySql,
         .topics = {"journal"},
         .parameters = {"number"}},
    };
}

}  // namespace citss
