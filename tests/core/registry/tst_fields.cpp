// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

enum class Colour { Red, Green };

namespace citss {

template <>
struct EnumChoices<Colour> {
    static std::span<const Choice> choices()
    {
        static const Choice list[] = {{"RED", "Red"}, {"GREEN", "Green"}};
        return list;
    }
};

}  // namespace citss

namespace {

struct Line {
    EntityId entity;
    Tonnes quantity;

    static const Fields<Line>& fields()
    {
        static const Fields<Line> list{field("entity_id", &Line::entity, "Entity"),
                                       field("quantity", &Line::quantity, "Quantity")};
        return list;
    }
    bool operator==(const Line&) const = default;
};

/// One field of each kind.
struct Everything {
    QString text;
    qint64 count = 0;
    int small = 0;
    bool flag = false;
    Tonnes tonnes;
    std::optional<Vintage> vintage;
    QDate date;
    Instant instant{0};
    std::optional<Share> share;
    std::optional<SerialRange> serials;
    QByteArray bytes;
    QCborMap map;
    JurisdictionCode jurisdiction;
    AccountNumber account;
    FacilityId facility;
    Identifier identifier;
    Colour colour = Colour::Red;
    JournalNumber entry{0};
    QList<QString> words;
    QList<Line> rows;

    static const Fields<Everything>& fields();
    bool operator==(const Everything&) const = default;
};

const Fields<Everything>& Everything::fields()
{
    static const Fields<Everything> list{
        field("text", &Everything::text, "Text", {.help = "Some text."}),
        field("count", &Everything::count, "Count"),
        field("small", &Everything::small, "Small"),
        field("flag", &Everything::flag, "Flag"),
        field("tonnes", &Everything::tonnes, "Tonnes"),
        field("vintage", &Everything::vintage, "Vintage"),
        field("date", &Everything::date, "Date"),
        field("instant", &Everything::instant, "Instant"),
        field("share", &Everything::share, "Share"),
        field("serials", &Everything::serials, "Serials"),
        field("bytes", &Everything::bytes, "Bytes"),
        field("map", &Everything::map, "Map"),
        field("jurisdiction", &Everything::jurisdiction, "Jurisdiction"),
        field("account_no", &Everything::account, "Account"),
        field("facility_id", &Everything::facility, "Facility"),
        field("identifier", &Everything::identifier, "Identifier"),
        field("colour", &Everything::colour, "Colour"),
        field("entry", &Everything::entry, "Entry"),
        field("words", &Everything::words, "Words"),
        field("rows", &Everything::rows, "Rows"),
    };
    return list;
}

constexpr const char* Whole = R"({
    "text": "  Énergie  ", "count": "42", "small": 7, "flag": true, "tonnes": "1234",
    "vintage": "2024", "date": "2026-11-01", "instant": "2026-11-01T10:00:00-07:00",
    "share": 82000, "serials": "1..250", "bytes": "AAEC", "map": {"a": [1]}, "jurisdiction": "XW",
    "account_no": "XW1000-10001", "facility_id": "104000", "identifier": "FR-5011",
    "colour": "GREEN", "entry": 9, "words": ["one", "two"],
    "rows": [{"entity_id": "XW1000", "quantity": 1}, {"entity_id": "XW1001", "quantity": "2"}]})";

QCborMap mapOf(const QByteArray& json)
{
    return fromJson(QJsonDocument::fromJson(json).object()).value_or(QCborMap()).toMap();
}

}  // namespace

/// Fields: one description for bytes, JSON and forms, and what it refuses.
class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachKind();
    void writesWhatItReads();
    void leavesOutWhatIsAbsent();
    void refusesAValue_data();
    void refusesAValue();
    void namesEveryProblemAtOnce();
    void takesAnEmptiedFieldForNone();
    void describesItself();
};

