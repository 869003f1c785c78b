// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl_test.h"

#include <QFile>
#include <QTest>

namespace citss {

using namespace Qt::StringLiterals;

void CtlTest::initTestCase()
{
    m_made = std::make_unique<Ctl>();
    m_made->makeOffice(u"office.citss"_s);
}

void CtlTest::init()
{
    m_ctl = std::make_unique<Ctl>();
    QVERIFY(QFile::copy(m_made->file(u"office.citss"_s), m_ctl->file(u"office.citss"_s)));
}

Ran CtlTest::office(const QStringList& words, const QByteArray& input) const
{
    return m_ctl->run(QStringList{u"-r"_s, u"office.citss"_s} + words, input);
}

Ran CtlTest::as(const QString& user, const QString& command, const QByteArray& fields) const
{
    return office({u"execute"_s, command, u"-"_s, u"--user"_s, user}, fields);
}

QString CtlTest::head() const
{
    return QString::fromUtf8(office({u"view"_s,
                                     u"journal"_s,
                                     u"--user"_s,
                                     u"aud"_s,
                                     u"--format"_s,
                                     u"json"_s,
                                     u"--sort"_s,
                                     u"number"_s,
                                     u"--desc"_s,
                                     u"--limit"_s,
                                     u"1"_s})
                                 .output);
}

}  // namespace citss
