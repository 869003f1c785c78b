// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/side_commands.h"
#include "core/compliance/side_problems.h"
#include "core/compliance/side_store.h"
#include "core/instruments/instrument_line.h"
#include "core/instruments/instrument_store.h"
#include "core/instruments/ledger.h"
#include "core/programs/pack_store.h"

#include <algorithm>
#include <array>

namespace citss {

namespace {

constexpr std::array<const char*, 4> SideObligationShows{"kind", "entity_id", "legal_name", "open"};
constexpr std::array<FieldPickLink, 1> StillDue{
    {{.column = "state", .field = nullptr, .value = "DUE"}}};
constexpr FieldPick SideObligationPick{.kind = "SIDE_OBLIGATION",
                                       .view = "side_obligations",
                                       .column = "obligation",
                                       .shows = SideObligationShows,
                                       .links = StillDue};

/// Of what a state's excess is covered with, whatever else its rules accept.
constexpr const char* AssuranceKind = "ALLOWANCE";

/// The side obligation, if it is there and still due.
Problems loadDue(SideObligationId id, const State& state, std::optional<SideObligation>& found)
{
    const QString field = QStringLiteral("obligation");
    found = SideStore(state.database).find(id);
    if (!found) {
        return {problem(SideUnknown, field, {id.number()})};
    }
    if (found->state != PenaltyState::Due) {
        const auto& label =
            EnumChoices<PenaltyState>::choices()[static_cast<size_t>(found->state)].label;
        return {problem(SideNotDue, field, {id.number(), QLatin1String(label)})};
    }
    return {};
}

std::optional<JurisdictionCode> jurisdictionOfSide(SideObligationId id, const State& state)
{
    const auto found = SideStore(state.database).find(id);
    return found ? std::optional(found->subject.jurisdiction) : std::nullopt;
}

std::optional<JournalNumber> lastChangeOfSide(SideObligationId id, const State& state)
{
    const auto found = SideStore(state.database).find(id);
    return found ? std::optional(found->since) : std::nullopt;
}

}  // namespace

/// Retires instruments of the entity for what it owes beside its compliance events.
struct CoverSideObligation {
    SideObligationId obligation{0};
    QList<InstrumentLine> lines;