void TestFields::readsEachKind()
{
    const Result<Everything> read = Everything::fields().fromMap(mapOf(Whole));
    QVERIFY(read);
    QCOMPARE(read->text, u"Énergie"_s);
    QCOMPARE(read->count, 42);
    QCOMPARE(read->tonnes, Tonnes::of(1234));
    QCOMPARE(read->vintage->year(), 2024);
    QCOMPARE(read->instant.text(), u"2026-11-01T17:00:00.000Z"_s);
    QCOMPARE(read->share->ppm(), 82000);
    QCOMPARE(read->bytes, QByteArray("\0\1\2", 3));
    QCOMPARE(read->colour, Colour::Green);
    QCOMPARE(read->words, (QList{u"one"_s, u"two"_s}));
    QCOMPARE(read->rows.at(1).quantity, Tonnes::of(2));
}

void TestFields::writesWhatItReads()
{
    const Result<Everything> read = Everything::fields().fromMap(mapOf(Whole));
    const QCborMap written = Everything::fields().toMap(*read);
    const Result<Everything> again = Everything::fields().fromMap(written);
    QVERIFY(again);
    QCOMPARE(*again, *read);
    QCOMPARE(canonicalBytes(Everything::fields().toMap(*again)), canonicalBytes(written));
    QCOMPARE(written.value(u"instant"_s).toString(), u"2026-11-01T17:00:00.000Z"_s);
    QVERIFY(written.value(u"count"_s).isInteger());
}

void TestFields::leavesOutWhatIsAbsent()
{
    QCborMap map = mapOf(Whole);
    for (const QString& name : {u"vintage"_s, u"flag"_s, u"words"_s}) {
        map.remove(name);
    }
    map.insert(u"share"_s, nullptr);
    const Result<Everything> read = Everything::fields().fromMap(map);
    QVERIFY(read);
    QVERIFY(!read->vintage);
    QVERIFY(!read->share);
    QVERIFY(!read->flag);
    const QCborMap written = Everything::fields().toMap(*read);
    QVERIFY(!written.contains(u"vintage"_s));
    QVERIFY(!written.contains(u"share"_s));
    QVERIFY(written.contains(u"flag"_s));
}

void TestFields::refusesAValue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char* what, const char* name, const Value& value, const char* text) {
        QTest::newRow(what) << QString::fromLatin1(name) << value << QString::fromLatin1(text);
    };
    row("missing", "text", nullptr, "text FIELD_MISSING");
    row("blank", "text", u" \t"_s, "text FIELD_MISSING");
    row("number for text", "text", 7, "text FIELD_NOT_TEXT");
    row("NUL inside", "text", QString(u"a\0b"_s), "text FIELD_NOT_TEXT");
    row("too long", "text", QString(4001, u'x'), "text FIELD_TEXT_TOO_LONG");
    row("not a number", "count", u"many"_s, "count FIELD_NOT_NUMBER");
    row("beyond 64 bits", "count", u"9223372036854775808"_s, "count FIELD_NOT_NUMBER");
    row("beyond 32 bits", "small", 4'294'967'296LL, "small FIELD_NOT_NUMBER");
    row("text for yes", "flag", u"yes"_s, "flag FIELD_NOT_FLAG");
    row("negative tonnes", "tonnes", -1, "tonnes NUMBER_NEGATIVE");
    row("half a tonne", "tonnes", u"0.5"_s, "tonnes NOT_WHOLE_NUMBER");
    row("flag for tonnes", "tonnes", true, "tonnes FIELD_NOT_NUMBER");
    row("year of three digits", "vintage", 202, "vintage NOT_VINTAGE");
    row("no such day", "date", u"2026-02-30"_s, "date FIELD_NOT_DATE");
    row("a number for a date", "date", 20260101, "date FIELD_NOT_DATE");
    row("a moment without a zone", "instant", u"2026-11-01T10:00:00"_s, "instant NOT_INSTANT");
    row("more than the whole", "share", 1'000'001, "share NOT_SHARE");
    row("reversed", "serials", u"9..1"_s, "serials SERIAL_RANGE_REVERSED");
    row("not base64", "bytes", u"*"_s, "bytes FIELD_NOT_BYTES");
    row("not a record", "map", u"{}"_s, "map FIELD_NOT_RECORD");
    row("small letters", "jurisdiction", u"xw"_s, "jurisdiction NOT_JURISDICTION");
    row("an entity for an account", "account_no", u"XW1000"_s, "account_no NOT_ACCOUNT_NUMBER");
    row("a blank inside", "facility_id", u"a b"_s, "facility_id NOT_FACILITY_ID");
    row("a path", "identifier", u"../x"_s, "identifier NOT_IDENTIFIER");
    row("no such colour", "colour", u"BLUE"_s, "colour FIELD_NOT_CHOICE");
    row("the label for the code", "colour", u"Red"_s, "colour FIELD_NOT_CHOICE");
    row("a word for a list", "words", u"one"_s, "words FIELD_NOT_LIST");
    row("one bad item", "words", QCborArray{u"one"_s, 2}, "words[1] FIELD_NOT_TEXT");
    row("a record for a table", "rows", QCborMap(), "rows FIELD_NOT_LIST");
    row("no rows at all", "rows", nullptr, "rows FIELD_MISSING");
    row("a word for a row", "rows", QCborArray{u"x"_s}, "rows[0] FIELD_NOT_RECORD");
    row("a bad cell",
        "rows",
        QCborArray{QCborMap{{u"entity_id"_s, u"XW1000"_s}, {u"quantity"_s, -1}}},
        "rows[0].quantity NUMBER_NEGATIVE");
    row("an unknown field", "wings", 2, "wings FIELD_UNKNOWN");
}

