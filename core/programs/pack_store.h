// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/programs/rule_pack.h"

#include <QCborMap>

#include <memory>

namespace citss {

class Database;

/// A pack as a registry has adopted it.
struct AdoptedPack {
    RulePack pack;
    QByteArray hash;  ///< SHA-256 of its canonical bytes
};

/// Reads a pack from its map; the same bytes give the same, already read pack again.
Result<std::shared_ptr<const AdoptedPack>> adoptedPack(const QByteArray& canonicalContent);

/// The only SQL on adopted rule packs.
class PackStore {
public:
    explicit PackStore(Database& database) : m_database(database) {}

    /// The highest version of a pack; nullptr if none was adopted.
    [[nodiscard]] std::shared_ptr<const AdoptedPack> latest(const Identifier& id) const;
    [[nodiscard]] std::shared_ptr<const AdoptedPack> version(const Identifier& id,
                                                             int version) const;
    /// The pack of a jurisdiction's programme, in its highest version.
    [[nodiscard]] std::shared_ptr<const AdoptedPack> packOf(
        const JurisdictionCode& jurisdiction) const;
    /// The adopted pack that has a rule set, in its highest version.
    [[nodiscard]] std::shared_ptr<const AdoptedPack> packWithRuleSet(
        const Identifier& ruleSet) const;

    /// Whether any jurisdiction runs under an adopted pack.
    [[nodiscard]] bool hasJurisdictions() const;

    void insert(const AdoptedPack& pack, const QByteArray& canonicalContent, JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
