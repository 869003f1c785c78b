// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_views.h"

#include "core/parties/staff_choices.h"
#include "core/tasks/role_views.h"
#include "core/tasks/task_store.h"

namespace citss {

namespace {

// Which roles do or see what comes from the table of roles, not from anybody's words.
constexpr const char* AheadBegin = R"(,
    ahead AS (SELECT * FROM ()";

constexpr const char* VisibleSql = R"() AS w
        WHERE EXISTS (SELECT 1 FROM viewer AS e
                      JOIN reader AS r ON r.role = e.role
                       AND (w.jurisdiction IS NULL OR r.jurisdiction IN ('*', w.jurisdiction))
                      WHERE e.command = w.command)))";

// A claim holds for what has waited since before it, as long as its person may do it.
constexpr const char* TasksSql = R"(,
    claim AS (
        SELECT c.kind AS kind, c.record AS record, c.person AS person, p.name AS name,
               p.username AS username, b.name AS assigner, c.assigned_by AS assigned_by,
               c.note AS note, j.at AS at
        FROM task_claim AS c
        JOIN ahead AS w ON w.kind = c.kind AND w.record = c.record AND c.since > w.since
        JOIN person AS p ON p.id = c.person AND p.state = 'ACTIVE' AND p.since <= :as_of AND p.until > :as_of
        JOIN journal_entry AS j ON j.number = c.since
        LEFT JOIN person AS b ON b.id = c.assigned_by AND b.since <= :as_of AND b.until > :as_of
        WHERE c.since <= :as_of AND c.until > :as_of
          AND EXISTS (SELECT 1 FROM doer AS d
                      JOIN role_grant AS g ON g.role = d.role AND g.person = c.person
                       AND g.since <= :as_of AND g.until > :as_of
                       AND (w.jurisdiction IS NULL OR g.jurisdiction IN ('*', w.jurisdiction))
                      WHERE d.command = w.command AND d.decides = w.decides))
    SELECT t.kind AS kind, t.record AS record, t.command AS command, t.jurisdiction AS jurisdiction,
           t.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name,
           CASE WHEN t.mine AND IFNULL(c.person, :reader) = :reader THEN 'ME' ELSE 'OTHERS' END AS waits_for,
           t.mine AS may_act, s.at AS waiting_since, t.due_date AS due_date, t.due AS due,
           (CAST(strftime('%s', t.due) AS INTEGER) - CAST(strftime('%s', :now) AS INTEGER)) / 86400 AS days_left,
           IFNULL(t.due <= :now, 0) AS overdue,
           (SELECT GROUP_CONCAT(m.role, ', ')
            FROM (SELECT DISTINCT d.role AS role FROM doer AS d
                  WHERE d.command = t.command AND d.decides = t.decides ORDER BY d.role) AS m) AS roles,
           c.name AS claimed_by, c.username AS username, c.at AS claimed_at,
           CASE WHEN c.assigned_by <> c.person THEN c.assigner END AS assigned_by, c.note AS note,
           a.name AS proposer, t.since AS since
    FROM (SELECT w.*,
                 EXISTS (SELECT 1 FROM doer AS d
                         JOIN reader AS r ON r.role = d.role
                          AND (w.jurisdiction IS NULL OR r.jurisdiction IN ('*', w.jurisdiction))
                         WHERE d.command = w.command AND d.decides = w.decides)
                 AND NOT (w.decides AND :reader IN (w.proposer, w.editor)) AS mine
          FROM ahead AS w WHERE w.waits) AS t
    JOIN journal_entry AS s ON s.number = t.since
    LEFT JOIN claim AS c ON c.kind = t.kind AND c.record = t.record
    LEFT JOIN entity AS n ON n.id = t.entity AND n.since <= :as_of AND n.until > :as_of
    LEFT JOIN person AS a ON a.id = t.editor AND a.since <= :as_of AND a.until > :as_of)";

constexpr const char* PeopleSql = R"(
    SELECT t.kind AS kind, t.record AS record, p.username AS username, p.name AS person_name,
           REPLACE(GROUP_CONCAT(DISTINCT g.role), ',', ', ') AS roles,
           (SELECT COUNT(*) FROM task_claim AS c
            JOIN ahead AS w ON w.kind = c.kind AND w.record = c.record AND w.waits AND c.since > w.since
            WHERE c.person = p.id AND c.since <= :as_of AND c.until > :as_of) AS claimed
    FROM ahead AS t
    JOIN doer AS d ON d.command = t.command AND d.decides = t.decides
    JOIN role_grant AS g ON g.role = d.role AND g.since <= :as_of AND g.until > :as_of
     AND (t.jurisdiction IS NULL OR g.jurisdiction IN ('*', t.jurisdiction))
    JOIN person AS p ON p.id = g.person AND p.state = 'ACTIVE' AND p.since <= :as_of AND p.until > :as_of
    WHERE t.waits AND t.kind = :kind AND t.record = :record
      AND NOT (t.decides AND p.id IN (t.proposer, t.editor))
    GROUP BY t.kind, t.record, p.id)";

constexpr const char* DeadlinesSql = R"(
    SELECT w.kind AS kind, w.record AS record, w.command AS command, w.jurisdiction AS jurisdiction,
           w.entity AS entity_id, COALESCE(n.legal_name, '') AS legal_name, w.due_date AS due_date,
           w.due AS due,
           (CAST(strftime('%s', w.due) AS INTEGER) - CAST(strftime('%s', :now) AS INTEGER)) / 86400 AS days_left,
           w.due <= :now AS overdue
    FROM ahead AS w
    LEFT JOIN entity AS n ON n.id = w.entity AND n.since <= :as_of AND n.until > :as_of
    WHERE w.due IS NOT NULL)";

