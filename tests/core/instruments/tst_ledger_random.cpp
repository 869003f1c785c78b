// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/partition.h"
#include "tests/core/instruments/bare_ledger.h"

#include <QTest>

#include <array>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

constexpr int Accounts = 6;
constexpr int Retirement = 99;
constexpr std::array Vintages = {2023, 2024, 2025};

/// What one serial number is, in a model too simple to be wrong.
struct Unit {
    qint64 account = 0;
    BlockState state = BlockState::Active;
    BlockOrigin origin = BlockOrigin::Allocated;
    Instant recorded{0};
    bool operator==(const Unit&) const = default;
};

/// What a run retired, to be reversed later.
struct Retired {
    JournalNumber entry;
    int vintage;
    SerialRange range;
    qint64 account;
};

/// Does the same at random to a ledger and to the model, and compares them.
class Player {
public:
    explicit Player(quint32 seed) : m_random(seed) {}

    void play()
    {
        switch (m_actions(m_random)) {
            case 0:
                return issue();
            case 1:
            case 2:
            case 3:
                return move();
            case 4:
                return change(BlockState::Active, BlockState::Pending);
            case 5:
                return change(BlockState::Pending, BlockState::Active);
            case 6:
                return change(BlockState::Active, BlockState::Held);
            case 7:
                return change(BlockState::Held, BlockState::Active);
            case 8:
                return retire();
            default:
                return reverse();
        }
    }

    [[nodiscard]] QString modelHoldings() const
    {
        std::map<std::pair<qint64, int>, qint64> sums;
        for (const auto& [vintage, units] : m_units) {
            for (const Unit& unit : units) {
                ++sums[{unit.account, vintage}];
            }
        }
        QString text;
        for (const auto& [key, sum] : sums) {
            text += u"%1 %2 %3\n"_s.arg(key.first).arg(key.second).arg(sum);
        }
        return text;
    }

    [[nodiscard]] QString balances()
    {
        std::map<std::pair<qint64, int>, qint64> sums;
        const BlockStore store(m_ledger.database());
        for (const auto& [vintage, units] : m_units) {
            for (qint64 account = 1; account <= Retirement; ++account) {
                const Balance balance =
                    store.balance(AccountSeq(account), m_ledger.productOf(vintage));
                if (!balance.total.isZero()) {
                    sums[{account, vintage}] = balance.total.count();
                }
            }
        }
        QString text;
        for (const auto& [key, sum] : sums) {
            text += u"%1 %2 %3\n"_s.arg(key.first).arg(key.second).arg(sum);
        }
        return text;
    }

