// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/code_labels.h"
#include "core/compliance/run_record.h"
#include "core/instruments/kind_labels.h"
#include "core/registry/view.h"

/// The columns that several views of compliance share.
namespace citss::columns {

inline const Column EventColumn{
    "event", QT_TRANSLATE_NOOP("Label", "Compliance event"), ColumnKind::Identifier};
inline const Column JurisdictionColumn{
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
inline const Column EntityColumn{
    "entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
inline const Column NameColumn{
    "legal_name", QT_TRANSLATE_NOOP("Label", "Legal name"), ColumnKind::Text};
inline const Column RunColumn{"run", QT_TRANSLATE_NOOP("Label", "Run"), ColumnKind::Identifier};
inline const Column SinceColumn{
    "since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier, 2};
inline const Column ObligationColumn{
    "obligation", QT_TRANSLATE_NOOP("Label", "Compliance obligation"), ColumnKind::Count, 0, true};
inline const Column ShortfallColumn{
    "shortfall", QT_TRANSLATE_NOOP("Label", "Shortfall"), ColumnKind::Count, 0, true};
inline const Column StatusColumn{"comp_status",
                                 QT_TRANSLATE_NOOP("Label", "Compliance status"),
                                 ColumnKind::Code,
                                 0,
                                 false,
                                 EnumChoices<RunStatus>::choices()};
inline const Column SeriesColumn{
    "series", QT_TRANSLATE_NOOP("Label", "Series"), ColumnKind::Identifier, 1};
inline const Column FirstColumn{
    "serial_first", QT_TRANSLATE_NOOP("Label", "First serial number"), ColumnKind::Identifier, 1};
inline const Column LastColumn{
    "serial_last", QT_TRANSLATE_NOOP("Label", "Last serial number"), ColumnKind::Identifier, 1};
inline const Column QuantityColumn{
    "qty", QT_TRANSLATE_NOOP("Label", "Quantity"), ColumnKind::Count, 0, true};
inline const Column LimitColumn{
    "limit_id", QT_TRANSLATE_NOOP("Label", "Limit"), ColumnKind::Identifier, 1};
inline const Column InstrumentColumn{"instrument",
                                     QT_TRANSLATE_NOOP("Label", "Instrument type"),
                                     ColumnKind::Code,
                                     0,
                                     false,
                                     instrumentKindLabels()};
inline const Column VintageColumn{
    "vintage", QT_TRANSLATE_NOOP("Label", "Vintage"), ColumnKind::Year};

inline const Column EmissionsColumn{
    "emissions", QT_TRANSLATE_NOOP("Label", "Covered emissions"), ColumnKind::Count, 0, true};
inline const Column CreditedColumn{
    "credited", QT_TRANSLATE_NOOP("Label", "Credited"), ColumnKind::Count, 2, true};
inline const Column CarriedColumn{
    "carried", QT_TRANSLATE_NOOP("Label", "Deficit carried in"), ColumnKind::Count, 2, true};
inline const Column LateObligationColumn{
    "late_obl", QT_TRANSLATE_NOOP("Label", "Untimely obligation"), ColumnKind::Count, 0, true};
inline const Column CentsColumn{
    "cents", QT_TRANSLATE_NOOP("Label", "Amount of money"), ColumnKind::Money, 2, true};
inline const Column CurrencyColumn{
    "currency", QT_TRANSLATE_NOOP("Label", "Currency"), ColumnKind::Identifier, 2};
inline const Column DueColumn{"due", QT_TRANSLATE_NOOP("Label", "Due"), ColumnKind::Date};
inline const Column RoomColumn{
    "room", QT_TRANSLATE_NOOP("Label", "Room before"), ColumnKind::Count, 1};
inline const Column UsedColumn{"used", QT_TRANSLATE_NOOP("Label", "Used"), ColumnKind::Count, 1};
inline const Column RoomLeftColumn{
    "room_left", QT_TRANSLATE_NOOP("Label", "Room left"), ColumnKind::Count, 1};
inline const Column OfferedColumn{
    "offered", QT_TRANSLATE_NOOP("Label", "Free in the block"), ColumnKind::Count, 1};
inline const Column LineColumn{"line", QT_TRANSLATE_NOOP("Label", "Line"), ColumnKind::Identifier};
inline const Column RuleColumn{"rule", QT_TRANSLATE_NOOP("Label", "Rule"), ColumnKind::Identifier};
inline const Column CitationColumn{"citation", QT_TRANSLATE_NOOP("Label", "Law"), ColumnKind::Text};
inline const Column UsedAsColumn{"used_as",
                                 QT_TRANSLATE_NOOP("Label", "Used as"),
                                 ColumnKind::Code,
                                 0,
                                 false,
                                 instrumentKindLabels()};
inline const Column ObligationLeftColumn{
    "obligation_left", QT_TRANSLATE_NOOP("Label", "Obligation left"), ColumnKind::Count};
inline const Column FromAccountColumn{
    "from_account", QT_TRANSLATE_NOOP("Label", "Source account"), ColumnKind::Account, 1};
inline const Column ReasonColumn{"reason",
                                 QT_TRANSLATE_NOOP("Label", "Reason"),
                                 ColumnKind::Code,
                                 0,
                                 false,
                                 leftoverReasonLabels()};

/// The room of a limit that is left.
inline Explanation roomLeftExplanation()
{
    return {.column = "room_left", .terms = {{"room"}, {"used", TermSign::Minus}}};
}

}  // namespace citss::columns
