// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/alone.h"
#include "tests/bench/measures.h"
#include "tests/bench/office.h"
#include "tests/bench/raw_sqlite.h"

#include <QCborArray>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr qint64 BlocksEach = 20;
constexpr qint64 Quantity = 50;
constexpr int Rows = 64;

constexpr const char* RawFirstPage =
    "SELECT a.number, p.kind, p.vintage, m.balance FROM account AS a "
    "CROSS JOIN holding AS h ON h.account = a.seq "
    "CROSS JOIN movement AS m ON m.account = h.account AND m.product = h.product AND m.entry = "
    "(SELECT x.entry FROM movement AS x WHERE x.account = h.account AND x.product = h.product "
    "ORDER BY x.entry DESC LIMIT 1) "
    "JOIN product AS p ON p.id = h.product WHERE a.until = 9223372036854775807 "
    "ORDER BY a.number, h.product LIMIT 64";
constexpr const char* RawFind =
    "SELECT id, legal_name FROM entity WHERE until = 9223372036854775807 "
    "AND instr(lower(legal_name), lower(?1)) > 0 ORDER BY id LIMIT 64";
constexpr const char* RawFindAll =
    "SELECT id FROM entity WHERE until = 9223372036854775807 "
    "AND instr(lower(id || ' ' || legal_name || ' ' || operating_name), lower(?1)) > 0 UNION ALL "
    "SELECT a.number FROM account AS a LEFT JOIN entity AS e ON e.id = a.entity "
    "AND e.until = 9223372036854775807 WHERE a.until = 9223372036854775807 "
    "AND instr(lower(a.number || ' ' || a.name || ' ' || IFNULL(e.legal_name, '')), lower(?1)) > 0 "
    "UNION ALL SELECT id FROM facility WHERE until = 9223372036854775807 "
    "AND instr(lower(id || ' ' || name), lower(?1)) > 0";
constexpr const char* RawTrace =
    "SELECT a.number, b.first, b.last FROM block AS b JOIN account AS a ON a.seq = b.account "
    "AND a.until = 9223372036854775807 WHERE b.series = 1 AND b.first <= ?1 AND b.last >= ?1 "
    "ORDER BY b.first DESC LIMIT 1";

QCborMap placement(qint64 entities, qint64 blocksEach = BlocksEach)
{
    QCborArray rows;
    for (qint64 i = 0; i < entities * blocksEach; ++i) {
        rows.append(QCborMap{{u"entity_id"_s, Office::entity(i / blocksEach)},
                             {u"kind"_s, u"ALLOWANCE"_s},
                             {u"vintage"_s, 2020 + i % 2},
                             {u"quantity"_s, Quantity}});
    }
    return {{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, rows}};
}

int rowsOf(sqlite3_stmt* statement)
{
    int rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
    }
    sqlite3_reset(statement);
    return rows;
}

/// Opens the registry, signs in and reads what the window first shows.
void openRegistry(const QString& path)
{
    SystemClock clock;
    SeededRandom random("find");
    LocalRegistry::Opened opened = LocalRegistry::open(path, {catalogueForOne(), clock, random});
    require(opened.has_value(), "opened");
    LocalRegistry& registry = **opened;
    ViewRequest request;
    request.view = u"holdings"_s;
    request.limit = Rows;
    const Result<Page> page = registry.read(request, registry.assume(u"root"_s)->token);
    require(page && page->rows.size() == Rows, "a first page");
}

void openByHand(const QString& path)
{
    RawDatabase raw(path);
    require(rowsOf(raw.prepare(RawFirstPage)) == Rows, "a first page by hand");
}

void measureOpening(const QString& path, int rounds)
{
    compete({.name = "open_registry",
             .operations = 1,
             .rounds = rounds,
             .goal = 2.0,
             .product = [&] { openRegistry(path); },
             .baseline = [&] { openByHand(path); }});
}

void find(Office& office, const char* view, const QList<Filter>& filters, int rows)
{
    ViewRequest request;
    request.view = QLatin1String(view);
    request.limit = Rows;
    request.filters = filters;
    const Result<Page> page = office.registry().read(request, office.token());
    require(page && page->rows.size() == rows, "what was looked for");
}