    /// Every serial number is in one block, and that block says of it what the model says.
    [[nodiscard]] bool agrees()
    {
        for (const auto& [vintage, units] : m_units) {
            qint64 next = 1;
            for (const Block& block :
                 m_ledger.across(vintage, SerialRange::of(1, SerialRange::Last))) {
                const Unit unit{.account = block.account.number(),
                                .state = block.state,
                                .origin = block.origin,
                                .recorded = block.recorded};
                if (block.range.first() != next) {
                    return false;
                }
                for (; next <= block.range.last(); ++next) {
                    if (units.at(static_cast<size_t>(next - 1)) != unit) {
                        return false;
                    }
                }
            }
            if (next != static_cast<qint64>(units.size()) + 1) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] BareLedger& ledger() { return m_ledger; }

private:
    int upTo(qint64 most)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(most))(m_random);
    }

    void issue()
    {
        const int vintage = Vintages.at(static_cast<size_t>(upTo(2)));
        const qint64 account = 1 + upTo(Accounts - 1);
        const qint64 quantity = 1 + upTo(60);
        m_ledger.run(u"issue %1 %2 %3"_s.arg(account).arg(vintage).arg(quantity));
        for (qint64 i = 0; i < quantity; ++i) {
            m_units[vintage].push_back({.account = account,
                                        .state = BlockState::Active,
                                        .origin = BlockOrigin::Allocated,
                                        .recorded = m_ledger.now()});
        }
    }

    /// A stretch of serial numbers in one account and state, around a random one.
    std::optional<std::pair<int, SerialRange>> stretch(BlockState state)
    {
        const int vintage = Vintages.at(static_cast<size_t>(upTo(2)));
        if (!m_units.contains(vintage)) {
            return std::nullopt;
        }
        const std::vector<Unit>& units = m_units[vintage];
        const auto fits = [&](qint64 i, const Unit& like) {
            return i >= 0 && i < static_cast<qint64>(units.size()) &&
                   units[static_cast<size_t>(i)].account == like.account &&
                   units[static_cast<size_t>(i)].state == state;
        };
        const qint64 middle = upTo(static_cast<qint64>(units.size()) - 1);
        const Unit& unit = units[static_cast<size_t>(middle)];
        if (!fits(middle, unit) || unit.account == Retirement) {
            return std::nullopt;
        }
        qint64 first = middle;
        qint64 last = middle;
        for (int room = upTo(20); room > 0 && fits(first - 1, unit); --room) {
            --first;
        }
        for (int room = upTo(20); room > 0 && fits(last + 1, unit); --room) {
            ++last;
        }
        return std::pair(vintage, SerialRange::of(first + 1, last + 1));
    }

    template <typename Change>
    void forEach(int vintage, const SerialRange& range, const Change& change)
    {
        for (qint64 i = range.first(); i <= range.last(); ++i) {
            change(m_units[vintage].at(static_cast<size_t>(i - 1)), i);
        }
    }

    /// Moves two or more stretches in one entry.
    void move()
    {
        const bool isDelivery = upTo(1) == 1;
        const AccountSeq to(1 + upTo(Accounts - 1));
        std::vector<std::pair<int, SerialRange>> moves;
        for (int i = upTo(3); i >= 0; --i) {
            const auto next = stretch(upTo(3) == 0 ? BlockState::Pending : BlockState::Active);
            const bool overlaps =
                next && std::any_of(moves.begin(), moves.end(), [&](auto& each) {
                    return each.first == next->first && each.second.overlaps(next->second);
                });
            if (next && !overlaps) {
                moves.push_back(*next);
            }
        }
        std::vector<std::vector<Block>> blocks;
        for (const auto& [vintage, range] : moves) {
            blocks.push_back(m_ledger.across(vintage, range));
        }
        m_ledger.entry(Cause::Move, [&](Ledger& ledger) {
            for (size_t i = 0; i < moves.size(); ++i) {
                ledger.move(piecesOf(blocks[i], moves[i].second, to),
                            isDelivery ? std::optional(BlockOrigin::Transferred) : std::nullopt);
            }
        });
        for (const auto& [vintage, range] : moves) {
            forEach(vintage, range, [&](Unit& unit, qint64) {
                unit.account = to.number();
                unit.state = BlockState::Active;
                unit.origin = isDelivery ? BlockOrigin::Transferred : unit.origin;
                unit.recorded = m_ledger.now();
            });
        }
    }

    void change(BlockState from, BlockState to)
    {
        if (const auto found = stretch(from)) {
            const auto& [vintage, range] = *found;
            const std::vector<Block> blocks = m_ledger.across(vintage, range);
            m_ledger.entry(Cause::State, [&](Ledger& ledger) {
                ledger.setState(piecesOf(blocks, range, AccountSeq(0)), to);
            });
            forEach(vintage, range, [to](Unit& unit, qint64) { unit.state = to; });
        }
    }

    void retire()
    {
        const auto found = stretch(BlockState::Active);
        if (!found) {
            return;
        }
        const auto& [vintage, range] = *found;
        const std::vector<Block> blocks = m_ledger.across(vintage, range);
        m_ledger.entry(Cause::Retire, [&](Ledger& ledger) {
            ledger.move(piecesOf(blocks, range, AccountSeq(Retirement)), std::nullopt);
        });
        m_retired.push_back({.entry = m_ledger.head(),
                             .vintage = vintage,
                             .range = range,
                             .account = blocks.front().account.number()});
        forEach(vintage, range, [&](Unit& unit, qint64 serial) {
            m_before[{vintage, serial}] = unit;
            unit.account = Retirement;
            unit.recorded = m_ledger.now();
        });
    }

    /// Gives back a part of what was retired once.
    void reverse()
    {
        if (m_retired.empty()) {
            return;
        }
        const size_t index = static_cast<size_t>(upTo(static_cast<qint64>(m_retired.size()) - 1));
        const Retired retired = m_retired[index];
        m_retired.erase(m_retired.begin() + static_cast<std::ptrdiff_t>(index));
        const SerialRange range =
            retired.range.lowest(Tonnes::of(1 + upTo(retired.range.quantity().count() - 1)));
        const std::vector<Block> blocks = m_ledger.across(retired.vintage, range);
        m_ledger.entry(Cause::Reverse, [&](Ledger& ledger) {
            ledger.restore(piecesOf(blocks, range, AccountSeq(retired.account)), retired.entry);
        });
        forEach(retired.vintage, range, [&](Unit& unit, qint64 serial) {
            unit = m_before.at({retired.vintage, serial});
        });
    }

    std::mt19937 m_random;
    std::uniform_int_distribution<int> m_actions{0, 9};
    BareLedger m_ledger;
    std::map<int, std::vector<Unit>> m_units;
    std::map<std::pair<int, qint64>, Unit> m_before;
    std::vector<Retired> m_retired;
};

/// A number from the environment, to repeat a failure or to play longer by night.
std::optional<quint32> given(const char* variable)
{
    bool isGiven = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&isGiven);
    return isGiven ? std::optional(number) : std::nullopt;
}

}  // namespace

class TestLedgerRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partitionSurvivesEverything();
};

void TestLedgerRandom::partitionSurvivesEverything()
{
    const quint32 steps = given("CITSS_STEPS").value_or(1200);
    const quint32 seed = given("CITSS_SEED").value_or(std::random_device()());
    qInfo("CITSS_SEED=%u", seed);
    Player player(seed);
    std::map<JournalNumber, QString> pictures;
    for (quint32 step = 0; step < steps; ++step) {
        player.play();
        QVERIFY2(player.agrees(), qPrintable(u"step %1"_s.arg(step)));
        if (step % 10 == 0) {
            QCOMPARE(player.balances(), player.modelHoldings());
            pictures[player.ledger().head()] = player.ledger().holdings();
        }
        if (step % 250 == 0) {
            QVERIFY(verifyPartition(player.ledger().database()).isEmpty());
        }
    }
    QVERIFY(verifyPartition(player.ledger().database()).isEmpty());
    for (const auto& [entry, picture] : pictures) {
        QCOMPARE(player.ledger().holdingsAsOf(entry), picture);
    }
}

QTEST_GUILESS_MAIN(TestLedgerRandom)
#include "tst_ledger_random.moc"
