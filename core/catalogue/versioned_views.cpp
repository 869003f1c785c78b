// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account.h"
#include "core/attachments/attachment.h"
#include "core/catalogue/entry_change_views.h"
#include "core/compliance/compliance_event.h"
#include "core/compliance/emissions.h"
#include "core/compliance/obligation_record.h"
#include "core/compliance/run_record.h"
#include "core/compliance/side_obligation.h"
#include "core/parties/entity.h"
#include "core/parties/staff_choices.h"
#include "core/registry/proposal.h"

namespace citss {

namespace {

constexpr const char* Own = "v.jurisdiction";
constexpr const char* OfEvent =
    "(SELECT c.jurisdiction FROM compliance_event AS c WHERE c.id = k.event "
    "AND c.until = 9223372036854775807)";
constexpr const char* OfEventInRow =
    "(SELECT c.jurisdiction FROM compliance_event AS c WHERE c.id = v.event "
    "AND c.until = 9223372036854775807)";
constexpr const char* PersonName =
    "(SELECT p.name FROM person AS p WHERE p.id = k.person AND p.until = 9223372036854775807)";

template <typename E>
VersionedColumn coded(const char* name, const char* title)
{
    return {name, title, 0, EnumChoices<E>::choices()};
}

/// A number that names something.
VersionedColumn named(const char* name, const char* title, int tier = 0)
{
    return {name, title, tier, {}, true};
}

template <typename E>
VersionedColumn state()
{
    return coded<E>("state", QT_TRANSLATE_NOOP("Label", "State"));
}

template <typename E>
VersionedColumn kind()
{
    return coded<E>("kind", QT_TRANSLATE_NOOP("Label", "Kind of record"));
}

VersionedColumn year(int tier = 0)
{
    return named("year", QT_TRANSLATE_NOOP("Label", "Data year"), tier);
}

VersionedColumn firstSerial()
{
    return named("first", QT_TRANSLATE_NOOP("Label", "First serial number"), 1);
}

VersionedColumn lastSerial()
{
    return named("last", QT_TRANSLATE_NOOP("Label", "Last serial number"), 1);
}

const VersionedColumn Reason = {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), 2};
const VersionedColumn Quantity = {"quantity", QT_TRANSLATE_NOOP("Label", "Quantity")};
const VersionedColumn Entity = {"entity", QT_TRANSLATE_NOOP("Label", "Entity ID")};
const VersionedColumn Event = {"event", QT_TRANSLATE_NOOP("Label", "Event")};
const VersionedColumn Version = {"version", QT_TRANSLATE_NOOP("Label", "Version")};

std::vector<VersionedTable> staffTables()
{
    return {{"person",
             QT_TRANSLATE_NOOP("Label", "Person"),
             Action::ViewStaff,
             "v.username",
             nullptr,
             {"id"},
             {{"username", QT_TRANSLATE_NOOP("Label", "User name")},
              {"name", QT_TRANSLATE_NOOP("Label", "Name")},
              state<PersonState>()}},
            {"role_grant",
             QT_TRANSLATE_NOOP("Label", "Role"),
             Action::ViewStaff,
             PersonName,
             nullptr,
             {"person", "role", "jurisdiction"},
             {coded<Role>("role", QT_TRANSLATE_NOOP("Label", "Role")),
              {"jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction")}}},
            {"sign_in",
             QT_TRANSLATE_NOOP("Label", "Signing in"),
             Action::ViewStaff,
             PersonName,
             nullptr,
             {"person"},
             {{"failures", QT_TRANSLATE_NOOP("Label", "Failed sign-ins in a row")},
              {"at", QT_TRANSLATE_NOOP("Label", "Last attempt to sign in")}}},
            {"task_claim",
             QT_TRANSLATE_NOOP("Label", "Task"),
             Action::ViewStaff,
             "k.kind || ' ' || k.record",
             nullptr,
             {"kind", "record"},
             {{"note", QT_TRANSLATE_NOOP("Label", "Note")}}},
            {"jurisdiction",
             QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
             Action::ViewParties,
             "k.code",
             "k.code",
             {"code"},
             {{"programme", QT_TRANSLATE_NOOP("Label", "Rule pack")},
              {"name_en", QT_TRANSLATE_NOOP("Label", "Name in English")},
              {"name_fr", QT_TRANSLATE_NOOP("Label", "Name in French")}}}};
}

