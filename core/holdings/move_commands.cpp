// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/holdings/holding_commands.h"
#include "core/holdings/holding_problems.h"
#include "core/holdings/row_accounts.h"
#include "core/instruments/held_picks.h"
#include "core/instruments/instrument_line.h"
#include "core/instruments/ledger.h"
#include "core/registry/catalogue_parts.h"

#include <algorithm>

namespace citss {

namespace {

const std::vector<const char*> Topics = {"holdings"};

/// What each of the regulator's movements says.
struct MoveFields {
    AccountNumber from;
    QString reason;
    QString legalReference;
};

struct PreparedMove {
    std::optional<Account> from;
    LineSelection selection;
};

template <typename C>
Field<C> fromField()
{
    return field(
        "from", inherited<C>(&MoveFields::from), QT_TRANSLATE_NOOP("Label", "Source account"));
}

template <typename C>
Field<C> reasonField()
{
    return field("reason",
                 inherited<C>(&MoveFields::reason),
                 QT_TRANSLATE_NOOP("Label", "Reason"),
                 {.kind = FieldKind::LongText});
}

template <typename C>
Field<C> legalReferenceField()
{
    return field("legal_reference",
                 inherited<C>(&MoveFields::legalReference),
                 QT_TRANSLATE_NOOP("Label", "Legal reference"),
                 {.help = QT_TRANSLATE_NOOP("Label", "The section of law that allows it."),
                  .required = false});
}

/// An account number begins with its jurisdiction.
std::optional<JurisdictionCode> jurisdictionOfSource(const MoveFields& fields)
{
    const QString number = fields.from.text();
    const auto end = std::find_if(
        number.begin(), number.end(), [](QChar each) { return each < u'A' || each > u'Z'; });
    return JurisdictionCode::of(number.left(end - number.begin()));
}

/// Whether the regulator may move between two accounts; all problems at one field.
Problems checkWay(const Account& from, const Account& to, const QString& field)
{
    if (from.seq == to.seq) {
        return {problem(AccountSame, field)};
    }
    Problems problems;
    if (to.jurisdiction != from.jurisdiction) {
        problems += problem(AccountElsewhere,
                            field,
                            {to.number.text(), to.jurisdiction.text(), from.jurisdiction.text()});
    }
    for (Problem barred : checkRoute(from, to, Mover::Regulator)) {
        barred.field = field;
        problems += barred;
    }
    return problems;
}

/// What comes from the jurisdiction is allocated, except what was sold; between accounts of
/// entities it keeps its origin.
std::optional<BlockOrigin> originFrom(const Account& from)
{
    if (from.entity) {
        return std::nullopt;
    }
    const bool isSold = from.type == AccountType::Auction || from.type == AccountType::Reserve ||
                        from.type == AccountType::PriceCeiling;
    return isSold ? BlockOrigin::Transferred : BlockOrigin::Allocated;
}

/// Sends the pieces of each line to its account.
void perform(const PreparedMove& prepared,
             const std::function<AccountSeq(size_t line)>& destination,
             Cause cause,
             Change& change)
{
    std::vector<Piece> pieces;
    for (size_t line = 0; line < prepared.selection.pieces.size(); ++line) {
        for (Piece piece : prepared.selection.pieces[line]) {
            piece.to = destination(line);
            pieces.push_back(piece);
        }
    }
    Ledger ledger(change.database, change.envelope, cause);
    ledger.move(pieces, originFrom(*prepared.from));
    ledger.post(change.progress);
    change.effects.made.insert(QStringLiteral("quantity"), quantityOf(pieces).count());
    change.effects.made.insert(QStringLiteral("blocks"), static_cast<qint64>(pieces.size()));
}

}  // namespace

/// The regulator's administrative transfer (registry.md 6.1): without consent of the holders.
struct MoveInstruments : MoveFields {
    AccountNumber to;
    QList<InstrumentLine> lines;

