// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_commands.h"

#include "core/programs/pack_store.h"
#include "core/registry/founding_store.h"

namespace citss {

namespace {

const ProblemType PackVersionTaken = {
    "PACK_VERSION_TAKEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Version %2 of the rule pack %1 has been adopted already; a changed pack needs a "
        "higher version than %3."),
    {{{"pack"}, {"version"}, {"latest"}}}};

const ProblemType PackVersionEdited = {
    "PACK_VERSION_EDITED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Version %2 of the rule pack %1 has been adopted with other content; what runs may rest on "
        "is never edited. Give the changed pack the version %3."),
    {{{"pack"}, {"version"}, {"next"}}}};

}  // namespace

ProblemTypes packProblems()
{
    static const ProblemType* const types[] = {&PackVersionTaken, &PackVersionEdited};
    return types;
}

/// Takes a programme's rules into the registry. From then on its jurisdictions run under them.
struct AdoptRulePack {
    QCborMap pack;

    struct Prepared {
        std::shared_ptr<const AdoptedPack> adopted;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "AdoptRulePack",
            QT_TRANSLATE_NOOP("Title", "Adopt a rule pack"),
            QT_TRANSLATE_NOOP("Label", "Takes a programme's rules into the registry."),
            Action::AdoptRules,
            {"rule_packs"}};
        return info;
    }
    static const Fields<AdoptRulePack>& fields()
    {
        static const Fields<AdoptRulePack> list{
            field("pack",
                  &AdoptRulePack::pack,
                  QT_TRANSLATE_NOOP("Label", "Rule pack"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "The pack's JSON, as shipped or as changed for this registry.")}),
        };
        return list;
    }
};

/// Rules need two persons. Only who founds a training registry adopts them alone, until it has a
/// jurisdiction: no other person is there yet.
static Rights rightsFor(const AdoptRulePack&, const Session& session, const State& state)
{
    Rights rights = rightsOf(session.grants, Action::AdoptRules, std::nullopt);
    const bool isFounding = rights.propose && rights.approve &&
                            FoundingStore(state.database).read().training &&
                            !PackStore(state.database).hasJurisdictions();
    rights.alone = rights.alone || isFounding;
    return rights;
}

static Problems check(const AdoptRulePack& command,
                      const State& state,
                      AdoptRulePack::Prepared& prepared)
{
    auto adopted = adoptedPack(canonicalBytes(command.pack));
    if (!adopted) {
        return detail::placed(adopted.error(), QStringLiteral("pack"));
    }
    prepared.adopted = *adopted;
    const RulePack& pack = prepared.adopted->pack;
    const PackStore packs(state.database);
    const auto latest = packs.latest(pack.id);
    const auto same = packs.version(pack.id, pack.version);
    if (same && same->hash != prepared.adopted->hash) {
        return {problem(PackVersionEdited,
                        QStringLiteral("pack.version"),
                        {pack.id.text(), pack.version, latest->pack.version + 1})};
    }
    if (latest && latest->pack.version >= pack.version) {
        return {problem(PackVersionTaken,
                        QStringLiteral("pack.version"),
                        {pack.id.text(), pack.version, latest->pack.version})};
    }
    return {};
}

static void apply(const AdoptRulePack& command,
                  Change& change,
                  const AdoptRulePack::Prepared& prepared)
{
    PackStore(change.database)
        .insert(*prepared.adopted, canonicalBytes(command.pack), change.envelope.number);
    change.effects.made.insert(QStringLiteral("pack"), prepared.adopted->pack.id.text());
    change.effects.made.insert(QStringLiteral("version"), prepared.adopted->pack.version);
    change.effects.made.insert(QStringLiteral("hash"),
                               QString::fromLatin1(prepared.adopted->hash.toHex()));
}

void addPackCommands(Catalogue& catalogue)
{
    catalogue.add<AdoptRulePack>();
}

}  // namespace citss