std::vector<VersionedTable> partyTables()
{
    return {{"entity",
             QT_TRANSLATE_NOOP("Label", "Entity"),
             Action::ViewParties,
             "k.id",
             Own,
             {"id"},
             {coded<EntityType>("type", QT_TRANSLATE_NOOP("Label", "Entity type")),
              {"legal_name", QT_TRANSLATE_NOOP("Label", "Legal name")},
              {"operating_name", QT_TRANSLATE_NOOP("Label", "Operating name")},
              coded<EntityState>("state", QT_TRANSLATE_NOOP("Label", "Registration status")),
              Reason}},
            {"facility",
             QT_TRANSLATE_NOOP("Label", "Facility"),
             Action::ViewParties,
             "k.id",
             "k.jurisdiction",
             {"jurisdiction", "id"},
             {{"name", QT_TRANSLATE_NOOP("Label", "Name")}}},
            {"facility_owner",
             QT_TRANSLATE_NOOP("Label", "Operator of a facility"),
             Action::ViewParties,
             "k.facility",
             "k.jurisdiction",
             {"jurisdiction", "facility", "from_date"},
             {Entity, {"from_date", QT_TRANSLATE_NOOP("Label", "Operated from")}}},
            {"account",
             QT_TRANSLATE_NOOP("Label", "Account"),
             Action::ViewHoldings,
             "v.number",
             Own,
             {"seq"},
             {{"number", QT_TRANSLATE_NOOP("Label", "Account number"), 1},
              Entity,
              coded<AccountType>("type", QT_TRANSLATE_NOOP("Label", "Account type")),
              {"name", QT_TRANSLATE_NOOP("Label", "Account name")},
              coded<AccountState>("state", QT_TRANSLATE_NOOP("Label", "State of the account")),
              Reason},
             1}};
}

std::vector<VersionedTable> recordTables()
{
    return {{"hold",
             QT_TRANSLATE_NOOP("Label", "Hold"),
             Action::ViewHoldings,
             "k.id",
             Own,
             {"id"},
             {firstSerial(),
              lastSerial(),
              {"reason", QT_TRANSLATE_NOOP("Label", "Hold reason"), 2},
              {"authority", QT_TRANSLATE_NOOP("Label", "Authority"), 2},
              {"placed", QT_TRANSLATE_NOOP("Label", "Placed at"), 1},
              {"released", QT_TRANSLATE_NOOP("Label", "Released because"), 2}},
             1},
            {"proposal",
             QT_TRANSLATE_NOOP("Label", "Proposal"),
             Action::Everyone,
             "k.id",
             "COALESCE(v.jurisdiction, '')",
             {"id"},
             {state<ProposalState>(),
              {"expires", QT_TRANSLATE_NOOP("Label", "Expires")},
              {"comment", QT_TRANSLATE_NOOP("Label", "Comment"), 2}}},
            {"document",
             QT_TRANSLATE_NOOP("Label", "Document"),
             Action::KeepDocuments,
             "v.record",
             Own,
             {"id"},
             {{"title", QT_TRANSLATE_NOOP("Label", "Title")},
              {"file_name", QT_TRANSLATE_NOOP("Label", "File name")},
              state<AttachmentState>(),
              Reason}}};
}