void TestFields::refusesAValue()
{
    QFETCH(QString, name);
    QFETCH(Value, value);
    QFETCH(QString, problem);
    QCborMap map = mapOf(Whole);
    map.insert(name, value);
    const Result<Everything> read = Everything::fields().fromMap(map);
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 1);
    QCOMPARE(read.error().first().field + u' ' + read.error().first().code(), problem);
}

void TestFields::namesEveryProblemAtOnce()
{
    const Result<Everything> read = Everything::fields().fromMap(mapOf(R"({"rows": [{}, 1]})"));
    QVERIFY(!read);
    QStringList found;
    for (const Problem& each : read.error()) {
        found.append(each.field);
    }
    // In the order of the fields, and those of a row in the order of its own.
    QCOMPARE(found.first(), u"text"_s);
    QCOMPARE(found.mid(found.size() - 3),
             (QStringList{u"rows[0].entity_id"_s, u"rows[0].quantity"_s, u"rows[1]"_s}));
}

void TestFields::takesAnEmptiedFieldForNone()
{
    QCborMap map = mapOf(Whole);
    map.insert(u"vintage"_s, u"  "_s);
    const Result<Everything> read = Everything::fields().fromMap(map);
    QVERIFY(read);
    QVERIFY(!read->vintage);
}

void TestFields::describesItself()
{
    const QJsonObject schema = jsonSchema(Everything::fields().infos());
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    QCOMPARE(properties.size(), 20);
    const auto property = [&properties](const QString& name) {
        return properties.value(name).toObject();
    };
    QCOMPARE(property(u"text"_s).value(u"description"_s).toString(), u"Some text."_s);
    QCOMPARE(property(u"tonnes"_s).value(u"minimum"_s).toInteger(), 0);
    QCOMPARE(property(u"colour"_s).value(u"enum"_s).toArray(), (QJsonArray{u"RED"_s, u"GREEN"_s}));
    const QJsonObject line = property(u"rows"_s).value(u"items"_s).toObject();
    QCOMPARE(line.value(u"properties"_s).toObject().keys(),
             (QStringList{u"entity_id"_s, u"quantity"_s}));
    const QJsonArray required = schema.value(u"required"_s).toArray();
    QVERIFY(required.contains(u"text"_s));
    QVERIFY(!required.contains(u"vintage"_s));
    QVERIFY(!required.contains(u"flag"_s));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
