// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_runner.h"
#include "core/base/problem_text.h"
#include "core/compliance/examples.h"
#include "core/programs/rule_pack_reader.h"
#include "core/programs/shipped_packs.h"

#include <QCborArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

const QString VectorFile = u"../shared/spec/compliance-vectors.json"_s;

const RulePackLibrary& library()
{
    static const RulePackLibrary all = RulePackLibrary::builtIn().value();
    return all;
}

QByteArray vectors()
{
    QFile file(qEnvironmentVariable("CITSS_SOURCE") + u'/' + VectorFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "ok", or all that came out otherwise.
QString outcomeOf(const QByteArray& json)
{
    const ExampleReport report = runExamples(json, library(), {}, sequenceRunner(library()));
    QStringList lines;
    for (const Problem& each : report.problems) {
        lines.append(problemText(each));
    }
    for (const ExampleOutcome& outcome : report.outcomes) {
        for (const Problem& each : outcome.problems) {
            lines.append(outcome.id + u' ' + each.field + u": "_s + problemText(each));
        }
    }
    return lines.isEmpty() ? u"ok"_s : lines.join(u'\n');
}

/// What lies in the compliance account before anything is retired.
qint64 heldIn(const QCborArray& holdings, const QString& account)
{
    qint64 sum = 0;
    for (const QCborValue each : holdings) {
        const QCborMap block = each.toMap();
        const bool isThere = block.value(u"account"_s).toString(u"COMPLIANCE"_s) == account;
        sum += isThere ? block.value(u"quantity"_s).toInteger() : 0;
    }
    return sum;
}

/// What the run takes out of the compliance account: all but what blocks elsewhere give.
qint64 drawnFromCompliance(const QCborMap& vector)
{
    QSet<QString> elsewhere;
    for (const QCborValue each : vector.value(u"holdings"_s).toArray()) {
        const QCborMap block = each.toMap();
        if (block.value(u"account"_s).toString(u"COMPLIANCE"_s) != u"COMPLIANCE") {
            elsewhere.insert(block.value(u"id"_s).toString());
        }
    }
    qint64 sum = 0;
    for (const QCborValue each : vector.value(u"expect"_s).toMap().value(u"retired"_s).toArray()) {
        const QCborMap line = each.toMap();
        const bool isThere = !elsewhere.contains(line.value(u"block"_s).toString());
        sum += isThere ? line.value(u"quantity"_s).toInteger() : 0;
    }
    return sum;
}

/// What of it goes to retirement.
qint64 movedToRetirement(const QCborMap& vector, qint64 retired)
{
    const bool isCalifornian = vector.value(u"ruleset"_s).toString().startsWith(u"CA-"_s);
    const QCborMap event = vector.value(u"event"_s).toMap();
    // There a late surrender retires the missing units; the rest goes to the auction account.
    return isCalifornian && event.value(u"type"_s) == QCborValue(u"PENALTY"_s)
               ? std::min(retired, event.value(u"missing"_s).toInteger())
               : retired;
}

/// The same run as a preview and a commit in a registry.
QCborMap asSequence(QCborMap vector)
{
    const QCborMap expect = vector.value(u"expect"_s).toMap();
    const qint64 retired = expect.value(u"retired_total"_s).toInteger();
    const bool isPending = expect.value(u"shortfall"_s).isNull();
    const qint64 shortfall = expect.value(u"shortfall"_s).toInteger(0);
    const qint64 held = heldIn(vector.value(u"holdings"_s).toArray(), u"COMPLIANCE"_s);
    const qint64 posted = movedToRetirement(vector, retired);
    vector[u"kind"_s] = u"SEQUENCE"_s;
    vector[u"events"_s] = QCborMap{{u"E"_s, vector.take(u"event"_s)}};
    const QCborMap preview{{u"op"_s, u"PREVIEW"_s}, {u"event"_s, u"E"_s}};
    const QCborMap commit{{u"op"_s, u"COMMIT"_s}, {u"event"_s, u"E"_s}};
    vector[u"steps"_s] = QCborArray{preview, commit};
    QCborMap previewed{{u"op"_s, u"PREVIEW"_s},
                       {u"result"_s, u"PREVIEWED"_s},
                       {u"posted"_s, 0},
                       {u"would_retire"_s, retired},
                       {u"shortfall"_s, shortfall},
                       {u"compliance"_s, held},
                       {u"retirement"_s, 0}};
    QCborMap committed{{u"op"_s, u"COMMIT"_s},
                       {u"result"_s, isPending ? u"ENTITY_PENDING"_s : u"COMMITTED"_s},
                       {u"posted"_s, posted},
                       {u"compliance"_s, held - drawnFromCompliance(vector)},
                       {u"retirement"_s, posted}};
    if (!isPending) {
        committed.insert(u"obligation"_s, expect.value(u"obligation"_s));
        committed.insert(u"shortfall"_s, shortfall);
    }
    vector[u"expect"_s] = QCborMap{{u"steps"_s, QCborArray{previewed, committed}}};
    return vector;
}

QByteArray listOf(const QCborMap& example)
{
    return "[" + QJsonDocument(toJson(example).toObject()).toJson() + "]";
}

}  // namespace

/// Worked sequences, run as commands in a registry.
class TestSequences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRunIsASequence_data();
    void everyRunIsASequence();
    void sequencesComeOutAsWritten();
    void comesOutAsStated_data();
    void comesOutAsStated();
    void saysWhatCannotBeSetUp();
};

