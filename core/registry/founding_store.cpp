// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/founding_store.h"

#include "core/base/check.h"
#include "core/storage/database.h"

namespace citss {

bool FoundingStore::exists() const
{
    return m_database.statement("SELECT id FROM founding").step();
}

FoundingRow FoundingStore::read() const
{
    Statement query = m_database.statement("SELECT name, training, public_key FROM founding");
    CHECK(query.step());
    return {.name = query.text(0), .training = query.integer(1) == 1, .publicKey = query.blob(2)};
}

void FoundingStore::insert(const FoundingRow& row, JournalNumber since)
{
    m_database
        .statement(
            "INSERT INTO founding (id, name, training, public_key, since) VALUES (1, ?1, ?2, ?3, "
            "?4)")
        .bind(row.name, row.training, row.publicKey, since)
        .run();
}

}  // namespace citss
