// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine under random commands from a printed seed: issue, place, move, allocate, hold,
// emissions, events, obligations, previews, runs, reversals, and time that passes. Whatever comes,
// no instrument is lost or doubled, and runs that are reversed last in, first out leave the very
// blocks, balances and penalties that were there before them. CITSS_SEED repeats a failure,
// CITSS_STEPS plays longer.
#include "tests/core/compliance/whole_picture.h"

#include <QTest>

#include <random>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Start{1'704'733'200'000};  // 2024-01-08
constexpr int Entities = 5;
const QStringList Events = {u"WA-2023-ANNUAL"_s,
                            u"WA-2024-ANNUAL"_s,
                            u"WA-2025-ANNUAL"_s,
                            u"WA-2023-2026-FULL"_s,
                            u"WA-2023-ANNUAL-PENALTY"_s,
                            u"WA-2024-ANNUAL-PENALTY"_s};

/// A number from the environment, to repeat a failure or to play longer by night.
std::optional<quint32> given(const char* variable)
{
    bool isGiven = false;
    const quint32 number = qEnvironmentVariable(variable).toUInt(&isGiven);
    return isGiven ? std::optional(number) : std::nullopt;
}

/// Gives commands at random; many are refused.
class Player {
public:
    explicit Player(quint32 seed) : m_random(seed), m_scenario(Start) { open(); }

    [[nodiscard]] Scenario& scenario() { return m_scenario; }
    [[nodiscard]] int runs() const { return m_runs; }
    [[nodiscard]] int ladders() const { return m_ladders; }

