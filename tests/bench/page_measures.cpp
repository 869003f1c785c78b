// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/bench/measures.h"
#include "tests/bench/office.h"
#include "tests/bench/raw_sqlite.h"

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 Entities = 2000;
constexpr qint64 Products = 20;
constexpr int Rows = 64;
constexpr int Reads = 50;

/// Fills the tables behind the registry's back: each holding has as many movements as it takes.
class Archive {
public:
    Archive(Office& office, qint64 movements)
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

    [[nodiscard]] qint64 rows() const { return Entities * Products * m_entries; }
    /// The middle of the time that the movements fill.
    [[nodiscard]] qint64 middle() const { return m_first + m_entries * Spread / 2; }

private:
    static constexpr qint64 Spread = 7;

    static void fillProducts(Database& database)
    {
        for (qint64 i = 0; i < Products; ++i) {
            database
                .statement(
                    "INSERT INTO series (id, jurisdiction, class, label, since) "
                    "VALUES (?1, 'XW', 'A', ?2, 1)")
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

    void fillJournal(Database& database)
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

    void fillMovements(Database& database) const
    {
        for (qint64 entity = 0; entity < Entities; ++entity) {
            const qint64 account = Office::generalSeq(entity);
            for (qint64 product = 1; product <= Products; ++product) {
                database
                    .statement("INSERT INTO holding (account, product, since) VALUES (?1, ?2, ?3)")
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

    qint64 m_entries;
    qint64 m_first = 0;
};

constexpr const char* RawPage =
    "SELECT a.number, p.kind, p.vintage, m.balance FROM account AS a "
    "CROSS JOIN holding AS h ON h.account = a.seq "
    "CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product AND m.entry = "
    "(SELECT x.entry FROM movement AS x WHERE x.account = h.account AND x.product = h.product "
    "AND x.entry <= ?1 ORDER BY x.entry DESC LIMIT 1) "
    "JOIN product AS p ON p.id = h.product WHERE a.until = 9223372036854775807 AND a.number >= ?2 "
    "ORDER BY a.number, h.product LIMIT ?3";
constexpr const char* RawStatement =
    "SELECT m.entry, m.delta, m.balance, j.at FROM movement AS m "
    "JOIN journal_entry AS j ON j.number = m.entry "
    "WHERE m.account = (SELECT seq FROM account WHERE number = ?2 AND until = 9223372036854775807) "
    "AND m.entry <= ?1 ORDER BY m.product, m.entry LIMIT ?3";

/// Reads pages through the registry and by hand.
class Reader {
public:
    Reader(Office& office, const QString& path) : m_office(office), m_raw(path) {}

    void page(const char* view, std::optional<qint64> asOf, const QString& account, int rows)
    {
        ViewRequest request;
        request.view = QLatin1String(view);
        request.limit = Rows;
        if (asOf) {
            request.asOf = JournalNumber(*asOf);
        }
        if (!account.isEmpty()) {
            request.filters = {
                {.column = u"account_no"_s, .comparison = Comparison::Equal, .value = account}};
        }
        const Result<Page> page = m_office.registry().read(request, m_office.token());
        require(page && page->rows.size() == rows, "a page of so many rows");
    }

    void raw(const char* sql, qint64 asOf, const QString& account, int rows)
    {
        sqlite3_stmt*& statement = m_statements[sql];
        if (statement == nullptr) {
            statement = m_raw.prepare(sql);
        }
        const QByteArray number = account.toUtf8();
        sqlite3_bind_int64(statement, 1, asOf);
        bindText(statement, 2, number.constData());
        sqlite3_bind_int64(statement, 3, rows);
        int count = 0;
        qint64 sum = 0;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            sum += sqlite3_column_bytes(statement, 0) + sqlite3_column_int64(statement, 3);
            ++count;
        }
        sqlite3_reset(statement);
        require(count == rows && sum > 0, "as many rows by hand");
    }

private:
    Office& m_office;
    RawDatabase m_raw;
    std::map<const char*, sqlite3_stmt*> m_statements;
};

/// The account that the nth read is about.
QString accountOf(qint64 read)
{
    return Office::general(read * 7919 % Entities);
}

}  // namespace

void measurePages(const Options& options)
{
    const bool isWanted = options.wants("holdings_page") || options.wants("holdings_as_of") ||
                          options.wants("account_as_of") || options.wants("statement_page");
    if (!isWanted) {
        return;
    }
    const QString path = options.freshFile("pages.citss");
    Office office(path, Entities);
    const Archive archive(office, options.size(10'000'000, 200'000));
    Reader reader(office, path);
    const qint64 end = std::numeric_limits<qint64>::max();
    const int rounds = options.isQuick ? 3 : 21;
    const auto contest = [&](const char* name, const auto& product, const auto& baseline) {
        if (options.wants(name)) {
            const auto repeated = [](const auto& read) {
                return [&read] {
                    for (int i = 0; i < Reads; ++i) {
                        read(i);
                    }
                };
            };
            compete({.name = name,
                     .operations = Reads,
                     .rounds = rounds,
                     .product = repeated(product),
                     .baseline = repeated(baseline)});
        }
    };
    contest(
        "holdings_page",
        [&](int) { reader.page("holdings", std::nullopt, {}, Rows); },
        [&](int) { reader.raw(RawPage, end, {}, Rows); });
    contest(
        "holdings_as_of",
        [&](int) { reader.page("holdings", archive.middle(), {}, Rows); },
        [&](int) { reader.raw(RawPage, archive.middle(), {}, Rows); });
    contest(
        "account_as_of",
        [&](int i) { reader.page("holdings", archive.middle(), accountOf(i), Products); },
        [&](int i) { reader.raw(RawPage, archive.middle(), accountOf(i), Products); });
    contest(
        "statement_page",
        [&](int i) { reader.page("movements", std::nullopt, accountOf(i), Rows); },
        [&](int i) { reader.raw(RawStatement, end, accountOf(i), Rows); });
}

}  // namespace citss::bench
