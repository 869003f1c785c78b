// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/holdings/holding_commands.h"
#include "core/holdings/holding_problems.h"
#include "core/holdings/retirement.h"
#include "core/instruments/instrument_line.h"
#include "core/instruments/ledger.h"
#include "core/programs/pack_picks.h"
#include "core/registry/catalogue_parts.h"

#include <algorithm>

namespace citss {

/// A jurisdiction retires instruments of its own, with no entity and outside any run: for emissions
/// of market imports, of what was never sold (compliance.md 1.11).
struct RetireInstruments {
    AccountNumber from;
    RetirementPurpose purpose = RetirementPurpose::MarketImports;
    std::optional<int> year;
    QList<InstrumentLine> lines;
    QString reason;
    QString legalReference;

    struct Prepared {
        std::optional<Account> from;
        std::optional<Account> to;
        LineSelection selection;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RetireInstruments",
            QT_TRANSLATE_NOOP("Title", "Retire instruments"),
            QT_TRANSLATE_NOOP("Label",
                              "Retires instruments of the jurisdiction itself, for a purpose and "
                              "for good."),
            Action::SurrenderRun,
            {"holdings", "retirements"}};
        return info;
    }
    static const Fields<RetireInstruments>& fields()
    {
        using C = RetireInstruments;
        static const Fields<C> list{
            field("from", &C::from, QT_TRANSLATE_NOOP("Label", "Source account")),
            field("purpose", &C::purpose, QT_TRANSLATE_NOOP("Label", "Purpose")),
            field("year",
                  &C::year,
                  QT_TRANSLATE_NOOP("Label", "Data year"),
                  {.help =
                       QT_TRANSLATE_NOOP("Label", "Of the emissions that it answers for, if any."),
                   .pick = &DataYearPick}),
            field("lines", &C::lines, QT_TRANSLATE_NOOP("Label", "Instruments")),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
            field("legal_reference",
                  &C::legalReference,
                  QT_TRANSLATE_NOOP("Label", "Legal reference"),
                  {.help = QT_TRANSLATE_NOOP("Label", "The section of law that allows it."),
                   .required = false}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const RetireInstruments& command,
                                                      const State& state)
{
    const auto account = AccountStore(state.database).find(command.from);
    return account ? std::optional(account->jurisdiction) : std::nullopt;
}

/// The account it goes to, and whether it may go there.
static Problems checkWay(RetireInstruments::Prepared& prepared, const AccountStore& accounts)
{
    const QString field = QStringLiteral("from");
    const Account& from = *prepared.from;
    if (from.entity) {
        return {problem(RetireFromEntity, field, {from.number.text()})};
    }
    const QList<Account> all = accounts.ofJurisdiction(from.jurisdiction, AccountType::Retirement);
    const auto open = std::find_if(all.begin(), all.end(), [](const Account& each) {
        return each.state == AccountState::Open;
    });
    if (open == all.end()) {
        return {problem(RetireAccountMissing, field, {from.jurisdiction.text()})};
    }
    prepared.to = *open;
    Problems problems = checkRoute(from, *open, Mover::Regulator);
    for (Problem& barred : problems) {
        barred.field = field;
    }
    return problems;
}

static Problems check(const RetireInstruments& command,
                      const State& state,
                      RetireInstruments::Prepared& prepared)
{
    const AccountStore accounts(state.database);
    prepared.from = accounts.find(command.from);
    if (!prepared.from) {
        return {problem(AccountUnknown, QStringLiteral("from"), {command.from.text()})};
    }
    Problems problems = checkWay(prepared, accounts);
    if (command.lines.isEmpty()) {
        problems += problem(RowsEmpty, QStringLiteral("lines"));
    }
    prepared.selection = selectLines(state.database,
                                     {prepared.from->seq, prepared.from->number.text()},
                                     command.lines,
                                     QStringLiteral("lines"));
    return problems + prepared.selection.problems;
}

static void apply(const RetireInstruments& command,
                  Change& change,
                  const RetireInstruments::Prepared& prepared)
{
    std::vector<Piece> pieces;
    for (const std::vector<Piece>& line : prepared.selection.pieces) {
        for (Piece piece : line) {
            piece.to = prepared.to->seq;
            pieces.push_back(piece);
        }
    }
    const Tonnes quantity = quantityOf(pieces);
    Ledger ledger(change.database, change.envelope, Cause::Retire);
    ledger.move(pieces, std::nullopt);
    ledger.post(change.progress);
    const qint64 id = RetirementStore(change.database)
                          .insert({.jurisdiction = prepared.from->jurisdiction,
                                   .account = prepared.from->seq.number(),
                                   .destination = prepared.to->seq.number(),
                                   .purpose = command.purpose,
                                   .year = command.year,
                                   .quantity = quantity,
                                   .reason = command.reason,
                                   .legalReference = command.legalReference},
                                  change.envelope.number);
    change.effects.made.insert(QStringLiteral("retirement"), id);
    change.effects.made.insert(QStringLiteral("quantity"), quantity.count());
}

void addRetireCommands(Catalogue& catalogue)
{
    catalogue.add<RetireInstruments>();
}

}  // namespace citss
