// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/instrument_problems.h"
#include "core/instruments/instrument_store.h"
#include "core/instruments/partition.h"
#include "core/registry/command.h"
#include "core/storage/storage_error.h"
#include "tests/core/instruments/bare_ledger.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

QString codes(const Problems& problems)
{
    QStringList list;
    for (const Problem& each : problems) {
        list.append(each.code());
    }
    return list.join(u' ');
}

}  // namespace

class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesAndSplits_data();
    void movesAndSplits();
    void keepsTheLine();
    void givesPartsTheAttributesOfTheWhole();
    void reversalRestoresRecordedTimeAndOrigin();
    void reversesWhatSeveralBlocksBecame();
    void leavesNoTraceOfWhatComesAndGoesWithinAnEntry();
    void readsOnlyAsManyBlocksAsNeeded();
    void readsBlocksAcrossAccounts();
    void continuesASeries();
    void sharesANumberLineBetweenKinds();
    void stopsWhenCancelled();
    void schemaRefusesTampering_data();
    void schemaRefusesTampering();
    void verifyFindsDamage_data();
    void verifyFindsDamage();
};

void TestLedger::movesAndSplits_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("holdings");
    const auto row = [](const char* name, const QStringList& lines, const QString& holdings) {
        QTest::newRow(name) << lines << holdings;
    };
    row("issue", {u"issue 1 2024 100"_s}, u"1: 2024 1..100"_s);
    row("whole block", {u"issue 1 2024 100"_s, u"move 1 2 2024 1..100"_s}, u"2: 2024 1..100"_s);
    row("lower end",
        {u"issue 1 2024 100"_s, u"move 1 2 2024 1..10"_s},
        u"1: 2024 11..100 | 2: 2024 1..10"_s);
    row("upper end",
        {u"issue 1 2024 100"_s, u"move 1 2 2024 91..100"_s},
        u"1: 2024 1..90 | 2: 2024 91..100"_s);
    row("middle",
        {u"issue 1 2024 100"_s, u"move 1 2 2024 11..20"_s},
        u"1: 2024 1..10 21..100 | 2: 2024 11..20"_s);
    row("one number",
        {u"issue 1 2024 100"_s, u"move 1 2 2024 50..50"_s},
        u"1: 2024 1..49 51..100 | 2: 2024 50..50"_s);
    row("several of one block",
        {u"issue 1 2024 100"_s, u"move 1 2 2024 80..90 11..20 21..30"_s},
        u"1: 2024 1..10 31..79 91..100 | 2: 2024 11..20 21..30 80..90"_s);
    row("across blocks",
        {u"issue 1 2024 100"_s, u"issue 1 2024 50"_s, u"move 1 2 2024 91..110"_s},
        u"1: 2024 1..90 111..150 | 2: 2024 91..100 101..110"_s);
    row("there and back",
        {u"issue 1 2024 100"_s, u"move 1 2 2024 11..20"_s, u"move 2 1 2024 11..20"_s},
        u"1: 2024 1..10 11..20 21..100"_s);
    row("hold the middle",
        {u"issue 1 2024 100"_s, u"hold 2024 11..20"_s},
        u"1: 2024 1..10 held 11..20 21..100"_s);
    row("a hold goes along",
        {u"issue 1 2024 100"_s, u"hold 2024 11..20"_s, u"move 1 2 2024 15..20"_s},
        u"1: 2024 1..10 held 11..14 21..100 | 2: 2024 held 15..20"_s);
    row("pending arrives active",
        {u"issue 1 2024 100"_s, u"pend 2024 11..20"_s, u"move 1 2 2024 11..20"_s},
        u"1: 2024 1..10 21..100 | 2: 2024 11..20"_s);
    row("freed again",
        {u"issue 1 2024 10"_s, u"pend 2024 1..10"_s, u"free 2024 1..10"_s},
        u"1: 2024 1..10"_s);
    row("invalidated",
        {u"issue 1 2024 10"_s, u"void 2024 3..4"_s},
        u"1: 2024 1..2 invalidated 3..4 5..10"_s);
    row("two vintages",
        {u"issue 1 2024 10"_s, u"issue 1 2025 20"_s, u"move 1 2 2025 1..5"_s},
        u"1: 2024 1..10 | 1: 2025 6..20 | 2: 2025 1..5"_s);
    row("into the account it is in",
        {u"issue 1 2024 10"_s, u"move 1 1 2024 3..4"_s},
        u"1: 2024 1..2 3..4 5..10"_s);
    row("the last number there is",
        {u"issue 1 2024 999999999999"_s, u"move 1 2 2024 999999999999..999999999999"_s},
        u"1: 2024 1..999999999998 | 2: 2024 999999999999..999999999999"_s);
}

