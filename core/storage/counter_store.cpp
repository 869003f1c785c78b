// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/counter_store.h"

#include "core/storage/database.h"

namespace citss {

qint64 CounterStore::takeMany(const QString& counter, qint64 count, qint64 first)
{
    Statement query = m_database.statement("SELECT next FROM counter WHERE name = ?1");
    query.bind(counter);
    const qint64 id = query.step() ? query.integer(0) : first;
    m_database
        .statement(
            "INSERT INTO counter (name, next) VALUES (?1, ?2) "
            "ON CONFLICT (name) DO UPDATE SET next = excluded.next")
        .bind(counter, id + count)
        .run();
    return id;
}

}  // namespace citss
