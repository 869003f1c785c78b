// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/exchange/import_layout.h"
#include "core/exchange/import_request.h"
#include "core/exchange/read_file.h"
#include "core/programs/shipped_packs.h"
#include "tests/core/compliance/office.h"

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// Washington after its first deadline, with credits of one issuance used, held or both.
class Review : public Office {
public:
    /// What each entity emitted is what makes five percent of it the credits that it may use.
    void surrenderCredits(const QList<std::pair<QByteArray, int>>& users)
    {
        QByteArrayList rows;
        for (const auto& [entity, credits] : users) {
            place(entity.constData(), "OFFSET_DEBS", 2022, credits);
            rows.append("{'facility_id': 'F" + entity +
                        "', 'year': 2023, 'quantity': " + QByteArray::number(20 * credits) + "}");
        }
        must(load(("[" + rows.join(", ") + "]").constData()));
        publish();
        clock().set(AfterDeadline);
        passDays(0);
        must(commit(preview()));
    }
    Result<Outcome> assess(int found,
                           const QByteArray& identified = "2024-08-31",
                           const QByteArray& issuance = "WAFR5001-A")
    {
        return runBoth("prg",
                       "aut",
                       "AssessReplacement",
                       "{'jurisdiction': 'WA', 'issuance': '" + issuance +
                           "', 'reductions_found': " + QByteArray::number(found) +
                           ", 'identified': '" + identified + "', 'reason': 'Review of 2022'}");
    }
    Result<Outcome> cover(int obligation, const QByteArray& lines)
    {
        return runBoth(
            "adm",
            "aut",
            "CoverSideObligation",
            "{'obligation': " + QByteArray::number(obligation) + ", 'lines': [" + lines + "]}");
    }
    Result<Outcome> annul(int obligation)
    {
        return runBoth("prg",
                       "aut",
                       "VoidSideObligation",
                       "{'obligation': " + QByteArray::number(obligation) +
                           ", 'reason': 'The report stands'}");
    }
    QString side(int obligation, const char* column)
    {
        return cell(
            "side_obligations", "{'obligation': " + QByteArray::number(obligation) + "}", column);
    }
    QByteArray accountOf(const char* entity)
    {
        return cell("accounts",
                    QByteArray("{'account_type': 'COMPLIANCE', 'entity_id': '") + entity + "'}",
                    "account_no")
            .toLatin1();
    }
    /// Adopts the pack again, with its rule sets changed.
    template <typename Edit>
    void adoptChanged(int version, Edit edit)
    {
        QCborMap pack = shippedPack(u"WA"_s).value().toMap();
        pack.insert(u"version"_s, version);
        QCborArray sets = pack.value(u"rule_sets"_s).toArray();
        edit(sets);
        pack.insert(u"rule_sets"_s, sets);
        must(runBoth("adm", "aut", "AdoptRulePack", QCborMap{{u"pack"_s, pack}}));
    }
    QString share(const char* role, const char* entity, const char* column)
    {
        return cell("replacement_shares",
                    QByteArray("{'role': '") + role + "', 'entity_id': '" + entity + "'}",
                    column);
    }
};

/// A state under assurance provisions, with three entities.
class UpwindState : public Scenario {
public:
    UpwindState() : Scenario(Instant(1'704'733'200'000))  // 2024-01-08
    {
        checkFigures();
        addJurisdiction("TX", "CSAPR");
        for (const char* type : {"ISSUANCE", "RETIREMENT"}) {
            Office::must(run("root",
                             "OpenJurisdictionAccount",
                             QByteArray("{'jurisdiction': 'TX', 'account_type': '") + type +
                                 "', 'account_name': 'Own'}"));
        }
        Office::must(run("reg",
                         "RegisterEntities",
                         "{'jurisdiction': 'TX', 'open_accounts': true, 'rows': ["
                         "{'entity_id': 'TX1001', 'legal_name': 'Alpha Power'},"
                         "{'entity_id': 'TX1002', 'legal_name': 'Beta Power'},"
                         "{'entity_id': 'TX1003', 'legal_name': 'Gamma Power'}]}"));
    }

