// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/side_store.h"

#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectStanding =
    "SELECT a.since AS since FROM side_assessment AS a WHERE a.kind = ?1 AND a.jurisdiction = ?2 "
    "AND a.subject = ?3 AND IFNULL(a.year, 0) = ?4 AND a.until = 9223372036854775807 "
    "AND EXISTS (SELECT 1 FROM side_obligation AS o WHERE o.assessment = a.id "
    "AND o.state <> 'VOID' AND o.until = 9223372036854775807)";
constexpr const char* CloseAssessment =
    "UPDATE side_assessment SET until = ?5 WHERE kind = ?1 AND jurisdiction = ?2 AND subject = ?3 "
    "AND IFNULL(year, 0) = ?4 AND until = 9223372036854775807";
constexpr const char* InsertAssessment =
    "INSERT INTO side_assessment (id, kind, jurisdiction, subject, year, level, found, excess, "
    "identified, reason, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
constexpr const char* InsertShare =
    "INSERT INTO side_share (assessment, line, role, entity, account, name, quantity, allowed, "
    "part) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr const char* SelectObligation =
    "SELECT id, assessment, kind, jurisdiction, subject, year, rule_set, entity, quantity, "
    "covered, due, state, reason, since FROM side_obligation WHERE id = ?1 "
    "AND until = 9223372036854775807";
constexpr const char* InsertObligation =
    "INSERT INTO side_obligation (id, assessment, kind, jurisdiction, subject, year, rule_set, "
    "entity, quantity, covered, due, state, reason, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
constexpr const char* CloseObligation =
    "UPDATE side_obligation SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectLastLine =
    "SELECT IFNULL(MAX(line), 0) AS line FROM side_cover WHERE obligation = ?1";
constexpr const char* InsertCover =
    "INSERT INTO side_cover (obligation, line, series, first, last, kind, account, destination, "
    "since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

void insertObligation(Database& database, const SideObligation& obligation, JournalNumber since)
{
    const SideSubject& subject = obligation.subject;
    database.statement(InsertObligation)
        .bind(obligation.id,
              obligation.assessment,
              FieldCodec<SideKind>::toValue(subject.kind),
              subject.jurisdiction,
              subject.name,
              subject.year,
              obligation.ruleSet,
              obligation.entity,
              obligation.quantity,
              obligation.covered,
              obligation.due,
              FieldCodec<PenaltyState>::toValue(obligation.state),
              obligation.reason,
              since)
        .run();
}

}  // namespace

std::optional<JournalNumber> SideStore::standing(const SideSubject& subject) const
{
    Statement query = m_database.statement(SelectStanding);
    query.bind(FieldCodec<SideKind>::toValue(subject.kind),
               subject.jurisdiction,
               subject.name,
               subject.year.value_or(0));
    return query.step() ? std::optional(query.journalNumber(0)) : std::nullopt;
}

SideAssessmentId SideStore::put(const SideAssessment& assessment,
                                const QList<SideShare>& shares,
                                JournalNumber now)
{
    const SideSubject& subject = assessment.subject;
    const Value kind = FieldCodec<SideKind>::toValue(subject.kind);
    m_database.statement(CloseAssessment)
        .bind(kind, subject.jurisdiction, subject.name, subject.year.value_or(0), now)
        .run();
    const SideAssessmentId id(CounterStore(m_database).take(QStringLiteral("side_assessment")));
    m_database.statement(InsertAssessment)
        .bind(id,
              kind,
              subject.jurisdiction,
              subject.name,
              subject.year,
              assessment.level,
              assessment.found,
              assessment.excess,
              assessment.identified,
              assessment.reason,
              now)
        .run();
    int line = 0;
    for (const SideShare& share : shares) {
        m_database.statement(InsertShare)
            .bind(id,
                  ++line,
                  FieldCodec<SideRole>::toValue(share.role),
                  share.entity,
                  share.account,
                  share.name,
                  share.quantity,
                  share.allowed,
                  share.part)
            .run();
    }
    return id;
}

std::optional<SideObligation> SideStore::find(SideObligationId id) const
{
    Statement query = m_database.statement(SelectObligation);
    query.bind(id);
    if (!query.step()) {
        return std::nullopt;
    }
    return SideObligation{
        .id = SideObligationId(query.integer(0)),
        .assessment = SideAssessmentId(query.integer(1)),
        .subject = {.kind = FieldCodec<SideKind>::fromValue(query.text(2)).value(),
                    .jurisdiction = JurisdictionCode::of(query.text(3)),
                    .name = Identifier::of(query.text(4)),
                    .year = query.isNull(5) ? std::nullopt
                                            : std::optional(static_cast<int>(query.integer(5)))},
        .ruleSet = Identifier::of(query.text(6)),
        .entity = EntityId::of(query.text(7)),
        .quantity = query.tonnes(8),
        .covered = query.tonnes(9),
        .due = query.isNull(10) ? std::nullopt : std::optional(query.date(10)),
        .state = FieldCodec<PenaltyState>::fromValue(query.text(11)).value(),
        .reason = query.text(12),
        .since = query.journalNumber(13)};
}

void SideStore::insert(SideObligation obligation, JournalNumber since)
{
    obligation.id =
        SideObligationId(CounterStore(m_database).take(QStringLiteral("side_obligation")));
    insertObligation(m_database, obligation, since);
}

void SideStore::replace(const SideObligation& obligation, JournalNumber now)
{
    m_database.statement(CloseObligation).bind(obligation.id, now).run();
    CHECK(m_database.changes() == 1);
    insertObligation(m_database, obligation, now);
}

void SideStore::addCovers(SideObligationId obligation,
                          const QList<SideCover>& covers,
                          JournalNumber since)
{
    qint64 line = 0;
    {
        Statement last = m_database.statement(SelectLastLine);
        last.bind(obligation);
        CHECK(last.step());
        line = last.integer(0);
    }
    for (const SideCover& cover : covers) {
        m_database.statement(InsertCover)
            .bind(obligation,
                  ++line,
                  cover.series,
                  cover.range.first(),
                  cover.range.last(),
                  cover.kind,
                  cover.from,
                  cover.to,
                  since)
            .run();
    }
}

}  // namespace citss
