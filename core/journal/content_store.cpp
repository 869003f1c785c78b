// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/content_store.h"

#include "core/base/sha256.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* Insert = "INSERT OR IGNORE INTO content (hash, bytes) VALUES (?1, ?2)";
constexpr const char* SelectSize = "SELECT length(bytes) AS size FROM content WHERE hash = ?1";
constexpr const char* SelectAll = "SELECT hash, bytes FROM content ORDER BY hash";

}  // namespace

void ContentStore::put(const QByteArray& bytes)
{
    m_database.statement(Insert).bind(Sha256::of({bytes}), bytes).run();
}

std::optional<qint64> ContentStore::sizeOf(const QByteArray& hash) const
{
    Statement query = m_database.statement(SelectSize);
    query.bind(hash);
    return query.step() ? std::optional(query.integer(0)) : std::nullopt;
}

QList<QByteArray> ContentStore::altered() const
{
    QList<QByteArray> hashes;
    Statement query = m_database.statement(SelectAll);
    query.restart(0);
    while (query.step()) {
        if (const QByteArray hash = query.blob(0); Sha256::of({query.bytes(1)}) != hash) {
            hashes.append(hash);
        }
    }
    return hashes;
}

void ContentStore::copyFrom(Database& source)
{
    Statement query = source.statement(SelectAll);
    query.restart(0);
    while (query.step()) {
        m_database.statement(Insert).bind(query.blob(0), query.blob(1)).run();
    }
}

}  // namespace citss