void TestLedger::movesAndSplits()
{
    QFETCH(const QStringList, lines);
    BareLedger ledger;
    for (const QString& line : lines) {
        const QString before = ledger.holdings();
        ledger.run(line);
        QCOMPARE(ledger.holdingsAsOf(JournalNumber(ledger.head().number() - 1)), before);
        QCOMPARE(codes(verifyPartition(ledger.database())), QString());
    }
    QTEST(ledger.holdings(), "holdings");
    QTEST(ledger.holdingsAsOf(ledger.head()), "holdings");
}

void TestLedger::keepsTheLine()
{
    BareLedger ledger;
    for (const auto& line : {u"issue 1 2024 100"_s,
                             u"move 1 2 2024 1..30"_s,
                             u"pend 2024 31..40"_s,
                             u"hold 2024 41..41"_s,
                             u"move 1 3 2024 31..40"_s,
                             u"move 2 1 2024 1..30"_s,
                             u"move 1 1 2024 5..6"_s}) {
        ledger.run(line);
    }
    QCOMPARE(ledger.movements(1, 2024),
             u"1: +100=100 | 2: -30=70 | 3: +0=70 (10p 0h) | 4: +0=70 (10p 1h) | "
             "5: -10=60 (0p 1h) | 6: +30=90 (0p 1h)"_s);
    QCOMPARE(ledger.movements(2, 2024), u"2: +30=30 | 6: -30=0"_s);
    QCOMPARE(ledger.movements(3, 2024), u"5: +10=10"_s);
    const Balance balance =
        BlockStore(ledger.database()).balance(AccountSeq(1), ledger.productOf(2024));
    QCOMPARE(balance.available(), Tonnes::of(89));
    QVERIFY(BlockStore(ledger.database()).isEmpty(AccountSeq(2)));
    QVERIFY(!BlockStore(ledger.database()).isEmpty(AccountSeq(3)));
    QCOMPARE(codes(verifyPartition(ledger.database())), QString());
}

void TestLedger::givesPartsTheAttributesOfTheWhole()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 100"_s);
    ledger.run(u"deliver 1 2 2024 1..50"_s);
    const Block whole = ledger.across(2024, SerialRange::of(1, 1)).front();
    QCOMPARE(whole.origin, BlockOrigin::Transferred);
    QCOMPARE(whole.recorded, ledger.now());
    ledger.run(u"hold 2024 20..30"_s);
    const std::vector<Block> parts = ledger.across(2024, SerialRange::of(1, 50));
    QCOMPARE(parts.size(), size_t{3});
    for (const Block& part : parts) {
        Block expected = whole;
        expected.range = part.range;
        expected.since = ledger.head();
        expected.state = part.range.first() == 20 ? BlockState::Held : BlockState::Active;
        QCOMPARE(part, expected);
    }
    ledger.run(u"move 2 3 2024 20..25"_s);
    const Block moved = ledger.across(2024, SerialRange::of(20, 20)).front();
    QCOMPARE(moved.origin, BlockOrigin::Transferred);
    QCOMPARE(moved.recorded, ledger.now());
    QCOMPARE(moved.lot, whole.lot);
}

void TestLedger::reversalRestoresRecordedTimeAndOrigin()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 100"_s);
    ledger.run(u"deliver 1 2 2024 1..50"_s);
    const Instant recorded = ledger.now();
    ledger.run(u"move 2 9 2024 11..20"_s);
    const JournalNumber run = ledger.head();
    ledger.run(u"move 2 3 2024 1..10"_s);
    ledger.run(u"reverse %1 9 2 2024 11..15"_s.arg(run.number()));
    const Block back = ledger.across(2024, SerialRange::of(11, 11)).front();
    QCOMPARE(back.range, SerialRange::of(11, 15));
    QCOMPARE(back.account, AccountSeq(2));
    QCOMPARE(back.recorded, recorded);
    QCOMPARE(back.origin, BlockOrigin::Transferred);
    QCOMPARE(ledger.holdings(),
             u"1: 2024 51..100 | 2: 2024 11..15 21..50 | 3: 2024 1..10 | 9: 2024 16..20"_s);
    QCOMPARE(codes(verifyPartition(ledger.database())), QString());
}

