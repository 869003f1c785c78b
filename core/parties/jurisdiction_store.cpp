// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/jurisdiction_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT code, programme, name_en, name_fr, since FROM jurisdiction "
    "WHERE code = ?1 AND until = 9223372036854775807";
constexpr const char* Insert =
    "INSERT INTO jurisdiction (code, programme, name_en, name_fr, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5)";

}  // namespace

std::optional<Jurisdiction> JurisdictionStore::find(const JurisdictionCode& code) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(code);
    if (!query.step()) {
        return std::nullopt;
    }
    return Jurisdiction{.code = JurisdictionCode::of(query.text(0)),
                        .programme = Identifier::of(query.text(1)),
                        .nameEnglish = query.text(2),
                        .nameFrench = query.text(3),
                        .since = query.journalNumber(4)};
}

void JurisdictionStore::insert(const Jurisdiction& jurisdiction, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(jurisdiction.code,
              jurisdiction.programme,
              jurisdiction.nameEnglish,
              jurisdiction.nameFrench,
              since)
        .run();
}

}  // namespace citss
