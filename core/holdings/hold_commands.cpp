// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/holdings/hold_store.h"
#include "core/holdings/holding_commands.h"
#include "core/holdings/holding_problems.h"
#include "core/instruments/instrument_store.h"
#include "core/instruments/ledger.h"
#include "core/instruments/serial_block.h"
#include "core/registry/catalogue_parts.h"

#include <algorithm>
#include <array>
#include <map>

namespace citss {

namespace {

constexpr std::array<const char*, 4> HoldShows{
    "series", "serial_first", "serial_last", "hold_reason"};
constexpr std::array<FieldPickLink, 1> Standing{
    {{.column = "state", .field = nullptr, .value = "STANDING"}}};
constexpr FieldPick HoldPick{
    .kind = "HOLD", .view = "holds", .column = "hold", .shows = HoldShows, .links = Standing};

/// The parts of a range that no other hold covers; `holds` lowest first.
std::vector<SerialRange> uncovered(const SerialRange& range,
                                   const std::vector<Hold>& holds,
                                   HoldId except)
{
    std::vector<SerialRange> parts;
    qint64 next = range.first();
    for (const Hold& hold : holds) {
        if (hold.id == except) {
            continue;
        }
        if (const auto gap =
                SerialRange::fromBounds(next, std::min(hold.range.first() - 1, range.last()))) {
            parts.push_back(*gap);
        }
        next = std::max(next, hold.range.last() + 1);
    }
    if (const auto rest = SerialRange::fromBounds(next, range.last())) {
        parts.push_back(*rest);
    }
    return parts;
}

/// The pieces of blocks in one state that lie in a range.
void addPieces(const std::vector<Block>& blocks,
               const SerialRange& range,
               BlockState state,
               std::vector<Piece>& pieces)
{
    for (const Block& block : blocks) {
        const auto common = block.range.intersection(range);
        if (common && block.state == state) {
            pieces.push_back({.block = &block, .range = *common, .to = block.account});
        }
    }
}

/// Which accounts are the end of all movement, each looked up once.
class Terminals {
public:
    explicit Terminals(Database& database) : m_accounts(database) {}
    bool contains(AccountSeq account)
    {
        const auto [known, isNew] = m_known.try_emplace(account, false);
        if (isNew) {
            const std::optional<Account> found = m_accounts.find(account);
            known->second = found && isTerminal(found->type);
        }
        return known->second;
    }

private:
    AccountStore m_accounts;
    std::map<AccountSeq, bool> m_known;
};

}  // namespace

struct PlaceHold {
    SerialBlock serials;
    QString reason;
    QString authority;