    struct Prepared : PreparedMove {
        std::optional<Account> to;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "MoveInstruments",
            QT_TRANSLATE_NOOP("Title", "Move instruments"),
            QT_TRANSLATE_NOOP("Label",
                              "Moves instruments between accounts on the authority of the "
                              "jurisdiction."),
            Action::MoveInstruments,
            Topics};
        return info;
    }
    static const Fields<MoveInstruments>& fields()
    {
        using Own = MoveInstruments;
        static const Fields<Own> list{
            fromField<Own>(),
            field("to", &Own::to, QT_TRANSLATE_NOOP("Label", "Destination account")),
            field("lines", &Own::lines, QT_TRANSLATE_NOOP("Label", "Instruments")),
            reasonField<Own>(),
            legalReferenceField<Own>(),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const MoveInstruments& command, const State&)
{
    return jurisdictionOfSource(command);
}

static Problems check(const MoveInstruments& command,
                      const State& state,
                      MoveInstruments::Prepared& prepared)
{
    const AccountStore accounts(state.database);
    prepared.from = accounts.find(command.from);
    prepared.to = accounts.find(command.to);
    Problems problems;
    if (!prepared.from) {
        problems += problem(AccountUnknown, QStringLiteral("from"), {command.from.text()});
    }
    if (!prepared.to) {
        problems += problem(AccountUnknown, QStringLiteral("to"), {command.to.text()});
    }
    if (command.lines.isEmpty()) {
        problems += problem(RowsEmpty, QStringLiteral("lines"));
    }
    if (!prepared.from) {
        return problems;
    }
    if (prepared.to) {
        problems += checkWay(*prepared.from, *prepared.to, QStringLiteral("to"));
    }
    prepared.selection = selectLines(state.database,
                                     {prepared.from->seq, prepared.from->number.text()},
                                     command.lines,
                                     QStringLiteral("lines"));
    return problems + prepared.selection.problems;
}

static void apply(const MoveInstruments&, Change& change, const MoveInstruments::Prepared& prepared)
{
    const AccountSeq to = prepared.to->seq;
    perform(
        prepared,
        [to](size_t) { return to; },
        isTerminal(prepared.to->type) ? Cause::Retire : Cause::Move,
        change);
}

namespace {

/// A line of a table of allocations.
struct AllocationRow {
    std::optional<EntityId> entity;
    std::optional<AccountNumber> account;
    std::optional<AccountType> accountType;
    Category kind;
    std::optional<Vintage> vintage;
    Tonnes quantity;
    std::optional<Identifier> project;
    std::optional<Identifier> issuance;

    static const Fields<AllocationRow>& fields();
    [[nodiscard]] InstrumentLine line() const
    {
        return {.kind = kind,
                .vintage = vintage,
                .project = project,
                .issuance = issuance,
                .quantity = quantity};
    }
};

const Fields<AllocationRow>& AllocationRow::fields()
{
    static const Fields<AllocationRow> list{
        field("entity_id", &AllocationRow::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
        field("account_number",
              &AllocationRow::account,
              QT_TRANSLATE_NOOP("Label", "Account number")),
        field("account_type",
              &AllocationRow::accountType,
              QT_TRANSLATE_NOOP("Label", "Account type"),
              {.help = QT_TRANSLATE_NOOP(
                   "Label", "Which account of the entity; by default its general account.")}),
        field("kind",
              &AllocationRow::kind,
              QT_TRANSLATE_NOOP("Label", "Kind"),
              {.pick = &HeldKindPick}),
        field("vintage",
              &AllocationRow::vintage,
              QT_TRANSLATE_NOOP("Label", "Vintage"),
              {.pick = &HeldVintagePick}),
        field("quantity", &AllocationRow::quantity, QT_TRANSLATE_NOOP("Label", "Quantity")),
        field("project",
              &AllocationRow::project,
              QT_TRANSLATE_NOOP("Label", "Project"),
              {.pick = &HeldProjectPick}),
        field("issuance",
              &AllocationRow::issuance,
              QT_TRANSLATE_NOOP("Label", "Issuance"),
              {.pick = &HeldIssuancePick}),
    };
    return list;
}

}  // namespace

/// Delivers to many accounts at once, all of it or nothing (registry.md 5.2 and 6.1).
struct AllocateInstruments : MoveFields {
    QList<AllocationRow> rows;

    struct Prepared : PreparedMove {
        std::vector<AccountSeq> destinations;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "AllocateInstruments",
            QT_TRANSLATE_NOOP("Title", "Allocate instruments"),
            QT_TRANSLATE_NOOP("Label", "Delivers instruments from one account to many."),
            Action::MoveInstruments,
            Topics};
        return info;
    }
    static const Fields<AllocateInstruments>& fields()
    {
        using Own = AllocateInstruments;
        static const Fields<Own> list{
            fromField<Own>(),
            field("rows", &Own::rows, QT_TRANSLATE_NOOP("Label", "Allocations")),
            reasonField<Own>(),
            legalReferenceField<Own>(),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const AllocateInstruments& command,
                                                      const State&)
{
    return jurisdictionOfSource(command);
}

static Problems check(const AllocateInstruments& command,
                      const State& state,
                      AllocateInstruments::Prepared& prepared)
{
    prepared.from = AccountStore(state.database).find(command.from);
    if (!prepared.from) {
        return {problem(AccountUnknown, QStringLiteral("from"), {command.from.text()})};
    }
    if (command.rows.isEmpty()) {
        return {problem(RowsEmpty, QStringLiteral("rows"))};
    }
    Problems problems;
    RowAccounts accounts(state.database);
    QList<InstrumentLine> lines;
    for (const AllocationRow& row : command.rows) {
        const QString path = QStringLiteral("rows[%1].").arg(lines.size());
        const Account* const account =
            accounts.find({.number = row.account,
                           .entity = row.entity,
                           .type = row.accountType.value_or(AccountType::General)},
                          path,
                          problems);
        if (account != nullptr) {
            const char* const name = row.account ? "account_number" : "entity_id";
            problems += checkWay(*prepared.from, *account, path + QLatin1String(name));
        }
        prepared.destinations.push_back(account != nullptr ? account->seq : AccountSeq(0));
        lines.append(row.line());
    }
    prepared.selection = selectLines(state.database,
                                     {prepared.from->seq, prepared.from->number.text()},
                                     lines,
                                     QStringLiteral("rows"));
    return problems + prepared.selection.problems;
}

static void apply(const AllocateInstruments&,
                  Change& change,
                  const AllocateInstruments::Prepared& prepared)
{
    perform(
        prepared,
        [&prepared](size_t line) { return prepared.destinations[line]; },
        Cause::Move,
        change);
}

void addMoveCommands(Catalogue& catalogue)
{
    catalogue.add<MoveInstruments>();
    catalogue.add<AllocateInstruments>();
}

}  // namespace citss
