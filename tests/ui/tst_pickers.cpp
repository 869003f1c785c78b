// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/document_content.h"
#include "tests/support/gui_main.h"
#include "tests/ui/compliance_world.h"
#include "tests/ui/desk.h"
#include "tests/ui/form_hands.h"
#include "tests/ui/patience.h"
#include "ui/widgets/command_form.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/pick_meaning.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QToolButton>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

const std::vector<FieldInfo>& pickFields()
{
    static const std::vector<FieldInfo> list = {
        {"entity_id", "Entity ID", nullptr, FieldKind::Entity, true, false, {}, nullptr},
        {"account_no", "Account number", nullptr, FieldKind::Account, true, false, {}, nullptr},
        {"facility_id", "Facility ID", nullptr, FieldKind::Facility, true, false, {}, nullptr},
        {"jurisdiction",
         "Jurisdiction",
         nullptr,
         FieldKind::Jurisdiction,
         true,
         false,
         {},
         nullptr},
        {"username", "User name", nullptr, FieldKind::Person, true, false, {}, nullptr},
        {"event", "Compliance event", nullptr, FieldKind::Event, true, false, {}, nullptr},
        {"run", "Run", nullptr, FieldKind::Run, true, false, {}, nullptr},
    };
    return list;
}

QCborMap found(const char* kind, const char* id, const char* name)
{
    return {{u"kind"_s, QLatin1String(kind)},
            {u"id"_s, QLatin1String(id)},
            {u"name"_s, QLatin1String(name)}};
}

}  // namespace

class TestPickers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsApart();
    void saysTheWrongKindInWords();
    void showsTheNameOfWhatWasTyped();
    void findsNamesWithoutAccents();
    void offersTheAccountsOfAnEntity();
    void offersTheEntityOfAnAccount();
    void saysWhatIsUnknown();
    void saysWhatIsClosed();
    void findsPeopleAndJurisdictions();
    void runsAreNumbers();
    void keepsThePickWhenTheLanguageChanges();
    void forgetsAnswersToOldQuestions();
    void offersKindsByTheirTitles();
    void aTitleBecomesItsCode();
    void tellsAnEntityFromAKind();
    void offersAllThatThereIsOnTheArrowKey();
    void narrowsTheListByWhatIsFilledIn();
    void yearsAndVersionsAreThoseOfTheEvent();
    void yearsAreThoseOfTheRuleSet();
    void serialsAreThoseOfTheEntity();
    void documentsByTheirTitles();
    void newRecordsAreTyped();
};

void TestPickers::tellsKindsApart()
{
    const QList<QCborMap> all = {found("ENTITY", "XW1001", "Acme"),
                                 found("ACCOUNT", "XW1001-10001", "Trading"),
                                 found("ACCOUNT", "XW1001-10002", "")};
    const PickMeaning account = meaningOf(u" xw1001 "_s, u"ACCOUNT"_s, all);
    QCOMPARE(account.offers.size(), 2);
    QVERIFY(account.exact.isEmpty());
    QCOMPARE(account.other.value(u"id"_s).toString(), u"XW1001"_s);
    const PickMeaning entity = meaningOf(u"XW1001"_s, u"ENTITY"_s, all);
    QCOMPARE(entity.exact.value(u"name"_s).toString(), u"Acme"_s);
    QVERIFY(entity.other.isEmpty());
    QVERIFY(meaningOf(u"Acme"_s, u"ACCOUNT"_s, all).other.isEmpty());
    // The same digits may be of both kinds: what the field takes goes first.
    const QList<QCborMap> both = {found("PROPOSAL", "7", "x"), found("RUN", "7", "y")};
    QCOMPARE(meaningOf(u"7"_s, u"RUN"_s, both).exact.value(u"name"_s).toString(), u"y"_s);
    QVERIFY(meaningOf(u"7"_s, u"RUN"_s, both).other.isEmpty());
}