std::vector<VersionedTable> eventTables()
{
    return {{"emissions",
             QT_TRANSLATE_NOOP("Label", "Covered emissions"),
             Action::ViewCompliance,
             "k.entity || ' · ' || k.facility || ' · ' || k.year",
             "k.jurisdiction",
             {"jurisdiction", "entity", "facility", "year"},
             {Quantity,
              coded<VerificationStatus>("status", QT_TRANSLATE_NOOP("Label", "Verification")),
              Version}},
            {"compliance_event",
             QT_TRANSLATE_NOOP("Label", "Compliance event"),
             Action::ViewCompliance,
             "k.id",
             Own,
             {"id"},
             {state<EventState>(),
              coded<EventType>("type", QT_TRANSLATE_NOOP("Label", "Kind of event")),
              year(),
              Entity,
              {"pack", QT_TRANSLATE_NOOP("Label", "Rule pack"), 2},
              named("pack_version", QT_TRANSLATE_NOOP("Label", "Version"), 2),
              {"rule_set", QT_TRANSLATE_NOOP("Label", "Rule set")},
              {"parent", QT_TRANSLATE_NOOP("Label", "Event before")},
              {"deadline_date", QT_TRANSLATE_NOOP("Label", "Deadline")},
              {"deadline", QT_TRANSLATE_NOOP("Label", "Deadline in UTC")},
              {"deadline_reason", QT_TRANSLATE_NOOP("Label", "Reason"), 2}}},
            {"obligation",
             QT_TRANSLATE_NOOP("Label", "Obligation"),
             Action::ViewCompliance,
             "k.event || ' · ' || k.entity",
             OfEvent,
             {"event", "entity"},
             {{"quantity", QT_TRANSLATE_NOOP("Label", "Compliance obligation")},
              {"emissions", QT_TRANSLATE_NOOP("Label", "Covered emissions")},
              {"whole", QT_TRANSLATE_NOOP("Label", "Before credit"), 2},
              {"credited", QT_TRANSLATE_NOOP("Label", "Credited"), 2},
              Version}}};
}

std::vector<VersionedTable> concessionTables()
{
    return {{"true_up",
             QT_TRANSLATE_NOOP("Label", "True-up"),
             Action::ViewCompliance,
             "k.entity || ' · ' || k.year",
             "k.jurisdiction",
             {"jurisdiction", "entity", "year"},
             {Quantity,
              {"vintages", QT_TRANSLATE_NOOP("Label", "Vintages")},
              {"baseline", QT_TRANSLATE_NOOP("Label", "Baseline"), 2},
              {"production", QT_TRANSLATE_NOOP("Label", "Production"), 2},
              {"reduction", QT_TRANSLATE_NOOP("Label", "Reduction"), 2},
              {"initial", QT_TRANSLATE_NOOP("Label", "Initial allocation"), 2},
              {"next_less", QT_TRANSLATE_NOOP("Label", "Less next year"), 2}}},
            {"deferral",
             QT_TRANSLATE_NOOP("Label", "Deferral"),
             Action::ViewCompliance,
             "k.entity || ' · ' || k.year",
             "k.jurisdiction",
             {"jurisdiction", "entity", "year"},
             {Event, Reason}},
            {"concession",
             QT_TRANSLATE_NOOP("Label", "Concession"),
             Action::ViewCompliance,
             "k.event || ' · ' || k.entity",
             OfEvent,
             {"event", "entity", "kind", "limit_id", "year"},
             {kind<ConcessionKind>(),
              {"limit_id", QT_TRANSLATE_NOOP("Label", "Limit"), 2},
              year(2),
              {"amount", QT_TRANSLATE_NOOP("Label", "Amount"), 2},
              Reason}}};
}

