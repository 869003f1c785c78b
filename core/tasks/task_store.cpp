// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_store.h"

#include "core/storage/database.h"

namespace citss {

// The bytes of a proposal's fields tell what it is about: a text of under 24 or under 256 letters
// in canonical CBOR, or a preview's number as the one field "preview".
#define CITSS_CBOR_TEXT(text)                                         \
    "hex(CASE WHEN length(" text ") < 24 THEN char(96 + length(" text \
    ")) ELSE "                                                        \
    "'x' || char(length(" text ")) END || " text ")"
#define CITSS_CBOR_NUMBER(number)                                            \
    "CASE WHEN " number " < 24 THEN printf('%02X', " number ") WHEN " number \
    " < 256 THEN printf('18%02X', " number ") WHEN " number                  \
    " < 65536 THEN printf('19%04X', " number ") ELSE printf('1A%08X', " number ") END"
// When the state that a row of an event holds began: the event may have been changed since.
#define CITSS_STATE_BEGAN(v)                                                   \
    "COALESCE((SELECT MAX(x.until) FROM compliance_event AS x WHERE x.id = " v \
    ".id AND x.state <> " v ".state AND x.until <= " v                         \
    ".since), "                                                                \
    "(SELECT MIN(x.since) FROM compliance_event AS x WHERE x.id = " v ".id))"
// A proposal to commit a preview of an event.
#define CITSS_COMMIT_PROPOSED(v)                                                        \
    "EXISTS (SELECT 1 FROM proposal AS q"                                               \
    " JOIN preview AS p ON p.event = " v                                                \
    ".id AND p.since <= :as_of"                                                         \
    " WHERE q.command = 'CommitComplianceRun' AND q.state IN ('PROPOSED', 'REVISIONS')" \
    " AND q.since <= :as_of AND q.until > :as_of"                                       \
    " AND hex(q.fields) = 'A16770726576696577' || " CITSS_CBOR_NUMBER("p.id") ")"
// A proposal of a command whose one field is the event.
#define CITSS_EVENT_PROPOSED(command, v)                              \
    "EXISTS (SELECT 1 FROM proposal AS q WHERE q.command = '" command \
    "' AND q.state IN ('PROPOSED', 'REVISIONS')"                      \
    " AND q.since <= :as_of AND q.until > :as_of"                     \
    " AND instr(hex(q.fields), " CITSS_CBOR_TEXT(v ".id") ") > 0)"
// What was published of a run event and has not run: corrections, and whom the run left out. Who
// has run is found once, not once for each.
#define CITSS_NOT_RUN                                                                       \
    "(SELECT o.event AS event, MAX(o.since) AS since FROM compliance_event AS x"            \
    " CROSS JOIN obligation AS o ON o.event = x.id"                                         \
    " AND o.since <= :as_of AND o.until > :as_of"                                           \
    " WHERE x.state = 'RUN' AND x.since <= :as_of AND x.until > :as_of"                     \
    " AND (o.event, o.entity, o.version) NOT IN (SELECT r.event, r.entity, r.version"       \
    " FROM run AS r WHERE r.state = 'COMMITTED' AND r.since <= :as_of AND r.until > :as_of" \
    " AND r.event IN (SELECT y.id FROM compliance_event AS y"                               \
    " WHERE y.state = 'RUN' AND y.since <= :as_of AND y.until > :as_of))"                   \
    " GROUP BY o.event)"
// A date of law has ended when it has ended everywhere.
#define CITSS_END_OF(day) "date(" day ", '+1 day') || 'T12:00:00.000Z'"

// An event asks for its obligations 90 days before its deadline, for a first look at what would be
// retired 30 days before; a late surrender has no deadline and asks at once.
const char* const AheadSql =
    R"(
    SELECT CASE q.state WHEN 'PROPOSED' THEN 'DECIDE' ELSE 'REVISE' END AS kind,
           CAST(q.id AS TEXT) AS record, q.command AS command, q.state = 'PROPOSED' AS decides,
           q.jurisdiction AS jurisdiction, NULL AS entity, q.since AS since,
           substr(q.expires, 1, 10) AS due_date, q.expires AS due, q.proposer AS proposer,
           q.editor AS editor, 1 AS waits
    FROM proposal AS q
    WHERE q.since <= :as_of AND q.until > :as_of AND q.state IN ('PROPOSED', 'REVISIONS')
    UNION ALL
    SELECT 'PUBLISH', v.id, 'PublishObligations', 0, v.jurisdiction, v.entity,
           )" CITSS_STATE_BEGAN("v") R"(, v.deadline_date, v.deadline, NULL, NULL,
           (v.deadline IS NULL OR julianday(v.deadline) <= julianday(:now) + 90) AND
           NOT )" CITSS_EVENT_PROPOSED("PublishObligations", "v") R"(
    FROM compliance_event AS v
    WHERE v.since <= :as_of AND v.until > :as_of AND v.state = 'PLANNED'
    UNION ALL
    SELECT CASE WHEN v.seen THEN 'RUN' ELSE 'PREVIEW' END, v.id,
           CASE WHEN v.seen THEN 'CommitComplianceRun' ELSE 'PreviewComplianceRun' END, 0,
           v.jurisdiction, v.entity, v.began, v.deadline_date, v.deadline, NULL, NULL,
           CASE WHEN v.seen THEN
               (v.state = 'CUT_OFF' OR v.deadline IS NULL) AND
               NOT )" CITSS_COMMIT_PROPOSED("v") R"(
           ELSE v.state = 'CUT_OFF' OR v.deadline IS NULL OR julianday(v.deadline) <= julianday(:now) + 30 END
    FROM (SELECT e.*, )" CITSS_STATE_BEGAN("e") R"( AS began,
                 EXISTS (SELECT 1 FROM preview AS p WHERE p.event = e.id AND p.since <= :as_of
                         AND p.since >= )" CITSS_STATE_BEGAN("e") R"() AS seen
          FROM compliance_event AS e
          WHERE e.since <= :as_of AND e.until > :as_of AND e.state IN ('PUBLISHED', 'CUT_OFF')) AS v
    UNION ALL
    SELECT CASE WHEN v.not_run IS NULL THEN 'CLOSE' ELSE 'RUN' END, v.id,
           CASE WHEN v.not_run IS NULL THEN 'CloseComplianceEvent' ELSE 'CommitComplianceRun' END, 0,
           v.jurisdiction, v.entity, COALESCE(v.not_run, v.settled, v.began), NULL, NULL, NULL, NULL,
           CASE WHEN v.not_run IS NULL THEN v.open = 0 AND NOT )" CITSS_EVENT_PROPOSED(
        "CloseComplianceEvent", "v") R"(
           ELSE NOT )" CITSS_COMMIT_PROPOSED("v") R"( END
    FROM (SELECT e.*, )" CITSS_STATE_BEGAN("e") R"( AS began, u.since AS not_run,
                 (SELECT MAX(d.since) FROM penalty AS d WHERE d.event = e.id
                  AND d.since <= :as_of AND d.until > :as_of) AS settled,
                 EXISTS (SELECT 1 FROM penalty AS d WHERE d.event = e.id AND d.state = 'DUE'
                         AND d.since <= :as_of AND d.until > :as_of) AS open
          FROM compliance_event AS e LEFT JOIN )" CITSS_NOT_RUN R"( AS u ON u.event = e.id
          WHERE e.since <= :as_of AND e.until > :as_of AND e.state = 'RUN'
            AND IFNULL(e.deadline <= :now, 1)) AS v
    UNION ALL
    SELECT 'ACCOUNT', n.id, 'OpenAccount', 0, n.jurisdiction, n.id,
           COALESCE((SELECT MAX(a.since) FROM account AS a
                     WHERE a.entity = n.id AND a.type = 'COMPLIANCE' AND a.state = 'CLOSED'
                       AND a.since <= :as_of AND a.until > :as_of),
                    (SELECT MIN(x.since) FROM entity AS x WHERE x.id = n.id)), NULL, NULL, NULL, NULL, 1
    FROM entity AS n
    WHERE n.since <= :as_of AND n.until > :as_of AND n.state <> 'CLOSED' AND n.state <> 'REVOKED'
      AND n.type IN ('COVERED', 'OPT_IN')
      AND n.id NOT IN (SELECT a.entity FROM account AS a
                       WHERE a.entity IS NOT NULL AND a.type = 'COMPLIANCE' AND a.state <> 'CLOSED'
                         AND a.since <= :as_of AND a.until > :as_of)
    UNION ALL
    SELECT 'PENALTY', CAST(p.id AS TEXT), 'CommitComplianceRun', 0, v.jurisdiction, p.entity, p.since,
           p.due, )" CITSS_END_OF("p.due") R"(, NULL, NULL, 1
    FROM penalty AS p
    JOIN compliance_event AS v ON v.id = p.event AND v.since <= :as_of AND v.until > :as_of
    WHERE p.since <= :as_of AND p.until > :as_of AND p.state = 'DUE'
    UNION ALL
    SELECT 'SIDE', CAST(o.id AS TEXT), 'CoverSideObligation', 0, o.jurisdiction, o.entity, o.since,
           o.due, )" CITSS_END_OF("o.due") R"(, NULL, NULL, 1
    FROM side_obligation AS o
    WHERE o.since <= :as_of AND o.until > :as_of AND o.state = 'DUE'
    UNION ALL
    SELECT 'UNLOCK', p.username, 'UnlockPerson', 0, NULL, NULL, s.since, NULL, NULL, NULL, NULL, 1
    FROM sign_in AS s
    JOIN person AS p ON p.id = s.person AND p.since <= :as_of AND p.until > :as_of
    WHERE s.since <= :as_of AND s.until > :as_of AND s.failures >= 5 AND p.state = 'ACTIVE'
    UNION ALL
    SELECT 'ROLE', p.username, 'GrantRole', 0, NULL, NULL,
           COALESCE((SELECT MAX(g.until) FROM role_grant AS g WHERE g.person = p.id
                     AND g.since <= :as_of AND g.until <= :as_of),
                    (SELECT MIN(x.since) FROM person AS x WHERE x.id = p.id)), NULL, NULL, NULL, NULL, 1
    FROM person AS p
    WHERE p.since <= :as_of AND p.until > :as_of AND p.state = 'ACTIVE'
      AND NOT EXISTS (SELECT 1 FROM role_grant AS g
                      WHERE g.person = p.id AND g.since <= :as_of AND g.until > :as_of))";

