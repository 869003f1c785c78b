// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, as scripts call it: documents that go in and come out.
#include "tests/app/ctl_test.h"

#include <QTest>

using namespace citss;
using namespace Qt::StringLiterals;

class TestCitssctlDocuments : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void attachesAndSaves();
    void tellsWhatIsWrong();
    void verifiesWithReplay();
};

namespace {

const QByteArray Letter("%PDF-1.7\n\x00\xff letter", 18);

}  // namespace

void TestCitssctlDocuments::attachesAndSaves()
{
    QCOMPARE(as(u"reg"_s, u"RegisterEntity"_s, Entity).code, 0);
    ctl().write(u"letter.pdf"_s, Letter);
    const Ran attached = office({u"--user"_s,
                                 u"reg"_s,
                                 u"document"_s,
                                 u"attach"_s,
                                 u"entity"_s,
                                 u"XW1001"_s,
                                 u"letter.pdf"_s,
                                 u"--title"_s,
                                 u"Proof of address"_s});
    QVERIFY2(attached.code == 0, (attached.output + attached.errors).constData());
    const Ran listed = office(
        {u"view"_s, u"documents"_s, u"--where"_s, u"record_id=XW1001"_s, u"--user"_s, u"aud"_s});
    QVERIFY2(listed.output.contains("Proof of address"), listed.output.constData());
    QVERIFY(listed.output.contains("application/pdf"));
    const Ran saved =
        office({u"document"_s, u"save"_s, u"1"_s, u"--to"_s, u"out.pdf"_s, u"--user"_s, u"aud"_s});
    QVERIFY2(saved.code == 0, saved.errors.constData());
    QCOMPARE(ctl().read(u"out.pdf"_s), Letter);
}

void TestCitssctlDocuments::tellsWhatIsWrong()
{
    QCOMPARE(office({u"document"_s, u"attach"_s, u"entity"_s, u"XW1001"_s, u"absent.pdf"_s})
                 .verdict()
                 .section(u' ', 1),
             u"FILE_NOT_READ"_s);
    QCOMPARE(office({u"document"_s, u"save"_s, u"7"_s}).verdict(), u"2 OPTION_NEEDED"_s);
    QCOMPARE(office({u"--user"_s, u"aud"_s, u"document"_s, u"save"_s, u"7"_s, u"--to"_s, u"x"_s})
                 .verdict(),
             u"1 DOCUMENT_UNKNOWN"_s);
}

void TestCitssctlDocuments::verifiesWithReplay()
{
    attachesAndSaves();
    const Ran verified = office({u"verify"_s, u"--replay"_s});
    QVERIFY2(verified.code == 0, (verified.output + verified.errors).constData());
}

QTEST_GUILESS_MAIN(TestCitssctlDocuments)
#include "tst_citssctl_documents.moc"