    /// Adopts the pack again, with a reserve that its rules accept at events.
    void adoptWithReserve()
    {
        QCborMap pack = shippedPack(u"CSAPR"_s).value().toMap();
        pack.insert(u"version"_s, 2);
        QCborArray kinds = pack.value(u"instruments"_s).toArray();
        kinds.append(
            QCborMap{{u"category"_s, u"APCR"_s},
                     {u"class"_s, u"R"_s},
                     {u"vintaged"_s, false},
                     {u"offset"_s, false},
                     {u"title"_s, QCborMap{{u"en"_s, u"Reserve"_s}, {u"fr"_s, u"Réserve"_s}}}});
        pack.insert(u"instruments"_s, kinds);
        QCborArray sets = pack.value(u"rule_sets"_s).toArray();
        QCborMap first = sets.at(0).toMap();
        first.insert(u"order"_s, QCborArray{u"ALLOWANCE"_s, u"APCR"_s});
        sets[0] = first;
        pack.insert(u"rule_sets"_s, sets);
        Office::must(runBoth("adm", "aut", "AdoptRulePack", QCborMap{{u"pack"_s, pack}}));
    }
    static QByteArray group(const QByteArray& name, int entity, qint64 emissions, qint64 share)
    {
        return "{'representative': '" + name + "', 'entity_id': 'TX" + QByteArray::number(entity) +
               "', 'emissions': " + QByteArray::number(emissions) +
               ", 'share': " + QByteArray::number(share) + "}";
    }
    /// The groups of the worked example CS-04.
    static QByteArray groups()
    {
        return group("Alpha", 1001, 7000, 6000) + ", " + group("Beta", 1002, 4500, 3800) + ", " +
               group("Gamma", 1003, 1000, 2000);
    }
    Result<Outcome> assess(const QByteArray& rows,
                           const QByteArray& ruleSet = "CSAPR-NOXA",
                           const QByteArray& more = "'due': '2024-11-01'")
    {
        return runBoth("prg",
                       "aut",
                       "AssessAssurance",
                       "{'jurisdiction': 'TX', 'rule_set': '" + ruleSet +
                           "', 'year': 2023, 'budget': 10000, 'variability': 1800, 'groups': [" +
                           rows + "], 'reason': 'Emissions of 2023', " + more + "}");
    }
};

}  // namespace

/// Obligations beside those of events: overstated credits are replaced, a state's excess is
/// surrendered for.
class TestSideObligations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usersReplaceTheirPart();
    void fivePercentHaveNoConsequence();
    void nothingFoundTakesAll();
    void countsWhoeverHasThem();
    void refusesReplacements_data();
    void refusesReplacements();
    void assessesOnce();
    void coversPartByPart();
    void refusesCovers_data();
    void refusesCovers();
    void eventsKeepWhatIsTheirs();
    void acceptsWhatTheRulesAccept();
    void coversNeedAccounts();
    void creditsThatCoveredAreUsedToo();
    void reversedSurrendersUsedNothing();
    void groupsShareTheExcess();
    void groupsComeFromTables();
    void refusesAssurance_data();
    void refusesAssurance();
    void allowancesAloneCoverAnExcess();
    void rulesWithoutAssuranceHaveNone();
};