namespace {

constexpr const char* SelectClaim =
    "SELECT person, assigned_by, note, since FROM task_claim "
    "WHERE kind = ?1 AND record = ?2 AND until = 9223372036854775807";
constexpr const char* SelectByAuthors =
    "SELECT q.id AS proposal FROM task_claim AS c "
    "JOIN proposal AS q ON CAST(q.id AS TEXT) = c.record AND q.until = 9223372036854775807 "
    "WHERE c.kind = 'DECIDE' AND c.until = 9223372036854775807 AND q.state = 'PROPOSED' "
    "AND c.since > q.since AND c.person IN (q.proposer, q.editor) ORDER BY q.id";
constexpr const char* Insert =
    "INSERT INTO task_claim (kind, record, person, assigned_by, note, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr const char* Close =
    "UPDATE task_claim SET until = ?3 "
    "WHERE kind = ?1 AND record = ?2 AND until = 9223372036854775807";

Value kindOf(const TaskName& name)
{
    return FieldCodec<TaskKind>::toValue(name.kind);
}

}  // namespace

std::optional<OpenTask> TaskStore::find(const TaskName& name, const Envelope& envelope) const
{
    static const QByteArray select =
        QByteArray(
            "SELECT command AS command, decides AS decides, jurisdiction AS jurisdiction, "
            "since AS since, proposer AS proposer, editor AS editor FROM (") +
        AheadSql + ") WHERE waits AND kind = :kind AND record = :record";
    Statement query = m_database.composed(select);
    query.bindNamed(":as_of", envelope.number.number());
    query.bindNamed(":now", envelope.at.text());
    query.bindNamed(":kind", kindOf(name));
    query.bindNamed(":record", name.record.text());
    if (!query.step()) {
        return std::nullopt;
    }
    OpenTask task{.name = name,
                  .command = query.text(0),
                  .decides = query.integer(1) != 0,
                  .jurisdiction = query.isNull(2)
                                      ? std::nullopt
                                      : std::optional(JurisdictionCode::of(query.text(2))),
                  .since = query.journalNumber(3),
                  .authors = {}};
    if (!query.isNull(4)) {
        task.authors = {PersonId(query.integer(4)), PersonId(query.integer(5))};
    }
    return task;
}