    struct Prepared {
        std::optional<SeriesId> series;
        std::vector<Block> blocks;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "PlaceHold",
            QT_TRANSLATE_NOOP("Title", "Place a hold on serial numbers"),
            QT_TRANSLATE_NOOP(
                "Label", "Blocks serial numbers wherever they lie until the hold is released."),
            Action::PlaceHold,
            {"holds", "holdings"}};
        return info;
    }
    static const Fields<PlaceHold>& fields()
    {
        static const Fields<PlaceHold> list{
            field("serials", &PlaceHold::serials, QT_TRANSLATE_NOOP("Label", "Serial numbers")),
            field("reason",
                  &PlaceHold::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
            field("authority",
                  &PlaceHold::authority,
                  QT_TRANSLATE_NOOP("Label", "Authority"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The section of law that allows it."),
                   .required = false}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const PlaceHold& command, const State&)
{
    return command.serials.series().issuer;
}

static Problems check(const PlaceHold& command, const State& state, PlaceHold::Prepared& prepared)
{
    const QString field = QStringLiteral("serials");
    const SerialBlock& serials = command.serials;
    const InstrumentStore instruments(state.database);
    prepared.series = instruments.find(serials.series());
    const qint64 issued = prepared.series ? instruments.issued(*prepared.series) : 0;
    if (serials.range().last() > issued) {
        return {
            problem(SerialsNotIssued, field, {serials.series().text(), issued, serials.text()})};
    }
    prepared.blocks = BlockStore(state.database).across(*prepared.series, serials.range());
    Problems problems;
    Terminals terminals(state.database);
    for (const Block& block : prepared.blocks) {
        const SerialBlock part(serials.series(), *block.range.intersection(serials.range()));
        if (block.state == BlockState::Pending) {
            problems += problem(SerialsPending, field, {part.text()});
        }
        if (terminals.contains(block.account)) {
            problems += problem(SerialsRetired, field, {part.text()});
        }
    }
    return problems;
}

static void apply(const PlaceHold& command, Change& change, const PlaceHold::Prepared& prepared)
{
    std::vector<Piece> pieces;
    addPieces(prepared.blocks, command.serials.range(), BlockState::Active, pieces);
    Ledger ledger(change.database, change.envelope, Cause::State);
    ledger.setState(pieces, BlockState::Held);
    ledger.post(change.progress);
    const HoldId id = HoldStore(change.database)
                          .insert({.jurisdiction = command.serials.series().issuer,
                                   .series = *prepared.series,
                                   .range = command.serials.range(),
                                   .reason = command.reason,
                                   .authority = command.authority,
                                   .placed = change.envelope.at},
                                  change.envelope.number);
    change.effects.made.insert(QStringLiteral("hold"), id.number());
}

struct ReleaseHold {
    HoldId hold{0};
    QString reason;

    struct Prepared {
        std::optional<Hold> hold;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "ReleaseHold",
            QT_TRANSLATE_NOOP("Title", "Release a hold"),
            QT_TRANSLATE_NOOP("Label", "Ends a hold; what no other hold covers can move again."),
            Action::ReleaseHold,
            {"holds", "holdings"}};
        return info;
    }
    static const Fields<ReleaseHold>& fields()
    {
        static const Fields<ReleaseHold> list{
            field("hold",
                  &ReleaseHold::hold,
                  QT_TRANSLATE_NOOP("Label", "Hold"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The number that it got when it was placed."),
                   .pick = &HoldPick}),
            field("reason",
                  &ReleaseHold::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const ReleaseHold& command,
                                                      const State& state)
{
    const std::optional<Hold> hold = HoldStore(state.database).find(command.hold);
    return hold ? std::optional(hold->jurisdiction) : std::nullopt;
}

static std::optional<JournalNumber> lastChangeOf(const ReleaseHold& command, const State& state)
{
    const std::optional<Hold> hold = HoldStore(state.database).find(command.hold);
    return hold ? std::optional(hold->since) : std::nullopt;
}

static Problems check(const ReleaseHold& command,
                      const State& state,
                      ReleaseHold::Prepared& prepared)
{
    prepared.hold = HoldStore(state.database).find(command.hold);
    const QString field = QStringLiteral("hold");
    if (!prepared.hold) {
        return {problem(HoldUnknown, field, {command.hold.number()})};
    }
    return prepared.hold->stands()
               ? Problems{}
               : Problems{problem(HoldReleased, field, {command.hold.number()})};
}

static void apply(const ReleaseHold& command, Change& change, const ReleaseHold::Prepared& prepared)
{
    Hold hold = *prepared.hold;
    HoldStore holds(change.database);
    const std::vector<Block> blocks = BlockStore(change.database).across(hold.series, hold.range);
    std::vector<Piece> pieces;
    for (const SerialRange& part :
         uncovered(hold.range, holds.standing(hold.series, hold.range), hold.id)) {
        addPieces(blocks, part, BlockState::Held, pieces);
    }
    Ledger ledger(change.database, change.envelope, Cause::State);
    ledger.setState(pieces, BlockState::Active);
    ledger.post(change.progress);
    hold.released = command.reason;
    holds.replace(hold, change.envelope.number);
}

void addHoldCommands(Catalogue& catalogue)
{
    catalogue.add<PlaceHold>();
    catalogue.add<ReleaseHold>();
}

}  // namespace citss