void TestSequences::everyRunIsASequence_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto addRuns = [](const QByteArray& json) {
        int count = 0;
        for (const QCborValue each : valueFromJson(json)->toArray()) {
            const QCborMap vector = each.toMap();
            if (vector.value(u"kind"_s) == QCborValue(u"RUN"_s)) {
                const QString id = vector.value(u"id"_s).toString();
                QTest::newRow(qPrintable(id)) << listOf(asSequence(vector));
                ++count;
            }
        }
        return count;
    };
    for (const RulePack& pack : library().packs()) {
        QVERIFY(addRuns(shippedExamples(pack.id.text())) > 0);
    }
    const QByteArray json = vectors();
    if (json.isEmpty()) {
        qWarning("the test vectors are not at hand");
        return;
    }
    QCOMPARE(addRuns(json), 47);
}

void TestSequences::everyRunIsASequence()
{
    QFETCH(const QByteArray, json);
    const QString outcome = outcomeOf(json);
    QVERIFY2(outcome == u"ok", qPrintable(outcome));
}

void TestSequences::sequencesComeOutAsWritten()
{
    QList<QByteArray> files{vectors()};
    for (const RulePack& pack : library().packs()) {
        files.append(shippedExamples(pack.id.text()));
    }
    int count = 0;
    for (const QByteArray& json : std::as_const(files)) {
        const Value list = json.isEmpty() ? Value() : valueFromJson(json).value();
        for (const QCborValue each : list.toArray()) {
            if (each.toMap().value(u"kind"_s) == QCborValue(u"SEQUENCE"_s)) {
                QCOMPARE(outcomeOf(listOf(each.toMap())), u"ok"_s);
                ++count;
            }
        }
    }
    QVERIFY(count > 10);
}