void TestPickers::saysTheWrongKindInWords()
{
    Desk desk;
    QCOMPARE(wrongKindText(found("ENTITY", "XW1001", "Acme"), u"ACCOUNT"_s),
             u"XW1001 (Acme) is an entity; this field takes an account."_s);
    desk.use(Language::French);
    QCOMPARE(wrongKindText(found("ACCOUNT", "XW1001-10001", ""), u"ENTITY"_s),
             u"XW1001-10001 est un compte\u00A0; ce champ attend une entité."_s);
}

void TestPickers::showsTheNameOfWhatWasTyped()
{
    Desk desk;
    desk.addEntities(2);
    ShownForm form(desk, pickFields());
    type(form, "entity_id", u"XW1002"_s);
    EVENTUALLY_EQUAL(noteOf(form, "entity_id"), u"Company 2"_s);
    QVERIFY(line(form, "entity_id")->accessibleDescription().contains(u"Company 2"_s));
    // A prefill is named too, without anybody typing.
    CommandForm other(pickFields(), desk.link());
    other.setFields({{u"entity_id"_s, u"XW1001"_s}});
    EVENTUALLY_EQUAL(noteOf(other, "entity_id"), u"Company 1"_s);
}

void TestPickers::findsNamesWithoutAccents()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    QCOMPARE(codesOf(desk.scenario().run("reg",
                                         "RegisterEntity",
                                         "{'jurisdiction': 'XW', 'entity_id': 'XW2000', 'type': "
                                         "'COVERED', 'legal_name': 'Énergie Côté'}")),
             u"ok"_s);
    ShownForm form(desk, pickFields());
    type(form, "entity_id", u"energie cote"_s);
    EVENTUALLY_EQUAL(offersOf(form, "entity_id"), QStringList{u"XW2000   Énergie Côté"_s});
    Q_EMIT line(form, "entity_id")->completer()->activated(u"XW2000"_s);
    QCOMPARE(form->fields().value(u"entity_id"_s).toString(), u"XW2000"_s);
    EVENTUALLY_EQUAL(noteOf(form, "entity_id"), u"Énergie Côté"_s);
}

void TestPickers::offersTheAccountsOfAnEntity()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const Result<Outcome> opened = desk.scenario().run(
        "reg", "OpenAccount", "{'entity_id': 'XW1001', 'account_type': 'GENERAL'}");
    QCOMPARE(codesOf(opened), u"ok"_s);
    const QString number = opened->made.value(u"account_no"_s).toString();
    ShownForm form(desk, pickFields());
    type(form, "account_no", u"XW1001"_s);
    EVENTUALLY(noteOf(form, "account_no").contains(number));
    QCOMPARE(noteOf(form, "account_no"),
             u"XW1001 (Company 1) is an entity; this field takes an account. Perhaps you mean: "
             "%1."_s.arg(number));
    QCOMPARE(offersOf(form, "account_no").size(), 1);
    Q_EMIT line(form, "account_no")->completer()->activated(number);
    EVENTUALLY(!noteOf(form, "account_no").contains(u"takes"_s));
    QCOMPARE(form->fields().value(u"account_no"_s).toString(), number);
}

void TestPickers::offersTheEntityOfAnAccount()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    const Result<Outcome> opened = desk.scenario().run(
        "reg", "OpenAccount", "{'entity_id': 'XW1001', 'account_type': 'GENERAL'}");
    ShownForm form(desk, pickFields());
    type(form, "entity_id", opened->made.value(u"account_no"_s).toString());
    EVENTUALLY(noteOf(form, "entity_id").endsWith(u"Perhaps you mean: XW1001."_s));
}

void TestPickers::saysWhatIsUnknown()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, pickFields());
    type(form, "account_no", u"zzzz"_s);
    EVENTUALLY_EQUAL(noteOf(form, "account_no"), u"Nothing here has this identifier or name."_s);
    line(form, "account_no")->selectAll();
    QTest::keyClick(line(form, "account_no"), Qt::Key_Delete);
    QVERIFY(noteOf(form, "account_no").isEmpty());
}

