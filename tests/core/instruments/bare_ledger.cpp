// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/instruments/bare_ledger.h"

#include "core/base/check.h"
#include "core/instruments/instrument_store.h"
#include "core/storage/migrator.h"

namespace citss {

namespace {

constexpr const char* Open = R"(
    SELECT b.account AS account, p.vintage AS vintage, b.state AS state, b.first AS first, b.last AS last
    FROM block AS b JOIN product AS p ON p.id = b.product WHERE ?1 > 0
    ORDER BY account, vintage, first)";
constexpr const char* AsOf = R"(
    SELECT b.account AS account, p.vintage AS vintage, b.state AS state, b.first AS first, b.last AS last
    FROM (SELECT account, product, state, first, last FROM block WHERE since <= ?1
          UNION ALL
          SELECT account, product, state, first, last FROM block_past WHERE since <= ?1 AND until > ?1) AS b
    JOIN product AS p ON p.id = b.product
    ORDER BY account, vintage, first)";
constexpr const char* Movements =
    "SELECT entry, delta, balance, pending, held FROM movement WHERE account = ?1 AND product = ?2 "
    "ORDER BY entry";
constexpr const char* InsertEntry =
    "INSERT INTO journal_entry (number, at, actor, command_id, command, fields, outcome, seed, "
    "previous, hash) "
    "VALUES (?1, ?2, 1, ?3, 'Test', x'a0', x'a0', x'00', zeroblob(32), zeroblob(32))";

SeriesKey keyOf(int vintage)
{
    return {.issuer = JurisdictionCode::of(QStringLiteral("WA")),
            .serialClass = 'A',
            .label = QString::number(vintage)};
}

SerialRange rangeOf(const QString& text)
{
    return SerialRange::parse(text).value();
}

}  // namespace

std::vector<Piece> piecesOf(const std::vector<Block>& blocks,
                            const SerialRange& range,
                            AccountSeq to)
{
    std::vector<Piece> pieces;
    for (const Block& block : blocks) {
        if (const auto common = block.range.intersection(range)) {
            pieces.push_back({.block = &block, .range = *common, .to = to});
        }
    }
    return pieces;
}

BareLedger::BareLedger() : m_database(Database::inMemory())
{
    migrate(m_database);
}

Instant BareLedger::momentOf(JournalNumber entry)
{
    return Instant(1'700'000'000'000 + entry.number() * 1000);
}

void BareLedger::entry(Cause cause, const std::function<void(Ledger&)>& work)
{
    const JournalNumber number(m_head.number() + 1);
    Ledger ledger(
        m_database, {.commandId = {}, .at = momentOf(number), .seed = {}, .number = number}, cause);
    work(ledger);
    ledger.post();
    m_database.statement(InsertEntry)
        .bind(number, momentOf(number), QByteArray::number(number.number()).rightJustified(16))
        .run();
    m_head = number;
}

void BareLedger::run(const QString& line)
{
    const QStringList words = line.simplified().split(QLatin1Char(' '));
    const QString& verb = words.at(0);
    if (verb == QLatin1String("issue")) {
        const Placement placement{.account = AccountSeq(words.at(1).toLongLong()),
                                  .quantity = Tonnes::of(words.at(3).toLongLong()),
                                  .recorded = momentOf(JournalNumber(m_head.number() + 1))};
        const int year = words.at(2).toInt();
        entry(Cause::Issue, [&](Ledger& ledger) {
            ledger.issue({.series = keyOf(year),
                          .kind = Category::of(QStringLiteral("ALLOWANCE")),
                          .vintage = Vintage::of(year)},
                         {&placement, 1});
        });
    } else if (verb == QLatin1String("pend")) {
        change(words, BlockState::Pending);
    } else if (verb == QLatin1String("hold")) {
        change(words, BlockState::Held);
    } else if (verb == QLatin1String("void")) {
        change(words, BlockState::Invalidated);
    } else if (verb == QLatin1String("free")) {
        change(words, BlockState::Active);
    } else {
        move(words, verb == QLatin1String("reverse") ? Cause::Reverse : Cause::Move);
    }
}

