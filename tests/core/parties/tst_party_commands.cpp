// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/facility_rules.h"
#include "core/parties/facility_store.h"
#include "tests/support/scenario.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* Acme =
    "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': 'COVERED', 'legal_name': 'Acme Ltd',"
    " 'operating_name': 'Acme', 'facilities': [{'facility_id': '104000', 'facility_name': 'Mill',"
    " 'facility_from': '2021-01-01'}, {'facility_id': '104001', 'facility_from': '2022-07-01'}]}";
constexpr const char* Zeta = "{'jurisdiction': 'XW', 'type': 'OPT_IN', 'legal_name': 'Zeta Inc'}";

}  // namespace

/// Jurisdictions, entities and facilities: what may be registered, changed and passed on.
class TestPartyCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registersAJurisdictionUnderAdoptedRules();
    void registersAnEntityWithItsFacilities();
    void numbersEntitiesThatBringNoId();
    void refusesAnEntity_data();
    void refusesAnEntity();
    void changesNamesAndKeepsTheOldOnes();
    void refusesAChangeOfWhatChangedMeanwhile();
    void onlyTheRegistrarOfTheJurisdictionRegisters();
    void passesAFacilityFromDateToDate();
    void refusesAFacility_data();
    void refusesAFacility();
    void eachDayHasOneOwner_data();
    void eachDayHasOneOwner();
    void tellsWhenEntitiesEndedToOperate();
};

void TestPartyCommands::registersAJurisdictionUnderAdoptedRules()
{
    Scenario s;
    const char* const fields =
        "{'jurisdiction': 'XW', 'programme': 'WA', 'name_en': 'Training', 'name_fr': 'Formation'}";
    QCOMPARE(codesOf(s.run("root", "RegisterJurisdiction", fields)), u"PROGRAMME_UNKNOWN"_s);
    s.addJurisdiction("XC");
    QCOMPARE(codesOf(s.run("root", "RegisterJurisdiction", fields)), u"ok"_s);
    QCOMPARE(s.cell("jurisdictions", "{'jurisdiction': 'XW'}", "name_fr"), u"Formation"_s);
    QCOMPARE(codesOf(s.run("root", "RegisterJurisdiction", fields)), u"JURISDICTION_TAKEN"_s);
    QCOMPARE(codesOf(s.run("root", "RegisterJurisdiction", "{'jurisdiction': 'xw'}")),
             u"NOT_JURISDICTION, FIELD_MISSING, FIELD_MISSING, FIELD_MISSING"_s);
    QCOMPARE(codesOf(s.run("reg", "RegisterJurisdiction", fields)), u"NOT_PERMITTED"_s);
}

void TestPartyCommands::registersAnEntityWithItsFacilities()
{
    Scenario s;
    s.addJurisdiction("XW");
    const Result<Outcome> outcome = s.run("reg", "RegisterEntity", Acme);
    QCOMPARE(codesOf(outcome), u"ok"_s);
    QCOMPARE(outcome->made.value(u"entity_id"_s).toString(), u"XW2000"_s);
    const char* const acme = "{'entity_id': 'XW2000'}";
    QCOMPARE(s.cell("entities", acme, "legal_name"), u"Acme Ltd"_s);
    QCOMPARE(s.cell("entities", acme, "entity_status"), u"ACTIVE"_s);
    QCOMPARE(s.cell("entities", acme, "registered_on"), u"2026-01-05"_s);
    QCOMPARE(s.cell("entities", acme, "ghg_ids"), u"104000, 104001"_s);
    QCOMPARE(s.cell("facilities", "{'facility_id': '104000'}", "facility_name"), u"Mill"_s);
    // A facility without a name of its own is called as its entity.
    QCOMPARE(s.cell("facilities", "{'facility_id': '104001'}", "facility_name"), u"Acme Ltd"_s);
    QCOMPARE(s.cell("facilities", "{'facility_id': '104001'}", "facility_from"), u"2022-07-01"_s);
}

void TestPartyCommands::numbersEntitiesThatBringNoId()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.addJurisdiction("XWA");
    const auto idOf = [&s](const char* fields) {
        const Result<Outcome> outcome = s.run("reg", "RegisterEntity", fields);
        return outcome ? outcome->made.value(u"entity_id"_s).toString() : codesOf(outcome);
    };
    QCOMPARE(idOf(Zeta), u"XW1001"_s);
    QCOMPARE(idOf(Acme), u"XW2000"_s);
    QCOMPARE(idOf(Zeta), u"XW2001"_s);
    QCOMPARE(idOf("{'jurisdiction': 'XWA', 'type': 'COVERED', 'legal_name': 'Other'}"),
             u"XWA1001"_s);
    QCOMPARE(idOf("{'jurisdiction': 'XW', 'entity_id': 'XW999999', 'type': 'COVERED',"
                  " 'legal_name': 'Last'}"),
             u"XW999999"_s);
    QCOMPARE(idOf(Zeta), u"ENTITY_ID_NEEDED"_s);
}

