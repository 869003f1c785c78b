// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/archive.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw_sqlite.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 Products = Archive::Products;
constexpr int Rows = 64;
constexpr int Reads = 50;

// The keys of a place are an account's number and a product.
constexpr const char* RawPage =
    "SELECT a.number, p.kind, p.vintage, m.balance FROM account AS a "
    "CROSS JOIN holding AS h ON h.account = a.seq "
    "CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product AND m.entry = "
    "(SELECT x.entry FROM movement AS x WHERE x.account = h.account AND x.product = h.product "
    "AND x.entry <= ?1 ORDER BY x.entry DESC LIMIT 1) "
    "JOIN product AS p ON p.id = h.product WHERE a.until = 9223372036854775807 AND a.number >= ?2 "
    "ORDER BY a.number, h.product LIMIT ?3";
constexpr const char* RawFiltered =
    "SELECT a.number, p.kind, p.vintage, m.balance FROM account AS a "
    "CROSS JOIN product AS p ON p.vintage = 2031 "
    "CROSS JOIN holding AS h ON h.account = a.seq AND h.product = p.id "
    "CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product AND m.entry = "
    "(SELECT x.entry FROM movement AS x WHERE x.account = h.account AND x.product = h.product "
    "AND x.entry <= ?1 ORDER BY x.entry DESC LIMIT 1) "
    "WHERE a.until = 9223372036854775807 AND a.number >= ?2 ORDER BY a.number, p.id LIMIT ?3";
constexpr const char* RawSorted =
    "SELECT a.number, p.kind, p.vintage, m.balance FROM holding AS h "
    "CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product AND m.entry = "
    "(SELECT x.entry FROM movement AS x WHERE x.account = h.account AND x.product = h.product "
    "AND x.entry <= ?1 ORDER BY x.entry DESC LIMIT 1) "
    "JOIN account AS a ON a.seq = h.account AND a.until = 9223372036854775807 "
    "JOIN product AS p ON p.id = h.product WHERE a.number >= ?2 "
    "ORDER BY m.balance DESC, a.number DESC, h.product DESC LIMIT ?3";
constexpr const char* RawStatement =
    "SELECT m.entry, m.delta, m.balance, j.at FROM movement AS m "
    "JOIN journal_entry AS j ON j.number = m.entry "
    "WHERE m.account = (SELECT seq FROM account WHERE number = ?2 AND until = 9223372036854775807) "
    "AND m.entry <= ?1 ORDER BY m.product, m.entry LIMIT ?3";

/// Reads pages through the registry and by hand.
class Reader {
public:
    Reader(Office& office, const QString& path) : m_office(office), m_raw(path) {}

    void page(ViewRequest request, int rows)
    {
        request.limit = Rows;
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
    return Office::general(read * 7919 % Archive::Entities);
}

ViewRequest request(const char* view, std::optional<qint64> asOf)
{
    ViewRequest request;
    request.view = QLatin1String(view);
    if (asOf) {
        request.asOf = JournalNumber(*asOf);
    }
    return request;
}

ViewRequest ofAccount(ViewRequest request, const QString& account)
{
    request.filters = {
        {.column = u"account_no"_s, .comparison = Comparison::Equal, .value = account}};
    return request;
}

/// A page that begins deep within the list.
ViewRequest deep(ViewRequest request, const QString& account)
{
    request.after = {account, 0};
    return request;
}

ViewRequest filtered(ViewRequest request)
{
    request.filters = {{.column = u"vintage"_s, .comparison = Comparison::Equal, .value = 2031}};
    return request;
}

ViewRequest sorted(ViewRequest request)
{
    request.sort = u"qty"_s;
    request.descending = true;
    return request;
}

/// Runs the contests that were asked for.
class Contests {
public:
    explicit Contests(const Options& options) : m_options(options) {}

    template <typename Product, typename Baseline>
    void run(const char* name, int reads, const Product& product, const Baseline& baseline) const
    {
        if (!m_options.wants(name)) {
            return;
        }
        const auto repeated = [reads](const auto& read) {
            return [&read, reads] {
                for (int i = 0; i < reads; ++i) {
                    read(i);
                }
            };
        };
        compete({.name = name,
                 .operations = reads,
                 .rounds = m_options.isQuick ? 3 : 21,
                 .goal = 2.0,
                 .product = repeated(product),
                 .baseline = repeated(baseline)});
    }

private:
    const Options& m_options;
};

void measureHoldings(const Contests& contests, Reader& reader, qint64 middle)
{
    const qint64 end = std::numeric_limits<qint64>::max();
    contests.run(
        "holdings_page",
        Reads,
        [&](int) { reader.page(request("holdings", std::nullopt), Rows); },
        [&](int) { reader.raw(RawPage, end, {}, Rows); });
    contests.run(
        "holdings_as_of",
        Reads,
        [&](int) { reader.page(request("holdings", middle), Rows); },
        [&](int) { reader.raw(RawPage, middle, {}, Rows); });
    const auto place = [](int i) { return Office::general(Archive::Entities / 2 + i * 17); };
    contests.run(
        "holdings_deep_as_of",
        Reads,
        [&](int i) { reader.page(deep(request("holdings", middle), place(i)), Rows); },
        [&](int i) { reader.raw(RawPage, middle, place(i), Rows); });
    contests.run(
        "holdings_filtered_as_of",
        5,
        [&](int) { reader.page(filtered(request("holdings", middle)), Rows); },
        [&](int) { reader.raw(RawFiltered, middle, {}, Rows); });
    contests.run(
        "holdings_sorted_as_of",
        1,
        [&](int) { reader.page(sorted(request("holdings", middle)), Rows); },
        [&](int) { reader.raw(RawSorted, middle, {}, Rows); });
}

void measureAccounts(const Contests& contests, Reader& reader, qint64 middle)
{
    contests.run(
        "account_as_of",
        Reads,
        [&](int i) { reader.page(ofAccount(request("holdings", middle), accountOf(i)), Products); },
        [&](int i) { reader.raw(RawPage, middle, accountOf(i), Products); });
    contests.run(
        "statement_page",
        Reads,
        [&](int i) {
            reader.page(ofAccount(request("movements", std::nullopt), accountOf(i)), Rows);
        },
        [&](int i) {
            reader.raw(RawStatement, std::numeric_limits<qint64>::max(), accountOf(i), Rows);
        });
}

}  // namespace

void measurePages(const Options& options)
{
    static constexpr const char* Names[] = {"holdings_page",
                                            "holdings_as_of",
                                            "holdings_deep_as_of",
                                            "holdings_filtered_as_of",
                                            "holdings_sorted_as_of",
                                            "account_as_of",
                                            "statement_page"};
    const bool isWanted = std::any_of(
        std::begin(Names), std::end(Names), [&](const char* name) { return options.wants(name); });
    if (!isWanted) {
        return;
    }
    const QString path = options.freshFile("pages.citss");
    Office office(path, Archive::Entities);
    const Archive archive(office, options.size(10'000'000, 200'000));
    Reader reader(office, path);
    const Contests contests(options);
    measureHoldings(contests, reader, archive.middle());
    measureAccounts(contests, reader, archive.middle());
}

}  // namespace citss::bench
