// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/programs/program_problems.h"
#include "core/programs/rule_pack_reader.h"
#include "tests/core/programs/small_pack.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QString firstProblem(const Result<RulePack>& pack)
{
    if (pack) {
        return u"none"_s;
    }
    const Problem& first = pack.error().first();
    return first.code() + u' ' + first.field;
}

}  // namespace

/// A pack that is wrong in whatever way is refused in words, and no text whatever harms the reader.
class TestPackRefusals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void everyProblemHasBeenProvoked();
    void findsAllProblemsAtOnce();
    void refusesHostileTexts_data();
    void refusesHostileTexts();
    void survivesEveryTruncation();
    void survivesRandomDamage();

private:
    std::set<QString> m_provoked = {
        u"DEADLINE_ZONE_MISSING"_s, u"DEADLINE_NO_BUSINESS_DAY"_s, u"DEADLINE_YEAR_MISSING"_s};
};

void TestPackRefusals::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* path, const char* json, const char* expected) {
        QTest::addRow("%s = %s", path, json) << QString::fromLatin1(path) << QString::fromUtf8(json)
                                             << QString::fromLatin1(expected);
    };
    row("nonsense", "1", "RULES_KEY_UNKNOWN nonsense");
    row("id", "", "RULES_KEY_MISSING id");
    row("id", "\"no spaces please\"", "NOT_IDENTIFIER id");
    row("id", "7", "RULES_WRONG_TYPE id");
    row("title.fr", "", "RULES_KEY_MISSING title.fr");
    row("title", "[]", "RULES_WRONG_TYPE title");
    row("unit", "\"\"", "RULES_TEXT_EMPTY unit");
    row("version", "1.5", "RULES_WRONG_TYPE version");
    row("version", "0", "RULES_NUMBER_OUTSIDE version");
    row("rule_sets", "[]", "RULES_LIST_EMPTY rule_sets");
    row("rule_sets", "{}", "RULES_WRONG_TYPE rule_sets");
    row("rule_sets.0.kinds", "[]", "RULES_KEY_UNKNOWN rule_sets[0].kinds");
    row("rule_sets.0.programme", "\"CA\"", "RULES_PROGRAMME_DIFFERS rule_sets[0].programme");
    row("rule_sets.0.request", "1", "RULES_WRONG_TYPE rule_sets[0].request");
    row("rule_sets.0.period", "[2023, 2021]", "RULES_PERIOD_REVERSED rule_sets[0].period");
    row("rule_sets.0.period", "[2023]", "RULES_KEY_MISSING rule_sets[0].period");
    row("rule_sets.0.period", "[1, 2, 3]", "RULES_LIST_TOO_LONG rule_sets[0].period");
    row("rule_sets.0.period", "null", "RULES_PERIOD_MISSING rule_sets[0].vintage.FULL");
    row("rule_sets.1.period", "[2023, 2026]", "RULES_PERIODS_OVERLAP rule_sets[1].period");
    row("rule_sets.0.issuers", "[\"*\", \"CA\"]", "NOT_JURISDICTION rule_sets[0].issuers[0]");
    row("rule_sets.0.deadline.day", "31", "RULES_DATE_IMPOSSIBLE rule_sets[0].deadline.day");
    row("rule_sets.0.deadline.month", "13", "RULES_NUMBER_OUTSIDE rule_sets[0].deadline.month");
    row("rule_sets.0.deadline.leap", "[2, 30]", "RULES_DATE_IMPOSSIBLE rule_sets[0].deadline.leap");
    row("rule_sets.0.deadline.leap", "[2]", "RULES_DATE_IMPOSSIBLE rule_sets[0].deadline.leap");
    row("rule_sets.0.deadline.time", "\"24:01\"", "RULES_TIME_INVALID rule_sets[0].deadline.time");
    row("rule_sets.0.deadline.time", "\"5 pm\"", "RULES_TIME_INVALID rule_sets[0].deadline.time");
    row("rule_sets.0.deadline.time", "\"12:60\"", "RULES_TIME_INVALID rule_sets[0].deadline.time");
    row("rule_sets.0.deadline.tz", "\"Pacific\"", "RULES_ZONE_UNKNOWN rule_sets[0].deadline.tz");
    row("rule_sets.0.deadline.roll", "\"UP\"", "RULES_WORD_UNKNOWN rule_sets[0].deadline.roll");
    row("rule_sets.0.events", "{}", "RULES_LIST_EMPTY rule_sets[0].events");
    row("rule_sets.0.events.WEEKLY", "{}", "RULES_KEY_UNKNOWN rule_sets[0].events.WEEKLY");
    row("rule_sets.0.events.ANNUAL.ppm",
        "1000001",
        "RULES_SHARE_TOO_HIGH rule_sets[0].events.ANNUAL.ppm");
    row("rule_sets.0.limits.0.ppm.*",
        "1100000",
        "RULES_SHARE_TOO_HIGH rule_sets[0].limits[0].ppm.*");
    row("extends", "\"QC\"", "PACK_BASE_UNKNOWN extends");
    row("extends", "\"TX\"", "PACK_BASE_CIRCULAR extends");
    row("without", "[\"unit\"]", "RULES_KEY_UNKNOWN without");
    row("title.en", "", "RULES_KEY_MISSING title.en");
    row("instruments.0.title.fr", "", "RULES_KEY_MISSING instruments[0].title.fr");
    row("accounts.0.title.en", "\"\"", "RULES_TEXT_EMPTY accounts[0].title.en");
    row("members",
        "[{\"jurisdiction\": \"Texas\", \"title\": {\"en\": \"t\", \"fr\": \"t\"}}]",
        "NOT_JURISDICTION members[0].jurisdiction");
    row("members", "[{\"jurisdiction\": \"TX\"}]", "RULES_KEY_MISSING members[0].title");
    row("holidays",
        "{\"yearly\": [{\"easter\": 1, \"month\": 4}]}",
        "RULES_KEY_UNKNOWN holidays.yearly[0].month");
    row("holidays",
        "{\"yearly\": [{\"easter\": 100}]}",
        "RULES_NUMBER_OUTSIDE holidays.yearly[0].easter");
    row("holidays",
        "{\"yearly\": [{\"month\": 5, \"day\": 18, \"weekday\": 8}]}",
        "RULES_NUMBER_OUTSIDE holidays.yearly[0].weekday");
    row("rule_sets.0.events.ANNUAL.last_year",
        "2024",
        "RULES_YEAR_OUTSIDE_PERIOD rule_sets[0].events.ANNUAL.last_year");
    row("rule_sets.0.events.RATE",
        "{\"round\": \"CEIL\", \"ppm\": 1}",
        "RULES_KEY_UNKNOWN rule_sets[0].events.RATE.ppm");
    row("rule_sets.0.vintage.FULL", "", "RULES_VINTAGE_MISSING rule_sets[0].vintage");
    row("rule_sets.0.vintage.RATE", "\"ANY\"", "RULES_KEY_UNKNOWN rule_sets[0].vintage.RATE");
    row("rule_sets.0.offset_issue", "\"SOON\"", "RULES_WORD_UNKNOWN rule_sets[0].offset_issue");
    row("rule_sets.0.limits.0.ppm.*", "-1", "RULES_NUMBER_OUTSIDE rule_sets[0].limits[0].ppm.*");
    row("rule_sets.0.limits.0.ppm",
        "{\"2021\": 5}",
        "RULES_LIMIT_YEAR_MISSING rule_sets[0].limits[0].ppm");
    row("rule_sets.0.limits.0.ppm.2024",
        "5",
        "RULES_YEAR_OUTSIDE_PERIOD rule_sets[0].limits[0].ppm.2024");
    row("rule_sets.0.limits.0.ppm.soon", "5", "RULES_KEY_UNKNOWN rule_sets[0].limits[0].ppm.soon");
    row("rule_sets.0.limits.0.id", "\"TRUE_UP\"", "RULES_ID_RESERVED rule_sets[0].limits[0].id");
    row("rule_sets.0.limits.0.id", "\"EITE\"", "RULES_ID_RESERVED rule_sets[0].limits[0].id");
    row("rule_sets.0.limits.0.cats.0",
        "\"X\"",
        "RULES_CATEGORY_UNKNOWN rule_sets[0].limits[0].cats[0]");
    row("rule_sets.0.limits.0.cats.0",
        "\"TRUE_UP\"",
        "RULES_TRUE_UP_MISPLACED rule_sets[0].limits[0].cats[0]");
    row("rule_sets.0.limits.0.on.0", "\"RATE\"", "RULES_WORD_UNKNOWN rule_sets[0].limits[0].on[0]");
    row("rule_sets.0.limits.0.scale",
        "{\"FULL\": 5}",
        "RULES_WORD_UNKNOWN rule_sets[0].limits[0].scale.FULL");
    row("rule_sets.0.limits.1",
        "{\"id\":\"OFFSETS\",\"cats\":[\"F\"],\"ppm\":{\"*\":1},\"on\":[]}",
        "RULES_REPEATED rule_sets[0].limits[1].id");
    row("rule_sets.0.order.0", "\"X\"", "RULES_CATEGORY_UNKNOWN rule_sets[0].order[0]");
    row("rule_sets.0.order.0", "\"A\"", "RULES_REPEATED rule_sets[0].order[1]");
    row("rule_sets.0.only", "{\"X\": [\"FULL\"]}", "RULES_CATEGORY_UNKNOWN rule_sets[0].only.X");
    row("rule_sets.0.cancel_unused",
        "[\"X\"]",
        "RULES_CATEGORY_UNKNOWN rule_sets[0].cancel_unused[0]");
    row("rule_sets.0.penalty.on.0", "\"PENALTY\"", "RULES_WORD_UNKNOWN rule_sets[0].penalty.on[0]");
    row("rule_sets.0.penalty.factor", "101", "RULES_NUMBER_OUTSIDE rule_sets[0].penalty.factor");
    row("rule_sets.0.penalty.due", "\"SOON\"", "RULES_WORD_UNKNOWN rule_sets[0].penalty.due");
    row("rule_sets.0.penalty.money",
        "{\"currency\": \"cad\", \"rate\": 5}",
        "RULES_WORD_UNKNOWN rule_sets[0].penalty.money.currency");
    row("rule_sets.0.penalty.money",
        "{\"currency\": \"CAD\", \"rate\": true}",
        "RULES_WRONG_TYPE rule_sets[0].penalty.money.rate");
    row("rule_sets.0.penalty.rest_to",
        "\"AUCTION\"",
        "RULES_ACCOUNT_UNKNOWN rule_sets[0].penalty.rest_to");
    row("rule_sets.0.penalty.phases.0.pools.0.cats.0",
        "\"X\"",
        "RULES_CATEGORY_UNKNOWN rule_sets[0].penalty.phases[0].pools[0].cats[0]");
    row("rule_sets.0.penalty.phases.0.share",
        "[{\"cats\": [\"X\"], \"ppm\": 1}]",
        "RULES_CATEGORY_UNKNOWN rule_sets[0].penalty.phases[0].share[0].cats[0]");
    row("rule_sets.0.citations.limits/NONE",
        "\"s. 1\"",
        "RULES_CITATION_UNKNOWN rule_sets[0].citations.limits.NONE");
    row("rule_sets.1.id", "\"TX-1\"", "RULES_REPEATED rule_sets[1].id");
    row("rule_sets.1.extends", "\"CA-1\"", "RULES_BASE_UNKNOWN rule_sets[1].extends");
    row("rule_sets.1.extends", "\"TX-2\"", "RULES_BASE_CIRCULAR rule_sets[1].extends");
    row("rule_sets.0.extends", "\"TX-2\"", "RULES_BASE_CIRCULAR rule_sets[0].extends");
    row("rule_sets.1.without",
        "[\"penalty.money\"]",
        "RULES_NOTHING_TO_LEAVE_OUT rule_sets[1].without[0]");
    row("rule_sets.1", "5", "RULES_WRONG_TYPE rule_sets[1]");
    row("instruments.0.class", "\"B\"", "RULES_WORD_UNKNOWN instruments[0].class");
    row("instruments.1.category", "\"A\"", "RULES_REPEATED rule_sets[0].kinds[1].category");
    row("instruments.1.category",
        "\"TRUE_UP\"",
        "RULES_TRUE_UP_MISPLACED rule_sets[0].kinds[1].category");
    row("accounts.0.owner", "\"NOBODY\"", "RULES_WORD_UNKNOWN accounts[0].owner");
    row("accounts.0.to.0", "\"SECRET\"", "RULES_ACCOUNT_UNKNOWN accounts[0].to");
    row("accounts.1",
        "{\"type\":\"GENERAL\",\"owner\":\"ENTITY\",\"title\":{\"en\":\"g\",\"fr\":\"g\"}}",
        "RULES_REPEATED accounts[1].type");
    row("holidays", "{\"dates\": [\"2026-11-31\"]}", "RULES_DATE_IMPOSSIBLE holidays.dates[0]");
    row("holidays", "{\"dates\": [\"Labour Day\"]}", "NOT_DATE holidays.dates[0]");
    row("holidays",
        "{\"yearly\": [{\"month\": 4, \"day\": 31}]}",
        "RULES_DATE_IMPOSSIBLE holidays.yearly[0].day");
    row("holidays",
        "{\"yearly\": [{\"month\": 4, \"weekday\": 1, \"nth\": 0}]}",
        "RULES_NUMBER_OUTSIDE holidays.yearly[0].nth");
    row("closing", "{\"event_months\": 999}", "RULES_NUMBER_OUTSIDE closing.event_months");
    row("confidentiality",
        "{\"fewest_groups\": 3, \"tiers\": {\"BIDS\": 9}}",
        "RULES_NUMBER_OUTSIDE confidentiality.tiers.BIDS");
    row("vocabulary", "[{\"term\": \"x\"}]", "RULES_KEY_MISSING vocabulary[0].title");
}

