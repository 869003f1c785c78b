// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/obligation_store.h"

#include "core/storage/database.h"

namespace citss {

std::span<const Choice> EnumChoices<ConcessionKind>::choices()
{
    static const Choice list[] = {
        {"LIMIT_SHARE", QT_TRANSLATE_NOOP("Label", "Another share of a limit")},
        {"LIMIT_BASE", QT_TRANSLATE_NOOP("Label", "Other emissions for the limits")},
        {"NO_COST", QT_TRANSLATE_NOOP("Label", "No-cost allowances")},
        {"CARRY_IN", QT_TRANSLATE_NOOP("Label", "Deficit carried in")},
    };
    return list;
}

namespace {

constexpr const char* SelectEvent =
    "SELECT o.entity AS entity, o.version AS version, o.emissions AS emissions, o.whole AS whole, "
    "o.credited AS credited, o.quantity AS quantity, t.carried AS carried, t.pounds AS pounds, "
    "t.megawatt_hours AS megawatt_hours, t.standard AS standard FROM obligation AS o "
    "LEFT JOIN obligation_terms AS t ON t.event = o.event AND t.entity = o.entity "
    "AND t.version = o.version "
    "WHERE o.event = ?1 AND o.until = 9223372036854775807 ORDER BY o.entity";
constexpr const char* SelectOne =
    "SELECT o.entity AS entity, o.version AS version, o.emissions AS emissions, o.whole AS whole, "
    "o.credited AS credited, o.quantity AS quantity, t.carried AS carried, t.pounds AS pounds, "
    "t.megawatt_hours AS megawatt_hours, t.standard AS standard FROM obligation AS o "
    "LEFT JOIN obligation_terms AS t ON t.event = o.event AND t.entity = o.entity "
    "AND t.version = o.version "
    "WHERE o.event = ?1 AND o.entity = ?2 AND o.until = 9223372036854775807";
constexpr const char* SelectEventBasis =
    "SELECT entity, version, year, quantity FROM obligation_basis WHERE event = ?1 ORDER BY "
    "entity, version, year";
constexpr const char* SelectBasis =
    "SELECT year, quantity FROM obligation_basis WHERE event = ?1 AND entity = ?2 AND version = ?3 "
    "ORDER BY year";
constexpr const char* Insert =
    "INSERT INTO obligation (event, entity, version, emissions, whole, credited, quantity, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr const char* Close =
    "UPDATE obligation SET until = ?3 WHERE event = ?1 AND entity = ?2 AND until = "
    "9223372036854775807";
constexpr const char* InsertBasis =
    "INSERT INTO obligation_basis (event, entity, version, year, quantity) VALUES (?1, ?2, ?3, ?4, "
    "?5)";
constexpr const char* InsertTerms =
    "INSERT INTO obligation_terms (event, entity, version, carried, pounds, megawatt_hours, "
    "standard) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* SelectTrueUp =
    "SELECT vintages, quantity FROM true_up WHERE jurisdiction = ?1 AND entity = ?2 AND year = ?3 "
    "AND until = 9223372036854775807";
constexpr const char* SelectTrueUps =
    "SELECT entity, vintages, quantity FROM true_up WHERE jurisdiction = ?1 AND year = ?2 "
    "AND until = 9223372036854775807 ORDER BY entity";
constexpr const char* InsertTrueUp =
    "INSERT INTO true_up (jurisdiction, entity, year, vintages, quantity, since, baseline, "
    "production, reduction, initial, next_less) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
    "?11)";
constexpr const char* CloseTrueUp =
    "UPDATE true_up SET until = ?4 WHERE jurisdiction = ?1 AND entity = ?2 AND year = ?3 "
    "AND until = 9223372036854775807";
constexpr const char* SelectConcessions =
    "SELECT entity, kind, limit_id, year, amount, reason FROM concession WHERE event = ?1 "
    "AND until = 9223372036854775807 ORDER BY entity, kind, limit_id, year";
constexpr const char* InsertConcession =
    "INSERT INTO concession (event, entity, kind, limit_id, year, amount, reason, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr const char* CloseConcession =
    "UPDATE concession SET until = ?6 WHERE event = ?1 AND entity = ?2 AND kind = ?3 AND limit_id "
    "= ?4 AND year = ?5 "
    "AND until = 9223372036854775807";

std::optional<compliance::RateBasis> rateOf(const Statement& row)
{
    return row.isNull(9) ? std::nullopt
                         : std::optional(compliance::RateBasis{.pounds = row.tonnes(7),
                                                               .megawattHours = row.tonnes(8),
                                                               .standard = row.tonnes(9)});
}

ObligationRecord recordOf(const Statement& row)
{
    return {.entity = EntityId::of(row.text(0)),
            .version = static_cast<int>(row.integer(1)),
            .emissions = row.tonnes(2),
            .whole = row.tonnes(3),
            .credited = row.tonnes(4),
            .quantity = row.tonnes(5),
            .carried = row.isNull(6) ? Tonnes() : row.tonnes(6),
            .rate = rateOf(row)};
}

QString vintageText(const std::vector<Vintage>& vintages)
{
    QStringList years;
    for (const Vintage vintage : vintages) {
        years.append(vintage.text());
    }
    return years.join(QLatin1Char(','));
}

compliance::TrueUp trueUpOf(const QString& vintages, Tonnes quantity)
{
    compliance::TrueUp trueUp{.vintages = {}, .quantity = quantity};
    const QStringList years = vintages.split(QLatin1Char(','));
    for (const QString& year : years) {
        trueUp.vintages.push_back(Vintage::parse(year).value());
    }
    return trueUp;
}

}  // namespace

QList<ObligationRecord> ObligationStore::ofEvent(const Identifier& event) const
{
    QList<ObligationRecord> records;
    Statement query = m_database.statement(SelectEvent);
    query.bind(event);
    while (query.step()) {
        records.append(recordOf(query));
    }
    Statement basis = m_database.statement(SelectEventBasis);
    basis.bind(event);
    qsizetype at = 0;
    while (basis.step()) {
        const QString entity = basis.text(0);
        while (records.at(at).entity.text() != entity) {
            ++at;
        }
        if (basis.integer(1) == records.at(at).version) {
            records[at].basis.set(static_cast<int>(basis.integer(2)), basis.tonnes(3));
        }
    }
    return records;
}

std::optional<ObligationRecord> ObligationStore::find(const Identifier& event,
                                                      const EntityId& entity) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(event, entity);
    if (!query.step()) {
        return std::nullopt;
    }
    ObligationRecord record = recordOf(query);
    Statement basis = m_database.statement(SelectBasis);
    basis.bind(event, entity, record.version);
    while (basis.step()) {
        record.basis.set(static_cast<int>(basis.integer(0)), basis.tonnes(1));
    }
    return record;
}