void TestLedger::reversesWhatSeveralBlocksBecame()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 100"_s);
    ledger.run(u"move 1 2 2024 1..10"_s);
    ledger.run(u"deliver 1 2 2024 11..20"_s);
    ledger.run(u"move 2 9 2024 6..15"_s);
    const JournalNumber run = ledger.head();
    // Both blocks that the run cut must be read, whatever happened to the account meanwhile.
    ledger.run(u"move 2 3 2024 1..5"_s);
    ledger.run(u"reverse %1 9 2 2024 6..15"_s.arg(run.number()));
    const std::vector<Block> back = ledger.across(2024, SerialRange::of(6, 15));
    QCOMPARE(back.size(), size_t{2});
    QCOMPARE(back[0].range, SerialRange::of(6, 10));
    QCOMPARE(back[0].recorded, BareLedger::momentOf(JournalNumber(2)));
    QCOMPARE(back[0].origin, BlockOrigin::Allocated);
    QCOMPARE(back[1].recorded, BareLedger::momentOf(JournalNumber(3)));
    QCOMPARE(back[1].origin, BlockOrigin::Transferred);
}

void TestLedger::leavesNoTraceOfWhatComesAndGoesWithinAnEntry()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 100"_s);
    const std::vector<Block> blocks = ledger.across(2024, SerialRange::of(1, 100));
    ledger.entry(Cause::Move, [&](Ledger& one) {
        one.move(piecesOf(blocks, SerialRange::of(1, 10), AccountSeq(2)), std::nullopt);
        one.move(piecesOf(blocks, SerialRange::of(11, 20), AccountSeq(3)), std::nullopt);
        one.setState(piecesOf(blocks, SerialRange::of(21, 30), AccountSeq(1)), BlockState::Held);
    });
    QCOMPARE(ledger.holdings(), u"1: 2024 held 21..30 31..100 | 2: 2024 1..10 | 3: 2024 11..20"_s);
    QCOMPARE(ledger.movements(1, 2024), u"1: +100=100 | 2: -20=80 (0p 10h)"_s);
    QCOMPARE(codes(verifyPartition(ledger.database())), QString());
}

void TestLedger::readsOnlyAsManyBlocksAsNeeded()
{
    BareLedger ledger;
    for (int i = 0; i < 5; ++i) {
        ledger.run(u"issue 1 2024 10"_s);
    }
    ledger.run(u"hold 2024 1..5"_s);
    const BlockStore store(ledger.database());
    const ProductId product = ledger.productOf(2024);
    const auto count = [&](qint64 enough) {
        return store.lowest(AccountSeq(1), product, Tonnes::of(enough)).size();
    };
    QCOMPARE(count(0), size_t{0});
    QCOMPARE(count(5), size_t{2});  // what is held does not count
    QCOMPARE(count(6), size_t{3});
    QCOMPARE(count(1'000), size_t{6});
    QCOMPARE(store.in(AccountSeq(1)).size(), size_t{6});
    QCOMPARE(store.in(AccountSeq(2)).size(), size_t{0});
}

void TestLedger::readsBlocksAcrossAccounts()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 30"_s);
    ledger.run(u"move 1 2 2024 11..20"_s);
    const auto accounts = [&](qint64 first, qint64 last) {
        QStringList list;
        for (const Block& block : ledger.across(2024, SerialRange::of(first, last))) {
            list.append(QString::number(block.account.number()));
        }
        return list.join(u' ');
    };
    QCOMPARE(accounts(1, 30), u"1 2 1"_s);
    QCOMPARE(accounts(5, 5), u"1"_s);
    QCOMPARE(accounts(20, 21), u"2 1"_s);
    QCOMPARE(accounts(31, 40), QString());
}

void TestLedger::continuesASeries()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 30"_s);
    ledger.run(u"issue 2 2024 10"_s);
    QCOMPARE(ledger.holdings(), u"1: 2024 1..30 | 2: 2024 31..40"_s);
    const InstrumentStore store(ledger.database());
    QCOMPARE(store.issued(ledger.seriesOf(2024)), 40);
    const Block second = ledger.across(2024, SerialRange::of(31, 31)).front();
    const std::optional<Lot> lot = store.lot(second.lot);
    QVERIFY(lot.has_value());
    QCOMPARE(lot->range, SerialRange::of(31, 40));
    QCOMPARE(store.product(lot->product)->kind.text(), u"ALLOWANCE"_s);
    QCOMPARE(store.series(lot->series)->text(), u"WA-A-2024"_s);
    QVERIFY(!store.lot(LotId(99)) && !store.product(ProductId(99)) && !store.series(SeriesId(99)));
}