void TestPackRefusals::refuses()
{
    QFETCH(const QString, path);
    QFETCH(const QString, json);
    QFETCH(const QString, expected);
    QVERIFY(readRulePack(smallPack()).has_value());
    const Result<RulePack> pack = readRulePack(changedPack(path, json));
    QCOMPARE(firstProblem(pack), expected);
    for (const Problem& each : pack.error()) {
        m_provoked.insert(each.code());
        QVERIFY(!problemText(each).contains(u'%'));
        QVERIFY(!problemText(each).isEmpty());
    }
}

void TestPackRefusals::everyProblemHasBeenProvoked()
{
    m_provoked.insert(readRulePack("{").error().first().code());
    m_provoked.insert(readRulePack(QByteArray(5'000'000, ' ')).error().first().code());
    for (const ProblemType* type : programProblems()) {
        QVERIFY2(m_provoked.contains(QString::fromLatin1(type->code)), type->code);
    }
}

void TestPackRefusals::findsAllProblemsAtOnce()
{
    QByteArray bytes = smallPack();
    bytes.replace("\"month\": 11", "\"month\": 0");
    bytes.replace("\"unit\": \"t\"", "\"unit\": 4");
    bytes.replace("80000", "8000000");
    const Result<RulePack> pack = readRulePack(bytes);
    QStringList fields;
    for (const Problem& each : pack.error()) {
        fields.append(each.field);
    }
    QVERIFY(fields.contains(u"unit"_s));
    QVERIFY(fields.contains(u"rule_sets[0].deadline.month"_s));
    QVERIFY(fields.contains(u"rule_sets[0].limits[0].ppm.*"_s));
}

