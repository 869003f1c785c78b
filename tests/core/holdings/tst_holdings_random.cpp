// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instruments/partition.h"
#include "tests/core/holdings/market.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace citss;

namespace {

constexpr std::array Accounts = {market::AcmeGeneral,
                                 market::AcmeCompliance,
                                 market::BetaGeneral,
                                 market::BetaCompliance,
                                 market::TraderGeneral,
                                 market::Issuance,
                                 market::Allocation,
                                 market::Auction,
                                 market::Retirement};

/// A number from the environment, to repeat a failure or to play longer by night.
std::optional<quint32> given(const char* variable)
{
    bool isGiven = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&isGiven);
    return isGiven ? std::optional(number) : std::nullopt;
}

/// Gives commands at random; about half of them are refused.
class Player {
public:
    explicit Player(quint32 seed) : m_random(seed) { openMarket(m_scenario); }

    /// The codes of what became of a random command.
    QString play()
    {
        switch (upTo(8)) {
            case 0:
                return done(m_scenario, "IssueAllowances", issue());
            case 1:
                return done(m_scenario,
                            "IssueOffsets",
                            u"{'jurisdiction': 'XW', 'kind': 'OFFSET_DEBS', 'project': 'P%1', "
                            "'issuance': 'P%1-%2', 'quantity': %3}"_s.arg(upTo(2))
                                .arg(upTo(3))
                                .arg(upTo(50)));
            case 2:
                return done(m_scenario, "PlaceHoldings", placement());
            case 3:
                return done(m_scenario, "AllocateInstruments", allocation());
            case 4:
                return done(
                    m_scenario, "PlaceHold", u"{'serials': '%1', 'reason': 'x'}"_s.arg(serials()));
            case 5:
                return done(
                    m_scenario, "ReleaseHold", u"{'hold': %1, 'reason': 'x'}"_s.arg(1 + upTo(20)));
            default:
                return moved(m_scenario, account(), account(), lines());
        }
    }

    [[nodiscard]] Scenario& scenario() { return m_scenario; }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    const char* account() { return Accounts.at(static_cast<size_t>(upTo(8))); }

    QString issue()
    {
        return upTo(3) == 0
                   ? u"{'jurisdiction': 'XW', 'kind': 'APCR', 'quantity': %1}"_s.arg(upTo(40))
                   : u"{'jurisdiction': 'XW', 'kind': 'ALLOWANCE', 'vintage': %1, 'quantity': %2}"_s
                         .arg(2024 + upTo(2))
                         .arg(upTo(200));
    }

    QString serials()
    {
        const int first = 1 + upTo(150);
        return u"XW-A-%1-%2..%3"_s.arg(2024 + upTo(2)).arg(first).arg(first + upTo(20));
    }

    QString line()
    {
        switch (upTo(3)) {
            case 0:
                return u"{'serials': '%1'}"_s.arg(serials());
            case 1:
                return u"{'kind': 'OFFSET_DEBS', 'issuance': 'P%1-%2', 'quantity': %3}"_s
                    .arg(upTo(2))
                    .arg(upTo(3))
                    .arg(1 + upTo(20));
            default:
                return u"{'kind': 'ALLOWANCE', 'quantity': %1}"_s.arg(1 + upTo(60));
        }
    }

    QString lines()
    {
        QStringList lines;
        for (int i = upTo(2); i >= 0; --i) {
            lines.append(line());
        }
        return lines.join(u',');
    }

    QString rows(const QString& form, int most)
    {
        QStringList rows;
        for (int i = upTo(most); i >= 0; --i) {
            rows.append(form.arg(2000 + upTo(2)).arg(2024 + upTo(2)).arg(1 + upTo(30)));
        }
        return rows.join(u',');
    }

    QString placement()
    {
        return u"{'jurisdiction': 'XW', 'rows': [%1]}"_s.arg(
            rows(u"{'entity_id': 'XW%1', 'account_type': 'GENERAL', 'kind': 'ALLOWANCE', "
                 "'vintage': %2, 'quantity': %3}"_s,
                 5));
    }

    QString allocation()
    {
        return u"{'from': 'XW-10007', 'reason': 'x', 'rows': [%1]}"_s.arg(rows(
            u"{'entity_id': 'XW%1', 'kind': 'ALLOWANCE', 'vintage': %2, 'quantity': %3}"_s, 3));
    }

    std::mt19937 m_random;
    Scenario m_scenario;
};

/// What all accounts hold of each series, against what was issued.
QString misfits(Scenario& s)
{
    QStringList wrong;
    for (const QList<Value>& row : s.page(wholeOf(u"series"_s)).rows) {
        qint64 sum = 0;
        for (qsizetype i = 6; i <= 11; ++i) {
            sum += row.at(i).toInteger();
        }
        if (sum != row.at(5).toInteger()) {
            wrong.append(row.at(1).toString());
        }
    }
    return wrong.join(u' ');
}

}  // namespace

/// Whatever commands are given, serial numbers are neither lost nor doubled, and the past stays.
/// Replay is checked when the scenario ends.
class TestHoldingsRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
};

void TestHoldingsRandom::nothingIsLost()
{
    const quint32 steps = given("CITSS_STEPS").value_or(300);
    const quint32 seed = given("CITSS_SEED").value_or(std::random_device()());
    qInfo("CITSS_SEED=%u", seed);
    Player player(seed);
    Scenario& s = player.scenario();
    std::map<JournalNumber, std::pair<QStringList, QStringList>> pictures;
    std::pair<QStringList, QStringList> now{holdings(s), blocks(s)};
    int accepted = 0;
    for (quint32 step = 0; step < steps; ++step) {
        const bool isAccepted = player.play() == u"ok"_s;
        const std::pair<QStringList, QStringList> after{holdings(s), blocks(s)};
        // A refused command changes nothing.
        QVERIFY2(isAccepted || after == now, qPrintable(u"step %1"_s.arg(step)));
        QCOMPARE(misfits(s), QString());
        accepted += isAccepted ? 1 : 0;
        now = after;
        pictures[s.head()] = now;
        if (step % 50 == 0) {
            s.registry().withDatabase(
                [](Database& database) { QCOMPARE(verifyPartition(database), Problems()); });
        }
    }
    QVERIFY(accepted > 10);
    for (const auto& [entry, seen] : pictures) {
        QCOMPARE(holdings(s, entry), seen.first);
        QCOMPARE(blocks(s, entry), seen.second);
    }
}

QTEST_GUILESS_MAIN(TestHoldingsRandom)
#include "tst_holdings_random.moc"
