// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/instruments/instrument_problems.h"
#include "core/instruments/open_blocks.h"
#include "core/instruments/serial_block.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

Block block(qint64 product, qint64 first, qint64 last, BlockState state = BlockState::Active)
{
    return {.account = AccountSeq(1),
            .product = ProductId(product),
            .range = SerialRange::of(first, last),
            .series = SeriesId(product),
            .lot = LotId(product * 100 + first),
            .state = state};
}

QString text(const std::vector<Piece>& pieces)
{
    QStringList list;
    for (const Piece& piece : pieces) {
        list.append(u"%1:%2"_s.arg(piece.block->product.number()).arg(piece.range.text()));
    }
    return list.join(u' ');
}

QString text(const std::optional<std::vector<Piece>>& pieces)
{
    return pieces ? text(*pieces) : u"none"_s;
}

QString text(const OpenBlocks::Taken& taken)
{
    switch (taken.refusal) {
        case OpenBlocks::Refusal::None:
            return text(taken.pieces);
        case OpenBlocks::Refusal::NotHere:
            return u"not here"_s;
        case OpenBlocks::Refusal::NotFree:
            return u"not free "_s + taken.obstacle->range.text();
        case OpenBlocks::Refusal::TakenBefore:
            return u"taken before"_s;
    }
    return {};
}

}  // namespace

class TestInstruments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSerialBlocks_data();
    void readsSerialBlocks();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void storesStatesAsTheyAreRead();
    void takesLowestFirst();
    void takesAllOrNothing();
    void takesFromChosenLots();
    void takesSerialsAsNamed();
    void saysWhatIsLeft();
};

void TestInstruments::readsSerialBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("series");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<QString>("printed");
    QTest::newRow("block") << u"CA-A-2024-000012345678..000012345999"_s << u"CA-A-2024"_s
                           << qint64{322} << u"CA-A-2024-000012345678..000012345999"_s;
    QTest::newRow("one number") << u"QC-R-NV-000000000001"_s << u"QC-R-NV"_s << qint64{1}
                                << u"QC-R-NV-000000000001"_s;
    QTest::newRow("short, padded") << u" WA-P-NV-1..250 "_s << u"WA-P-NV"_s << qint64{250}
                                   << u"WA-P-NV-000000000001..000000000250"_s;
    QTest::newRow("project") << u"CA-F-CAFR5011-7..8"_s << u"CA-F-CAFR5011"_s << qint64{2}
                             << u"CA-F-CAFR5011-000000000007..000000000008"_s;
    QTest::newRow("project with hyphens and dots")
        << u"QC-F-QC-4.2/a-1..2-3..4"_s << u"QC-F-QC-4.2/a-1..2"_s << qint64{2}
        << u"QC-F-QC-4.2/a-1..2-000000000003..000000000004"_s;
    QTest::newRow("the last") << u"XWA-A-2030-999999999999"_s << u"XWA-A-2030"_s << qint64{1}
                              << u"XWA-A-2030-999999999999"_s;
    QTest::newRow("same twice") << u"CA-A-2024-5..5"_s << u"CA-A-2024"_s << qint64{1}
                                << u"CA-A-2024-000000000005"_s;
}

void TestInstruments::readsSerialBlocks()
{
    QFETCH(const QString, text);
    const Result<SerialBlock> read = SerialBlock::parse(text);
    QVERIFY(read.has_value());
    QTEST(read->series().text(), "series");
    QTEST(read->range().quantity().count(), "quantity");
    QTEST(read->text(), "printed");
    QCOMPARE(SerialBlock::parse(read->text()), read);
    QCOMPARE(FieldCodec<SerialBlock>::fromValue(FieldCodec<SerialBlock>::toValue(*read)), read);
}

