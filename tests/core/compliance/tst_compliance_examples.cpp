// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/compliance/compliance_problems.h"
#include "core/compliance/examples.h"
#include "tests/core/compliance/program_fixtures.h"

#include <QTest>

using namespace citss;
using namespace citss::compliance;
using namespace Qt::StringLiterals;

namespace {

const QString VectorFile = u"../shared/spec/compliance-vectors.json"_s;

}  // namespace

class TestComplianceExamples final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVectorComesOutAsWritten_data();
    void everyVectorComesOutAsWritten();
};

void TestComplianceExamples::everyVectorComesOutAsWritten_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QStringList>("lines");
    const QByteArray json = sourceFile(VectorFile);
    if (json.isEmpty()) {
        QSKIP("the test vectors are not at hand");
    }
    const ExampleReport report = runExamples(json, allPrograms());
    QVERIFY(report.problems.isEmpty());
    for (const ExampleOutcome& outcome : report.outcomes) {
        QStringList lines = outcome.lines;
        for (const Problem& each : outcome.problems) {
            lines.append(each.field + u": "_s + problemText(each));
        }
        QTest::newRow(qPrintable(outcome.id)) << static_cast<int>(outcome.verdict) << lines;
    }
    QCOMPARE(report.outcomes.size(), std::size_t{56});
}

void TestComplianceExamples::everyVectorComesOutAsWritten()
{
    QFETCH(const int, verdict);
    QFETCH(const QStringList, lines);
    if (verdict == static_cast<int>(ExampleVerdict::Skipped)) {
        QSKIP("a sequence");
    }
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
    QCOMPARE(verdict, static_cast<int>(ExampleVerdict::Passed));
}

QTEST_GUILESS_MAIN(TestComplianceExamples)
#include "tst_compliance_examples.moc"