void TestPickers::saysWhatIsClosed()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    QCOMPARE(codesOf(desk.scenario().runBoth(
                 "reg",
                 "aut",
                 "SetEntityState",
                 "{'entity_id': 'XW1001', 'state': 'SUSPENDED', 'reason': 'Court'}")),
             u"ok"_s);
    ShownForm form(desk, pickFields());
    type(form, "entity_id", u"XW1001"_s);
    EVENTUALLY_EQUAL(noteOf(form, "entity_id"), u"Company 1 (state: Suspended)"_s);
    desk.use(Language::French);
    QVERIFY2(noteOf(form, "entity_id").contains(u"Suspendu"_s),
             qPrintable(noteOf(form, "entity_id")));
}

void TestPickers::findsPeopleAndJurisdictions()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, pickFields());
    type(form, "username", u"adm"_s);
    EVENTUALLY(!noteOf(form, "username").isEmpty());
    QVERIFY(!noteOf(form, "username").contains(u"Nothing"_s));
    type(form, "jurisdiction", u"XW"_s);
    EVENTUALLY(!noteOf(form, "jurisdiction").isEmpty());
    QVERIFY(!noteOf(form, "jurisdiction").contains(u"Nothing"_s));
    type(form, "facility_id", u"XW1001"_s);
    EVENTUALLY(noteOf(form, "facility_id").contains(u"takes a facility"_s));
}

void TestPickers::runsAreNumbers()
{
    Desk desk;
    ShownForm form(desk, pickFields());
    type(form, "run", u"12"_s);
    QCOMPARE(form->fields().value(u"run"_s).toInteger(), 12);
    type(form, "event", u"XW-2023-ANNUAL"_s);
    QCOMPARE(form->fields().value(u"event"_s).toString(), u"XW-2023-ANNUAL"_s);
}

void TestPickers::keepsThePickWhenTheLanguageChanges()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, pickFields());
    type(form, "account_no", u"XW1001"_s);
    EVENTUALLY(noteOf(form, "account_no").contains(u"takes an account"_s));
    line(form, "account_no")->setCursorPosition(3);
    desk.use(Language::French);
    QCOMPARE(line(form, "account_no")->text(), u"XW1001"_s);
    QCOMPARE(line(form, "account_no")->cursorPosition(), 3);
    QVERIFY2(noteOf(form, "account_no").contains(u"attend un compte"_s),
             qPrintable(noteOf(form, "account_no")));
}

void TestPickers::forgetsAnswersToOldQuestions()
{
    Desk desk;
    desk.addEntities(2);
    ShownForm form(desk, pickFields());
    type(form, "entity_id", u"XW1001"_s);
    QTest::qWait(160);  // the question is on its way
    type(form, "entity_id", u"XW1002"_s);
    EVENTUALLY_EQUAL(noteOf(form, "entity_id"), u"Company 2"_s);
}

void TestPickers::offersKindsByTheirTitles()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, "IssueAllowances");
    type(form, "jurisdiction", u"XW"_s);
    form->activateWindow();
    line(form, "kind")->setFocus();
    EVENTUALLY(line(form, "kind")->hasFocus());
    QTest::keyClick(line(form, "kind"), Qt::Key_Down);
    // What is not issued by this command is not among them.
    EVENTUALLY_EQUAL(offersOf(form, "kind"),
                     (QStringList{u"Allowance   ALLOWANCE"_s,
                                  u"Reserve allowance   APCR"_s,
                                  u"Price ceiling unit   PRICE_CEILING_UNIT"_s}));
    EVENTUALLY(line(form, "kind")->completer()->popup()->isVisible());
    QTest::keyClick(line(form, "kind")->completer()->popup(), Qt::Key_Escape);
    desk.use(Language::French);
    type(form, "kind", u"unite d'emission"_s);
    EVENTUALLY(offersOf(form, "kind").contains(u"Unité d'émission   ALLOWANCE"_s));
    Q_EMIT line(form, "kind")->completer()->activated(u"ALLOWANCE"_s);
    QCOMPARE(form->fields().value(u"kind"_s).toString(), u"ALLOWANCE"_s);
    EVENTUALLY_EQUAL(noteOf(form, "kind"), u"Unité d'émission"_s);
}