/// Somebody types a part of a name.
void measureNames(Office& office, const QString& path, qint64 entities, int rounds)
{
    RawDatabase raw(path);
    sqlite3_stmt* const byHand = raw.prepare(RawFind);
    const QString name = Office::entity(entities * 9 / 10).toLower();
    const QByteArray text = name.toUtf8();
    compete({.name = "find_entity",
             .operations = 1,
             .rounds = rounds,
             .goal = 2.0,
             .product =
                 [&] {
                     find(office, "entities", {{u"legal_name"_s, Comparison::Contains, name}}, 1);
                 },
             .baseline =
                 [&] {
                     bindText(byHand, 1, text.constData());
                     require(rowsOf(byHand) == 1, "what was looked for by hand");
                 }});
}

/// Somebody asks who holds a serial number.
void measureSerials(Office& office, const QString& path, qint64 entities, int rounds)
{
    RawDatabase raw(path);
    sqlite3_stmt* const byHand = raw.prepare(RawTrace);
    const qint64 serial = entities * BlocksEach / 2 * Quantity * 9 / 10 + 7;
    compete({.name = "trace_serial",
             .operations = 1,
             .rounds = rounds,
             .goal = 2.0,
             .product =
                 [&] {
                     find(office,
                          "serial_holders",
                          {{u"series"_s, Comparison::Equal, u"WA-A-2020"_s},
                           {u"serial"_s, Comparison::Equal, serial}},
                          1);
                 },
             .baseline =
                 [&] {
                     sqlite3_bind_int64(byHand, 1, serial);
                     require(rowsOf(byHand) == 1, "who holds it by hand");
                 }});
}

/// What the find box asks as somebody types: a part of a name, and a serial number, over all lists
/// at once. By hand: the names alone, without accents or other orders of words, and the block.
void measureFindBox(const Options& options)
{
    constexpr qint64 EachHas = 167;
    const QString path = options.freshFile("find_box.citss");
    const qint64 entities = options.size(3000, 300);  // two accounts each
    Office office(path, entities);
    office.run(u"PlaceHoldings"_s, placement(entities, EachHas));
    RawDatabase raw(path);
    sqlite3_stmt* const names = raw.prepare(RawFindAll);
    sqlite3_stmt* const block = raw.prepare(RawTrace);
    const QString name = Office::entity(entities * 9 / 10).toLower();
    const QByteArray text = name.toUtf8();
    const auto ask = [&office](const QString& typed) {
        ViewRequest request;
        request.view = u"find"_s;
        request.limit = Rows;
        request.filters = {{u"text"_s, Comparison::Equal, typed}};
        const Result<Page> page = office.registry().read(request, office.token());
        require(page && !page->rows.isEmpty(), "something was found");
    };
    compete({.name = "find_anything",
             .operations = 2,
             .rounds = options.isQuick ? 3 : 21,
             .goal = 4.0,
             .product =
                 [&] {
                     ask(name);
                     ask(u"wa-a-2020-%1"_s.arg(entities * Quantity));
                 },
             .baseline =
                 [&] {
                     bindText(names, 1, text.constData());
                     require(rowsOf(names) > 0, "names by hand");
                     sqlite3_bind_int64(block, 1, entities * Quantity);
                     require(rowsOf(block) == 1, "a block by hand");
                 }});
}

}  // namespace

void measureFinding(const Options& options)
{
    if (options.wants("find_anything")) {
        measureFindBox(options);
    }
    if (!options.wants("open_registry") && !options.wants("find_entity") &&
        !options.wants("trace_serial") && !options.wants("first_window")) {
        return;
    }
    const QString path = options.freshFile("find.citss");
    const qint64 entities = options.size(2'000'000, 20'000) / BlocksEach;
    const int rounds = options.isQuick ? 3 : 11;
    {
        Office office(path, entities);
        office.run(u"PlaceHoldings"_s, placement(entities));
        if (options.wants("find_entity")) {
            measureNames(office, path, entities, rounds);
        }
        if (options.wants("trace_serial")) {
            measureSerials(office, path, entities, rounds);
        }
    }
    if (options.wants("open_registry")) {
        measureOpening(path, rounds);
    }
    if (options.wants("first_window")) {
        measureWindow(path, rounds);
    }
}

}  // namespace citss::bench
