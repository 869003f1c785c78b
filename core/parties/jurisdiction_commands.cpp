// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/jurisdiction_commands.h"

#include "core/parties/jurisdiction_store.h"
#include "core/parties/party_problems.h"
#include "core/programs/pack_picks.h"
#include "core/programs/pack_store.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

struct RegisterJurisdiction : Jurisdiction {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RegisterJurisdiction",
            QT_TRANSLATE_NOOP("Title", "Register a jurisdiction"),
            QT_TRANSLATE_NOOP("Label", "Adds a jurisdiction that runs a programme."),
            Action::ReferenceData,
            {"jurisdictions"}};
        return info;
    }
    static const Fields<RegisterJurisdiction>& fields();
};

const Fields<RegisterJurisdiction>& RegisterJurisdiction::fields()
{
    static const Fields<RegisterJurisdiction> list{
        field("jurisdiction",
              inherited<RegisterJurisdiction>(&Jurisdiction::code),
              QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
              {.pick = &NewRecord}),
        field("programme",
              inherited<RegisterJurisdiction>(&Jurisdiction::programme),
              QT_TRANSLATE_NOOP("Label", "Rule pack"),
              {.help = QT_TRANSLATE_NOOP("Label", "The rule pack that this programme follows."),
               .pick = &ProgrammePick}),
        field("name_en",
              inherited<RegisterJurisdiction>(&Jurisdiction::nameEnglish),
              QT_TRANSLATE_NOOP("Label", "Name in English")),
        field("name_fr",
              inherited<RegisterJurisdiction>(&Jurisdiction::nameFrench),
              QT_TRANSLATE_NOOP("Label", "Name in French")),
    };
    return list;
}

static Problems check(const RegisterJurisdiction& command, const State& state)
{
    Problems problems;
    if (!PackStore(state.database).latest(command.programme)) {
        problems +=
            problem(ProgrammeUnknown, QStringLiteral("programme"), {command.programme.text()});
    }
    if (JurisdictionStore(state.database).find(command.code)) {
        problems +=
            problem(JurisdictionTaken, QStringLiteral("jurisdiction"), {command.code.text()});
    }
    return problems;
}

static void apply(const RegisterJurisdiction& command, Change& change)
{
    JurisdictionStore(change.database).insert(command, change.envelope.number);
    change.effects.made.insert(QStringLiteral("jurisdiction"), command.code.text());
}

void addJurisdictionCommands(Catalogue& catalogue)
{
    catalogue.add<RegisterJurisdiction>();
}

}  // namespace citss