/// IV-01 of compliance.md 4.2.
void TestSideObligations::usersReplaceTheirPart()
{
    Review s;
    s.place("WA1002", "OFFSET_DEBS", 2022, 20'005);
    s.surrenderCredits({{"WA1001", 30'001}, {"WA1003", 49'994}});
    const Result<Outcome> outcome = s.assess(90'000);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"issued"_s).toInteger(), 100'000);
    QCOMPARE(outcome->made.value(u"overstated"_s).toInteger(), 10'000);
    QCOMPARE(outcome->made.value(u"used"_s).toInteger(), 79'995);
    QCOMPARE(outcome->made.value(u"to_replace"_s).toInteger(), 7'999);
    QCOMPARE(outcome->made.value(u"held"_s).toInteger(), 20'005);
    QCOMPARE(outcome->made.value(u"to_remove"_s).toInteger(), 2'001);
    QCOMPARE(outcome->made.value(u"obligations"_s).toInteger(), 2);
    QCOMPARE(codesOf(outcome->warnings), u"CREDITS_TO_REMOVE"_s);

    QCOMPARE(s.rows("side_obligations").size(), qsizetype(2));
    QCOMPARE(s.side(1, "entity_id"), u"WA1001"_s);
    QCOMPARE(s.side(1, "legal_name"), u"Entity WA1001"_s);
    QCOMPARE(s.side(1, "kind"), u"REPLACEMENT"_s);
    QCOMPARE(s.side(1, "subject"), u"WAFR5001-A"_s);
    QCOMPARE(s.side(1, "rule_set"), u"WA-CP1"_s);
    QCOMPARE(s.side(1, "qty"), u"3000"_s);
    QCOMPARE(s.side(1, "open"), u"3000"_s);
    QCOMPARE(s.side(1, "state"), u"DUE"_s);
    QCOMPARE(s.side(1, "due"), u"2025-02-28"_s);  // six months after 31 August
    QCOMPARE(s.side(2, "entity_id"), u"WA1003"_s);
    QCOMPARE(s.side(2, "qty"), u"4999"_s);
    QCOMPARE(s.share("HELD", "WA1002", "part"), u"2001"_s);
    QCOMPARE(s.share("RETIRED", "WA1003", "qty"), u"49994"_s);
    QCOMPARE(s.share("RETIRED", "WA1003", "overstated"), u"10000"_s);
    // The act itself is left to another command.
    QCOMPARE(s.cell("holdings", "{'entity_id': 'WA1002'}", "qty"), u"20005"_s);
}

/// IV-02 of compliance.md 4.2.
void TestSideObligations::fivePercentHaveNoConsequence()
{
    Review s;
    s.surrenderCredits({{"WA1001", 105'000}});
    const Result<Outcome> outcome = s.assess(100'000);
    QCOMPARE(codesOf(outcome), u"REPLACEMENT_NOT_OVERSTATED"_s);
    QCOMPARE(outcome.error().first().arguments, (QList<Value>{105'000, 100'000, 5'000, 5'000}));
    QVERIFY(s.rows("side_obligations").isEmpty());
    QCOMPARE(codesOf(s.assess(105'000)), u"REPLACEMENT_NOT_OVERSTATED"_s);
    // One less found is beyond the bound.
    const Result<Outcome> beyond = s.assess(99'999);
    QCOMPARE(codesOf(beyond), u"ok"_s);
    QCOMPARE(s.side(1, "qty"), u"5001"_s);
}

void TestSideObligations::nothingFoundTakesAll()
{
    Review s;
    s.place("WA1002", "OFFSET_DEBS", 2022, 7);
    s.surrenderCredits({{"WA1001", 100}});
    const Result<Outcome> outcome = s.assess(0, "2024-11-01");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(s.side(1, "qty"), u"100"_s);
    QCOMPARE(s.side(1, "due"), u"2025-05-01"_s);
    QCOMPARE(outcome->made.value(u"to_remove"_s).toInteger(), 7);
}

/// An entity may both have used some and hold some, and so may a jurisdiction's own account.
void TestSideObligations::countsWhoeverHasThem()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    s.place("WA1001", "OFFSET_DEBS", 2022, 500);
    Office::must(s.runBoth("adm",
                           "aut",
                           "IssueOffsets",
                           "{'jurisdiction': 'WA', 'kind': 'OFFSET_DEBS', 'project': 'WAFR5001', "
                           "'issuance': 'WAFR5001-A', 'vintage': 2022, 'quantity': 300}"));
    // Another issuance of the same project is none of its business.
    Office::must(s.runBoth("adm",
                           "aut",
                           "IssueOffsets",
                           "{'jurisdiction': 'WA', 'kind': 'OFFSET_DEBS', 'project': 'WAFR5001', "
                           "'issuance': 'WAFR5001-B', 'vintage': 2023, 'quantity': 999}"));
    Office::must(s.run("root",
                       "OpenJurisdictionAccount",
                       "{'jurisdiction': 'WA', 'account_type': 'INVALIDATION', 'account_name': "
                       "'Invalid'}"));
    Office::must(s.runBoth(
        "adm",
        "aut",
        "MoveInstruments",
        "{'from': '" + s.accountOf("WA1001") + "', 'to': '" +
            s.cell("accounts", "{'account_type': 'INVALIDATION'}", "account_no").toLatin1() +
            "', 'reason': 'Invalid', 'lines': [{'kind': 'OFFSET_DEBS', 'quantity': 100}]}"));
    const Result<Outcome> outcome = s.assess(900);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"issued"_s).toInteger(), 1800);
    QCOMPARE(codesOf(outcome->warnings), u"CREDITS_TO_REMOVE, CREDITS_NOT_REPLACED"_s);
    QCOMPARE(outcome->warnings.first().arguments, (QList<Value>{700, 2, 350}));
    QCOMPARE(outcome->warnings.last().arguments, (QList<Value>{100}));
    QCOMPARE(s.share("RETIRED", "WA1001", "part"), u"500"_s);
    QCOMPARE(s.share("HELD", "WA1001", "part"), u"200"_s);
    QCOMPARE(s.cell("replacement_shares", "{'account_no': 'WA-10001'}", "part"), u"150"_s);
    QCOMPARE(s.rows("side_obligations").size(), qsizetype(1));
}

void TestSideObligations::refusesReplacements_data()
{
    QTest::addColumn<QByteArray>("issuance");
    QTest::addColumn<int>("found");
    QTest::addColumn<QByteArray>("identified");
    QTest::addColumn<QString>("codes");
    const QByteArray day = "2024-08-31";
    QTest::newRow("unknown") << "WAFR5001-Z"_ba << 0 << day << u"ISSUANCE_UNKNOWN"_s;
    QTest::newRow("allowances") << "B-7"_ba << 0 << day << u"ISSUANCE_NOT_OFFSETS"_s;
    QTest::newRow("above") << "WAFR5001-A"_ba << 1001 << day << u"REPLACEMENT_FOUND_ABOVE"_s;
    QTest::newRow("within") << "WAFR5001-A"_ba << 953 << day << u"REPLACEMENT_NOT_OVERSTATED"_s;
    QTest::newRow("future") << "WAFR5001-A"_ba << 0 << "2024-11-05"_ba
                            << u"REPLACEMENT_IN_FUTURE"_s;
    QTest::newRow("both") << "WAFR5001-A"_ba << 1001 << "2030-01-01"_ba
                          << u"REPLACEMENT_IN_FUTURE, REPLACEMENT_FOUND_ABOVE"_s;
}

void TestSideObligations::refusesReplacements()
{
    QFETCH(QByteArray, issuance);
    QFETCH(int, found);
    QFETCH(QByteArray, identified);
    QFETCH(QString, codes);
    Review s;
    Office::must(s.runBoth("adm",
                           "aut",
                           "IssueAllowances",
                           "{'jurisdiction': 'WA', 'kind': 'ALLOWANCE', 'vintage': 2023, "
                           "'quantity': 5, 'issuance': 'B-7'}"));
    s.surrenderCredits({{"WA1001", 1000}});
    QCOMPARE(codesOf(s.assess(found, identified, issuance)), codes);
    QCOMPARE(codesOf(s.runBoth("prg",
                               "aut",
                               "AssessReplacement",
                               "{'jurisdiction': 'CA', 'issuance': 'A', 'reductions_found': 0, "
                               "'identified': '2024-01-01', 'reason': 'x'}")),
             u"PROGRAMME_MISSING"_s);
    QVERIFY(s.rows("side_obligations").isEmpty());
}

void TestSideObligations::assessesOnce()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    QCOMPARE(codesOf(s.assess(400)), u"SIDE_ASSESSED"_s);
    QCOMPARE(codesOf(s.annul(7)), u"SIDE_UNKNOWN"_s);
    QCOMPARE(codesOf(s.annul(1)), u"ok"_s);
    QCOMPARE(s.side(1, "state"), u"VOID"_s);
    QCOMPARE(s.side(1, "reason"), u"The report stands"_s);
    QCOMPARE(s.side(1, "open"), u"0"_s);
    QCOMPARE(codesOf(s.annul(1)), u"SIDE_NOT_DUE"_s);
    QCOMPARE(codesOf(s.cover(1, "{'kind': 'ALLOWANCE', 'quantity': 1}")), u"SIDE_NOT_DUE"_s);
    QCOMPARE(codesOf(s.assess(400)), u"ok"_s);
    QCOMPARE(s.side(2, "qty"), u"600"_s);
    QCOMPARE(s.rows("replacement_shares").size(), qsizetype(1));
    // Who may only look, or only approve, does not assess.
    QCOMPARE(codesOf(s.run("aud", "VoidSideObligation", "{'obligation': 2, 'reason': 'x'}")),
             u"NOT_PERMITTED"_s);
}

void TestSideObligations::coversPartByPart()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    s.place("WA1001", "ALLOWANCE", 2024, 600);
    const Result<Outcome> part =
        s.cover(1, "{'kind': 'ALLOWANCE', 'vintage': 2024, 'quantity': 200}");
    QCOMPARE(codesOf(part), u"ok"_s);
    QCOMPARE(part->made.value(u"covered"_s).toInteger(), 200);
    QCOMPARE(part->made.value(u"left"_s).toInteger(), 300);
    QCOMPARE(s.side(1, "state"), u"DUE"_s);
    QCOMPARE(s.side(1, "covered"), u"200"_s);
    QCOMPARE(s.side(1, "open"), u"300"_s);
    QCOMPARE(codesOf(s.annul(1)), u"SIDE_COVERED"_s);
    QCOMPARE(codesOf(s.cover(1, "{'kind': 'ALLOWANCE', 'quantity': 301}")), u"COVER_TOO_MUCH"_s);
    const Result<Outcome> rest =
        s.cover(1, "{'serials': 'WA-A-2024-300..349'}, {'kind': 'ALLOWANCE', 'quantity': 250}");
    QCOMPARE(codesOf(rest), u"ok"_s);
    QCOMPARE(rest->made.value(u"left"_s).toInteger(), 0);
    QCOMPARE(s.side(1, "state"), u"COVERED"_s);
    QCOMPARE(s.side(1, "open"), u"0"_s);
    QCOMPARE(codesOf(s.annul(1)), u"SIDE_NOT_DUE"_s);
    QCOMPARE(s.cell("side_covers", "{'obligation': 1, 'line': 1}", "serial_last"), u"200"_s);
    QCOMPARE(s.cell("side_covers", "{'obligation': 1, 'line': 2}", "serial_first"), u"300"_s);
    QVERIFY(s.rows("side_covers").size() >= 4);  // the last line went round what was named
}

void TestSideObligations::refusesCovers_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("codes");
    QTest::newRow("nothing") << ""_ba << u"COVER_EMPTY"_s;
    QTest::newRow("same issuance")
        << "{'kind': 'OFFSET_DEBS', 'issuer': 'WA', 'quantity': 5}"_ba << u"COVER_SAME_ISSUANCE"_s;
    QTest::newRow("by serials") << "{'serials': 'WA-F-WAFR5001-1001..1005'}"_ba
                                << u"COVER_SAME_ISSUANCE"_s;
    QTest::newRow("issuer") << "{'kind': 'OFFSET_DEBS', 'issuer': 'CA', 'quantity': 5}"_ba
                            << u"COVER_ISSUER"_s;
    QTest::newRow("held") << "{'serials': 'WA-A-2024-41..60'}"_ba << u"SERIALS_NOT_FREE"_s;
    QTest::newRow("too few") << "{'kind': 'ALLOWANCE', 'quantity': 90}"_ba << u"NOT_ENOUGH_HELD"_s;
    QTest::newRow("not here") << "{'serials': 'WA-A-2024-101'}"_ba << u"SERIALS_NOT_IN_ACCOUNT"_s;
    QTest::newRow("too much") << "{'kind': 'APCR', 'quantity': 51}"_ba << u"COVER_TOO_MUCH"_s;
    QTest::newRow("no quantity") << "{'kind': 'APCR'}"_ba << u"LINE_EMPTY"_s;
    QTest::newRow("fine")
        << "{'kind': 'APCR', 'quantity': 4}, {'kind': 'ALLOWANCE', 'quantity': 46}"_ba << u"ok"_s;
}

void TestSideObligations::refusesCovers()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, codes);
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    s.place("WA1001", "OFFSET_DEBS", 2022, 9);
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA1001', "
                           "'account_type': 'COMPLIANCE', 'kind': 'OFFSET_DEBS', 'issuer': 'CA', "
                           "'project': 'CAFR1', 'issuance': 'CAFR1-A', 'vintage': 2022, "
                           "'quantity': 9}]}"));
    Office::must(s.assess(959));  // 50 of 1,009
    s.place("WA1001", "ALLOWANCE", 2024, 100);
    s.place("WA1001", "APCR", 0, 60);
    Office::must(s.runBoth(
        "adm", "aut", "PlaceHold", "{'serials': 'WA-A-2024-50..61', 'reason': 'Dispute'}"));
    QCOMPARE(s.side(1, "qty"), u"50"_s);
    QCOMPARE(codesOf(s.cover(1, lines)), codes);
}

/// Units that only the event of a full period may draw were sold for that alone.
void TestSideObligations::eventsKeepWhatIsTheirs()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    s.place("WA1001", "PRICE_CEILING_UNIT", 0, 60);
    QCOMPARE(codesOf(s.cover(1, "{'kind': 'PRICE_CEILING_UNIT', 'quantity': 5}")), u"COVER_KIND"_s);
}

/// What covers an obligation is named by the rules as they are now.
void TestSideObligations::acceptsWhatTheRulesAccept()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    s.place("WA1001", "APCR", 0, 60);
    const QByteArray line = "{'kind': 'APCR', 'quantity': 5}";
    s.adoptChanged(2, [](QCborArray& sets) {
        QCborMap first = sets.at(0).toMap();
        first.insert(u"order"_s, QCborArray{u"OFFSET_DEBS"_s, u"ALLOWANCE"_s});
        QCborMap citations = first.value(u"citations"_s).toMap();
        for (const char* kind : {"PRICE_CEILING_UNIT", "OFFSET_DEBS_TRIBAL", "APCR", "TRUE_UP"}) {
            citations.remove(u"order."_s + QLatin1String(kind));
        }
        first.insert(u"citations"_s, citations);
        sets[0] = first;
    });
    const Result<Outcome> refused = s.cover(1, line);
    QCOMPARE(codesOf(refused), u"COVER_KIND"_s);
    QCOMPARE(refused.error().first().field, u"lines[0].kind"_s);
    QCOMPARE(refused.error().first().arguments.last(), Value(u"OFFSET_DEBS, ALLOWANCE"_s));
    QCOMPARE(codesOf(s.cover(1, "{'serials': 'WA-R-NV-1..2'}")), u"COVER_KIND"_s);
    s.adoptChanged(3, [](QCborArray& sets) {
        QCborMap first = sets.at(0).toMap();
        first.insert(u"id"_s, u"WA-CPX"_s);
        QCborMap second = sets.at(1).toMap();
        second.insert(u"extends"_s, u"WA-CPX"_s);
        sets = {first, second};
    });
    QCOMPARE(codesOf(s.cover(1, line)), u"RULE_SET_UNKNOWN"_s);
}

void TestSideObligations::coversNeedAccounts()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}, {"WA1003", 1000}});
    Office::must(s.assess(1000));
    s.place("WA1001", "ALLOWANCE", 2024, 60);
    const QByteArray line = "{'kind': 'ALLOWANCE', 'quantity': 5}";
    const auto setState = [&s](const QByteArray& account, const char* state) {
        Office::must(s.runBoth(
            "reg",
            "aut",
            "SetAccountState",
            "{'account_no': '" + account + "', 'state': '" + state + "', 'reason': 'Order'}"));
    };
    // A suspended account still meets its obligations.
    setState(s.accountOf("WA1001"), "SUSPENDED");
    QCOMPARE(codesOf(s.cover(1, line)), u"ok"_s);
    setState(s.accountOf("WA1003"), "CLOSED");
    QCOMPARE(codesOf(s.cover(2, line)), u"COVER_ACCOUNT_MISSING"_s);
    setState("WA-10002", "SUSPENDED");
    QCOMPARE(codesOf(s.cover(1, line)), u"RETIREMENT_ACCOUNT_MISSING"_s);
    QCOMPARE(codesOf(s.cover(9, line)), u"SIDE_UNKNOWN"_s);
}

