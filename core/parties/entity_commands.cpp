// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/entity_commands.h"

#include "core/parties/entity_store.h"
#include "core/parties/party_problems.h"
#include "core/parties/registration.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

namespace {

const std::vector<const char*> Topics = {"entities", "facilities"};

/// A line of the facilities that a new entity brings along.
struct FacilityLine {
    FacilityId id;
    QString name;
    QDate from;

    static const Fields<FacilityLine>& fields()
    {
        static const Fields<FacilityLine> list{
            field("facility_id",
                  &FacilityLine::id,
                  QT_TRANSLATE_NOOP("Label", "Facility ID"),
                  {.pick = &NewRecord}),
            field("facility_name",
                  &FacilityLine::name,
                  QT_TRANSLATE_NOOP("Label", "Facility"),
                  {.required = false}),
            field(
                "facility_from", &FacilityLine::from, QT_TRANSLATE_NOOP("Label", "Operated from")),
        };
        return list;
    }
};

}  // namespace

struct RegisterEntity {
    JurisdictionCode jurisdiction;
    std::optional<EntityId> id;
    EntityType type = EntityType::Covered;
    QString legalName;
    QString operatingName;
    QList<FacilityLine> facilities;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RegisterEntity",
            QT_TRANSLATE_NOOP("Title", "Register an entity"),
            QT_TRANSLATE_NOOP("Label", "Adds an entity and the facilities it answers for."),
            Action::ApproveRegistration,
            Topics};
        return info;
    }
    static const Fields<RegisterEntity>& fields();
    [[nodiscard]] EntityDraft draft() const;
};

const Fields<RegisterEntity>& RegisterEntity::fields()
{
    static const Fields<RegisterEntity> list{
        field("jurisdiction",
              &RegisterEntity::jurisdiction,
              QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
        field("entity_id",
              &RegisterEntity::id,
              QT_TRANSLATE_NOOP("Label", "Entity ID"),
              {.help = QT_TRANSLATE_NOOP("Label", "Leave empty for the next free number."),
               .pick = &NewRecord}),
        field("type", &RegisterEntity::type, QT_TRANSLATE_NOOP("Label", "Entity type")),
        field("legal_name", &RegisterEntity::legalName, QT_TRANSLATE_NOOP("Label", "Legal name")),
        field("operating_name",
              &RegisterEntity::operatingName,
              QT_TRANSLATE_NOOP("Label", "Operating name"),
              {.required = false}),
        field("facilities",
              &RegisterEntity::facilities,
              QT_TRANSLATE_NOOP("Label", "Facilities"),
              {.required = false}),
    };
    return list;
}

EntityDraft RegisterEntity::draft() const
{
    EntityDraft draft{.id = id,
                      .type = type,
                      .legalName = legalName,
                      .operatingName = operatingName,
                      .facilities = {},
                      .field = QStringLiteral("entity_id")};
    for (const FacilityLine& line : facilities) {
        draft.facilities.append(
            {.id = line.id,
             .name = line.name,
             .from = line.from,
             .field = QStringLiteral("facilities[%1].facility_id").arg(draft.facilities.size())});
    }
    return draft;
}

static std::optional<JurisdictionCode> jurisdictionOf(const RegisterEntity& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const RegisterEntity& command, const State& state)
{
    return checkRegistration(command.jurisdiction, {command.draft()}, state);
}

static void apply(const RegisterEntity& command, Change& change)
{
    const QList<Entity> made = registerDrafts(command.jurisdiction, {command.draft()}, change);
    change.effects.made.insert(QStringLiteral("entity_id"), made.first().id.text());
}

/// The whole of what may change: names as they are from now on.
struct ChangeEntity {
    EntityId id;
    QString legalName;
    QString operatingName;

    struct Prepared {
        std::optional<Entity> entity;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{"ChangeEntity",
                                      QT_TRANSLATE_NOOP("Title", "Change an entity"),
                                      QT_TRANSLATE_NOOP("Label", "Sets an entity's names anew."),
                                      Action::ApproveRegistration,
                                      {"entities", "accounts"}};
        return info;
    }
    static const Fields<ChangeEntity>& fields()
    {
        static const Fields<ChangeEntity> list{
            field("entity_id", &ChangeEntity::id, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("legal_name", &ChangeEntity::legalName, QT_TRANSLATE_NOOP("Label", "Legal name")),
            field("operating_name",
                  &ChangeEntity::operatingName,
                  QT_TRANSLATE_NOOP("Label", "Operating name"),
                  {.required = false}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ChangeEntity& command,
                                                      const State& state)
{
    const std::optional<Entity> entity = EntityStore(state.database).find(command.id);
    return entity ? std::optional(entity->jurisdiction) : std::nullopt;
}

static std::optional<JournalNumber> lastChangeOf(const ChangeEntity& command, const State& state)
{
    const std::optional<Entity> entity = EntityStore(state.database).find(command.id);
    return entity ? std::optional(entity->since) : std::nullopt;
}

static Problems check(const ChangeEntity& command,
                      const State& state,
                      ChangeEntity::Prepared& prepared)
{
    const QString field = QStringLiteral("entity_id");
    prepared.entity = EntityStore(state.database).find(command.id);
    if (!prepared.entity) {
        return {problem(EntityUnknown, field, {command.id.text()})};
    }
    return prepared.entity->state == EntityState::Closed
               ? Problems{problem(EntityClosed, field, {command.id.text()})}
               : Problems{};
}

static void apply(const ChangeEntity& command,
                  Change& change,
                  const ChangeEntity::Prepared& prepared)
{
    Entity entity = *prepared.entity;
    entity.legalName = command.legalName;
    entity.operatingName = command.operatingName;
    EntityStore(change.database).replace(entity, change.envelope.number);
}

void addEntityCommands(Catalogue& catalogue)
{
    catalogue.add<RegisterEntity>();
    catalogue.add<ChangeEntity>();
}

}  // namespace citss
