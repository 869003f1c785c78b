// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/retirement.h"
#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

std::span<const Choice> EnumChoices<RetirementPurpose>::choices()
{
    static const Choice list[] = {
        {"MARKET_IMPORTS", QT_TRANSLATE_NOOP("Label", "Emissions of market imports")},
        {"UNSOLD", QT_TRANSLATE_NOOP("Label", "Unsold at auctions")},
        {"UNTIMELY", QT_TRANSLATE_NOOP("Label", "Untimely surrender")},
        {"RENEWABLE", QT_TRANSLATE_NOOP("Label", "Voluntary renewable electricity")},
        {"REVERSAL", QT_TRANSLATE_NOOP("Label", "Reversal covered by the buffer")},
        {"OTHER", QT_TRANSLATE_NOOP("Label", "Another purpose")},
    };
    return list;
}

namespace {

constexpr const char* Insert =
    "INSERT INTO retirement (id, jurisdiction, account, destination, purpose, year, quantity, "
    "reason, legal_reference, since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";

}  // namespace

qint64 RetirementStore::insert(const Retirement& retirement, JournalNumber since)
{
    const qint64 id = CounterStore(m_database).take(QStringLiteral("retirement"));
    m_database.statement(Insert)
        .bind(id,
              retirement.jurisdiction,
              retirement.account,
              retirement.destination,
              FieldCodec<RetirementPurpose>::toValue(retirement.purpose),
              retirement.year,
              retirement.quantity,
              retirement.reason,
              retirement.legalReference,
              since)
        .run();
    return id;
}

}  // namespace citss