void TestLedger::sharesANumberLineBetweenKinds()
{
    BareLedger ledger;
    const SeriesKey reserve{.issuer = JurisdictionCode::of(u"QC"_s),
                            .serialClass = 'R',
                            .label = QLatin1String(SeriesKey::WithoutVintage)};
    const Placement ten{.account = AccountSeq(1), .quantity = Tonnes::of(10)};
    for (const QString& kind : {u"RESERVE_A"_s, u"RESERVE_B"_s, u"RESERVE_A"_s}) {
        ledger.entry(Cause::Issue, [&](Ledger& one) {
            one.issue({.series = reserve, .kind = Category::of(kind)}, {&ten, 1});
        });
    }
    const InstrumentStore instruments(ledger.database());
    const QList<Product> products =
        instruments.productsIn(AccountSeq(1), {.kind = Category::of(u"RESERVE_A"_s)});
    QCOMPARE(products.size(), 1);
    const BlockStore store(ledger.database());
    QCOMPARE(store.balance(AccountSeq(1), products.first().id).total, Tonnes::of(20));
    const std::vector<Block> blocks =
        store.lowest(AccountSeq(1), products.first().id, Tonnes::of(100));
    QCOMPARE(blocks.size(), size_t{2});
    QCOMPARE(blocks.back().range, SerialRange::of(21, 30));
    QCOMPARE(codes(verifyPartition(ledger.database())), QString());
}

void TestLedger::stopsWhenCancelled()
{
    BareLedger ledger;
    ledger.run(u"issue 1 2024 30"_s);
    const std::vector<Block> blocks = ledger.across(2024, SerialRange::of(1, 30));
    Ledger one(ledger.database(),
               {.commandId = {}, .at = ledger.now(), .seed = {}, .number = JournalNumber(2)},
               Cause::Move);
    one.move(piecesOf(blocks, SerialRange::of(1, 10), AccountSeq(2)), std::nullopt);
    Progress progress;
    progress.cancel();
    QVERIFY_THROWS_EXCEPTION(CancelRequested, one.post(progress));
}

void TestLedger::schemaRefusesTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("block changed") << "UPDATE block SET account = 9"_ba;
    QTest::newRow("past changed") << "UPDATE block_past SET account = 9"_ba;
    QTest::newRow("past deleted") << "DELETE FROM block_past"_ba;
    QTest::newRow("movement changed") << "UPDATE movement SET balance = 0"_ba;
    QTest::newRow("movement deleted") << "DELETE FROM movement"_ba;
    QTest::newRow("series changed") << "UPDATE series SET label = 'NV'"_ba;
    QTest::newRow("series deleted") << "DELETE FROM series"_ba;
    QTest::newRow("product changed") << "UPDATE product SET kind = 'X'"_ba;
    QTest::newRow("product deleted") << "DELETE FROM product"_ba;
    QTest::newRow("lot changed") << "UPDATE lot SET last = 5"_ba;
    QTest::newRow("lot deleted") << "DELETE FROM lot"_ba;
    QTest::newRow("lot with a gap")
        << "INSERT INTO lot (id, series, first, last, product, since) VALUES (9, 1, 500, 600, 1, 3)"_ba;
    QTest::newRow("lot of another line")
        << "INSERT INTO lot (id, series, first, last, product, since) VALUES (9, 2, 11, 12, 1, 3)"_ba;
    QTest::newRow("holding changed") << "UPDATE holding SET since = 1"_ba;
    QTest::newRow("holding deleted") << "DELETE FROM holding"_ba;
    QTest::newRow("same serial twice")
        << "INSERT INTO block SELECT 9, product, first, last, series, lot, state, origin, recorded, source, since FROM block"_ba;
    QTest::newRow("balance below its parts")
        << "INSERT INTO movement VALUES (1, 1, 9, 1, 1, 1, 1, 'MOVE')"_ba;
}

