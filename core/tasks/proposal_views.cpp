// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/proposal.h"
#include "core/tasks/role_views.h"
#include "core/tasks/task_views.h"

namespace citss {

namespace {

// Whoever may see that a command is to be done sees what was proposed of it, where he may see it:
// the rule of tasks. What belongs to no jurisdiction is not hidden from those of one.
constexpr const char* ProposalSql = R"(
    SELECT q.id AS id, q.command AS command, q.jurisdiction AS jurisdiction, q.state AS state,
           q.fields AS fields,
           COALESCE(p.name, '') AS proposer, q.proposed_at AS proposed_at, q.expires AS expires,
           COALESCE(d.name, '') AS decider, q.comment AS comment, q.since AS since
    FROM proposal AS q
    LEFT JOIN person AS p ON p.id = q.editor AND p.since <= :as_of AND p.until > :as_of
    LEFT JOIN person AS d ON d.id = q.decider AND d.since <= :as_of AND d.until > :as_of
    WHERE q.since <= :as_of AND q.until > :as_of
      AND EXISTS (SELECT 1 FROM viewer AS e
                  JOIN reader AS r ON r.role = e.role
                   AND (q.jurisdiction IS NULL OR r.jurisdiction IN ('*', q.jurisdiction))
                  WHERE e.command = q.command))";

}  // namespace

View proposalsView(const RoleRows& rows)
{
    return {
        .name = "proposals",
        .title = QT_TRANSLATE_NOOP("Title", "Proposals"),
        .help = QT_TRANSLATE_NOOP("Label", "What waits, or waited, for a second person."),
        .action = Action::Everyone,
        .columns = {{"id", QT_TRANSLATE_NOOP("Label", "Proposal"), ColumnKind::Identifier},
                    {"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text},
                    {"jurisdiction",
                     QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
                     ColumnKind::Identifier},
                    {"state",
                     QT_TRANSLATE_NOOP("Label", "State"),
                     ColumnKind::Code,
                     0,
                     false,
                     EnumChoices<ProposalState>::choices()},
                    {"proposer", QT_TRANSLATE_NOOP("Label", "Proposed by"), ColumnKind::Text, 2},
                    {"proposed_at", QT_TRANSLATE_NOOP("Label", "Proposed at"), ColumnKind::Instant},
                    {"expires", QT_TRANSLATE_NOOP("Label", "Expires"), ColumnKind::Instant},
                    {"decider", QT_TRANSLATE_NOOP("Label", "Decided by"), ColumnKind::Text, 2},
                    {"comment", QT_TRANSLATE_NOOP("Label", "Comment"), ColumnKind::LongText, 2},
                    {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier},
                    {"fields", QT_TRANSLATE_NOOP("Label", "Fields"), ColumnKind::Fields, 2}},
        .key = {"id"},
        .sql = rows.kept(ProposalSql),
        .topics = {"proposals"}};
}

}  // namespace citss
