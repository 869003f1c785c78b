// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_commands.h"

namespace citss {

namespace {

// A pack that two persons adopted has the number of its proposal's approval.
constexpr const char* PacksSql = R"(
    SELECT r.id AS pack, r.version AS version, COALESCE(e.at, '') AS adopted_at,
           COALESCE(p.name, '') AS proposed_by, COALESCE(a.name, '') AS approved_by,
           lower(hex(r.hash)) AS hash, r.since AS since
    FROM rule_pack AS r
    LEFT JOIN journal_entry AS e ON e.number = r.since
    LEFT JOIN proposal AS q ON q.since = r.since AND q.command = 'AdoptRulePack'
         AND q.state = 'APPROVED'
    LEFT JOIN person AS p ON p.id = COALESCE(q.editor, e.actor) AND p.since <= :as_of AND p.until > :as_of
    LEFT JOIN person AS a ON a.id = q.decider AND a.since <= :as_of AND a.until > :as_of
    WHERE r.since <= :as_of)";

constexpr const char* ContentsSql = R"(
    SELECT id AS pack, version AS version, content AS content
    FROM rule_pack WHERE since <= :as_of AND id = :pack AND version = :version)";

const Column PackColumn{"pack", QT_TRANSLATE_NOOP("Label", "Rule pack"), ColumnKind::Identifier};
const Column VersionColumn{
    "version", QT_TRANSLATE_NOOP("Label", "Version"), ColumnKind::Identifier};

}  // namespace

std::vector<View> packViews()
{
    return {
        {.name = "rule_packs",
         .title = QT_TRANSLATE_NOOP("Title", "Rule packs"),
         .help = QT_TRANSLATE_NOOP(
             "Label", "The programmes' rules that this registry has adopted, by version."),
         .action = Action::ViewParties,
         .columns =
             {PackColumn,
              VersionColumn,
              {"adopted_at", QT_TRANSLATE_NOOP("Label", "Adopted at"), ColumnKind::Instant},
              {"proposed_by", QT_TRANSLATE_NOOP("Label", "Proposed by"), ColumnKind::Text, 2},
              {"approved_by", QT_TRANSLATE_NOOP("Label", "Approved by"), ColumnKind::Text, 2},
              {"hash", QT_TRANSLATE_NOOP("Label", "Hash"), ColumnKind::Identifier},
              {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier}},
         .key = {"pack", "version"},
         .sql = PacksSql,
         .topics = {"rule_packs"}},
        {.name = "rule_pack_contents",
         .title = QT_TRANSLATE_NOOP("Title", "Content of a rule pack"),
         .help = QT_TRANSLATE_NOOP(
             "Label", "The canonical bytes of an adopted rule pack, from which it is read again."),
         .action = Action::ViewParties,
         .columns = {PackColumn,
                     VersionColumn,
                     {"content", QT_TRANSLATE_NOOP("Label", "Content"), ColumnKind::Bytes}},
         .key = {"pack", "version"},
         .sql = ContentsSql,
         .topics = {"rule_packs"},
         .parameters = {"pack", "version"}},
    };
}

}  // namespace citss
