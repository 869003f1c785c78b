// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/holdings/retirement.h"
#include "core/instruments/kind_labels.h"
#include "core/registry/view.h"

namespace citss {

/// Above every reader's tier: only orders the rows.
inline constexpr int Nobody = 9;

inline const Column AccountNumberColumn = {
    "account_no", QT_TRANSLATE_NOOP("Label", "Account number"), ColumnKind::Account, 1};
inline const Column AccountTypeColumn = {"account_type",
                                         QT_TRANSLATE_NOOP("Label", "Account type"),
                                         ColumnKind::Code,
                                         0,
                                         false,
                                         EnumChoices<AccountType>::choices()};
inline const Column AccountJurisdictionColumn = {
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
inline const Column EntityIdColumn = {
    "entity_id", QT_TRANSLATE_NOOP("Label", "Entity ID"), ColumnKind::Entity};
inline const Column InstrumentColumn = {"instrument",
                                        QT_TRANSLATE_NOOP("Label", "Instrument type"),
                                        ColumnKind::Code,
                                        0,
                                        false,
                                        instrumentKindLabels()};
inline const Column VintageColumn = {
    "vintage", QT_TRANSLATE_NOOP("Label", "Vintage"), ColumnKind::Year};
inline const Column IssuerColumn = {
    "issuer", QT_TRANSLATE_NOOP("Label", "Issued by"), ColumnKind::Identifier};
inline const Column SeriesColumn = {
    "series", QT_TRANSLATE_NOOP("Label", "Series"), ColumnKind::Identifier, 1};
inline const Column ProjectColumn = {
    "project_id", QT_TRANSLATE_NOOP("Label", "Project ID"), ColumnKind::Identifier};
inline const Column IssuanceColumn = {
    "issuance_id", QT_TRANSLATE_NOOP("Label", "Issuance ID"), ColumnKind::Identifier};
inline const Column SerialFirstColumn = {
    "serial_first", QT_TRANSLATE_NOOP("Label", "First serial number"), ColumnKind::Identifier, 1};
inline const Column SerialLastColumn = {
    "serial_last", QT_TRANSLATE_NOOP("Label", "Last serial number"), ColumnKind::Identifier, 1};
inline const Column QuantityColumn = {
    "qty", QT_TRANSLATE_NOOP("Label", "Quantity"), ColumnKind::Count, 0, true};
inline const Column PurposeColumn = {"purpose",
                                     QT_TRANSLATE_NOOP("Label", "Purpose"),
                                     ColumnKind::Code,
                                     0,
                                     false,
                                     EnumChoices<RetirementPurpose>::choices()};
inline const Column EntryColumn = {
    "entry", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier, 1};
inline const Column ProductColumn = {
    "product", QT_TRANSLATE_NOOP("Label", "Series"), ColumnKind::Identifier, Nobody};

}  // namespace citss