std::vector<VersionedTable> runTables()
{
    return {{"run",
             QT_TRANSLATE_NOOP("Label", "Run"),
             Action::ViewCompliance,
             "k.id || ' · ' || v.event || ' · ' || v.entity",
             OfEventInRow,
             {"id"},
             {Event,
              Entity,
              state<RunState>(),
              coded<RunStatus>("status", QT_TRANSLATE_NOOP("Label", "Compliance status")),
              {"emissions", QT_TRANSLATE_NOOP("Label", "Covered emissions")},
              {"obligation", QT_TRANSLATE_NOOP("Label", "Compliance obligation")},
              {"credited", QT_TRANSLATE_NOOP("Label", "Credited"), 2},
              {"retired", QT_TRANSLATE_NOOP("Label", "Retired")},
              {"shortfall", QT_TRANSLATE_NOOP("Label", "Shortfall")},
              Reason}},
            {"penalty",
             QT_TRANSLATE_NOOP("Label", "Penalty"),
             Action::ViewCompliance,
             "k.id || ' · ' || v.entity",
             OfEventInRow,
             {"id"},
             {Event,
              Entity,
              state<PenaltyState>(),
              {"missing", QT_TRANSLATE_NOOP("Label", "Shortfall")},
              {"instruments", QT_TRANSLATE_NOOP("Label", "Untimely obligation")},
              {"cents", QT_TRANSLATE_NOOP("Label", "Amount in cents"), 2},
              {"currency", QT_TRANSLATE_NOOP("Label", "Currency"), 2},
              {"due", QT_TRANSLATE_NOOP("Label", "Due")}}},
            {"penalty_rate",
             QT_TRANSLATE_NOOP("Label", "Penalty rate"),
             Action::ViewCompliance,
             "k.rule_set || ' · ' || k.year",
             "k.jurisdiction",
             {"jurisdiction", "rule_set", "year"},
             {{"cents", QT_TRANSLATE_NOOP("Label", "Amount in cents"), 2},
              {"currency", QT_TRANSLATE_NOOP("Label", "Currency"), 2},
              Reason}}};
}

std::vector<VersionedTable> enteredTables()
{
    return {{"serial_request",
             QT_TRANSLATE_NOOP("Label", "Requested serial numbers"),
             Action::ViewCompliance,
             "k.event || ' · ' || k.entity || ' · ' || k.line",
             OfEvent,
             {"event", "entity", "line"},
             {firstSerial(), lastSerial()}},
            {"rate_basis",
             QT_TRANSLATE_NOOP("Label", "Rate basis"),
             Action::ViewCompliance,
             "k.event || ' · ' || k.entity",
             OfEvent,
             {"event", "entity"},
             {{"pounds", QT_TRANSLATE_NOOP("Label", "Emissions, lb")},
              {"megawatt_hours", QT_TRANSLATE_NOOP("Label", "Generation, MWh")},
              {"standard", QT_TRANSLATE_NOOP("Label", "Standard")}}},
            {"side_assessment",
             QT_TRANSLATE_NOOP("Label", "Assessment"),
             Action::ViewCompliance,
             "k.id || ' · ' || v.subject",
             Own,
             {"id"},
             {kind<SideKind>(),
              year(),
              {"level", QT_TRANSLATE_NOOP("Label", "Level")},
              {"found", QT_TRANSLATE_NOOP("Label", "Found")},
              {"excess", QT_TRANSLATE_NOOP("Label", "Excess")},
              {"identified", QT_TRANSLATE_NOOP("Label", "Identified on")},
              Reason}},
            {"side_obligation",
             QT_TRANSLATE_NOOP("Label", "Side obligation"),
             Action::ViewCompliance,
             "k.id || ' · ' || v.entity",
             Own,
             {"id"},
             {Entity,
              state<PenaltyState>(),
              kind<SideKind>(),
              Quantity,
              {"covered", QT_TRANSLATE_NOOP("Label", "Covered")},
              {"due", QT_TRANSLATE_NOOP("Label", "Due")},
              Reason}}};
}

}  // namespace

std::span<const VersionedTable> versionedTables()
{
    static const std::vector<VersionedTable> tables = [] {
        std::vector<VersionedTable> all;
        for (const auto make : {staffTables,
                                partyTables,
                                recordTables,
                                eventTables,
                                concessionTables,
                                runTables,
                                enteredTables}) {
            for (VersionedTable& table : make()) {
                all.push_back(std::move(table));
            }
        }
        return all;
    }();
    return tables;
}

}  // namespace citss
