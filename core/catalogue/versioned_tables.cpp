// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/entry_change_views.h"

namespace citss {

namespace {

// clang-format off
#define CITSS_LABEL(text) QT_TRANSLATE_NOOP("Label", text)

constexpr const char* Own = "v.jurisdiction";
constexpr const char* OfEvent =
    "(SELECT c.jurisdiction FROM compliance_event AS c WHERE c.id = k.event "
    "AND c.until = 9223372036854775807)";
constexpr const char* OfEventInRow =
    "(SELECT c.jurisdiction FROM compliance_event AS c WHERE c.id = v.event "
    "AND c.until = 9223372036854775807)";
constexpr const char* SeriesName =
    "(SELECT s.jurisdiction || '-' || s.class || '-' || s.label FROM series AS s "
    "WHERE s.id = v.series)";
constexpr const char* PersonName =
    "(SELECT p.name FROM person AS p WHERE p.id = k.person AND p.until = 9223372036854775807)";

const VersionedColumn State = {"state", CITSS_LABEL("State")};
const VersionedColumn Reason = {"reason", CITSS_LABEL("Reason"), 2};
const VersionedColumn Quantity = {"quantity", CITSS_LABEL("Quantity")};
const VersionedColumn Entity = {"entity", CITSS_LABEL("Entity ID")};
const VersionedColumn Kind = {"kind", CITSS_LABEL("Kind of record")};
const VersionedColumn Event = {"event", CITSS_LABEL("Event")};
const VersionedColumn Version = {"version", CITSS_LABEL("Version")};

std::vector<VersionedTable> partyTables()
{
    return {
        {"person", CITSS_LABEL("Person"), Action::ViewStaff, "v.username", nullptr, {"id"},
         {{"username", CITSS_LABEL("User name")}, {"name", CITSS_LABEL("Name")}, State}},
        {"role_grant", CITSS_LABEL("Role"), Action::ViewStaff, PersonName, nullptr,
         {"person", "role", "jurisdiction"},
         {{"role", CITSS_LABEL("Role")}, {"jurisdiction", CITSS_LABEL("Jurisdiction")}}},
        {"sign_in", CITSS_LABEL("Signing in"), Action::ViewStaff, PersonName, nullptr, {"person"},
         {{"failures", CITSS_LABEL("Failed sign-ins in a row")},
          {"at", CITSS_LABEL("Last attempt to sign in")}}},
        {"task_claim", CITSS_LABEL("Task"), Action::ViewStaff, "k.kind || ' ' || k.record", nullptr,
         {"kind", "record"}, {{"note", CITSS_LABEL("Note")}}},
        {"jurisdiction", CITSS_LABEL("Jurisdiction"), Action::ViewParties, "k.code", "k.code", {"code"},
         {{"programme", CITSS_LABEL("Rule pack")}, {"name_en", CITSS_LABEL("Name in English")},
          {"name_fr", CITSS_LABEL("Name in French")}}},
        {"entity", CITSS_LABEL("Entity"), Action::ViewParties, "k.id", Own, {"id"},
         {{"type", CITSS_LABEL("Entity type")}, {"legal_name", CITSS_LABEL("Legal name")},
          {"operating_name", CITSS_LABEL("Operating name")},
          {"state", CITSS_LABEL("Registration status")}, Reason}},
        {"facility", CITSS_LABEL("Facility"), Action::ViewParties, "k.id", "k.jurisdiction",
         {"jurisdiction", "id"}, {{"name", CITSS_LABEL("Name")}}},
        {"facility_owner", CITSS_LABEL("Operator of a facility"), Action::ViewParties, "k.facility",
         "k.jurisdiction", {"jurisdiction", "facility", "from_date"},
         {Entity, {"from_date", CITSS_LABEL("Operated from")}}},
        {"account", CITSS_LABEL("Account"), Action::ViewHoldings, "v.number", Own, {"seq"},
         {{"number", CITSS_LABEL("Account number"), 1}, Entity, {"type", CITSS_LABEL("Account type")},
          {"name", CITSS_LABEL("Account name")}, {"state", CITSS_LABEL("State of the account")}, Reason}, 1},
        {"hold", CITSS_LABEL("Hold"), Action::ViewHoldings, "k.id", Own, {"id"},
         {{"first", CITSS_LABEL("First serial number"), 1}, {"last", CITSS_LABEL("Last serial number"), 1},
          {"reason", CITSS_LABEL("Hold reason"), 2}, {"authority", CITSS_LABEL("Authority"), 2},
          {"placed", CITSS_LABEL("Placed at"), 1}, {"released", CITSS_LABEL("Released because"), 2}}, 1},
        {"proposal", CITSS_LABEL("Proposal"), Action::Everyone, "k.id", "COALESCE(v.jurisdiction, '')", {"id"},
         {State, {"expires", CITSS_LABEL("Expires")}, {"comment", CITSS_LABEL("Comment"), 2}}},
        {"document", CITSS_LABEL("Document"), Action::KeepDocuments, "v.record", Own, {"id"},
         {{"title", CITSS_LABEL("Title")}, {"file_name", CITSS_LABEL("File name")}, State, Reason}},
    };
}

std::vector<VersionedTable> complianceTables()
{
    return {
        {"emissions", CITSS_LABEL("Covered emissions"), Action::ViewCompliance,
         "k.entity || ' · ' || k.facility || ' · ' || k.year", "k.jurisdiction",
         {"jurisdiction", "entity", "facility", "year"},
         {Quantity, {"status", CITSS_LABEL("Verification")}, Version}},
        {"compliance_event", CITSS_LABEL("Compliance event"), Action::ViewCompliance, "k.id", Own, {"id"},
         {State, {"type", CITSS_LABEL("Kind of event")}, {"year", CITSS_LABEL("Data year")}, Entity,
          {"pack", CITSS_LABEL("Rule pack"), 2}, {"pack_version", CITSS_LABEL("Version"), 2},
          {"rule_set", CITSS_LABEL("Rule set")}, {"parent", CITSS_LABEL("Event before")},
          {"deadline_date", CITSS_LABEL("Deadline")}, {"deadline", CITSS_LABEL("Deadline in UTC")},
          {"deadline_reason", CITSS_LABEL("Reason"), 2}}},
        {"obligation", CITSS_LABEL("Obligation"), Action::ViewCompliance, "k.event || ' · ' || k.entity",
         OfEvent, {"event", "entity"},
         {{"quantity", CITSS_LABEL("Compliance obligation")}, {"emissions", CITSS_LABEL("Covered emissions")},
          {"whole", CITSS_LABEL("Before credit"), 2}, {"credited", CITSS_LABEL("Credited"), 2}, Version}},
        {"true_up", CITSS_LABEL("True-up"), Action::ViewCompliance, "k.entity || ' · ' || k.year",
         "k.jurisdiction", {"jurisdiction", "entity", "year"},
         {Quantity, {"vintages", CITSS_LABEL("Vintages")}, {"baseline", CITSS_LABEL("Baseline"), 2},
          {"production", CITSS_LABEL("Production"), 2}, {"reduction", CITSS_LABEL("Reduction"), 2},
          {"initial", CITSS_LABEL("Initial allocation"), 2}, {"next_less", CITSS_LABEL("Less next year"), 2}}},
        {"deferral", CITSS_LABEL("Deferral"), Action::ViewCompliance, "k.entity || ' · ' || k.year",
         "k.jurisdiction", {"jurisdiction", "entity", "year"}, {Event, Reason}},
        {"concession", CITSS_LABEL("Concession"), Action::ViewCompliance, "k.event || ' · ' || k.entity",
         OfEvent, {"event", "entity", "kind", "limit_id", "year"},
         {{"kind", CITSS_LABEL("Kind of record")}, {"limit_id", CITSS_LABEL("Limit"), 2},
          {"year", CITSS_LABEL("Data year"), 2}, {"amount", CITSS_LABEL("Amount"), 2}, Reason}},
        {"run", CITSS_LABEL("Run"), Action::ViewCompliance,
         "k.id || ' · ' || v.event || ' · ' || v.entity", OfEventInRow, {"id"},
         {Event, Entity, State, {"status", CITSS_LABEL("Compliance status")}, {"emissions", CITSS_LABEL("Covered emissions")},
          {"obligation", CITSS_LABEL("Compliance obligation")}, {"credited", CITSS_LABEL("Credited"), 2},
          {"retired", CITSS_LABEL("Retired")}, {"shortfall", CITSS_LABEL("Shortfall")}, Reason}},
        {"penalty", CITSS_LABEL("Penalty"), Action::ViewCompliance, "k.id || ' · ' || v.entity",
         OfEventInRow, {"id"},
         {Event, Entity, State, {"missing", CITSS_LABEL("Shortfall")}, {"instruments", CITSS_LABEL("Untimely obligation")},
          {"cents", CITSS_LABEL("Amount in cents"), 2}, {"currency", CITSS_LABEL("Currency"), 2},
          {"due", CITSS_LABEL("Due")}}},
        {"penalty_rate", CITSS_LABEL("Penalty rate"), Action::ViewCompliance, "k.rule_set || ' · ' || k.year",
         "k.jurisdiction", {"jurisdiction", "rule_set", "year"},
         {{"cents", CITSS_LABEL("Amount in cents"), 2}, {"currency", CITSS_LABEL("Currency"), 2}, Reason}},
        {"serial_request", CITSS_LABEL("Requested serial numbers"), Action::ViewCompliance,
         "k.event || ' · ' || k.entity || ' · ' || k.line", OfEvent, {"event", "entity", "line"},
         {{"first", CITSS_LABEL("First serial number"), 1}, {"last", CITSS_LABEL("Last serial number"), 1}}},
        {"rate_basis", CITSS_LABEL("Rate basis"), Action::ViewCompliance, "k.event || ' · ' || k.entity",
         OfEvent, {"event", "entity"},
         {{"pounds", CITSS_LABEL("Emissions, lb")}, {"megawatt_hours", CITSS_LABEL("Generation, MWh")},
          {"standard", CITSS_LABEL("Standard")}}},
        {"side_assessment", CITSS_LABEL("Assessment"), Action::ViewCompliance, "k.id || ' · ' || v.subject",
         Own, {"id"},
         {Kind, {"year", CITSS_LABEL("Data year")}, {"level", CITSS_LABEL("Level")},
          {"found", CITSS_LABEL("Found")}, {"excess", CITSS_LABEL("Excess")},
          {"identified", CITSS_LABEL("Identified on")}, Reason}},
        {"side_obligation", CITSS_LABEL("Side obligation"), Action::ViewCompliance,
         "k.id || ' · ' || v.entity", Own, {"id"},
         {Entity, State, Kind, Quantity, {"covered", CITSS_LABEL("Covered")}, {"due", CITSS_LABEL("Due")}, Reason}},
    };
}

#undef CITSS_LABEL
// clang-format on

}  // namespace

std::span<const VersionedTable> versionedTables()
{
    static const std::vector<VersionedTable> tables = [] {
        std::vector<VersionedTable> all = partyTables();
        for (VersionedTable& table : complianceTables()) {
            all.push_back(table);
        }
        return all;
    }();
    return tables;
}

}  // namespace citss
