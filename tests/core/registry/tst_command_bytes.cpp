// SPDX-License-Identifier: GPL-3.0-or-later
// The journal keeps the canonical bytes of commands for good, and signs them: a change of their
// form must be seen. tests/data/command_bytes.txt holds, in hexadecimal, the bytes of the example
// of each command in tests/data/command_examples.json.
//
// After a new command or field: add it to the example, run this test with CITSS_WRITE_GOLDEN=1,
// which writes the file anew, and look at what differs. A line that was there before the last
// release must not change: append fields, never reorder or rename them.
#include "core/catalogue/catalogue.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const char* name)
{
    return qEnvironmentVariable("CITSS_SOURCE") + u"/tests/data/"_s + QLatin1String(name);
}

/// Names of fields that an example leaves out, of the columns of its tables too.
QStringList leftOut(const std::vector<FieldInfo>& fields, const QList<QCborMap>& records)
{
    QStringList missing;
    for (const FieldInfo& field : fields) {
        const QString name = QLatin1String(field.name);
        QList<QCborMap> rows;
        bool isGiven = false;
        for (const QCborMap& record : records) {
            isGiven = isGiven || record.contains(name);
            for (const QCborValue row : record.value(name).toArray()) {
                rows.append(row.toMap());
            }
        }
        if (!isGiven) {
            missing.append(name);
        } else if (field.columns != nullptr) {
            missing += leftOut(*field.columns, rows);
        }
    }
    return missing;
}

}  // namespace

class TestCommandBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examplesShowEveryField();
    void bytesAreAsEver_data();
    void bytesAreAsEver();
    void nothingElseIsRemembered();

private:
    void writeGolden() const;
    /// The bytes of the example of a command; empty if it cannot be read.
    [[nodiscard]] QByteArray bytesOf(const CommandType& type) const;

    QJsonObject m_examples;
    QMap<QString, QByteArray> m_golden;
};

void TestCommandBytes::initTestCase()
{
    QFile examples(dataFile("command_examples.json"));
    QVERIFY(examples.open(QIODevice::ReadOnly));
    m_examples = QJsonDocument::fromJson(examples.readAll()).object();
    QVERIFY(!m_examples.isEmpty());
    if (qEnvironmentVariableIsSet("CITSS_WRITE_GOLDEN")) {
        writeGolden();
    }
    QFile golden(dataFile("command_bytes.txt"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    for (const QByteArray& line : golden.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2) {
            m_golden.insert(QString::fromLatin1(parts.first()), parts.last());
        }
    }
}

QByteArray TestCommandBytes::bytesOf(const CommandType& type) const
{
    const auto fields = fromJson(m_examples.value(QLatin1String(type.info().name)));
    if (!fields) {
        return {};
    }
    const auto body = type.decode(fields->toMap());
    if (!body) {
        for (const Problem& each : body.error()) {
            qWarning("%s: %s %s", type.info().name, each.type->code, qPrintable(each.field));
        }
        return {};
    }
    return canonicalBytes((*body)->fields());
}

void TestCommandBytes::writeGolden() const
{
    QMap<QString, QByteArray> lines;
    for (const auto& type : catalogue().commands) {
        lines.insert(QLatin1String(type->info().name), bytesOf(*type).toHex());
    }
    QFile golden(dataFile("command_bytes.txt"));
    QVERIFY(golden.open(QIODevice::WriteOnly));
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it) {
        golden.write(it.key().toLatin1() + ' ' + it.value() + '\n');
    }
}

void TestCommandBytes::examplesShowEveryField()
{
    for (const auto& type : catalogue().commands) {
        const QString name = QLatin1String(type->info().name);
        QVERIFY2(m_examples.contains(name), qPrintable(name));
        const auto fields = fromJson(m_examples.value(name));
        QVERIFY2(fields && fields->isMap(), qPrintable(name));
        const QStringList missing = leftOut(type->fields(), {fields->toMap()});
        QVERIFY2(missing.isEmpty(), qPrintable(name + u": "_s + missing.join(u' ')));
    }
}

void TestCommandBytes::bytesAreAsEver_data()
{
    QTest::addColumn<QString>("command");
    for (const auto& type : catalogue().commands) {
        QTest::newRow(type->info().name) << QString::fromLatin1(type->info().name);
    }
}

void TestCommandBytes::bytesAreAsEver()
{
    QFETCH(QString, command);
    const CommandType& type = *catalogue().command(command);
    const QByteArray golden = m_golden.value(command);
    QCOMPARE(bytesOf(type).toHex(), golden);

    const std::optional<Value> read = fromCanonicalBytes(QByteArray::fromHex(golden));
    QVERIFY(read && read->isMap());
    const auto body = type.decode(read->toMap());
    QVERIFY(body.has_value());
    QCOMPARE(canonicalBytes((*body)->fields()).toHex(), golden);
}

void TestCommandBytes::nothingElseIsRemembered()
{
    QStringList known;
    for (const auto& type : catalogue().commands) {
        known.append(QLatin1String(type->info().name));
    }
    known.sort();
    QCOMPARE(QStringList(m_golden.keys()), known);
    QStringList examples = m_examples.keys();
    examples.sort();
    QCOMPARE(examples, known);
}

QTEST_GUILESS_MAIN(TestCommandBytes)
#include "tst_command_bytes.moc"