void TestPickers::aTitleBecomesItsCode()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, "IssueAllowances");
    type(form, "kind", u"reserve allowance"_s);
    EVENTUALLY_EQUAL(offersOf(form, "kind"), QStringList{u"Reserve allowance   APCR"_s});
    line(form, "kind")->completer()->popup()->hide();
    QTest::keyClick(line(form, "kind"), Qt::Key_Tab);
    QCOMPARE(form->fields().value(u"kind"_s).toString(), u"APCR"_s);
}

void TestPickers::tellsAnEntityFromAKind()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, "IssueAllowances");
    type(form, "kind", u"XW1001"_s);
    EVENTUALLY_EQUAL(noteOf(form, "kind"),
                     u"XW1001 (Company 1) is an entity; this field takes a kind of instrument."_s);
    type(form, "kind", u"nonsense"_s);
    EVENTUALLY_EQUAL(noteOf(form, "kind"), u"Nothing here has this identifier or name."_s);
}

void TestPickers::offersAllThatThereIsOnTheArrowKey()
{
    Desk desk;
    desk.addEntities(3);
    ShownForm form(desk, pickFields());
    line(form, "entity_id")->setFocus();
    QTest::keyClick(line(form, "entity_id"), Qt::Key_Down);
    EVENTUALLY_EQUAL(offersOf(form, "entity_id").size(), 3);
    QCOMPARE(offersOf(form, "entity_id").first(), u"XW1001   Company 1"_s);
    // Also once one is chosen: to choose another.
    type(form, "entity_id", u"XW1002"_s);
    EVENTUALLY_EQUAL(noteOf(form, "entity_id"), u"Company 2"_s);
    QTest::keyClick(line(form, "entity_id"), Qt::Key_Down);
    EVENTUALLY_EQUAL(offersOf(form, "entity_id").size(), 3);
    // By the mouse.
    auto* const button = form->editor(u"jurisdiction"_s)->findChild<QToolButton*>(u"showList"_s);
    QVERIFY(!button->accessibleName().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    EVENTUALLY_EQUAL(offersOf(form, "jurisdiction").size(), 1);
}

void TestPickers::narrowsTheListByWhatIsFilledIn()
{
    Desk desk(u"reg"_s);
    desk.addEntities(2);
    for (const char* const entity : {"XW1001", "XW1002"}) {
        QCOMPARE(codesOf(desk.scenario().run("reg",
                                             "OpenAccount",
                                             QCborMap{{u"entity_id"_s, QLatin1String(entity)},
                                                      {u"account_type"_s, u"GENERAL"_s}})),
                 u"ok"_s);
    }
    ShownForm form(desk, pickFields());
    type(form, "entity_id", u"XW1002"_s);
    line(form, "account_no")->setFocus();
    QTest::keyClick(line(form, "account_no"), Qt::Key_Down);
    EVENTUALLY_EQUAL(offersOf(form, "account_no").size(), 1);
    QVERIFY(offersOf(form, "account_no").first().contains(u"XW1002-"_s));
}

/// Opens the list of a field.
void openList(const ShownForm& form, const char* field)
{
    line(form, field)->setFocus();
    QTest::keyClick(line(form, field), Qt::Key_Down);
}

void TestPickers::yearsAndVersionsAreThoseOfTheEvent()
{
    Desk desk;
    ComplianceWorld world(desk);
    world.openEvent();
    ShownForm concession(desk, "GrantConcession");
    openList(concession, "year");
    QTest::qWait(300);
    QVERIFY(offersOf(concession, "year").isEmpty());  // of which event?
    type(concession, "event", QLatin1String(ComplianceWorld::Event));
    openList(concession, "year");
    EVENTUALLY_EQUAL(offersOf(concession, "year"), QStringList{u"2025   WA-CP1"_s});
    Q_EMIT line(concession, "year")->completer()->activated(u"2025"_s);
    QCOMPARE(at(concession, "year"), Value(2025));
    ShownForm rules(desk, "ChangeEventRules");
    type(rules, "event", QLatin1String(ComplianceWorld::Event));
    openList(rules, "pack_version");
    EVENTUALLY_EQUAL(offersOf(rules, "pack_version"), QStringList{u"1   WA"_s});
    Q_EMIT line(rules, "pack_version")->completer()->activated(u"1"_s);
    QCOMPARE(at(rules, "pack_version"), Value(1));
    openList(rules, "rule_set");
    EVENTUALLY_EQUAL(offersOf(rules, "rule_set"),
                     (QStringList{u"WA-CP1   WA"_s, u"WA-CP2   WA"_s}));
}

void TestPickers::yearsAreThoseOfTheRuleSet()
{
    Desk desk;
    const ComplianceWorld world(desk);
    ShownForm form(desk, "SetPenaltyRate");
    type(form, "jurisdiction", u"WA"_s);
    openList(form, "year");
    EVENTUALLY_EQUAL(offersOf(form, "year").size(), 8);  // of both rule sets
    type(form, "rule_set", u"WA-CP2"_s);
    openList(form, "year");
    EVENTUALLY_EQUAL(offersOf(form, "year").size(), 4);
    QCOMPARE(offersOf(form, "year").first(), u"2027   WA-CP2"_s);
    // Another year can be meant: none is refused by the list.
    type(form, "year", u"2031"_s);
    QCOMPARE(at(form, "year"), Value(2031));
    EVENTUALLY_EQUAL(noteOf(form, "year"), u"Not in the registry so far."_s);
}

void TestPickers::serialsAreThoseOfTheEntity()
{
    Desk desk;
    const ComplianceWorld world(desk);
    ShownForm form(desk, "RequestSerials");
    type(form, "entity_id", u"WA1002"_s);
    auto* const more = form->editor(u"serials"_s)->findChild<QLineEdit*>(u"more"_s);
    QVERIFY(more != nullptr);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Down);
    EVENTUALLY_EQUAL(more->completer()->model()->rowCount(), 2);
    QCOMPARE(more->completer()->model()->index(0, 0).data().toString(),
             u"WA-A-2025-30001..50000   Allowance · 2025 · 20,000"_s);
    Q_EMIT more->completer()->activated(u"WA-A-2025-30001..50000"_s);
    EVENTUALLY_EQUAL(at(form, "serials"),
                     Value(QCborArray{u"WA-A-2025-000000030001..000000050000"_s}));
}