    /// What was done, for the message of a failure.
    QString play()
    {
        const int action = upTo(23);
        switch (action) {
            case 0:
                return issue();
            case 1:
            case 2:
            case 3:
                return place();
            case 4:
            case 5:
                return move();
            case 6:
                return allocate();
            case 7:
                return give("PlaceHold", u"{'serials': '%1', 'reason': 'x'}"_s.arg(serials()));
            case 8:
                return give("ReleaseHold", u"{'hold': %1, 'reason': 'x'}"_s.arg(1 + upTo(12)));
            case 9:
            case 10:
                return loadEmissions();
            case 11:
                return openEvent();
            case 12:
                return give("PublishObligations", u"{'event': '%1'}"_s.arg(event()));
            case 13:
                return grant();
            case 14:
                m_scenario.passDays(upTo(60));
                return u"pass days"_s;
            case 15:
            case 16:
                return preview(event()) ? u"preview"_s : u"preview refused"_s;
            case 17:
            case 18:
                return commit(1 + upTo(qMax(0, m_previews - 1)));
            case 19:
                return reverse(event(), upTo(1) == 0 ? entity() : QString());
            case 20:
                return upTo(5) == 0
                           ? give("CloseComplianceEvent", u"{'event': '%1'}"_s.arg(event()))
                           : u"nothing"_s;
            default:
                climb();
                return u"climb"_s;
        }
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    QString event() { return Events.at(upTo(static_cast<int>(Events.size()) - 1)); }
    QString entity() { return u"WA%1"_s.arg(1001 + upTo(Entities - 1)); }
    QString account() { return m_accounts.at(upTo(static_cast<int>(m_accounts.size()) - 1)); }
    QString serials()
    {
        const int first = 1 + upTo(900);
        return u"WA-A-%1-%2..%3"_s.arg(2023 + upTo(3)).arg(first).arg(first + upTo(200));
    }
    QString kind()
    {
        return upTo(4) == 0
                   ? u"'kind': 'OFFSET_DEBS', 'project': 'P1', 'issuance': 'P1-%1'"_s.arg(upTo(2))
                   : u"'kind': 'ALLOWANCE', 'vintage': %1"_s.arg(2023 + upTo(3));
    }

    QString give(const char* command, const QString& fields)
    {
        return QLatin1String(command) + u' ' + fields + u": "_s +
               codesOf(m_scenario.runBoth("adm", "aut", command, fields.toUtf8()));
    }

    void open()
    {
        m_scenario.addJurisdiction("WA", "WA");
        QStringList rows;
        for (int i = 0; i < Entities; ++i) {
            rows.append(u"{'entity_id': 'WA%1', 'legal_name': 'E'}"_s.arg(1001 + i));
        }
        const QString fields =
            u"{'jurisdiction': 'WA', 'open_accounts': true, 'rows': [%1]}"_s.arg(rows.join(u','));
        QCOMPARE(codesOf(m_scenario.run("reg", "RegisterEntities", fields.toUtf8())), u"ok"_s);
        for (const char* type : {"ISSUANCE", "ALLOCATION", "AUCTION", "RETIREMENT"}) {
            const QByteArray own = QByteArray("{'jurisdiction': 'WA', 'account_type': '") + type +
                                   "', 'account_name': 'Own'}";
            QCOMPARE(codesOf(m_scenario.run("root", "OpenJurisdictionAccount", own)), u"ok"_s);
        }
        m_accounts = linesOf(m_scenario, u"accounts"_s, {u"account_no"_s});
        for (int i = 0; i < 12; ++i) {
            place();
        }
        loadEmissions();
        loadEmissions();
        for (const char* year : {"2023", "2024"}) {
            give(
                "OpenComplianceEvent",
                u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': %1}"_s.arg(QLatin1String(year)));
            give("PublishObligations", u"{'event': 'WA-%1-ANNUAL'}"_s.arg(QLatin1String(year)));
        }
        m_scenario.passDays(700);
    }

    QString issue()
    {
        return give("IssueAllowances",
                    u"{'jurisdiction': 'WA', 'kind': 'ALLOWANCE', 'vintage': %1, 'quantity': %2}"_s
                        .arg(2023 + upTo(3))
                        .arg(upTo(300)));
    }

    QString place()
    {
        QStringList rows;
        for (int i = upTo(4); i >= 0; --i) {
            rows.append(u"{'entity_id': '%1', 'account_type': '%2', %3, 'quantity': %4}"_s
                            .arg(entity(), upTo(2) == 0 ? u"GENERAL"_s : u"COMPLIANCE"_s, kind())
                            .arg(1 + upTo(120)));
        }
        return give("PlaceHoldings",
                    u"{'jurisdiction': 'WA', 'rows': [%1]}"_s.arg(rows.join(u',')));
    }

    QString move()
    {
        const QString line = upTo(1) == 0
                                 ? u"{'serials': '%1'}"_s.arg(serials())
                                 : u"{'kind': 'ALLOWANCE', 'quantity': %1}"_s.arg(1 + upTo(80));
        return give("MoveInstruments",
                    u"{'from': '%1', 'to': '%2', 'reason': 'x', 'lines': [%3]}"_s.arg(
                        account(), account(), line));
    }

    QString allocate()
    {
        return give("AllocateInstruments",
                    u"{'from': '%1', 'reason': 'x', 'rows': [{'entity_id': '%2', 'kind': "
                    "'ALLOWANCE', 'quantity': %3}]}"_s.arg(account(), entity())
                        .arg(1 + upTo(60)));
    }

    QString loadEmissions()
    {
        QStringList rows;
        for (int i = 0; i < Entities; ++i) {
            rows.append(u"{'entity_id': 'WA%1', 'year': %2, 'quantity': %3}"_s.arg(1001 + i)
                            .arg(2023 + upTo(3))
                            .arg(upTo(400)));
        }
        return give("LoadEmissions",
                    u"{'jurisdiction': 'WA', 'source': 'x', 'rows': [%1]}"_s.arg(rows.join(u',')));
    }

    QString openEvent()
    {
        switch (upTo(2)) {
            case 0:
                return give(
                    "OpenComplianceEvent",
                    u"{'jurisdiction': 'WA', 'type': 'ANNUAL', 'year': %1}"_s.arg(2023 + upTo(2)));
            case 1:
                return give("OpenComplianceEvent",
                            u"{'jurisdiction': 'WA', 'type': 'FULL', 'year': 2025, 'reason': 'x', "
                            "'deadline': '2025-12-01T08:00:00Z'}"_s);
            default:
                return give(
                    "OpenComplianceEvent",
                    u"{'jurisdiction': 'WA', 'type': 'PENALTY', 'parent': 'WA-%1-ANNUAL'}"_s.arg(
                        2023 + upTo(1)));
        }
    }

    QString grant()
    {
        if (upTo(1) == 0) {
            return give("LoadTrueUps",
                        u"{'jurisdiction': 'WA', 'rows': [{'entity_id': '%1', 'year': 2023, "
                        "'vintages': [2025], 'quantity': %2}]}"_s.arg(entity())
                            .arg(upTo(50)));
        }
        return give("GrantConcession",
                    u"{'event': '%1', 'entity_id': '%2', 'reason': 'x', 'kind': 'LIMIT_SHARE', "
                    "'limit': 'GENERAL', 'amount': %3}"_s.arg(event(), entity())
                        .arg(upTo(1'000'000)));
    }

    std::optional<qint64> preview(const QString& of)
    {
        const Result<Outcome> outcome =
            m_scenario.run("prg", "PreviewComplianceRun", u"{'event': '%1'}"_s.arg(of).toUtf8());
        m_previews += outcome ? 1 : 0;
        return outcome ? std::optional(outcome->made.value(u"preview"_s).toInteger())
                       : std::nullopt;
    }

    QString commit(qint64 number)
    {
        const QString done = give("CommitComplianceRun", u"{'preview': %1}"_s.arg(number));
        m_runs += done.endsWith(u": ok"_s) ? 1 : 0;
        return done;
    }

    QString reverse(const QString& of, const QString& only = {})
    {
        const QString entities = only.isEmpty() ? QString() : u'\'' + only + u'\'';
        return give("ReverseComplianceRun",
                    u"{'event': '%1', 'entities': [%2], 'reason': 'x'}"_s.arg(of, entities));
    }

    bool hasRuns(const QString& of)
    {
        return !linesOf(m_scenario,
                        u"runs"_s,
                        {u"event"_s},
                        {{.column = u"event"_s, .value = of},
                         {.column = u"state"_s, .value = u"COMMITTED"_s}})
                    .isEmpty();
    }

    QStringList linesOfRuns(const QString& of)
    {
        return linesOf(m_scenario,
                       u"run_lines"_s,
                       {u"entity_id"_s,
                        u"series"_s,
                        u"serial_first"_s,
                        u"serial_last"_s,
                        u"rule"_s,
                        u"used_as"_s},
                       {{.column = u"event"_s, .value = of}});
    }

    /// Runs some events that have no run, one upon the other, and takes them back in turn.
    void climb()
    {
        struct Rung {
            QString event;
            QStringList before;
        };
        QList<Rung> rungs;
        QStringList events = Events;
        std::shuffle(events.begin(), events.end(), m_random);
        for (int i = upTo(1) == 0 ? 0 : static_cast<int>(events.size()); i > 0; --i) {
            reverse(events.at(i - 1));  // so that there is something to run
        }
        for (const QString& each : events.first(3)) {
            const std::optional<qint64> number = hasRuns(each) ? std::nullopt : preview(each);
            const QStringList before = pictureOf(m_scenario);
            if (number && commit(*number).endsWith(u": ok"_s)) {
                rungs.append({each, before});
            }
        }
        m_scenario.passDays(upTo(3));
        QStringList lines;
        for (const Rung& rung : QList<Rung>(rungs.crbegin(), rungs.crend())) {
            lines = linesOfRuns(rung.event);
            const QString reversed = reverse(rung.event);
            QVERIFY2(reversed.endsWith(u": ok"_s), qPrintable(reversed));
            QCOMPARE(pictureOf(m_scenario), rung.before);
            QVERIFY(linesOfRuns(rung.event).isEmpty());
        }
        m_ladders += rungs.size() > 1 ? 1 : 0;
        if (!rungs.isEmpty() && upTo(1) == 0) {
            const QString first = rungs.first().event;
            QVERIFY(commit(preview(first).value()).endsWith(u": ok"_s));
            QCOMPARE(linesOfRuns(first), lines);
        }
    }

    std::mt19937 m_random;
    Scenario m_scenario;
    QStringList m_accounts;
    int m_previews = 0;
    int m_runs = 0;
    int m_ladders = 0;
};

}  // namespace

class TestComplianceRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndAllComesBack();
};

void TestComplianceRandom::nothingIsLostAndAllComesBack()
{
    const quint32 steps = given("CITSS_STEPS").value_or(150);
    const quint32 seed = given("CITSS_SEED").value_or(std::random_device()());
    qInfo("CITSS_SEED=%u", seed);
    Player player(seed);
    Scenario& s = player.scenario();
    for (quint32 step = 0; step < steps; ++step) {
        const QString done = player.play();
        if (qEnvironmentVariableIsSet("CITSS_SHOW")) {
            qInfo("%u %s", step, qPrintable(done));
        }
        const QString wrong = wrongs(s) + misfits(s);
        QVERIFY2(wrong.isEmpty() && !QTest::currentTestFailed(),
                 qPrintable(u"step %1 %2: %3"_s.arg(step).arg(done, wrong)));
    }
    qInfo("runs=%d ladders=%d", player.runs(), player.ladders());
    QVERIFY(player.runs() > 0);
}

QTEST_GUILESS_MAIN(TestComplianceRandom)
#include "tst_compliance_random.moc"