void ObligationStore::insert(const Identifier& event,
                             const ObligationRecord& record,
                             JournalNumber since)
{
    m_database.statement(Insert)
        .bind(event,
              record.entity,
              record.version,
              record.emissions,
              record.whole,
              record.credited,
              record.quantity,
              since)
        .run();
    for (const auto& [year, quantity] : record.basis.items()) {
        m_database.statement(InsertBasis)
            .bind(event, record.entity, record.version, year, quantity)
            .run();
    }
    if (record.rate || !record.carried.isZero()) {
        insertTerms(event, record);
    }
}

void ObligationStore::insertTerms(const Identifier& event, const ObligationRecord& record)
{
    const std::optional<compliance::RateBasis>& rate = record.rate;
    m_database.statement(InsertTerms)
        .bind(event,
              record.entity,
              record.version,
              record.carried,
              rate ? std::optional(rate->pounds) : std::nullopt,
              rate ? std::optional(rate->megawattHours) : std::nullopt,
              rate ? std::optional(rate->standard) : std::nullopt)
        .run();
}

void ObligationStore::replace(const Identifier& event,
                              const ObligationRecord& record,
                              JournalNumber now)
{
    m_database.statement(Close).bind(event, record.entity, now).run();
    CHECK(m_database.changes() == 1);
    insert(event, record, now);
}

std::optional<TrueUpRecord> ObligationStore::trueUp(const JurisdictionCode& jurisdiction,
                                                    const EntityId& entity,
                                                    int year) const
{
    Statement query = m_database.statement(SelectTrueUp);
    query.bind(jurisdiction, entity, year);
    if (!query.step()) {
        return std::nullopt;
    }
    return TrueUpRecord{.jurisdiction = jurisdiction,
                        .entity = entity,
                        .year = year,
                        .trueUp = trueUpOf(query.text(0), query.tonnes(1))};
}

QHash<EntityId, compliance::TrueUp> ObligationStore::trueUps(const JurisdictionCode& jurisdiction,
                                                             int year) const
{
    Statement query = m_database.statement(SelectTrueUps);
    query.bind(jurisdiction, year);
    QHash<EntityId, compliance::TrueUp> all;
    while (query.step()) {
        all.insert(EntityId::of(query.text(0)), trueUpOf(query.text(1), query.tonnes(2)));
    }
    return all;
}

void ObligationStore::insert(const TrueUpRecord& record, JournalNumber since)
{
    m_database.statement(InsertTrueUp)
        .bind(record.jurisdiction,
              record.entity,
              record.year,
              vintageText(record.trueUp.vintages),
              record.trueUp.quantity,
              since,
              record.parts ? record.parts->baseline.text() : QString(),
              record.parts ? record.parts->production.text() : QString(),
              record.parts ? record.parts->reduction.text() : QString(),
              record.parts ? std::optional(record.parts->initial) : std::nullopt,
              record.nextLess)
        .run();
}

void ObligationStore::close(const TrueUpRecord& record, JournalNumber now)
{
    m_database.statement(CloseTrueUp)
        .bind(record.jurisdiction, record.entity, record.year, now)
        .run();
    CHECK(m_database.changes() == 1);
}

QList<Concession> ObligationStore::concessions(const Identifier& event) const
{
    Statement query = m_database.statement(SelectConcessions);
    query.bind(event);
    QList<Concession> all;
    while (query.step()) {
        const QString limit = query.text(2);
        const int year = static_cast<int>(query.integer(3));
        all.append({.event = event,
                    .entity = EntityId::of(query.text(0)),
                    .kind = FieldCodec<ConcessionKind>::fromValue(query.text(1)).value(),
                    .limit = limit.isEmpty() ? std::nullopt : std::optional(Identifier::of(limit)),
                    .year = year == 0 ? std::nullopt : std::optional(year),
                    .amount = query.tonnes(4),
                    .reason = query.text(5)});
    }
    return all;
}

void ObligationStore::put(const Concession& concession, JournalNumber now)
{
    const QString kind = FieldCodec<ConcessionKind>::toValue(concession.kind).toString();
    const QString limit = concession.limit ? concession.limit->text() : QString();
    const int year = concession.year.value_or(0);
    m_database.statement(CloseConcession)
        .bind(concession.event, concession.entity, kind, limit, year, now)
        .run();
    m_database.statement(InsertConcession)
        .bind(concession.event,
              concession.entity,
              kind,
              limit,
              year,
              concession.amount,
              concession.reason,
              now)
        .run();
}

}  // namespace citss