void TestSequences::comesOutAsStated_data()
{
    QTest::addColumn<QByteArray>("json");
    // A deficit joins the next year by itself; a run of the year before stands in its way.
    QTest::newRow("deficits") << QByteArray(R"([{"id":"S-1","title":"deficits","kind":"SEQUENCE",
        "ruleset":"EU","events":{"A":{"type":"ANNUAL","year":2023},"B":{"type":"ANNUAL","year":2024}},
        "emissions":{"2023":50,"2024":10},"holdings":[],
        "steps":[{"op":"COMMIT","event":"A"},
          {"op":"TRANSFER_IN","block":{"id":"b","category":"ALLOWANCE","quantity":55,"serial_start":1}},
          {"op":"COMMIT","event":"B"},{"op":"REVERSE","event":"A"}],
        "expect":{"steps":[
          {"op":"COMMIT","result":"COMMITTED","posted":0,"obligation":50,"shortfall":50,
           "compliance":0,"retirement":0},
          {"op":"TRANSFER_IN","result":"POSTED","posted":0,"compliance":55,"retirement":0},
          {"op":"COMMIT","result":"COMMITTED","posted":55,"obligation":60,"shortfall":5,
           "compliance":0,"retirement":55},
          {"op":"REVERSE","result":"REFUSED_DEPENDENT","posted":0,"compliance":0,
           "retirement":55}]}}])");
    // What arrives in time counts even if the step comes after the deadline.
    QTest::newRow("after a reversal") << QByteArray(R"([{"id":"S-2","title":"again",
        "kind":"SEQUENCE","ruleset":"WA-CP1","events":{"A":{"type":"ANNUAL","year":2023},
        "P":{"type":"PENALTY","year":2023,"missing":5}},
        "emissions":{"2023":100},
        "holdings":[{"id":"b","category":"ALLOWANCE","quantity":25,"serial_start":1,"vintage":2023}],
        "steps":[{"op":"COMMIT","event":"A"},
          {"op":"TRANSFER_IN","block":{"id":"c","category":"APCR","quantity":8,"serial_start":1}},
          {"op":"COMMIT","event":"P"},{"op":"REVERSE","event":"A"},{"op":"REVERSE","event":"P"},
          {"op":"REVERSE","event":"A"},{"op":"COMMIT","event":"A"}],
        "expect":{"steps":[
          {"op":"COMMIT","result":"COMMITTED","posted":25,"obligation":30,"shortfall":5,
           "compliance":0,"retirement":25},
          {"op":"TRANSFER_IN","result":"POSTED","posted":0,"compliance":8,"retirement":25},
          {"op":"COMMIT","result":"COMMITTED","posted":8,"obligation":20,"shortfall":12,
           "compliance":0,"retirement":33},
          {"op":"REVERSE","result":"REFUSED_DEPENDENT","posted":0,"compliance":0,"retirement":33},
          {"op":"REVERSE","result":"REVERSED","posted":-8,"compliance":8,"retirement":25},
          {"op":"REVERSE","result":"REVERSED","posted":-25,"compliance":33,"retirement":0},
          {"op":"COMMIT","result":"COMMITTED","posted":30,"obligation":30,"shortfall":0,
           "compliance":3,"retirement":30}]}}])");
    // Rates, credits and requests; one block is late, one on hold.
    QTest::newRow("rates") << QByteArray(R"([{"id":"S-3","title":"rates","kind":"SEQUENCE",
        "ruleset":"CPP-RATE-S1","events":{"R":{"type":"RATE","emissions_lb":1671001,
        "generation_mwh":900,"standard_lb_per_mwh":1671}},"request":[[70,90]],
        "holdings":[{"id":"b","category":"ERC","quantity":50,"serial_start":51,"vintage":2023},
          {"id":"c","category":"ERC","quantity":9,"serial_start":200,"vintage":2023,"state":"HELD"},
          {"id":"d","category":"ERC","quantity":20,"serial_start":300,"vintage":2024,
           "recorded":"2026-01-01T00:00:00Z"}],
        "steps":[{"op":"PREVIEW","event":"R"},{"op":"COMMIT_PREVIEW","event":"R"}],
        "expect":{"steps":[
          {"op":"PREVIEW","result":"PREVIEWED","posted":0,"would_retire":50,"shortfall":51,
           "compliance":79,"retirement":0},
          {"op":"COMMIT_PREVIEW","result":"COMMITTED","posted":50,"obligation":101,"shortfall":51,
           "compliance":29,"retirement":50}]}}])");
}

void TestSequences::comesOutAsStated()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(outcomeOf(json), u"ok"_s);
}

void TestSequences::saysWhatCannotBeSetUp()
{
    const QByteArray json = R"([{"id":"S-9","title":"no such kind","kind":"SEQUENCE",
        "ruleset":"WA-CP1","events":{"A":{"type":"ANNUAL","year":2023}},"emissions":{"2023":100},
        "holdings":[{"id":"b","category":"PEBBLE","quantity":25,"serial_start":1}],
        "steps":[{"op":"COMMIT","event":"A"}],"expect":{"steps":[]}}])";
    QVERIFY(outcomeOf(json).contains(u"PlaceHoldings"_s));
}

QTEST_GUILESS_MAIN(TestSequences)
#include "tst_sequences.moc"