const Column KindColumn{"kind",
                        QT_TRANSLATE_NOOP("Label", "Task"),
                        ColumnKind::Code,
                        0,
                        false,
                        EnumChoices<TaskKind>::choices()};
const Column RecordColumn{"record", QT_TRANSLATE_NOOP("Label", "About"), ColumnKind::Identifier};
const Column CommandColumn{"command", QT_TRANSLATE_NOOP("Label", "Command"), ColumnKind::Text};
const Column JurisdictionColumn{
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column EntityColumn{"entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
const Column NameColumn{"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text};
const Column DueDateColumn{"due_date", QT_TRANSLATE_NOOP("Label", "Due"), ColumnKind::Date};
const Column DueColumn{"due", QT_TRANSLATE_NOOP("Label", "Due (UTC)"), ColumnKind::Instant};
const Column DaysColumn{"days_left", QT_TRANSLATE_NOOP("Label", "Days left"), ColumnKind::Count};
const Column OverdueColumn{"overdue", QT_TRANSLATE_NOOP("Label", "Overdue"), ColumnKind::Flag};

/// A SELECT over what is ahead and the reader may see.
const char* kept(const RoleRows& rows, const char* select)
{
    return rows.kept(QByteArray(AheadBegin) + AheadSql + VisibleSql + select);
}

std::span<const Choice> waitingChoices()
{
    static const Choice list[] = {
        {"ME", QT_TRANSLATE_NOOP("Label", "For me")},
        {"OTHERS", QT_TRANSLATE_NOOP("Label", "For others")},
    };
    return list;
}

View tasksView(const RoleRows& rows)
{
    return {
        .name = "tasks",
        .title = QT_TRANSLATE_NOOP("Title", "Tasks"),
        .help = QT_TRANSLATE_NOOP("Label",
                                  "What waits for whom, since when and until when, and who has "
                                  "claimed it."),
        .action = Action::Everyone,
        .columns = {KindColumn,
                    RecordColumn,
                    CommandColumn,
                    JurisdictionColumn,
                    EntityColumn,
                    NameColumn,
                    {"waits_for",
                     QT_TRANSLATE_NOOP("Label", "Waits"),
                     ColumnKind::Code,
                     0,
                     false,
                     waitingChoices()},
                    {"may_act", QT_TRANSLATE_NOOP("Label", "May act"), ColumnKind::Flag},
                    {"waiting_since",
                     QT_TRANSLATE_NOOP("Label", "Waiting since"),
                     ColumnKind::Instant},
                    DueDateColumn,
                    DueColumn,
                    DaysColumn,
                    OverdueColumn,
                    {"roles",
                     QT_TRANSLATE_NOOP("Label", "Roles that may act"),
                     ColumnKind::Text,
                     0,
                     false,
                     EnumChoices<Role>::choices()},
                    {"claimed_by", QT_TRANSLATE_NOOP("Label", "Claimed by"), ColumnKind::Text},
                    {"username", QT_TRANSLATE_NOOP("Label", "User name"), ColumnKind::Identifier},
                    {"claimed_at", QT_TRANSLATE_NOOP("Label", "Claimed at"), ColumnKind::Instant},
                    {"assigned_by", QT_TRANSLATE_NOOP("Label", "Assigned by"), ColumnKind::Text},
                    {"note", QT_TRANSLATE_NOOP("Label", "Note"), ColumnKind::LongText},
                    {"proposer", QT_TRANSLATE_NOOP("Label", "Proposed by"), ColumnKind::Text, 2},
                    {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier}},
        .key = {"kind", "record"},
        .sql = kept(rows, TasksSql),
        .topics = {"tasks",
                   "proposals",
                   "events",
                   "previews",
                   "entities",
                   "accounts",
                   "penalties",
                   "side_obligations",
                   "people"}};
}

View taskPeopleView(const RoleRows& rows)
{
    return {
        .name = "task_people",
        .title = QT_TRANSLATE_NOOP("Title", "People for a task"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "Who may be given a task, and how much each has claimed already."),
        .action = Action::Everyone,
        .columns = {KindColumn,
                    RecordColumn,
                    {"username", QT_TRANSLATE_NOOP("Label", "User name"), ColumnKind::Identifier},
                    {"person_name", QT_TRANSLATE_NOOP("Label", "Name"), ColumnKind::Text},
                    {"roles",
                     QT_TRANSLATE_NOOP("Label", "Roles"),
                     ColumnKind::Text,
                     0,
                     false,
                     EnumChoices<Role>::choices()},
                    {"claimed", QT_TRANSLATE_NOOP("Label", "Tasks claimed"), ColumnKind::Count}},
        .key = {"kind", "record", "username"},
        .sql = kept(rows, PeopleSql),
        .topics = {"tasks", "people"},
        .parameters = {"kind", "record"}};
}

View deadlinesView(const RoleRows& rows)
{
    return {
        .name = "deadlines",
        .title = QT_TRANSLATE_NOOP("Title", "Deadlines"),
        .help = QT_TRANSLATE_NOOP("Label", "What falls due when, and what has to be done for it."),
        .action = Action::Everyone,
        .columns = {KindColumn,
                    RecordColumn,
                    CommandColumn,
                    JurisdictionColumn,
                    EntityColumn,
                    NameColumn,
                    DueDateColumn,
                    DueColumn,
                    DaysColumn,
                    OverdueColumn},
        .key = {"due", "kind", "record"},
        .sql = kept(rows, DeadlinesSql),
        .topics = {"proposals", "events", "previews", "penalties", "side_obligations"}};
}

}  // namespace

std::vector<View> taskViews(const Catalogue& catalogue)
{
    const RoleRows rows(catalogue);
    return {proposalsView(rows), tasksView(rows), taskPeopleView(rows), deadlinesView(rows)};
}

}  // namespace citss