void TestInstruments::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    for (const char* const text : {"",
                                   "CA-A-2024",
                                   "CA-A-2024-0",
                                   "CA-A-2024-5..4",
                                   "CA-A-2024-1...2",
                                   "CA-A-2024-1..2..3",
                                   "CA-B-2024-1..2",
                                   "ca-A-2024-1..2",
                                   "C-A-2024-1..2",
                                   "CA-A--1..2",
                                   "CA-A-2024-1000000000000",
                                   "CA-A-2024-1..2 ,3",
                                   "CA-A-2024-1-",
                                   "CA-A-2024-1..2x"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("other digits") << u"CA-A-2024-٣"_s;
    QTest::newRow("long label") << u"CA-F-%1-1"_s.arg(QString(65, u'x'));
}

void TestInstruments::refusesOtherTexts()
{
    QFETCH(const QString, text);
    const Result<SerialBlock> read = SerialBlock::parse(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().first().type, &NotSerialBlock);
    QVERIFY(problemText(read.error().first()).contains(text));
    QVERIFY(!FieldCodec<SerialBlock>::fromValue(5).has_value());
}

void TestInstruments::storesStatesAsTheyAreRead()
{
    for (size_t i = 0; i < EnumChoices<BlockState>::choices().size(); ++i) {
        const auto state = static_cast<BlockState>(i);
        QCOMPARE(blockStateOf(storedText(state)), state);
        QCOMPARE(storedText(state), QLatin1String(EnumChoices<BlockState>::choices()[i].code));
        QVERIFY(!labelOf(state).isEmpty());
    }
    for (size_t i = 0; i < EnumChoices<BlockOrigin>::choices().size(); ++i) {
        const auto origin = static_cast<BlockOrigin>(i);
        QCOMPARE(blockOriginOf(storedText(origin)), origin);
        QCOMPARE(storedText(origin), QLatin1String(EnumChoices<BlockOrigin>::choices()[i].code));
    }
}

void TestInstruments::takesLowestFirst()
{
    OpenBlocks open;
    open.add({block(1, 11, 20), block(1, 1, 5), block(2, 3, 9)});
    open.add({block(1, 11, 20)});  // known already
    const auto take = [&open](QList<ProductId> products, qint64 quantity) {
        return text(open.take({.products = products, .quantity = Tonnes::of(quantity)}));
    };
    QCOMPARE(take({ProductId(1)}, 2), u"1:1..2"_s);
    QCOMPARE(take({ProductId(1), ProductId(2)}, 2), u"1:3..4"_s);  // 3 on both lines: as listed
    QCOMPARE(take({ProductId(2), ProductId(1)}, 9), u"2:3..9 1:5..5 1:11..11"_s);
    QCOMPARE(take({ProductId(1)}, 9), u"1:12..20"_s);
    QCOMPARE(take({ProductId(1)}, 1), u"none"_s);
    QCOMPARE(take({}, 1), u"none"_s);
    QCOMPARE(take({}, 0), QString());
}

void TestInstruments::takesAllOrNothing()
{
    OpenBlocks open;
    open.add({block(1, 1, 5), block(1, 11, 20)});
    const Demand tooMuch{.products = {ProductId(1)}, .quantity = Tonnes::of(16)};
    QVERIFY(!open.take(tooMuch));
    QCOMPARE(text(open.take({.products = {ProductId(1)}, .quantity = Tonnes::of(15)})),
             u"1:1..5 1:11..20"_s);
}

void TestInstruments::takesFromChosenLots()
{
    OpenBlocks open;
    open.add({block(1, 1, 5), block(1, 11, 20), block(1, 31, 40)});
    const auto take = [&open](std::set<LotId> lots, qint64 quantity) {
        return text(open.take({.products = {ProductId(1)},
                               .lots = std::move(lots),
                               .quantity = Tonnes::of(quantity)}));
    };
    QCOMPARE(take({LotId(111), LotId(131)}, 12), u"1:11..20 1:31..32"_s);
    QCOMPARE(take({LotId(111)}, 1), u"none"_s);
    QCOMPARE(take({LotId(131), LotId(101)}, 6), u"1:1..5 1:33..33"_s);
}

void TestInstruments::takesSerialsAsNamed()
{
    OpenBlocks open;
    open.add({block(1, 1, 10),
              block(1, 11, 20),
              block(1, 21, 25, BlockState::Held),
              block(1, 31, 40),
              block(2, 1, 100)});
    const auto take = [&open](qint64 series, qint64 first, qint64 last) {
        return text(open.takeSerials(SeriesId(series), SerialRange::of(first, last)));
    };
    QCOMPARE(take(1, 5, 14), u"1:5..10 1:11..14"_s);
    QCOMPARE(take(1, 14, 16), u"taken before"_s);
    QCOMPARE(take(1, 15, 21), u"not free 21..25"_s);
    QCOMPARE(take(1, 35, 41), u"not here"_s);
    QCOMPARE(take(1, 26, 35), u"not here"_s);
    QCOMPARE(take(1, 19, 32), u"not free 21..25"_s);
    QCOMPARE(take(3, 1, 1), u"not here"_s);
    QCOMPARE(take(2, 100, 100), u"2:100..100"_s);
    QCOMPARE(take(2, 101, 101), u"not here"_s);
    QCOMPARE(take(1, 15, 20), u"1:15..20"_s);
    // Quantities take what serials left.
    QCOMPARE(text(open.take({.products = {ProductId(1)}, .quantity = Tonnes::of(6)})),
             u"1:1..4 1:31..32"_s);
}

void TestInstruments::saysWhatIsLeft()
{
    OpenBlocks open;
    open.add({block(1, 1, 10),
              block(1, 11, 13, BlockState::Pending),
              block(1, 14, 15, BlockState::Held),
              block(1, 16, 16, BlockState::Invalidated),
              block(2, 1, 7)});
    const Demand demand{.products = {ProductId(1)}, .quantity = Tonnes::of(4)};
    QVERIFY(open.take(demand).has_value());
    const Balance left = open.left(demand);
    QCOMPARE(left.available(), Tonnes::of(6));
    QCOMPARE(left.pending, Tonnes::of(3));
    QCOMPARE(left.held, Tonnes::of(3));
    QCOMPARE(left.total, Tonnes::of(12));
}

QTEST_GUILESS_MAIN(TestInstruments)
#include "tst_instruments.moc"