void TestPartyCommands::refusesAnEntity_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("problems");

    const auto row = [](const char* name, const QByteArray& fields, const char* problems) {
        QTest::newRow(name) << QByteArray("{'type': 'COVERED', 'legal_name': 'X', " + fields + "}")
                            << QString::fromLatin1(problems);
    };
    row("unknown jurisdiction", "'jurisdiction': 'ZZ'", "jurisdiction JURISDICTION_UNKNOWN");
    row("of another jurisdiction",
        "'jurisdiction': 'XW', 'entity_id': 'XC1000'",
        "entity_id ENTITY_ID_ELSEWHERE");
    row("of a longer code",
        "'jurisdiction': 'XW', 'entity_id': 'XWA1000'",
        "entity_id ENTITY_ID_ELSEWHERE");
    row("taken", "'jurisdiction': 'XW', 'entity_id': 'XW2000'", "entity_id ENTITY_TAKEN");
    row("an account number",
        "'jurisdiction': 'XW', 'entity_id': 'XW2000-10001'",
        "entity_id NOT_ENTITY_ID");
    row("facility taken",
        "'jurisdiction': 'XW', 'facilities': [{'facility_id': '104000', 'facility_from':"
        " '2020-01-01'}]",
        "facilities[0].facility_id FACILITY_TAKEN");
    row("facility twice, without date",
        "'jurisdiction': 'XW', 'facilities': [{'facility_id': '7', 'facility_from': '2020-01-01'},"
        " {'facility_id': '7', 'facility_from': '2020-01-02'}]",
        "facilities[1].facility_id FACILITY_REPEATED");
    row("no date",
        "'jurisdiction': 'XW', 'facilities': [{'facility_id': '7'}]",
        "facilities[0].facility_from FIELD_MISSING");
    row("not a date",
        "'jurisdiction': 'XW', 'facilities': [{'facility_id': '7', 'facility_from':"
        " '2021-02-29'}]",
        "facilities[0].facility_from FIELD_NOT_DATE");
    row("two at once",
        "'jurisdiction': 'XW', 'entity_id': 'XW2000', 'facilities': [{'facility_id': '104000',"
        " 'facility_from': '2020-01-01'}]",
        "entity_id ENTITY_TAKEN, facilities[0].facility_id FACILITY_TAKEN");
    QTest::newRow("a blank name")
        << QByteArray("{'jurisdiction': 'XW', 'type': 'COVERED', 'legal_name': ' \\t '}")
        << u"legal_name FIELD_MISSING"_s;
    QTest::newRow("no such type")
        << QByteArray("{'jurisdiction': 'XW', 'type': 'KING', 'legal_name': 'X'}")
        << u"type FIELD_NOT_CHOICE"_s;
}

void TestPartyCommands::refusesAnEntity()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, problems);
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const Result<Outcome> outcome = s.run("reg", "RegisterEntity", fields);
    QVERIFY(!outcome);
    QStringList found;
    for (const Problem& each : outcome.error()) {
        found.append(each.field + u' ' + each.code());
    }
    QCOMPARE(found.join(u", "_s), problems);
}

void TestPartyCommands::changesNamesAndKeepsTheOldOnes()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const JournalNumber before = s.head();
    QCOMPARE(
        codesOf(s.run(
            "reg", "ChangeEntity", "{'entity_id': 'XW2000', 'legal_name': 'Acme (2026) Ltd'}")),
        u"ok"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "legal_name"), u"Acme (2026) Ltd"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "operating_name"), u""_s);
    QCOMPARE(s.cell("facilities", "{'facility_id': '104000'}", "legal_name"), u"Acme (2026) Ltd"_s);
    ViewRequest past;
    past.view = u"entities"_s;
    past.asOf = before;
    QCOMPARE(s.page(past).rows.first().at(1).toString(), u"Acme Ltd"_s);
    QCOMPARE(
        codesOf(s.run("reg", "ChangeEntity", "{'entity_id': 'XW2999', 'legal_name': 'Nobody'}")),
        u"ENTITY_UNKNOWN"_s);
}

