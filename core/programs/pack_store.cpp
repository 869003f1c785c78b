// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_store.h"

#include "core/base/sha256.h"
#include "core/programs/rule_pack_reader.h"
#include "core/storage/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

namespace citss {

namespace {

constexpr const char* SelectLatest =
    "SELECT content FROM rule_pack WHERE id = ?1 ORDER BY version DESC LIMIT 1";
constexpr const char* SelectVersion =
    "SELECT content FROM rule_pack WHERE id = ?1 AND version = ?2";
constexpr const char* SelectOfJurisdiction =
    "SELECT p.content AS content FROM jurisdiction AS j JOIN rule_pack AS p ON p.id = j.programme "
    "WHERE j.code = ?1 AND j.until = 9223372036854775807 ORDER BY p.version DESC LIMIT 1";
constexpr const char* SelectAllLatest =
    "SELECT content FROM rule_pack AS p "
    "WHERE version = (SELECT MAX(version) FROM rule_pack AS q WHERE q.id = p.id) ORDER BY id";
constexpr const char* Insert =
    "INSERT INTO rule_pack (id, version, hash, content, since) VALUES (?1, ?2, ?3, ?4, ?5)";

std::shared_ptr<const AdoptedPack> packOfRow(Statement& row)
{
    return row.step() ? adoptedPack(row.blob(0)).value() : nullptr;
}

}  // namespace

Result<std::shared_ptr<const AdoptedPack>> adoptedPack(const QByteArray& canonicalContent)
{
    // Reading is pure, so that what was read once may be kept under the hash of its bytes.
    static std::mutex mutex;
    static QHash<QByteArray, std::shared_ptr<const AdoptedPack>> known;
    const QByteArray hash = Sha256::of({canonicalContent});
    const std::scoped_lock lock(mutex);
    if (const auto found = known.value(hash)) {
        return found;
    }
    const QJsonObject json =
        toJson(fromCanonicalBytes(canonicalContent).value_or(QCborMap())).toObject();
    Result<RulePack> pack = readRulePack(QJsonDocument(json).toJson(QJsonDocument::Compact));
    if (!pack) {
        return pack.error();
    }
    const auto adopted =
        std::make_shared<const AdoptedPack>(AdoptedPack{std::move(pack).value(), hash});
    known.insert(hash, adopted);
    return adopted;
}

std::shared_ptr<const AdoptedPack> PackStore::latest(const Identifier& id) const
{
    Statement query = m_database.statement(SelectLatest);
    return packOfRow(query.bind(id));
}

std::shared_ptr<const AdoptedPack> PackStore::version(const Identifier& id, int version) const
{
    Statement query = m_database.statement(SelectVersion);
    return packOfRow(query.bind(id, version));
}

std::shared_ptr<const AdoptedPack> PackStore::packOf(const JurisdictionCode& jurisdiction) const
{
    Statement query = m_database.statement(SelectOfJurisdiction);
    return packOfRow(query.bind(jurisdiction));
}

std::shared_ptr<const AdoptedPack> PackStore::packWithRuleSet(const Identifier& ruleSet) const
{
    Statement query = m_database.statement(SelectAllLatest);
    while (query.step()) {
        const auto adopted = adoptedPack(query.blob(0)).value();
        if (adopted->pack.ruleSet(ruleSet) != nullptr) {
            return adopted;
        }
    }
    return nullptr;
}

bool PackStore::hasJurisdictions() const
{
    return m_database.statement("SELECT 1 AS one FROM jurisdiction LIMIT 1").step();
}

void PackStore::insert(const AdoptedPack& pack,
                       const QByteArray& canonicalContent,
                       JournalNumber since)
{
    m_database.statement(Insert)
        .bind(pack.pack.id, pack.pack.version, pack.hash, canonicalContent, since)
        .run();
}

}  // namespace citss
