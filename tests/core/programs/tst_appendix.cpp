// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped packs beside the specification's own data: every rule set of its Appendix A.
#include "core/programs/rule_pack_library.h"
#include "core/programs/rule_pack_reader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

/// What a pack adds to the rule sets of the appendix.
const QStringList Additions = {u"citations"_s, u"only"_s, u"cancel_unused"_s, u"kinds"_s};

QString appendix()
{
    QFile file(qEnvironmentVariable("CITSS_SOURCE", u"."_s) + u"/../shared/spec/compliance.md"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).section(u"## Appendix A"_s, 1);
}

Value jsonValue(const QString& json)
{
    const Result<Value> list = valueFromJson((u'[' + json + u']').toUtf8());
    return list ? Value(list->toArray().at(0)) : Value();
}

/// Puts a value at a dotted path and makes the maps on the way; "removed" takes it away, and the
/// map that has nothing left.
Value placed(const Value& in, QStringList path, const QString& json)
{
    QCborMap map = in.toMap();
    const QString key = path.takeFirst();
    if (!path.isEmpty()) {
        const Value inner = placed(map.value(key), path, json);
        map.insert(key, inner);
        if (inner.toMap().isEmpty()) {
            map.remove(key);
        }
    } else if (json == u"removed") {
        map.remove(key);
    } else {
        map.insert(key, jsonValue(json));
    }
    return map;
}

/// All rule sets as the specification writes them, by id.
QMap<QString, Value> specified()
{
    QMap<QString, Value> sets;
    const QStringList lines = appendix().split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u"{\"id\"")) {
            const Value set = jsonValue(line);
            sets.insert(set.toMap().value(u"id"_s).toString(), set);
        }
    }
    static const QRegularExpression difference(u"`([^`]+)` = `([^`]+)`"_s);
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'|');
        const QString id = cells.value(1).trimmed();
        if (cells.size() != 5 || !sets.contains(cells.at(2).trimmed())) {
            continue;
        }
        Value set = placed(sets.value(cells.at(2).trimmed()), {u"id"_s}, u'"' + id + u'"');
        auto each = difference.globalMatch(cells.at(3));
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            set = placed(set, match.captured(1).split(u'.'), match.captured(2));
        }
        sets.insert(id, set);
    }
    return sets;
}

QCborMap emptied(QCborMap map)
{
    for (const QString& key : Additions) {
        map.remove(key);
    }
    QCborMap penalty = map.value(u"penalty"_s).toMap();
    penalty.remove(u"rest_to"_s);
    if (penalty.value(u"money"_s).toMap().isEmpty()) {
        penalty.remove(u"money"_s);
    }
    map.insert(u"penalty"_s, penalty);
    return map;
}

/// The specification's rule set as the program reads it, with the kinds of the shipped one.
Result<RuleSet> asRead(const Value& stated, const RuleSet& shipped)
{
    QCborMap map = emptied(stated.toMap());
    map.insert(u"kinds"_s, toValue(shipped).toMap().value(u"kinds"_s));
    return RuleSet::fromValue(map);
}

}  // namespace

class TestAppendix final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsWhatIsSpecified_data();
    void shipsWhatIsSpecified();
    void shipsNothingElse();
};

void TestAppendix::shipsWhatIsSpecified_data()
{
    QTest::addColumn<Value>("stated");
    const QMap<QString, Value> sets = specified();
    if (sets.isEmpty()) {
        QSKIP("the specification is not at hand");
    }
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        QTest::newRow(qPrintable(it.key())) << it.value();
    }
    QCOMPARE(sets.size(), 21);
}

void TestAppendix::shipsWhatIsSpecified()
{
    QFETCH(const Value, stated);
    const RulePackLibrary library = RulePackLibrary::builtIn().value();
    const RuleSet* const shipped =
        library.ruleSet(Identifier::of(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(shipped);
    const Result<RuleSet> read = asRead(stated, *shipped);
    QVERIFY2(read, read ? "" : qPrintable(read.error().first().field));
    const QCborMap expected = emptied(toValue(*read).toMap());
    const QCborMap found = emptied(toValue(*shipped).toMap());
    for (auto it = expected.constBegin(); it != expected.constEnd(); ++it) {
        QCOMPARE(found.value(it.key()).toDiagnosticNotation(), it.value().toDiagnosticNotation());
    }
    QCOMPARE(found.size(), expected.size());
}

void TestAppendix::shipsNothingElse()
{
    const QMap<QString, Value> sets = specified();
    if (sets.isEmpty()) {
        QSKIP("the specification is not at hand");
    }
    const RulePackLibrary library = RulePackLibrary::builtIn().value();
    for (const RulePack& pack : library.packs()) {
        for (const RuleSet& set : pack.ruleSets) {
            QVERIFY2(sets.contains(set->id.text()), qPrintable(set->id.text()));
        }
    }
}

QTEST_GUILESS_MAIN(TestAppendix)
#include "tst_appendix.moc"