    struct Prepared {
        std::optional<SideObligation> obligation;
        std::optional<Account> from;
        std::optional<Account> to;
        LineSelection selection;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "CoverSideObligation",
            QT_TRANSLATE_NOOP("Title", "Cover a side obligation"),
            QT_TRANSLATE_NOOP("Label",
                              "Retires instruments from the entity's compliance account; a part "
                              "of what is open may do for now."),
            Action::SurrenderRun,
            {"side_obligations", "holdings"}};
        return info;
    }
    static const Fields<CoverSideObligation>& fields()
    {
        static const Fields<CoverSideObligation> list{
            field("obligation",
                  &CoverSideObligation::obligation,
                  QT_TRANSLATE_NOOP("Label", "Side obligation"),
                  {.pick = &SideObligationPick}),
            field("lines", &CoverSideObligation::lines, QT_TRANSLATE_NOOP("Label", "Instruments")),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const CoverSideObligation& command,
                                                      const State& state)
{
    return jurisdictionOfSide(command.obligation, state);
}

static std::optional<JournalNumber> lastChangeOf(const CoverSideObligation& command,
                                                 const State& state)
{
    return lastChangeOfSide(command.obligation, state);
}

namespace {

/// Where the instruments come from and go to.
Problems checkWay(CoverSideObligation::Prepared& prepared, const AccountStore& accounts)
{
    const QString field = QStringLiteral("obligation");
    const SideObligation& obligation = *prepared.obligation;
    prepared.from = accounts.ofEntity(obligation.entity, AccountType::Compliance);
    if (!prepared.from) {
        return {problem(CoverAccountMissing, field, {obligation.entity.text()})};
    }
    const JurisdictionCode& jurisdiction = obligation.subject.jurisdiction;
    const QList<Account> all = accounts.ofJurisdiction(jurisdiction, AccountType::Retirement);
    const auto open = std::find_if(all.begin(), all.end(), [](const Account& each) {
        return each.state == AccountState::Open;
    });
    if (open == all.end()) {
        return {problem(RetirementAccountMissing,
                        field,
                        {jurisdiction.text(), accountTypeLabel(AccountType::Retirement)})};
    }
    prepared.to = *open;
    Problems problems = checkRoute(*prepared.from, *open, Mover::Regulator);
    for (Problem& barred : problems) {
        barred.field = field;
    }
    return problems;
}

/// Tells of instruments whether the rules take them for the obligation.
class CoverJudge {
public:
    CoverJudge(Database& database, const SideObligation& obligation, const Rules& rules)
        : m_store(database), m_obligation(obligation), m_rules(rules)
    {
    }

    /// The first thing against a piece, in the words of its line.
    [[nodiscard]] Problems check(const Piece& piece, const QString& field) const
    {
        const Product product = m_store.product(piece.block->product).value();
        const QList<Category> accepted = acceptedKinds();
        if (!accepted.contains(product.kind)) {
            return {problem(
                CoverKind, field, {product.kind.text(), m_rules.id.text(), listed(accepted)})};
        }
        const auto& issuers = m_rules.issuers;
        if (!issuers.empty() &&
            std::find(issuers.begin(), issuers.end(), product.issuer) == issuers.end()) {
            return {problem(CoverIssuer, field, {product.issuer.text(), m_rules.id.text()})};
        }
        const bool isReplacement = m_obligation.subject.kind == SideKind::Replacement;
        if (isReplacement &&
            m_store.lot(piece.block->lot).value().issuance == m_obligation.subject.name) {
            return {problem(CoverSameIssuance, field, {m_obligation.subject.name.text()})};
        }
        return {};
    }

private:
    [[nodiscard]] QList<Category> acceptedKinds() const
    {
        if (m_obligation.subject.kind == SideKind::Assurance) {
            return {Category::of(QLatin1String(AssuranceKind))};
        }
        QList<Category> kinds;
        for (const Category& each : m_rules.order) {
            // Not the place of true-ups, nor what only some events may draw: this is none.
            const auto& only = m_rules.only;
            const bool isReserved = std::any_of(
                only.begin(), only.end(), [&each](const auto& kept) { return kept.first == each; });
            if (m_rules.kind(each) != nullptr && !isReserved) {
                kinds.append(each);
            }
        }
        return kinds;
    }

    static QString listed(const QList<Category>& kinds)
    {
        QStringList words;
        for (const Category& kind : kinds) {
            words.append(kind.text());
        }
        return words.join(QStringLiteral(", "));
    }

    InstrumentStore m_store;
    const SideObligation& m_obligation;
    const Rules& m_rules;
};

/// Whether the lines are of what the rules accept, each line's first obstacle.
Problems checkKinds(const CoverSideObligation& command,
                    const CoverSideObligation::Prepared& prepared,
                    const State& state)
{
    const SideObligation& obligation = *prepared.obligation;
    const auto adopted = PackStore(state.database).packOf(obligation.subject.jurisdiction);
    const RuleSet* const found = adopted ? adopted->pack.ruleSet(obligation.ruleSet) : nullptr;
    if (found == nullptr) {  // a later version of the pack may have dropped it
        return {
            problem(RuleSetUnknown,
                    QStringLiteral("obligation"),
                    {obligation.ruleSet.text(), adopted ? adopted->pack.id.text() : QString()})};
    }
    const CoverJudge judge(state.database, obligation, found->rules());
    Problems problems;
    for (size_t i = 0; i < prepared.selection.pieces.size(); ++i) {
        const bool bySerials = command.lines.at(static_cast<qsizetype>(i)).serials.has_value();
        const QString field =
            QStringLiteral("lines[%1].").arg(i) + QLatin1String(bySerials ? "serials" : "kind");
        for (const Piece& piece : prepared.selection.pieces[i]) {
            if (const Problems refused = judge.check(piece, field); !refused.isEmpty()) {
                problems += refused;
                break;
            }
        }
    }
    return problems;
}

Tonnes quantityOfAll(const LineSelection& selection)
{
    Tonnes sum;
    for (const std::vector<Piece>& line : selection.pieces) {
        sum = sum.plus(quantityOf(line)).value();
    }
    return sum;
}

}  // namespace

static Problems check(const CoverSideObligation& command,
                      const State& state,
                      CoverSideObligation::Prepared& prepared)
{
    if (const Problems problems = loadDue(command.obligation, state, prepared.obligation);
        !problems.isEmpty()) {
        return problems;
    }
    Problems problems = checkWay(prepared, AccountStore(state.database));
    const QString field = QStringLiteral("lines");
    if (command.lines.isEmpty()) {
        problems += problem(CoverEmpty, field);
    }
    if (!prepared.from) {
        return problems;
    }
    prepared.selection = selectLines(
        state.database, {prepared.from->seq, prepared.from->number.text()}, command.lines, field);
    problems += prepared.selection.problems;
    problems += checkKinds(command, prepared, state);
    const Tonnes open = prepared.obligation->open();
    if (const Tonnes given = quantityOfAll(prepared.selection); given > open) {
        problems += problem(
            CoverTooMuch, field, {command.obligation.number(), open.count(), given.count()});
    }
    return problems;
}

static void apply(const CoverSideObligation&,
                  Change& change,
                  const CoverSideObligation::Prepared& prepared)
{
    const InstrumentStore instruments(change.database);
    std::vector<Piece> pieces;
    QList<SideCover> covers;
    for (const std::vector<Piece>& line : prepared.selection.pieces) {
        for (Piece piece : line) {
            piece.to = prepared.to->seq;
            pieces.push_back(piece);
            covers.append({.series = piece.block->series,
                           .range = piece.range,
                           .kind = instruments.product(piece.block->product).value().kind,
                           .from = prepared.from->seq,
                           .to = prepared.to->seq});
        }
    }
    Ledger ledger(change.database, change.envelope, Cause::Retire);
    ledger.move(pieces, std::nullopt);
    ledger.post(change.progress);
    SideStore store(change.database);
    store.addCovers(prepared.obligation->id, covers, change.envelope.number);
    const Tonnes quantity = quantityOfAll(prepared.selection);
    SideObligation obligation = *prepared.obligation;
    obligation.covered = obligation.covered.plus(quantity).value();
    obligation.state = obligation.open().isZero() ? PenaltyState::Covered : PenaltyState::Due;
    store.replace(obligation, change.envelope.number);
    change.effects.made.insert(QStringLiteral("covered"), quantity.count());
    change.effects.made.insert(QStringLiteral("left"), obligation.open().count());
}

/// Takes back what was made due by mistake.
struct VoidSideObligation {
    SideObligationId obligation{0};
    QString reason;

    struct Prepared {
        std::optional<SideObligation> obligation;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "VoidSideObligation",
            QT_TRANSLATE_NOOP("Title", "Void a side obligation"),
            QT_TRANSLATE_NOOP("Label",
                              "Takes back what was made due, as long as nothing was retired for "
                              "it; then it can be assessed anew."),
            Action::ReverseRun,
            {"side_obligations"}};
        return info;
    }
    static const Fields<VoidSideObligation>& fields()
    {
        static const Fields<VoidSideObligation> list{
            field("obligation",
                  &VoidSideObligation::obligation,
                  QT_TRANSLATE_NOOP("Label", "Side obligation"),
                  {.pick = &SideObligationPick}),
            field("reason",
                  &VoidSideObligation::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const VoidSideObligation& command,
                                                      const State& state)
{
    return jurisdictionOfSide(command.obligation, state);
}

static std::optional<JournalNumber> lastChangeOf(const VoidSideObligation& command,
                                                 const State& state)
{
    return lastChangeOfSide(command.obligation, state);
}

static Problems check(const VoidSideObligation& command,
                      const State& state,
                      VoidSideObligation::Prepared& prepared)
{
    if (const Problems problems = loadDue(command.obligation, state, prepared.obligation);
        !problems.isEmpty()) {
        return problems;
    }
    const Tonnes covered = prepared.obligation->covered;
    return covered.isZero() ? Problems{}
                            : Problems{problem(SideCovered,
                                               QStringLiteral("obligation"),
                                               {command.obligation.number(), covered.count()})};
}

static void apply(const VoidSideObligation& command,
                  Change& change,
                  const VoidSideObligation::Prepared& prepared)
{
    SideObligation obligation = *prepared.obligation;
    obligation.state = PenaltyState::Void;
    obligation.reason = command.reason;
    SideStore(change.database).replace(obligation, change.envelope.number);
}

void addSideCoverCommands(Catalogue& catalogue)
{
    catalogue.add<CoverSideObligation>();
    catalogue.add<VoidSideObligation>();
}

}  // namespace citss
