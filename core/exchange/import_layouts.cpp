// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_layout.h"

#include <algorithm>

namespace citss {

namespace {

using enum ImportValueKind;
using enum ImportNeed;

ImportColumn entityId(ImportNeed need)
{
    return {"entity_id",
            EntityId,
            need,
            {"entity ID",
             "entity",
             "CITSS entity ID",
             "identifiant de l'entité",
             "entité",
             "numéro d'entité"}};
}

ImportColumn accountNumber()
{
    return {"account_number",
            AccountNumber,
            Optional,
            {"account number", "account", "account ID", "numéro de compte", "compte"}};
}

ImportColumn legalName(ImportNeed need)
{
    return {"legal_name",
            Text,
            need,
            {"legal name",
             "entity name",
             "entity legal name",
             "nom légal",
             "nom de l'entité",
             "dénomination sociale",
             "raison sociale"}};
}

ImportColumn facilityIds()
{
    return {"ghg_ids",
            FacilityIds,
            Optional,
            {"GHG IDs",
             "ARB GHG ID",
             "ARB GHG IDs",
             "GHG reporting IDs",
             "facility IDs",
             "identifiants GES",
             "numéros d'établissement"}};
}

ImportColumn facilityName(ImportNeed need)
{
    return {"facility_name",
            Text,
            need,
            {"facility name",
             "facility",
             "reporter",
             "reporter name",
             "source name",
             "nom de l'établissement",
             "établissement",
             "déclarant"}};
}

ImportColumn year()
{
    return {"year",
            Year,
            Required,
            {"year",
             "report year",
             "reporting year",
             "data year",
             "emissions year",
             "année",
             "année de déclaration",
             "année d'émissions"}};
}

ImportColumn emissions(ImportNeed need)
{
    return {"quantity",
            DecimalTonnes,
            need,
            {"total covered emissions",
             "covered emissions",
             "emissions obligation",
             "{year} emissions obligation",
             "verified emissions",
             "quantity",
             "emissions",
             "émissions visées",
             "total des émissions visées",
             "émissions vérifiées",
             "quantité",
             "émissions"}};
}

ImportColumn quantity()
{
    return {"quantity",
            WholeTonnes,
            Required,
            {"quantity",
             "qty",
             "number of instruments",
             "allowances",
             "quantité",
             "nombre de droits d'émission"}};
}

ImportColumn vintage(ImportNeed need)
{
    return {"vintage", Year, need, {"vintage", "vintage year", "millésime", "année du millésime"}};
}

ImportColumn issuanceId(ImportNeed need)
{
    return {"issuance_id",
            Identifier,
            need,
            {"issuance ID",
             "ARB project ID #",
             "offset issuance ID",
             "offset project ID",
             "project ID",
             "project",
             "numéro de délivrance",
             "identifiant du projet",
             "projet"}};
}

ImportColumn accountType()
{
    return {"account_type", Text, Optional, {"account type", "type of account", "type de compte"}};
}

ImportColumn serials()
{
    return {"serials",
            SerialRange,
            Optional,
            {"serials",
             "serial numbers",
             "serial range",
             "serial block",
             "numéros de série",
             "plage de numéros de série"}};
}

ImportColumn comment()
{
    return {"comment", Text, Optional, {"comment", "comments", "note", "commentaire", "remarque"}};
}

ImportLayout emissionsLayout()
{
    const ImportColumn facilityId{"ghg_id",
                                  FacilityId,
                                  Optional,
                                  {"GHG ID",
                                   "ARB ID",
                                   "facility ID",
                                   "GHG reporting ID",
                                   "identifiant GES",
                                   "identifiant de l'établissement",
                                   "numéro d'établissement"}};
    const ImportColumn verification{"verification",
                                    Text,
                                    Optional,
                                    {"verification",
                                     "verification status",
                                     "verification statement",
                                     "emissions data",
                                     "énoncé de vérification",
                                     "statut de la vérification",
                                     "vérification"}};
    return {.kind = "emissions",
            .joinsSheets = false,
            .variants = {
                {.columns = {facilityId,
                             entityId(Optional),
                             legalName(Optional),
                             facilityIds(),
                             facilityName(Optional),
                             year(),
                             emissions(Required),
                             verification,
                             comment()},
                 .identity = {"ghg_id", "entity_id"},
                 .unique = {"year"}},
                // Programmes that publish no number: the reporter's name is the key, and most of
                // its reporters have no covered emissions.
                {.columns = {facilityName(Required),
                             year(),
                             emissions(RequiredOrNoRow),
                             verification,
                             comment()},
                 .identity = {"facility_name"},
                 .unique = {"year"}},
            }};
}

ImportLayout entitiesLayout()
{
    const ImportColumn operatingName{
        "operating_name",
        Text,
        Optional,
        {"operating name", "trade name", "nom commercial", "nom d'exploitation"}};
    const ImportColumn type{
        "type", Text, Optional, {"type", "entity type", "type d'entité", "catégorie d'entité"}};
    const ImportColumn jurisdiction{
        "jurisdiction", Jurisdiction, Optional, {"jurisdiction", "administration", "province"}};
    const ImportColumn reporterId{
        "ghg_ids",
        FacilityIds,
        Optional,
        {"GHG IDs", "GHG ID", "ARB ID", "facility ID", "identifiant de l'établissement"}};
    ImportColumn reporter = legalName(Required);
    reporter.headers.insert(reporter.headers.end(), {"reporter", "reporter name", "facility name"});
    return {.kind = "entities",
            .joinsSheets = false,
            .variants = {
                {.columns = {entityId(Required),
                             legalName(Required),
                             operatingName,
                             type,
                             jurisdiction,
                             facilityIds(),
                             comment()},
                 .identity = {"entity_id"},
                 .unique = {}},
                {.columns = {reporter, reporterId},
                 .identity = {"legal_name"},
                 .unique = {},
                 .keepsFirst = true},
            }};
}

ImportVariant holdingsVariant(std::vector<ImportColumn> columns,
                              std::vector<ImportConstant> constants)
{
    columns.insert(columns.begin(), {entityId(Optional), accountNumber(), legalName(Optional)});
    columns.insert(columns.end(), {accountType(), comment()});
    return {.columns = std::move(columns),
            .identity = {"account_number", "entity_id"},
            .unique = {"category", "vintage", "issuance_id", "serials", "account_type"},
            .constants = std::move(constants)};
}

ImportWideRule oneColumnAVintage()
{
    return {{"{year} allowances surrendered",
             "{year} allowances",
             "allowances {year}",
             "{year}",
             "{year} vintage",
             "vintage {year}",
             "V{year}",
             "millésime {year}",
             "{year} quantity",
             "unités d'émission {year}",
             "quantité {year}"},
            {"total allowances surrendered",
             "total allowances",
             "total",
             "row total",
             "total quantity",
             "total des unités d'émission",
             "quantité totale"}};
}

ImportLayout holdingsLayout()
{
    const ImportColumn category{"category",
                                Identifier,
                                Required,
                                {"category",
                                 "kind",
                                 "instrument",
                                 "instrument kind",
                                 "instrument type",
                                 "type",
                                 "catégorie",
                                 "type d'instrument"}};
    const ImportVariant any = holdingsVariant(
        {category, vintage(Optional), quantity(), issuanceId(Optional), serials()}, {});
    const ImportVariant offsets = holdingsVariant(
        {vintage(Optional), quantity(), issuanceId(Required), serials()}, {{"category", "OFFSET"}});
    const ImportVariant allowances =
        holdingsVariant({vintage(Required), quantity(), serials()}, {{"category", "ALLOWANCE"}});
    ImportVariant wide = holdingsVariant({}, {{"category", "ALLOWANCE"}});
    wide.wide = oneColumnAVintage();
    return {.kind = "holdings", .joinsSheets = true, .variants = {any, offsets, allowances, wide}};
}

ImportLayout trueUpLayout()
{
    const ImportColumn vintages{
        "vintages",
        Years,
        Required,
        {"vintages", "vintage", "vintage years", "millésimes", "millésime"}};
    ImportColumn amount = quantity();
    amount.headers.insert(amount.headers.end(),
                          {"true-up", "true-up quantity", "ajustement de l'allocation"});
    // Or what the quantity is computed from (WAC 173-446-220).
    const ImportColumn baseline{
        "baseline", Text, Required, {"baseline", "carbon intensity", "valeur de référence"}};
    const ImportColumn production{"production", Text, Required, {"production"}};
    const ImportColumn reduction{
        "reduction", Text, Required, {"reduction", "reduction factor", "réduction"}};
    const ImportColumn initial{
        "initial_allocation", WholeTonnes, Required, {"initial allocation", "allocation initiale"}};
    const ImportVariant given{
        .columns = {entityId(Required), legalName(Optional), year(), vintages, amount, comment()},
        .identity = {"entity_id"},
        .unique = {"year", "vintages"}};
    ImportVariant computed = given;
    computed.columns = {entityId(Required),
                        legalName(Optional),
                        year(),
                        vintages,
                        baseline,
                        production,
                        reduction,
                        initial,
                        comment()};
    return {.kind = "true-up", .joinsSheets = false, .variants = {given, computed}};
}

ImportLayout ratesLayout()
{
    const ImportColumn pounds{"emissions_lb",
                              WholeTonnes,
                              Required,
                              {"emissions lb",
                               "emissions, lb",
                               "emissions (lb)",
                               "CO2 emissions (lb)",
                               "pounds",
                               "émissions lb",
                               "émissions (lb)"}};
    const ImportColumn generation{"generation_mwh",
                                  WholeTonnes,
                                  Required,
                                  {"generation MWh",
                                   "generation, MWh",
                                   "generation (MWh)",
                                   "net generation (MWh)",
                                   "production MWh",
                                   "production (MWh)"}};
    const ImportColumn standard{"standard_lb_per_mwh",
                                WholeTonnes,
                                Required,
                                {"standard lb/MWh",
                                 "standard, lb/MWh",
                                 "standard (lb/MWh)",
                                 "emission standard",
                                 "standard",
                                 "norme lb/MWh",
                                 "norme (lb/MWh)",
                                 "norme d'émission"}};
    return {
        .kind = "rates",
        .joinsSheets = false,
        .variants = {
            {.columns =
                 {entityId(Required), legalName(Optional), pounds, generation, standard, comment()},
             .identity = {"entity_id"},
             .unique = {}}}};
}

ImportLayout assuranceLayout()
{
    const ImportColumn representative{"representative",
                                      Text,
                                      Required,
                                      {"designated representative",
                                       "representative",
                                       "common designated representative",
                                       "représentant désigné",
                                       "représentant"}};
    const ImportColumn share{"share",
                             WholeTonnes,
                             Required,
                             {"share",
                              "share of the level",
                              "share of the assurance level",
                              "part",
                              "part du niveau",
                              "part du niveau d'assurance"}};
    ImportColumn emitted = emissions(Required);
    emitted.key = "emissions";
    return {.kind = "assurance",
            .joinsSheets = false,
            .variants = {{.columns = {representative,
                                      entityId(Required),
                                      legalName(Optional),
                                      emitted,
                                      share,
                                      comment()},
                          .identity = {"entity_id"},
                          .unique = {}}}};
}

}  // namespace

std::span<const ImportLayout> importLayouts()
{
    static const std::vector<ImportLayout> layouts{emissionsLayout(),
                                                   entitiesLayout(),
                                                   holdingsLayout(),
                                                   trueUpLayout(),
                                                   ratesLayout(),
                                                   assuranceLayout()};
    return layouts;
}

const ImportLayout* importLayout(const QString& kind)
{
    const std::span<const ImportLayout> layouts = importLayouts();
    const auto found = std::find_if(layouts.begin(), layouts.end(), [&kind](const auto& each) {
        return kind == QLatin1String(each.kind);
    });
    return found == layouts.end() ? nullptr : &*found;
}

}  // namespace citss