void TestPartyCommands::refusesAChangeOfWhatChangedMeanwhile()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    const JournalNumber seen = s.head();
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Zeta)), u"ok"_s);
    const auto change = [&s](const char* name, JournalNumber lookedAt) {
        return s.registry().execute(
            {.id = s.registry().newCommandId(),
             .command = u"ChangeEntity"_s,
             .fields = {{u"entity_id"_s, u"XW2000"_s}, {u"legal_name"_s, QLatin1String(name)}},
             .seen = lookedAt},
            s.token("reg"));
    };
    // What happened to others is no conflict; what happened to this one is.
    QCOMPARE(codesOf(change("First", seen)), u"ok"_s);
    const Result<Outcome> late = change("Second", seen);
    QCOMPARE(codesOf(late), u"RECORD_CHANGED"_s);
    QCOMPARE(late.error().first().arguments.at(0).toString(), u"Person reg"_s);
    QCOMPARE(late.error().first().arguments.at(1).toString(), u"ChangeEntity"_s);
    QCOMPARE(codesOf(change("Third", s.head())), u"ok"_s);
}

void TestPartyCommands::onlyTheRegistrarOfTheJurisdictionRegisters()
{
    Scenario s;
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    s.addPersona("reg.xc", "REG", "XC");
    QCOMPARE(codesOf(s.run("reg.xc", "RegisterEntity", Acme)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("adm", "RegisterEntity", Acme)), u"NOT_PERMITTED"_s);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(
        codesOf(s.run("reg.xc", "ChangeEntity", "{'entity_id': 'XW2000', 'legal_name': 'Mine'}")),
        u"NOT_PERMITTED"_s);
    ViewRequest entities;
    entities.view = u"entities"_s;
    QVERIFY(s.page(entities, "reg.xc").rows.isEmpty());
    QCOMPARE(s.page(entities, "reg").rows.size(), 1);
}

void TestPartyCommands::passesAFacilityFromDateToDate()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Zeta)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterFacility",
                           "{'jurisdiction': 'XW', 'facility_id': '105000', 'facility_name':"
                           " 'Kiln', 'entity_id': 'XW2001', 'facility_from': '2023-01-01'}")),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "TransferFacility",
                           "{'jurisdiction': 'XW', 'facility_id': '104000', 'entity_id': 'XW2001',"
                           " 'facility_from': '2024-07-01'}")),
             u"ok"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2000'}", "ghg_ids"), u"104001"_s);
    QCOMPARE(s.cell("entities", "{'entity_id': 'XW2001'}", "ghg_ids"), u"104000, 105000"_s);
    s.registry().withDatabase([](Database& database) {
        const FacilityStore store(database);
        const auto ownerOn = [&store](QDate date) {
            const auto owner =
                store.ownerOn(JurisdictionCode::of(u"XW"_s), FacilityId::of(u"104000"_s), date);
            return owner ? owner->entity.text() : u"-"_s;
        };
        QCOMPARE(ownerOn(QDate(2020, 12, 31)), u"-"_s);
        QCOMPARE(ownerOn(QDate(2021, 1, 1)), u"XW2000"_s);
        QCOMPARE(ownerOn(QDate(2024, 6, 30)), u"XW2000"_s);
        QCOMPARE(ownerOn(QDate(2024, 7, 1)), u"XW2001"_s);
    });
}

void TestPartyCommands::refusesAFacility_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("changed");
    QTest::addColumn<QString>("codes");

    const auto row = [](const char* name, const char* command, const char* change, const char* to) {
        QTest::newRow(name) << QString::fromLatin1(command) << QByteArray(change)
                            << QString::fromLatin1(to);
    };
    row("new", "RegisterFacility", "'facility_id': '7'", "ok");
    row("taken", "RegisterFacility", "'facility_id': '104000'", "FACILITY_TAKEN");
    row("elsewhere", "RegisterFacility", "'jurisdiction': 'ZZ'", "JURISDICTION_UNKNOWN");
    row("nobody's", "RegisterFacility", "'entity_id': 'XW2999'", "ENTITY_UNKNOWN");
    row("a stranger's", "RegisterFacility", "'entity_id': 'XC1001'", "ENTITY_ID_ELSEWHERE");
    row("a closed one's", "RegisterFacility", "'entity_id': 'XW3000'", "ENTITY_CLOSED");
    row("no name", "RegisterFacility", "'facility_name': ''", "FIELD_MISSING");
    row("bad ID", "RegisterFacility", "'facility_id': 'a b'", "NOT_FACILITY_ID");
    row("passed on", "TransferFacility", "'facility_id': '104000'", "ok");
    row("same day", "TransferFacility", "'facility_from': '2021-01-01'", "FACILITY_DATE_TAKEN");
    row("to itself", "TransferFacility", "'entity_id': 'XW2000'", "FACILITY_OWNER_SAME");
    row("before the first",
        "TransferFacility",
        "'facility_from': '2019-01-01', 'entity_id': 'XW2000'",
        "ok");
    row("unknown", "TransferFacility", "'facility_id': '8'", "FACILITY_UNKNOWN");
    row("to nobody", "TransferFacility", "'entity_id': 'XW2999'", "ENTITY_UNKNOWN");
    row("to a stranger", "TransferFacility", "'entity_id': 'XC1001'", "ENTITY_ID_ELSEWHERE");
    row("to a closed one", "TransferFacility", "'entity_id': 'XW3000'", "ENTITY_CLOSED");
}

