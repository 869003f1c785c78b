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

Ran CtlTest::import(const QString& user,
                    const QString& kind,
                    const QByteArray& table,
                    const QStringList& fields) const
{
    const QString file = kind + u".csv"_s;
    ctl().write(file, table);
    return office(importWords(user, kind, file, fields));
}

Ran CtlTest::importEntities(const QByteArray& table, const QStringList& words) const
{
    ctl().write(u"entities.csv"_s, table);
    return office(importWords(u"reg"_s,
                              u"entities"_s,
                              u"entities.csv"_s,
                              {u"facilities_from=2023-01-01"_s, u"open_accounts=true"_s}) +
                  words);
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