void TestLedger::schemaRefusesTampering()
{
    QFETCH(const QByteArray, sql);
    BareLedger ledger;
    ledger.run(u"issue 1 2024 100"_s);
    ledger.run(u"issue 1 2025 10"_s);
    ledger.run(u"move 1 2 2024 11..20"_s);
    const QString before = ledger.holdings();
    QVERIFY_THROWS_EXCEPTION(StorageError, ledger.database().executeScript(sql));
    QCOMPARE(ledger.holdings(), before);
}

void TestLedger::verifyFindsDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("found");
    QTest::newRow("block lost") << "DELETE FROM block WHERE first = 11"_ba
                                << u"SERIES_NOT_PARTITIONED ENTRY_BREAKS_SERIES MOVEMENT_DIFFERS"_s;
    QTest::newRow("block doubled")
        << "INSERT INTO block SELECT 9, product, first + 1, last, series, lot, state, origin, recorded, source, since FROM block WHERE first = 11"_ba
        << u"SERIES_NOT_PARTITIONED ENTRY_BREAKS_SERIES MOVEMENT_DIFFERS"_s;
    QTest::newRow("block elsewhere")
        << "DROP TRIGGER block_unchanged; UPDATE block SET account = 9 WHERE first = 11"_ba
        << u"MOVEMENT_DIFFERS MOVEMENT_DIFFERS"_s;
    QTest::newRow("state changed")
        << "DROP TRIGGER block_unchanged; UPDATE block SET state = 'HELD' WHERE first = 11"_ba
        << u"MOVEMENT_DIFFERS"_s;
    QTest::newRow("past shortened")
        << "DROP TRIGGER block_past_unchanged; UPDATE block_past SET last = last - 1"_ba
        << u"ENTRY_BREAKS_SERIES ENTRY_BREAKS_SERIES MOVEMENT_DIFFERS MOVEMENT_DIFFERS"_s;
    QTest::newRow("balance wrong")
        << "DROP TRIGGER movement_unchanged; UPDATE movement SET balance = balance + 1 WHERE account = 2"_ba
        << u"MOVEMENT_DIFFERS"_s;
    QTest::newRow("movement lost")
        << "DROP TRIGGER movement_kept; DELETE FROM movement WHERE account = 1 AND entry = 1"_ba
        << u"MOVEMENT_DIFFERS MOVEMENT_DIFFERS HOLDINGS_MISPLACED"_s;
    QTest::newRow("movement invented")
        << "INSERT INTO movement VALUES (7, 1, 2, 5, 5, 0, 0, 'MOVE')"_ba
        << u"MOVEMENT_DIFFERS HOLDINGS_MISPLACED"_s;
    QTest::newRow("holding lost") << "DROP TRIGGER holding_kept; DELETE FROM holding"_ba
                                  << u"HOLDINGS_MISPLACED"_s;
    QTest::newRow("lot of nothing")
        << "INSERT INTO lot (id, series, first, last, product, since) VALUES (9, 1, 101, 102, 1, 3)"_ba
        << u"SERIES_NOT_PARTITIONED ENTRY_BREAKS_SERIES"_s;
    QTest::newRow("blocks without lots")
        << "PRAGMA foreign_keys = OFF; DROP TRIGGER lot_kept; DELETE FROM lot"_ba
        << u"SERIES_NOT_PARTITIONED ENTRY_BREAKS_SERIES"_s;
}

void TestLedger::verifyFindsDamage()
{
    QFETCH(const QByteArray, sql);
    BareLedger ledger;
    ledger.run(u"issue 1 2024 100"_s);
    ledger.run(u"move 1 2 2024 11..20"_s);
    QCOMPARE(codes(verifyPartition(ledger.database())), QString());
    ledger.database().executeScript(sql);
    QTEST(codes(verifyPartition(ledger.database())), "found");
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