/// Whoever covers with credits has used them, should they be found overstated later.
void TestSideObligations::creditsThatCoveredAreUsedToo()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.assess(500));
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'WA', 'rows': [{'entity_id': 'WA1001', "
                           "'account_type': 'COMPLIANCE', 'kind': 'OFFSET_DEBS', 'project': "
                           "'WAFR6', 'issuance': 'WAFR6-A', 'vintage': 2022, 'quantity': 400}]}"));
    Office::must(s.cover(1, "{'kind': 'OFFSET_DEBS', 'project': 'WAFR6', 'quantity': 300}"));
    const Result<Outcome> outcome = s.assess(0, "2024-10-01", "WAFR6-A");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"used"_s).toInteger(), 300);
    QCOMPARE(outcome->made.value(u"held"_s).toInteger(), 100);
    QCOMPARE(s.side(2, "qty"), u"300"_s);
    QCOMPARE(s.side(2, "rule_set"), u"WA-CP1"_s);
}

void TestSideObligations::reversedSurrendersUsedNothing()
{
    Review s;
    s.surrenderCredits({{"WA1001", 1000}});
    Office::must(s.reverse());
    const Result<Outcome> outcome = s.assess(500);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"obligations"_s).toInteger(), 0);
    QCOMPARE(outcome->made.value(u"to_remove"_s).toInteger(), 500);
    // Nothing is due, so it may be assessed again once they have been surrendered.
    Office::must(s.commit(s.preview()));
    QCOMPARE(codesOf(s.assess(500)), u"ok"_s);
    QCOMPARE(s.side(1, "qty"), u"500"_s);
    QCOMPARE(s.rows("replacement_shares").size(), qsizetype(1));
}

