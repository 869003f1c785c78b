// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/base/exact.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/issuance_store.h"
#include "core/compliance/replacement.h"
#include "core/compliance/side_commands.h"
#include "core/compliance/side_problems.h"
#include "core/compliance/side_store.h"
#include "core/instruments/block_store.h"
#include "core/instruments/held_picks.h"
#include "core/programs/pack_store.h"

#include <algorithm>
#include <tuple>

namespace citss {

namespace {

/// WAC 173-446-170(4)(c), 17 CCR 95857(a)(2): six calendar months, to the month's end at most.
constexpr int MonthsToReplace = 6;

}  // namespace

// Outside the unnamed namespace: a template of a header holds them.

/// Somebody who used credits of the issuance, or has some now.
struct CreditParty {
    SideShare share;
    JurisdictionCode jurisdiction = {};  ///< of its use
    Identifier ruleSet = {};
};

/// The parties of an issuance, users first, and what is known of it all.
struct CreditCensus {
    Tonnes issued;
    QList<CreditParty> parties;

    [[nodiscard]] Tonnes sum(SideRole role, Tonnes SideShare::*amount) const
    {
        Tonnes total;
        for (const CreditParty& party : parties) {
            if (party.share.role == role) {
                total = total.plus(party.share.*amount).value();
            }
        }
        return total;
    }
    [[nodiscard]] qint64 count(SideRole role) const
    {
        return std::count_if(parties.begin(), parties.end(), [role](const CreditParty& party) {
            return party.share.role == role;
        });
    }
};

/// Makes the users of an overstated issuance replace their part, and tells what present holders
/// lose (compliance.md 1.11).
struct AssessReplacement {
    JurisdictionCode jurisdiction;
    Identifier issuance;
    Tonnes found;
    QDate identified;
    QString reason;

