// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/parties/staff_commands.h"
#include "core/registry/proposal_commands.h"
#include "core/registry/system_commands.h"
#include "core/storage/migrator.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace citss {

const ProblemType LoudBell = {
    "LOUD_BELL", Severity::Warning, "The bell is loud: %1.", {{{"times", ArgumentKind::Count}}}};
const ProblemType OldBell = {"OLD_BELL", Severity::Note, "The bell is old.", {}};
const ProblemType CrackedBell = {"CRACKED_BELL", Severity::Warning, "The bell has cracked.", {}};
const ProblemType NoBell = {"NO_BELL", Severity::Refusal, "There is no bell.", {}};

/// A command that always warns: before it is done and while it is.
struct RingBell {
    qint64 times = 0;

    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RingBell", "Ring the bell", "Rings.", Action::RestrictParty, {"bells"}};
        return info;
    }
    static const Fields<RingBell>& fields()
    {
        static const Fields<RingBell> list{field("times", &RingBell::times, "Times")};
        return list;
    }
};

static Problems check(const RingBell& command, const State&)
{
    Problems problems{problem(LoudBell, u"times"_s, {command.times}), problem(OldBell)};
    if (command.times == 0) {
        problems += problem(NoBell);
    }
    return problems;
}

static void apply(const RingBell&, Change& change)
{
    change.effects.warnings += problem(CrackedBell);
}

namespace {

const QString AllWarnings = u"LOUD_BELL, OLD_BELL, CRACKED_BELL"_s;

const Catalogue& bellCatalogue()
{
    static const Catalogue all = [] {
        Catalogue made;
        made.problems = catalogue().problems;
        static const ProblemType* const bells[] = {&LoudBell, &OldBell, &CrackedBell, &NoBell};
        made.add(ProblemTypes(bells));
        addSystemCommands(made);
        addProposals(made);
        addStaffCommands(made);
        made.add<RingBell>();
        return made;
    }();
    return all;
}

/// A registry with a bell, which "reg" may propose to ring and "aut" may approve.
class Belfry {
public:
    Belfry()
    {
        for (const char* role : {"REG", "AUT"}) {
            const QString name = QString::fromLatin1(role).toLower();
            must("root",
                 "RegisterPerson",
                 {{u"username"_s, name},
                  {u"name"_s, name},
                  {u"password_hash"_s, PersonaPasswordHash}});
            must("root", "GrantRole", {{u"username"_s, name}, {u"role"_s, QLatin1String(role)}});
        }
    }

    void must(const char* who, const char* command, const QCborMap& fields)
    {
        QCOMPARE(codesOf(give(who, command, fields)), u"ok"_s);
    }
    Result<Outcome> give(const char* who, const char* command, const QCborMap& fields)
    {
        return m_registry->execute(
            {.id = m_registry->newCommandId(), .command = QLatin1String(command), .fields = fields},
            tokenOf(who));
    }
    QByteArray tokenOf(const char* who) { return m_registry->assume(QLatin1String(who))->token; }
    LocalRegistry& registry() { return *m_registry; }

    QList<JournalNumber> differsOnReplay()
    {
        QList<JournalNumber> differs;
        m_registry->withDatabase([&differs](Database& database) {
            Database empty = Database::inMemory();
            migrate(empty);
            const ReplayReport report = replay(database, empty, replayDispatcher(bellCatalogue()));
            if (report.differsAt) {
                differs.append(*report.differsAt);
            }
        });
        return differs;
    }

private:
    ManualClock m_clock{Scenario::Start};
    SeededRandom m_random{"belfry"};
    std::unique_ptr<LocalRegistry> m_registry =
        LocalRegistry::inMemory({.name = u"Belfry"_s,
                                 .training = true,
                                 .publicKey = QByteArray(32, 'k'),
                                 .username = u"root"_s,
                                 .person = u"First"_s,
                                 .passwordHash = PersonaPasswordHash},
                                {bellCatalogue(), m_clock, m_random});
};

}  // namespace

/// What a check warns of reaches whoever gave the command, and the journal.
class TestWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofACheckReachProposerAndApprover();
    void areInTheJournal();
    void areSeenInRehearsals();
    void standBesideRefusals();
};

void TestWarnings::ofACheckReachProposerAndApprover()
{
    Belfry belfry;
    const Result<Outcome> proposed = belfry.give("reg", "RingBell", {{u"times"_s, 3}});
    QVERIFY(proposed.has_value());
    QCOMPARE(codesOf(proposed->warnings), u"LOUD_BELL, OLD_BELL"_s);
    const Result<Outcome> approved =
        belfry.give("aut",
                    "ApproveProposal",
                    {{u"proposal"_s, proposed->made.value(u"proposal"_s)}, {u"comment"_s, u"x"_s}});
    QVERIFY(approved.has_value());
    QCOMPARE(codesOf(approved->warnings), AllWarnings);
    QCOMPARE(approved->warnings.first().field, u"times"_s);
    QCOMPARE(approved->warnings.first().arguments, QList<Value>{Value(3)});
}

void TestWarnings::areInTheJournal()
{
    Belfry belfry;
    const CommandRequest request{
        .id = QByteArray(16, 'b'), .command = u"RingBell"_s, .fields = {{u"times"_s, 3}}};
    const QByteArray token = belfry.tokenOf("reg");
    const Result<Outcome> first = belfry.registry().execute(request, token);
    const Result<Outcome> again = belfry.registry().execute(request, token);
    QVERIFY(first && again && again->repeated);
    QCOMPARE(again->warnings, first->warnings);
    belfry.must("aut", "ApproveProposal", {{u"proposal"_s, 1}, {u"comment"_s, u"x"_s}});
    QCOMPARE(belfry.differsOnReplay(), QList<JournalNumber>());
}

void TestWarnings::areSeenInRehearsals()
{
    Belfry belfry;
    const Result<Rehearsal> rehearsal = belfry.registry().rehearse(
        {.commands = {{.id = {}, .command = u"RingBell"_s, .fields = {{u"times"_s, 3}}}},
         .views = {}},
        belfry.tokenOf("reg"));
    QVERIFY(rehearsal && rehearsal->outcomes.first());
    QCOMPARE(codesOf(rehearsal->outcomes.first()->warnings), AllWarnings);
}

void TestWarnings::standBesideRefusals()
{
    Belfry belfry;
    QCOMPARE(codesOf(belfry.give("reg", "RingBell", {{u"times"_s, 0}})),
             u"LOUD_BELL, OLD_BELL, NO_BELL"_s);
}

}  // namespace citss

using citss::TestWarnings;

QTEST_GUILESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
