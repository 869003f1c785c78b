// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"

#include "core/catalogue/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace citss {

Desk::Desk(const QString& username)
    : m_drafts(m_folder.path() + u"/drafts"_s),
      m_link(std::make_unique<RegistryLink>(m_scenario.registry(), catalogue()))
{
    m_translators.use(Language::English);
    if (!username.isEmpty()) {
        signIn(username);
    }
}

Desk::~Desk()
{
    m_link.reset();
    m_translators.use(Language::English);
    QTest::qVerify(m_prompter.isDone(), "prompter", "answers are left over", __FILE__, __LINE__);
}

Workplace Desk::workplace()
{
    return {.link = *m_link, .prompter = m_prompter, .drafts = m_drafts};
}

Languages Desk::languages()
{
    return {.use =
                [this](const QString& code) {
                    use(languageFromCode(code).value_or(Language::English));
                },
            .current = [this] { return languageCode(m_translators.language()); }};
}

void Desk::signIn(const QString& username)
{
    m_link->assume(username);
    const bool isIn = QTest::qWaitFor(
        [&] { return m_link->session() && m_link->session()->username == username; }, 20'000);
    QTest::qVerify(isIn, "signed in", qUtf8Printable(username), __FILE__, __LINE__);
}

void Desk::use(Language language)
{
    m_translators.use(language);
    QCoreApplication::processEvents();
}

const View& Desk::view(const char* name) const
{
    return *m_link->catalogue().view(QLatin1String(name));
}

const CommandType& Desk::command(const char* name) const
{
    return *m_link->catalogue().command(QLatin1String(name));
}

void Desk::addEntities(int count)
{
    if (m_entities == 0) {
        m_scenario.addJurisdiction("XW");
    }
    for (int i = 0; i < count; ++i) {
        ++m_entities;
        const Result<Outcome> outcome =
            m_scenario.run("reg",
                           "RegisterEntity",
                           QCborMap{{u"jurisdiction"_s, u"XW"_s},
                                    {u"entity_id"_s, u"XW%1"_s.arg(1000 + m_entities)},
                                    {u"type"_s, u"COVERED"_s},
                                    {u"legal_name"_s, u"Company %1"_s.arg(m_entities)}});
        QTest::qVerify(
            outcome.has_value(), "entity", qUtf8Printable(codesOf(outcome)), __FILE__, __LINE__);
    }
}

}  // namespace citss