void TestPickers::documentsByTheirTitles()
{
    Desk desk(u"reg"_s);
    desk.addEntities(1);
    QCOMPARE(codesOf(desk.scenario().run("reg",
                                         "AttachDocument",
                                         QCborMap{{u"record_kind"_s, u"ENTITY"_s},
                                                  {u"record_id"_s, u"XW1001"_s},
                                                  {u"title"_s, u"Licence"_s},
                                                  {u"file_name"_s, u"licence.txt"_s},
                                                  {u"media_type"_s, u"text/plain"_s},
                                                  {u"content"_s, documentValue("Licence")}})),
             u"ok"_s);
    ShownForm form(desk, "WithdrawDocument");
    openList(form, "document");
    EVENTUALLY_EQUAL(offersOf(form, "document"), QStringList{u"Licence · XW1001   1"_s});
    Q_EMIT line(form, "document")->completer()->activated(u"1"_s);
    QCOMPARE(at(form, "document"), Value(1));
    EVENTUALLY_EQUAL(noteOf(form, "document"), u"Licence · XW1001"_s);
}

void TestPickers::newRecordsAreTyped()
{
    Desk desk;
    desk.addEntities(1);
    ShownForm form(desk, "RegisterEntity");
    QVERIFY(line(form, "entity_id")->completer() == nullptr);
    QVERIFY(line(form, "jurisdiction")->completer() != nullptr);
    type(form, "entity_id", u"XW1234"_s);
    QTest::qWait(200);
    QVERIFY(noteOf(form, "entity_id").isEmpty());
}

CITSS_GUI_MAIN(TestPickers)
#include "tst_pickers.moc"