/// CS-04 of compliance.md 4.2.
void TestSideObligations::groupsShareTheExcess()
{
    UpwindState s;
    const Result<Outcome> outcome = s.assess(UpwindState::groups());
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"level"_s).toInteger(), 11'800);
    QCOMPARE(outcome->made.value(u"excess"_s).toInteger(), 700);
    QCOMPARE(outcome->made.value(u"obligations"_s).toInteger(), 2);
    QCOMPARE(outcome->made.value(u"to_surrender"_s).toInteger(), 1'400);
    const auto side = [&s](const char* entity, const char* column) {
        return s.cell("side_obligations", QByteArray("{'entity_id': '") + entity + "'}", column);
    };
    QCOMPARE(side("TX1001", "qty"), u"824"_s);
    QCOMPARE(side("TX1001", "due"), u"2024-11-01"_s);
    QCOMPARE(side("TX1001", "subject"), u"CSAPR-NOXA"_s);
    QCOMPARE(side("TX1001", "year"), u"2023"_s);
    QCOMPARE(side("TX1002", "qty"), u"576"_s);
    QCOMPARE(s.cell("assurance_shares", "{'representative': 'Beta'}", "part"), u"288"_s);
    QCOMPARE(s.cell("assurance_shares", "{'representative': 'Gamma'}", "part"), u"0"_s);
    QCOMPARE(s.cell("assurance_shares", "{'representative': 'Gamma'}", "emitted"), u"12500"_s);
    QCOMPARE(codesOf(s.assess(UpwindState::groups())), u"SIDE_ASSESSED"_s);
}

