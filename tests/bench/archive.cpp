// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/archive.h"

#include "core/storage/database.h"
#include "core/storage/transaction.h"

namespace citss::bench {

Archive::Archive(Office& office, qint64 movements)
    : m_entries(std::max<qint64>(movements / (Entities * Products), 2))
{
    office.registry().withDatabase([this](Database& database) {
        database.executeScript("PRAGMA foreign_keys = OFF");
        database.setBulk(true);
        Transaction transaction(database);
        fillProducts(database);
        fillJournal(database);
        fillMovements(database);
        transaction.commit();
        database.setBulk(false);
        database.checkpointAndTruncate();
    });
}

void Archive::fillProducts(Database& database)
{
    for (qint64 i = 0; i < Products; ++i) {
        database
            .statement(
                "INSERT INTO series (id, jurisdiction, class, label, since) "
                "VALUES (?1, 'WA', 'A', ?2, 1)")
            .bind(i + 1, QString::number(2020 + i))
            .run();
        database
            .statement(
                "INSERT INTO product (id, series, kind, vintage, since) "
                "VALUES (?1, ?1, 'ALLOWANCE', ?2, 1)")
            .bind(i + 1, 2020 + i)
            .run();
    }
}

void Archive::fillJournal(Database& database)
{
    Statement head = database.statement("SELECT MAX(number) AS head FROM journal_entry");
    head.step();
    m_first = head.integer(0) + 1;
    for (qint64 i = m_first; i <= m_first + m_entries * Spread; ++i) {
        database
            .statement(
                "INSERT INTO journal_entry (number, at, actor, command_id, command, "
                "fields, outcome, seed, previous, hash) VALUES (?1, "
                "'2030-01-01T00:00:00.000Z', 1, ?2, 'MoveInstruments', x'a0', x'a0', "
                "x'00', zeroblob(32), zeroblob(32))")
            .bind(i, QByteArray::number(i).rightJustified(16))
            .run();
    }
}

void Archive::fillMovements(Database& database) const
{
    for (qint64 entity = 0; entity < Entities; ++entity) {
        const qint64 account = Office::generalSeq(entity);
        for (qint64 product = 1; product <= Products; ++product) {
            database.statement("INSERT INTO holding (account, product, since) VALUES (?1, ?2, ?3)")
                .bind(account, product, m_first)
                .run();
            for (qint64 i = 0; i < m_entries; ++i) {
                database
                    .statement(
                        "INSERT INTO movement (account, product, entry, delta, balance, "
                        "pending, held, cause) VALUES (?1, ?2, ?3, 1, ?4, 0, 0, 'MOVE')")
                    .bind(account, product, m_first + i * Spread + product % Spread, i + 1)
                    .run();
            }
        }
    }
}

}  // namespace citss::bench