    struct Prepared {
        CreditCensus census;
        Tonnes overstated;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "AssessReplacement",
            QT_TRANSLATE_NOOP("Title", "Assess overstated credits"),
            QT_TRANSLATE_NOOP("Label",
                              "Makes whoever surrendered credits of an overstated issuance "
                              "replace their part within six months."),
            Action::ReverseRun,
            {"side_obligations"}};
        return info;
    }
    static const Fields<AssessReplacement>& fields()
    {
        using C = AssessReplacement;
        static const Fields<C> list{
            field("jurisdiction", &C::jurisdiction, QT_TRANSLATE_NOOP("Label", "Issued by")),
            field("issuance",
                  &C::issuance,
                  QT_TRANSLATE_NOOP("Label", "Issuance"),
                  {.pick = &IssuancePick}),
            field("reductions_found",
                  &C::found,
                  QT_TRANSLATE_NOOP("Label", "Reductions found"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "On review, of what was issued; 0 if all of it is invalid.")}),
            field("identified",
                  &C::identified,
                  QT_TRANSLATE_NOOP("Label", "Identified"),
                  {.help = QT_TRANSLATE_NOOP("Label",
                                             "The day from which the six months are counted.")}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const AssessReplacement& command,
                                                      const State&)
{
    return command.jurisdiction;
}

namespace {

SideSubject subjectOf(const AssessReplacement& command)
{
    return {.kind = SideKind::Replacement,
            .jurisdiction = command.jurisdiction,
            .name = command.issuance};
}

/// Gathers parties range by range: one for each user, and one for each entity or account that holds
/// some.
class CensusTaker {
public:
    explicit CensusTaker(Database& database) : m_database(database) {}

    CreditCensus take(const QList<IssuedRange>& ranges)
    {
        for (const IssuedRange& range : ranges) {
            m_census.issued = m_census.issued.plus(range.range.quantity()).value();
            for (const UsedCredits& use : IssuanceStore(m_database).usedOf(range)) {
                add({.share = {.role = SideRole::Retired,
                               .entity = use.entity,
                               .quantity = use.quantity},
                     .jurisdiction = use.jurisdiction,
                     .ruleSet = use.ruleSet});
            }
            addHolders(range);
        }
        std::sort(m_census.parties.begin(), m_census.parties.end(), isBefore);
        return m_census;
    }

private:
    void addHolders(const IssuedRange& range)
    {
        const AccountStore accounts(m_database);
        for (const Block& block : BlockStore(m_database).across(range.series, range.range)) {
            const Account account = accounts.find(block.account).value();
            if (isTerminal(account.type)) {
                continue;
            }
            add({.share = {.role = SideRole::Held,
                           .entity = account.entity,
                           .account = account.entity ? std::nullopt : std::optional(account.seq),
                           .quantity = block.range.intersection(range.range)->quantity()}});
        }
    }

    void add(const CreditParty& party)
    {
        const SideShare& share = party.share;
        const auto known = std::find_if(
            m_census.parties.begin(), m_census.parties.end(), [&share](const CreditParty& each) {
                return each.share.role == share.role && each.share.entity == share.entity &&
                       each.share.account == share.account;
            });
        if (known == m_census.parties.end()) {
            m_census.parties.append(party);
        } else {
            known->share.quantity = known->share.quantity.plus(share.quantity).value();
        }
    }

    static bool isBefore(const CreditParty& left, const CreditParty& right)
    {
        const auto rank = [](const CreditParty& party) {
            const SideShare& share = party.share;
            return std::tuple(share.role,
                              !share.entity.has_value(),
                              share.entity ? share.entity->text() : QString(),
                              share.account ? share.account->number() : 0);
        };
        return rank(left) < rank(right);
    }

    Database& m_database;
    CreditCensus m_census;
};

/// What was issued, if it is what can be replaced.
Problems checkIssuance(const AssessReplacement& command,
                       const RulePack& pack,
                       const QList<IssuedRange>& ranges)
{
    const QString field = QStringLiteral("issuance");
    const QString issuance = command.issuance.text();
    if (ranges.isEmpty()) {
        return {problem(IssuanceUnknown, field, {issuance, command.jurisdiction.text()})};
    }
    for (const IssuedRange& range : ranges) {
        const InstrumentKind* const kind = pack.instrument(range.kind);
        if (kind == nullptr || !kind->traits.offset) {
            return {problem(IssuanceNotOffsets, field, {issuance, range.kind.text()})};
        }
    }
    return {};
}

/// Lets the rule compute each party's part.
Problems assess(const AssessReplacement& command, AssessReplacement::Prepared& prepared)
{
    const Tonnes issued = prepared.census.issued;
    const QString field = QStringLiteral("reductions_found");
    if (command.found > issued) {
        return {problem(ReplacementFoundAbove,
                        field,
                        {command.issuance.text(), issued.count(), command.found.count()})};
    }
    compliance::ReplacementInput input{.issued = issued, .found = command.found, .holders = {}};
    for (const CreditParty& party : prepared.census.parties) {
        const bool isUser = party.share.role == SideRole::Retired;
        input.holders.push_back(
            {.entity = party.share.entity ? party.share.entity->text() : QString(),
             .use = isUser ? compliance::CreditUse::Retired : compliance::CreditUse::Held,
             .quantity = party.share.quantity});
    }
    const Result<compliance::ReplacementOutcome> outcome = compliance::replacement(input);
    if (!outcome) {
        return outcome.error();
    }
    if (outcome->overstated.isZero()) {
        const auto tolerated = multiply(input.tolerance, command.found, Rounding::Floor);
        return {problem(ReplacementNotOverstated,
                        field,
                        {issued.count(),
                         command.found.count(),
                         issued.lessOrZero(command.found).count(),
                         tolerated.value().count()})};
    }
    prepared.overstated = outcome->overstated;
    for (qsizetype i = 0; i < prepared.census.parties.size(); ++i) {
        prepared.census.parties[i].share.part = outcome->quantities[static_cast<size_t>(i)];
    }
    return {};
}

}  // namespace

static Problems check(const AssessReplacement& command,
                      const State& state,
                      AssessReplacement::Prepared& prepared)
{
    const auto adopted = PackStore(state.database).packOf(command.jurisdiction);
    if (!adopted) {
        return {problem(
            ProgrammeMissing, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    Problems problems;
    if (command.identified > QDate::fromString(state.envelope.at.text().left(10), Qt::ISODate)) {
        problems += problem(ReplacementInFuture,
                            QStringLiteral("identified"),
                            {command.identified.toString(Qt::ISODate)});
    }
    const QList<IssuedRange> ranges =
        IssuanceStore(state.database).rangesOf(command.jurisdiction, command.issuance);
    if (const Problems found = checkIssuance(command, adopted->pack, ranges); !found.isEmpty()) {
        return problems + found;
    }
    if (const auto entry = SideStore(state.database).standing(subjectOf(command))) {
        return problems + Problems{problem(SideAssessed,
                                           QStringLiteral("issuance"),
                                           {command.issuance.text(), entry->number()})};
    }
    prepared.census = CensusTaker(state.database).take(ranges);
    return problems + assess(command, prepared);
}

namespace {

/// One obligation for each user whose part is not nothing; how many that were.
qint64 oblige(const AssessReplacement& command,
              const CreditCensus& census,
              SideAssessmentId assessment,
              Change& change)
{
    qint64 count = 0;
    for (const CreditParty& party : census.parties) {
        if (party.share.role != SideRole::Retired || party.share.part.isZero()) {
            continue;
        }
        SideSubject subject = subjectOf(command);
        subject.jurisdiction = party.jurisdiction;
        SideStore(change.database)
            .insert({.assessment = assessment,
                     .subject = subject,
                     .ruleSet = party.ruleSet,
                     .entity = party.share.entity.value(),
                     .quantity = party.share.part,
                     .due = command.identified.addMonths(MonthsToReplace),
                     .reason = command.reason},
                    change.envelope.number);
        ++count;
    }
    return count;
}

void tell(const AssessReplacement::Prepared& prepared, Effects& effects)
{
    const CreditCensus& census = prepared.census;
    const Tonnes used = census.sum(SideRole::Retired, &SideShare::quantity);
    const Tonnes held = census.sum(SideRole::Held, &SideShare::quantity);
    const Tonnes remove = census.sum(SideRole::Held, &SideShare::part);
    const Tonnes elsewhere = census.issued.lessOrZero(used).lessOrZero(held);
    effects.made.insert(QStringLiteral("issued"), census.issued.count());
    effects.made.insert(QStringLiteral("overstated"), prepared.overstated.count());
    effects.made.insert(QStringLiteral("used"), used.count());
    effects.made.insert(QStringLiteral("to_replace"),
                        census.sum(SideRole::Retired, &SideShare::part).count());
    effects.made.insert(QStringLiteral("held"), held.count());
    effects.made.insert(QStringLiteral("to_remove"), remove.count());
    if (!remove.isZero()) {
        effects.warnings += problem(
            CreditsToRemove, {}, {held.count(), census.count(SideRole::Held), remove.count()});
    }
    if (!elsewhere.isZero()) {
        effects.warnings += problem(CreditsNotReplaced, {}, {elsewhere.count()});
    }
}

}  // namespace

static void apply(const AssessReplacement& command,
                  Change& change,
                  const AssessReplacement::Prepared& prepared)
{
    QList<SideShare> shares;
    for (const CreditParty& party : prepared.census.parties) {
        shares.append(party.share);
    }
    const SideAssessmentId assessment = SideStore(change.database)
                                            .put({.subject = subjectOf(command),
                                                  .level = prepared.census.issued,
                                                  .found = command.found,
                                                  .excess = prepared.overstated,
                                                  .identified = command.identified,
                                                  .reason = command.reason},
                                                 shares,
                                                 change.envelope.number);
    const qint64 count = oblige(command, prepared.census, assessment, change);
    change.effects.made.insert(QStringLiteral("assessment"), assessment.number());
    change.effects.made.insert(QStringLiteral("obligations"), count);
    tell(prepared, change.effects);
}

void addReplacementCommands(Catalogue& catalogue)
{
    catalogue.add<AssessReplacement>();
}

}  // namespace citss
