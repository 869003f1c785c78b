// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/facility_commands.h"

#include "core/parties/entity_store.h"
#include "core/parties/facility_rules.h"
#include "core/parties/facility_store.h"
#include "core/parties/jurisdiction_store.h"
#include "core/parties/party_problems.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

namespace {

const std::vector<const char*> Topics = {"facilities", "entities"};

/// An entity that may answer for a facility of the jurisdiction.
Problems checkOwner(const EntityId& id, const JurisdictionCode& jurisdiction, const State& state)
{
    const QString field = QStringLiteral("entity_id");
    const std::optional<Entity> entity = EntityStore(state.database).find(id);
    if (!entity) {
        return {problem(EntityUnknown, field, {id.text()})};
    }
    if (entity->jurisdiction != jurisdiction) {
        return {problem(EntityIdElsewhere, field, {id.text(), jurisdiction.text()})};
    }
    return entity->state == EntityState::Closed
               ? Problems{problem(EntityClosed, field, {id.text()})}
               : Problems{};
}

}  // namespace

struct RegisterFacility {
    JurisdictionCode jurisdiction;
    FacilityId facility;
    QString name;
    EntityId entity;
    QDate from;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RegisterFacility",
            QT_TRANSLATE_NOOP("Title", "Register a facility"),
            QT_TRANSLATE_NOOP("Label", "Adds a facility and says who answers for it."),
            Action::ApproveRegistration,
            Topics};
        return info;
    }
    static const Fields<RegisterFacility>& fields();
};

const Fields<RegisterFacility>& RegisterFacility::fields()
{
    static const Fields<RegisterFacility> list{
        field("jurisdiction",
              &RegisterFacility::jurisdiction,
              QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
        field(
            "facility_id",
            &RegisterFacility::facility,
            QT_TRANSLATE_NOOP("Label", "Facility ID"),
            {.help = QT_TRANSLATE_NOOP(
                 "Label", "The greenhouse gas reporting number, as the emissions reports have it."),
             .pick = &NewRecord}),
        field("facility_name", &RegisterFacility::name, QT_TRANSLATE_NOOP("Label", "Facility")),
        field("entity_id", &RegisterFacility::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
        field(
            "facility_from", &RegisterFacility::from, QT_TRANSLATE_NOOP("Label", "Operated from")),
    };
    return list;
}

static std::optional<JurisdictionCode> jurisdictionOf(const RegisterFacility& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const RegisterFacility& command, const State& state)
{
    if (!JurisdictionStore(state.database).find(command.jurisdiction)) {
        return {problem(
            JurisdictionUnknown, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    Problems problems;
    if (FacilityStore(state.database).find(command.jurisdiction, command.facility)) {
        problems +=
            problem(FacilityTaken, QStringLiteral("facility_id"), {command.facility.text()});
    }
    return problems + checkOwner(command.entity, command.jurisdiction, state);
}

static void apply(const RegisterFacility& command, Change& change)
{
    FacilityStore store(change.database);
    store.insert(
        Facility{
            .jurisdiction = command.jurisdiction, .id = command.facility, .name = command.name},
        change.envelope.number);
    store.insert(FacilityOwner{.jurisdiction = command.jurisdiction,
                               .facility = command.facility,
                               .entity = command.entity,
                               .from = command.from},
                 change.envelope.number);
}

/// A dated event: emissions of a year belong to whoever answers for the facility then (17 CCR
/// 95835).
struct TransferFacility {
    JurisdictionCode jurisdiction;
    FacilityId facility;
    EntityId entity;
    QDate from;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "TransferFacility",
            QT_TRANSLATE_NOOP("Title", "Transfer a facility"),
            QT_TRANSLATE_NOOP("Label", "Another entity answers for a facility from a date on."),
            Action::ApproveRegistration,
            Topics};
        return info;
    }
    static const Fields<TransferFacility>& fields()
    {
        static const Fields<TransferFacility> list{
            field("jurisdiction",
                  &TransferFacility::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("facility_id",
                  &TransferFacility::facility,
                  QT_TRANSLATE_NOOP("Label", "Facility ID")),
            field("entity_id", &TransferFacility::entity, QT_TRANSLATE_NOOP("Label", "New entity")),
            field("facility_from",
                  &TransferFacility::from,
                  QT_TRANSLATE_NOOP("Label", "Operated from")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const TransferFacility& command, const State&)
{
    return command.jurisdiction;
}

static std::optional<JournalNumber> lastChangeOf(const TransferFacility& command,
                                                 const State& state)
{
    std::optional<JournalNumber> last;
    const FacilityStore store(state.database);
    for (const FacilityOwner& owner : store.owners(command.jurisdiction, command.facility)) {
        last = std::max(last.value_or(owner.since), owner.since);
    }
    return last;
}

static Problems check(const TransferFacility& command, const State& state)
{
    const FacilityStore store(state.database);
    Problems problems;
    if (!store.find(command.jurisdiction, command.facility)) {
        problems += problem(FacilityUnknown,
                            QStringLiteral("facility_id"),
                            {command.facility.text(), command.jurisdiction.text()});
    }
    problems += checkOwner(command.entity, command.jurisdiction, state);
    return problems + checkNewOwner(store.owners(command.jurisdiction, command.facility),
                                    command.entity,
                                    command.from);
}

static void apply(const TransferFacility& command, Change& change)
{
    FacilityStore(change.database)
        .insert(FacilityOwner{.jurisdiction = command.jurisdiction,
                              .facility = command.facility,
                              .entity = command.entity,
                              .from = command.from},
                change.envelope.number);
}

void addFacilityCommands(Catalogue& catalogue)
{
    catalogue.add<RegisterFacility>();
    catalogue.add<TransferFacility>();
}

}  // namespace citss
