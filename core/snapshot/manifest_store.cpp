// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/manifest_store.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

namespace citss {

std::optional<ManifestRow> ManifestStore::read() const
{
    Statement query =
        m_database.statement("SELECT seal, manifest FROM snapshot_manifest WHERE id = 1");
    if (!query.step()) {
        return std::nullopt;
    }
    return ManifestRow{.seal = query.blob(0), .manifest = query.blob(1)};
}

void ManifestStore::insert(const ManifestRow& row)
{
    Transaction transaction(m_database);
    m_database.statement("INSERT INTO snapshot_manifest (id, seal, manifest) VALUES (1, ?1, ?2)")
        .bind(row.seal, row.manifest)
        .run();
    transaction.commit();
}

void ManifestStore::makeSingleFile()
{
    m_database.executeScript("PRAGMA journal_mode = DELETE");
}

}  // namespace citss
