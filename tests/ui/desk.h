// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translators.h"
#include "tests/support/scenario.h"
#include "tests/ui/fake_prompter.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/settings.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/draft_store.h"
#include "ui/widgets/registry_link.h"

#include <QTemporaryDir>

namespace citss {

/// A person's desk in a test: a scenario's registry, somebody signed in, and what pages are given.
class Desk {
public:
    /// Signs in as a persona; nobody if empty.
    explicit Desk(const QString& username = QStringLiteral("adm"));
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] Scenario& scenario() { return m_scenario; }
    [[nodiscard]] RegistryLink& link() { return *m_link; }
    [[nodiscard]] FakePrompter& prompter() { return m_prompter; }
    [[nodiscard]] DraftStore& drafts() { return m_drafts; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] Workplace workplace();
    [[nodiscard]] Languages languages();
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void signIn(const QString& username);
    void use(Language language);
    [[nodiscard]] const View& view(const char* name) const;
    [[nodiscard]] const CommandType& command(const char* name) const;
    /// A jurisdiction XW with this many entities, "XW1001" on.
    void addEntities(int count);

private:
    QTemporaryDir m_folder;
    Translators m_translators;
    Scenario m_scenario;
    FakePrompter m_prompter;
    DraftStore m_drafts;
    Settings m_settings;                   // in memory
    std::unique_ptr<RegistryLink> m_link;  // its threads end before the registry does
    int m_entities = 0;
};

}  // namespace citss