void TestSideObligations::groupsComeFromTables()
{
    UpwindState s;
    const auto workbook = readTableBytes(
        "Designated representative,Entity ID,Emissions,Share\nAlpha,TX1001,7000,6000\n"
        "Beta,TX1009,4500,3800\nGamma,TX1003,1000,2000\n",
        u"table"_s);
    const ImportTarget& target = *importTarget(u"assurance"_s);
    const ImportResult imported = importWorkbook(*workbook, *importLayout(u"assurance"_s), {});
    const QCborMap given{{u"jurisdiction"_s, u"TX"_s},
                         {u"rule_set"_s, u"CSAPR-NOXA"_s},
                         {u"year"_s, 2023},
                         {u"budget"_s, 10'000},
                         {u"variability"_s, 1'800},
                         {u"reason"_s, u"Emissions of 2023"_s}};
    QCborMap fields = importFields(
        target, catalogue().command(u"AssessAssurance"_s)->fields(), given, imported, u"x.csv"_s);
    const Result<Outcome> refused = s.runBoth("prg", "aut", "AssessAssurance", fields);
    QCOMPARE(codesOf(refused), u"ENTITY_UNKNOWN_HERE"_s);
    // The third line of the file.
    QCOMPARE(withFileRows(refused.error(), imported).first().field, u"rows[3].entity_id"_s);
    QCborArray groups = fields.value(u"groups"_s).toArray();
    QCborMap second = groups.at(1).toMap();
    second.insert(u"entity_id"_s, u"TX1002"_s);
    groups[1] = second;
    fields.insert(u"groups"_s, groups);
    QCOMPARE(codesOf(s.runBoth("prg", "aut", "AssessAssurance", fields)), u"ok"_s);
    QCOMPARE(s.cell("side_obligations", "{'entity_id': 'TX1001'}", "qty"), u"824"_s);
}

void TestSideObligations::refusesAssurance_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("codes");
    const auto group = UpwindState::group;
    QTest::newRow("none") << ""_ba << u"LOAD_EMPTY"_s;
    QTest::newRow("representative twice")
        << group("Alpha", 1001, 7000, 6000) + ", " + group(" alpha", 1002, 7000, 5800)
        << u"ASSURANCE_TWICE"_s;
    QTest::newRow("entity twice") << group("Alpha", 1001, 7000, 6000) + ", " +
                                         group("Beta", 1001, 7000, 5800)
                                  << u"ASSURANCE_TWICE"_s;
    QTest::newRow("unknown entity")
        << group("Alpha", 1009, 12000, 11800) << u"ENTITY_UNKNOWN_HERE"_s;
    QTest::newRow("shares short") << group("Alpha", 1001, 12000, 11000) << u"ASSURANCE_SHARES"_s;
    QTest::newRow("one too many") << group("Alpha", 1001, 12000, 11801) << u"ASSURANCE_SHARES"_s;
    QTest::newRow("rounded")  // half a unit each
        << group("Alpha", 1001, 12000, 6000) + ", " + group("Beta", 1002, 0, 5801) << u"ok"_s;
    QTest::newRow("at the level") << group("Alpha", 1001, 11800, 11800) << u"ASSURANCE_NO_EXCESS"_s;
    QTest::newRow("both") << group("Alpha", 1001, 1, 1)
                          << u"ASSURANCE_SHARES, ASSURANCE_NO_EXCESS"_s;
    QTest::newRow("beyond all bounds") << group("Alpha", 1001, 999'999'999'999'999, 6000) + ", " +
                                              group("Beta", 1002, 999'999'999'999'999, 5800)
                                       << u"AMOUNT_TOO_LARGE"_s;
}

void TestSideObligations::refusesAssurance()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, codes);
    UpwindState s;
    QCOMPARE(codesOf(s.assess(rows)), codes);
    QCOMPARE(codesOf(s.assess(rows, "CSAPR-OTHER")), u"RULE_SET_UNKNOWN"_s);
}

