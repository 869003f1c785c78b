// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/emissions_commands.h"

#include "core/compliance/emissions_store.h"
#include "core/compliance/event_problems.h"
#include "core/programs/pack_picks.h"

#include <map>

namespace citss {

namespace {

constexpr qsizetype ReportEvery = 1000;

/// How verifiers' statements are written in public files.
std::optional<VerificationStatus> statusFromText(const QString& text)
{
    static const QHash<QString, VerificationStatus> known = {
        {QString(), VerificationStatus::Positive},
        {QStringLiteral("positive"), VerificationStatus::Positive},
        {QStringLiteral("positif"), VerificationStatus::Positive},
        {QStringLiteral("qualified"), VerificationStatus::Qualified},
        {QStringLiteral("qualified positive"), VerificationStatus::Qualified},
        {QStringLiteral("qualifié positif"), VerificationStatus::Qualified},
        {QStringLiteral("positif avec réserve"), VerificationStatus::Qualified},
        {QStringLiteral("assigned"), VerificationStatus::Assigned},
        {QStringLiteral("assigned emissions level"), VerificationStatus::Assigned},
        {QStringLiteral("attribué"), VerificationStatus::Assigned},
        {QStringLiteral("adverse"), VerificationStatus::Adverse},
        {QStringLiteral("défavorable"), VerificationStatus::Adverse},
        {QStringLiteral("unverified"), VerificationStatus::Unverified},
        {QStringLiteral("not verified"), VerificationStatus::Unverified},
        {QStringLiteral("non vérifié"), VerificationStatus::Unverified},
        {QStringLiteral("n/a"), VerificationStatus::Unverified},
    };
    // "Positive (revised)": what stands in parentheses does not change the statement.
    const auto found = known.constFind(text.section(QLatin1Char('('), 0, 0).trimmed().toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

}  // namespace

struct EmissionsRow {
    std::optional<EntityId> entity;
    std::optional<FacilityId> facility;
    int year = 0;
    Tonnes quantity;
    QString verification;

    static const Fields<EmissionsRow>& fields()
    {
        static const Fields<EmissionsRow> list{
            field("entity_id", &EmissionsRow::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field(
                "facility_id", &EmissionsRow::facility, QT_TRANSLATE_NOOP("Label", "Facility ID")),
            field("year",
                  &EmissionsRow::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.pick = &DataYearPick}),
            field("quantity",
                  &EmissionsRow::quantity,
                  QT_TRANSLATE_NOOP("Label", "Covered emissions")),
            field("verification",
                  &EmissionsRow::verification,
                  QT_TRANSLATE_NOOP("Label", "Verification"),
                  {.required = false}),
        };
        return list;
    }
};

/// Stores verified emissions; what was loaded before stays in the record (compliance.md 3.1).
struct LoadEmissions {
    JurisdictionCode jurisdiction;
    QString source;
    QByteArray sourceHash;
    QList<EmissionsRow> rows;

    /// A row as it will be stored, with the record that it replaces.
    struct Loaded {
        EmissionsRecord record;
        std::optional<EmissionsRecord> before;
    };
    struct Prepared {
        QList<Loaded> changes;
        Problems differences;
        qint64 unchanged = 0;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "LoadEmissions",
            QT_TRANSLATE_NOOP("Title", "Load emissions"),
            QT_TRANSLATE_NOOP("Label",
                              "Stores verified emissions; earlier versions stay in the record."),
            Action::LoadCompliance,
            {"emissions"}};
        return info;
    }
    static const Fields<LoadEmissions>& fields()
    {
        using C = LoadEmissions;
        static const Fields<C> list{
            field("jurisdiction", &C::jurisdiction, QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("source", &C::source, QT_TRANSLATE_NOOP("Label", "Source"), {.required = false}),
            field("source_hash",
                  &C::sourceHash,
                  QT_TRANSLATE_NOOP("Label", "Hash of the file"),
                  {.required = false}),
            field("rows", &C::rows, QT_TRANSLATE_NOOP("Label", "Rows")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const LoadEmissions& command, const State&)
{
    return command.jurisdiction;
}

namespace {

/// Checks the rows of a load one by one and collects what would be stored.
class EmissionsLoad {
public:
    EmissionsLoad(const LoadEmissions& command,
                  const State& state,
                  LoadEmissions::Prepared& prepared)
        : m_command(command),
          m_store(state.database),
          m_prepared(prepared),
          m_entities(m_store.knownEntities(command.jurisdiction)),
          m_owners(m_store.owners(command.jurisdiction))
    {
    }

    Problems add(qsizetype index)
    {
        const EmissionsRow& row = m_command.rows.at(index);
        m_path = QStringLiteral("rows[%1].").arg(index);
        const auto status = statusFromText(row.verification);
        Problems problems = status ? Problems{}
                                   : Problems{problem(VerificationUnknown,
                                                      m_path + QStringLiteral("verification"),
                                                      {row.verification})};
        EmissionsRecord record{.jurisdiction = m_command.jurisdiction,
                               .entity = row.entity.value_or(EntityId()),
                               .facility = row.facility,
                               .year = row.year,
                               .quantity = row.quantity,
                               .status = status.value_or(VerificationStatus::Positive),
                               .source = m_command.sourceHash};
        problems += checkSubject(row, record);
        problems += checkRepeated(row, index);
        if (problems.isEmpty()) {
            compare(record);
        }
        return problems;
    }

private:
    Problems checkSubject(const EmissionsRow& row, EmissionsRecord& record) const
    {
        if (row.facility) {
            return checkFacility(row, record);
        }
        const QString field = m_path + QStringLiteral("entity_id");
        if (!row.entity) {
            return {problem(EmissionsSubjectMissing, field)};
        }
        if (!m_entities.contains(*row.entity)) {
            return {problem(
                EntityUnknownHere, field, {row.entity->text(), m_command.jurisdiction.text()})};
        }
        return m_store.hasFacilities(*row.entity, m_command.jurisdiction, row.year)
                   ? Problems{problem(EmissionsMixed, field, {row.entity->text(), row.year})}
                   : Problems{};
    }

    Problems checkFacility(const EmissionsRow& row, EmissionsRecord& record) const
    {
        const QString field = m_path + QStringLiteral("facility_id");
        const auto owner = m_owners.constFind(*row.facility);
        if (owner == m_owners.constEnd()) {
            return {problem(
                FacilityUnknownHere, field, {row.facility->text(), m_command.jurisdiction.text()})};
        }
        if (owner->isEmpty()) {
            return {problem(EmissionsNoOwner, field, {row.facility->text()})};
        }
        if (row.entity && *row.entity != *owner) {
            return {problem(EmissionsEntityDiffers,
                            field,
                            {row.facility->text(), owner->text(), row.entity->text()})};
        }
        record.entity = *owner;
        return m_store.ofEntity(*owner, m_command.jurisdiction, row.year)
                   ? Problems{problem(EmissionsMixed, field, {owner->text(), row.year})}
                   : Problems{};
    }

    Problems checkRepeated(const EmissionsRow& row, qsizetype index)
    {
        const QString subject =
            row.facility ? row.facility->text() : row.entity.value_or(EntityId()).text();
        const auto [first, isNew] = m_seen.try_emplace({subject, row.year}, index);
        return isNew ? Problems{}
                     : Problems{problem(EmissionsDuplicate,
                                        m_path + QStringLiteral("year"),
                                        {subject, row.year, first->second})};
    }

    void compare(EmissionsRecord& record)
    {
        const auto before =
            record.facility ? m_store.ofFacility(record.jurisdiction, *record.facility, record.year)
                            : m_store.ofEntity(record.entity, record.jurisdiction, record.year);
        if (before && before->quantity == record.quantity && before->status == record.status &&
            before->entity == record.entity) {
            ++m_prepared.unchanged;
            return;
        }
        if (before) {
            record.version = before->version + 1;
            const QString subject =
                record.facility ? record.facility->text() : record.entity.text();
            m_prepared.differences +=
                problem(EmissionsChanged,
                        m_path + QStringLiteral("quantity"),
                        {subject, record.year, record.quantity.count(), before->quantity.count()});
        }
        m_prepared.changes.append({.record = record, .before = before});
    }

    const LoadEmissions& m_command;
    EmissionsStore m_store;
    LoadEmissions::Prepared& m_prepared;
    QSet<EntityId> m_entities;
    QHash<FacilityId, EntityId> m_owners;
    std::map<std::pair<QString, int>, qsizetype> m_seen;
    QString m_path;
};

}  // namespace

static Problems check(const LoadEmissions& command,
                      const State& state,
                      LoadEmissions::Prepared& prepared)
{
    if (command.rows.isEmpty()) {
        return {problem(LoadEmpty, QStringLiteral("rows"))};
    }
    EmissionsLoad load(command, state, prepared);
    Problems problems;
    for (qsizetype i = 0; i < command.rows.size(); ++i) {
        problems += load.add(i);
    }
    return problems;
}

static void apply(const LoadEmissions&, Change& change, const LoadEmissions::Prepared& prepared)
{
    EmissionsStore store(change.database);
    qsizetype done = 0;
    qint64 corrected = 0;
    for (const LoadEmissions::Loaded& loaded : prepared.changes) {
        if (loaded.before) {
            store.close(*loaded.before, change.envelope.number);
            ++corrected;
        }
        store.insert(loaded.record, change.envelope.number);
        if (++done % ReportEvery == 0) {
            reportProgress(change, done, prepared.changes.size());
        }
    }
    change.effects.made.insert(QStringLiteral("new"), prepared.changes.size() - corrected);
    change.effects.made.insert(QStringLiteral("changed"), corrected);
    change.effects.made.insert(QStringLiteral("unchanged"), prepared.unchanged);
    change.effects.warnings += prepared.differences;
}

void addEmissionsCommands(Catalogue& catalogue)
{
    catalogue.add<LoadEmissions>();
}

}  // namespace citss