void TestPackRefusals::refusesHostileTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("rules");
    QTest::newRow("a number") << QByteArray("5");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("deep lists") << QByteArray(100'000, '[');
    QTest::newRow("deep maps") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("deep but closed")
        << QByteArray("{\"id\":") + QByteArray(900, '[') + QByteArray(900, ']') + '}';
    QTest::newRow("deep in a rule set")
        << QByteArray("{\"rule_sets\":[{\"id\":\"a\",\"extends\":\"b\",\"x\":") +
               QByteArray("{\"x\":").repeated(500) + '1' + QByteArray(500, '}') +
               QByteArray("},{\"id\":\"b\",\"x\":") + QByteArray("{\"x\":").repeated(500) + '1' +
               QByteArray(500, '}') + "}]}";
    QTest::newRow("too long") << QByteArray(5'000'000, ' ');
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("not UTF-8") << QByteArray("{\"id\":\"\xff\xfe\"}");
    QTest::newRow("huge numbers") << QByteArray("{\"version\":1e999}");
}

void TestPackRefusals::refusesHostileTexts()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!readRulePack(bytes));
}

void TestPackRefusals::survivesEveryTruncation()
{
    const QByteArray bytes = smallPack();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!readRulePack(bytes.left(size)));
    }
}

void TestPackRefusals::survivesRandomDamage()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QByteArray whole = builtInBytes(u"wa.json"_s);
    QVERIFY(readRulePack(whole).has_value());
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int n = random.bounded(4); n >= 0; --n) {
            bytes[random.bounded(bytes.size())] = "0-9\"{}[],:aZ"[random.bounded(12)];
        }
        const Result<RulePack> pack = readRulePack(bytes);
        if (!pack) {
            QVERIFY(!problemText(pack.error().first()).isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestPackRefusals)
#include "tst_pack_refusals.moc"