void TestSideObligations::allowancesAloneCoverAnExcess()
{
    UpwindState s;
    Office::must(s.assess(UpwindState::groups(), "CSAPR-NOXA", "'due': null"));
    QVERIFY(s.cell("side_obligations", "{'entity_id': 'TX1002'}", "due").isEmpty());
    s.adoptWithReserve();
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'TX', 'rows': [{'entity_id': 'TX1002', "
                           "'account_type': 'COMPLIANCE', 'kind': 'APCR', 'quantity': 9}]}"));
    const Result<Outcome> refused =
        s.runBoth("adm",
                  "aut",
                  "CoverSideObligation",
                  "{'obligation': 2, 'lines': [{'kind': 'APCR', 'quantity': 9}]}");
    QCOMPARE(codesOf(refused), u"COVER_KIND"_s);
    QCOMPARE(refused.error().first().arguments.last(), Value(u"ALLOWANCE"_s));
    Office::must(s.runBoth("adm",
                           "aut",
                           "PlaceHoldings",
                           "{'jurisdiction': 'TX', 'rows': [{'entity_id': 'TX1002', "
                           "'account_type': 'COMPLIANCE', 'kind': 'ALLOWANCE', 'vintage': 2023, "
                           "'quantity': 600}]}"));
    const Result<Outcome> outcome =
        s.runBoth("adm",
                  "aut",
                  "CoverSideObligation",
                  "{'obligation': 2, 'lines': [{'kind': 'ALLOWANCE', 'quantity': 576}]}");
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(s.cell("side_obligations", "{'entity_id': 'TX1002'}", "state"), u"COVERED"_s);
}

void TestSideObligations::rulesWithoutAssuranceHaveNone()
{
    Review s;
    const QByteArray rest =
        ", 'budget': 1, 'variability': 0, 'reason': 'x', 'groups': "
        "[{'representative': 'A', 'entity_id': 'WA1001', 'emissions': 2, "
        "'share': 1}]}";
    const auto codes = [&](const QByteArray& first) {
        return codesOf(s.runBoth("prg", "aut", "AssessAssurance", first + rest));
    };
    QCOMPARE(codes("{'jurisdiction': 'WA', 'rule_set': 'WA-CP1', 'year': 2023"),
             u"ASSURANCE_NONE"_s);
    QCOMPARE(codes("{'jurisdiction': 'WA', 'rule_set': 'WA-CP1', 'year': 2027"),
             u"ASSURANCE_NONE, EVENT_YEAR_OUTSIDE"_s);
    QCOMPARE(codes("{'jurisdiction': 'XX', 'rule_set': 'WA-CP1', 'year': 2023"),
             u"PROGRAMME_MISSING"_s);
}

QTEST_GUILESS_MAIN(TestSideObligations)
#include "tst_side_obligations.moc"