std::optional<TaskClaim> TaskStore::claimOf(const TaskName& name) const
{
    Statement query = m_database.statement(SelectClaim);
    query.bind(kindOf(name), name.record);
    if (!query.step()) {
        return std::nullopt;
    }
    return TaskClaim{.name = name,
                     .person = PersonId(query.integer(0)),
                     .assignedBy = PersonId(query.integer(1)),
                     .note = query.text(2),
                     .since = query.journalNumber(3)};
}

QList<qint64> TaskStore::claimedByAuthors() const
{
    Statement query = m_database.statement(SelectByAuthors);
    query.bind();
    QList<qint64> proposals;
    while (query.step()) {
        proposals.append(query.integer(0));
    }
    return proposals;
}

void TaskStore::put(const TaskClaim& claim, JournalNumber now)
{
    // A claim of a task that stood before is closed with it.
    m_database.statement(Close).bind(kindOf(claim.name), claim.name.record, now).run();
    m_database.statement(Insert)
        .bind(
            kindOf(claim.name), claim.name.record, claim.person, claim.assignedBy, claim.note, now)
        .run();
}

void TaskStore::remove(const TaskName& name, JournalNumber now)
{
    m_database.statement(Close).bind(kindOf(name), name.record, now).run();
    CHECK(m_database.changes() == 1);
}

}  // namespace citss