void TestPartyCommands::refusesAFacility()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, changed);
    QFETCH(QString, codes);
    Scenario s;
    s.addJurisdiction("XW");
    s.addJurisdiction("XC");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Zeta)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntity",
                           "{'jurisdiction': 'XC', 'type': 'COVERED', 'legal_name': 'Other'}")),
             u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "RegisterEntity",
                           "{'jurisdiction': 'XW', 'entity_id': 'XW3000', 'type': 'COVERED',"
                           " 'legal_name': 'Gone'}")),
             u"ok"_s);
    QCOMPARE(codesOf(s.runBoth("reg",
                               "aut",
                               "SetEntityState",
                               "{'entity_id': 'XW3000', 'state': 'CLOSED', 'reason': 'Wound up'}")),
             u"ok"_s);
    QCborMap fields{{u"jurisdiction"_s, u"XW"_s},
                    {u"entity_id"_s, u"XW2001"_s},
                    {u"facility_from"_s, u"2024-01-01"_s}};
    const bool registers = command == u"RegisterFacility"_s;
    fields.insert(u"facility_id"_s, registers ? u"7"_s : u"104000"_s);
    if (registers) {
        fields.insert(u"facility_name"_s, u"Kiln"_s);
    }
    const QCborMap changes = fieldsOf("{" + changed + "}");
    for (auto it = changes.constBegin(); it != changes.constEnd(); ++it) {
        fields.insert(it.key(), it.value());
    }
    QCOMPARE(codesOf(s.run("reg", command.toLatin1(), fields)), codes);
}

void TestPartyCommands::eachDayHasOneOwner_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QString>("codes");

    QTest::newRow("before all, another") << u"XW3"_s << QDate(2019, 1, 1) << u"ok"_s;
    QTest::newRow("before all, the first") << u"XW1"_s << QDate(2019, 1, 1) << u"ok"_s;
    QTest::newRow("the first day") << u"XW3"_s << QDate(2020, 1, 1) << u"FACILITY_DATE_TAKEN"_s;
    QTest::newRow("the first day, the first")
        << u"XW1"_s << QDate(2020, 1, 1) << u"FACILITY_DATE_TAKEN"_s;
    QTest::newRow("between, who has it")
        << u"XW1"_s << QDate(2021, 1, 1) << u"FACILITY_OWNER_SAME"_s;
    QTest::newRow("between, another") << u"XW3"_s << QDate(2021, 1, 1) << u"ok"_s;
    QTest::newRow("between, the next one earlier") << u"XW2"_s << QDate(2021, 1, 1) << u"ok"_s;
    QTest::newRow("after all, who has it")
        << u"XW2"_s << QDate(2023, 1, 1) << u"FACILITY_OWNER_SAME"_s;
    QTest::newRow("after all, back again") << u"XW1"_s << QDate(2023, 1, 1) << u"ok"_s;
}

void TestPartyCommands::eachDayHasOneOwner()
{
    QFETCH(QString, entity);
    QFETCH(QDate, from);
    QFETCH(QString, codes);
    const auto owner = [](const QString& id, QDate date) {
        return FacilityOwner{.jurisdiction = JurisdictionCode::of(u"XW"_s),
                             .facility = FacilityId::of(u"7"_s),
                             .entity = EntityId::of(id + u"000"_s),
                             .from = date};
    };
    const QList<FacilityOwner> owners = {owner(u"XW1"_s, QDate(2020, 1, 1)),
                                         owner(u"XW2"_s, QDate(2022, 1, 1))};
    QCOMPARE(codesOf(checkNewOwner(owners, EntityId::of(entity + u"000"_s), from)), codes);
}

void TestPartyCommands::tellsWhenEntitiesEndedToOperate()
{
    Scenario s;
    s.addJurisdiction("XW");
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Acme)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg", "RegisterEntity", Zeta)), u"ok"_s);
    QCOMPARE(codesOf(s.run("reg",
                           "TransferFacility",
                           "{'jurisdiction': 'XW', 'facility_id': '104000', 'entity_id': 'XW2001',"
                           " 'facility_from': '2024-03-01'}")),
             u"ok"_s);
    const char* const mill = "{'facility_id': '104000', 'entity_id': 'XW2000'}";
    QCOMPARE(s.cell("facility_owners", mill, "facility_to"), u"2024-02-29"_s);
    QCOMPARE(
        s.cell(
            "facility_owners", "{'facility_id': '104000', 'entity_id': 'XW2001'}", "facility_to"),
        u""_s);
}

QTEST_GUILESS_MAIN(TestPartyCommands)
#include "tst_party_commands.moc"