void BareLedger::change(const QStringList& words, BlockState state)
{
    const SerialRange range = rangeOf(words.at(2));
    const std::vector<Block> blocks = across(words.at(1).toInt(), range);
    entry(Cause::State,
          [&](Ledger& ledger) { ledger.setState(piecesOf(blocks, range, AccountSeq(0)), state); });
}

void BareLedger::move(const QStringList& words, Cause cause)
{
    const QStringList rest = words.mid(cause == Cause::Reverse ? 2 : 1);
    const AccountSeq to(rest.at(1).toLongLong());
    const int vintage = rest.at(2).toInt();
    std::vector<std::vector<Block>> blocks;
    for (const QString& range : rest.mid(3)) {
        blocks.push_back(across(vintage, rangeOf(range)));
        for (const Block& block : blocks.back()) {
            CHECK(block.account.number() == rest.at(0).toLongLong());
        }
    }
    entry(cause, [&](Ledger& ledger) {
        for (size_t i = 0; i < blocks.size(); ++i) {
            const auto pieces =
                piecesOf(blocks[i], rangeOf(rest.at(3 + static_cast<qsizetype>(i))), to);
            if (cause == Cause::Reverse) {
                ledger.restore(pieces, JournalNumber(words.at(1).toLongLong()));
            } else if (words.at(0) == QLatin1String("deliver")) {
                ledger.move(pieces, BlockOrigin::Transferred);
            } else {
                ledger.move(pieces, std::nullopt);
            }
        }
    });
}

QString BareLedger::described(const char* sql, qint64 asOf)
{
    Statement rows = m_database.statement(sql);
    rows.bind(asOf);
    QStringList lines;
    QString place;
    while (rows.step()) {
        const QString here = rows.text(0) + QStringLiteral(": ") + rows.text(1);
        if (here != place) {
            lines.append(here);
            place = here;
        }
        if (rows.text(2) != QLatin1String("ACTIVE")) {
            lines.last() += QLatin1Char(' ') + rows.text(2).toLower();
        }
        lines.last() += QLatin1Char(' ') + SerialRange::of(rows.integer(3), rows.integer(4)).text();
    }
    return lines.join(QStringLiteral(" | "));
}

QString BareLedger::holdings()
{
    return described(Open, m_head.number());
}

QString BareLedger::holdingsAsOf(JournalNumber entry)
{
    return described(AsOf, entry.number());
}

QString BareLedger::movements(qint64 account, int vintage)
{
    Statement rows = m_database.statement(Movements);
    rows.bind(account, productOf(vintage));
    QStringList lines;
    while (rows.step()) {
        const QString sign = rows.integer(1) < 0 ? QString() : QStringLiteral("+");
        lines.append(QStringLiteral("%1: %2%3=%4")
                         .arg(rows.integer(0))
                         .arg(sign)
                         .arg(rows.integer(1))
                         .arg(rows.integer(2)));
        if (rows.integer(3) + rows.integer(4) > 0) {
            lines.last() += QStringLiteral(" (%1p %2h)").arg(rows.integer(3)).arg(rows.integer(4));
        }
    }
    return lines.join(QStringLiteral(" | "));
}

SeriesId BareLedger::seriesOf(int vintage)
{
    return InstrumentStore(m_database).find(keyOf(vintage)).value();
}

ProductId BareLedger::productOf(int vintage)
{
    Statement query = m_database.statement("SELECT id FROM product WHERE vintage = ?1");
    CHECK(query.bind(vintage).step());
    return ProductId(query.integer(0));
}

std::vector<Block> BareLedger::across(int vintage, const SerialRange& range)
{
    return BlockStore(m_database).across(seriesOf(vintage), range);
}

}  // namespace citss
