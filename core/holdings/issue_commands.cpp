// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"
#include "core/accounts/account_store.h"
#include "core/holdings/holding_commands.h"
#include "core/holdings/holding_problems.h"
#include "core/holdings/issue_rules.h"
#include "core/instruments/held_picks.h"
#include "core/instruments/instrument_problems.h"
#include "core/instruments/instrument_store.h"
#include "core/instruments/partition.h"
#include "core/instruments/serial_block.h"
#include "core/parties/party_problems.h"
#include "core/programs/pack_picks.h"
#include "core/programs/pack_store.h"
#include "core/registry/catalogue_parts.h"

#include <array>

namespace citss {

namespace {

constexpr std::array<const char*, 2> AccountShows{"account_type", "account_name"};
constexpr std::array<FieldPickLink, 2> OfNoEntity{
    {{.column = "jurisdiction", .field = "jurisdiction"},
     {.column = "entity_id", .field = nullptr, .value = ""}}};
constexpr FieldPick JurisdictionAccountPick{.kind = "ACCOUNT",
                                            .view = "accounts",
                                            .column = "account_no",
                                            .shows = AccountShows,
                                            .links = OfNoEntity};

const std::vector<const char*> Topics = {"holdings"};

/// What both commands say.
struct IssueFields {
    JurisdictionCode jurisdiction;
    Category kind;
    Tonnes quantity;
    std::optional<AccountNumber> account;
    QString comment;
};

}  // namespace

/// What the check of an issue works out. Outside the unnamed namespace: a template of a header
/// holds it.
struct PreparedIssue {
    Issue issue;
    AccountSeq account{0};
    QString accountNumber;
};

namespace {

/// Where instruments come into being: an account of the issuer itself.
Problems findAccount(const IssueFields& fields, const State& state, PreparedIssue& prepared)
{
    const AccountStore accounts(state.database);
    const QString field = QStringLiteral("account");
    const QString jurisdiction = fields.jurisdiction.text();
    std::optional<Account> account;
    if (!fields.account) {
        const QList<Account> own =
            accounts.ofJurisdiction(fields.jurisdiction, AccountType::Issuance);
        if (own.isEmpty()) {
            return {problem(IssuanceAccountMissing, field, {jurisdiction})};
        }
        account = own.first();
    } else {
        account = accounts.find(*fields.account);
        if (!account) {
            return {problem(AccountUnknown, field, {fields.account->text()})};
        }
    }
    const QString number = account->number.text();
    if (account->jurisdiction != fields.jurisdiction || account->entity) {
        return {problem(IssueAccountNotOwn, field, {jurisdiction, number})};
    }
    if (account->type != AccountType::Issuance &&
        !mayGo(AccountType::Issuance, account->type, Mover::Regulator)) {
        return {
            problem(RouteBarred,
                    field,
                    {accountTypeLabel(AccountType::Issuance), accountTypeLabel(account->type)})};
    }
    if (!mayReceive(account->state, Mover::Regulator)) {
        return {problem(AccountMayNotReceive, field, {number, accountStateLabel(account->state)})};
    }
    prepared.account = account->seq;
    prepared.accountNumber = number;
    return {};
}

Vintage yearOf(Instant moment)
{
    return Vintage::of(moment.text().left(4).toInt());
}

/// Whether a kind is issued by the command that was given.
Problems checkCommand(const IssueWords& words, const RulePack& pack, bool asOffsets)
{
    const InstrumentKind* const kind = pack.instrument(words.kind);
    if (kind == nullptr || kind->traits.offset == asOffsets) {
        return {};
    }
    return {problem(
        asOffsets ? KindNotOffset : KindIsOffset, QStringLiteral("kind"), {words.kind.text()})};
}

Problems checkAll(const IssueFields& fields,
                  const IssueWords& words,
                  bool asOffsets,
                  const State& state,
                  PreparedIssue& prepared)
{
    const auto adopted = PackStore(state.database).packOf(fields.jurisdiction);
    if (!adopted) {
        return {problem(
            JurisdictionUnknown, QStringLiteral("jurisdiction"), {fields.jurisdiction.text()})};
    }
    Problems problems = checkIssue(words, adopted->pack);
    problems += checkCommand(words, adopted->pack, asOffsets);
    if (fields.quantity.isZero()) {
        problems += problem(QuantityZero, QStringLiteral("quantity"));
    }
    problems += findAccount(fields, state, prepared);
    if (!problems.isEmpty()) {
        return problems;
    }
    prepared.issue = issueOf(words, adopted->pack);
    return checkRoom(InstrumentStore(state.database),
                     prepared.issue.series,
                     fields.quantity,
                     QStringLiteral("quantity"));
}

void perform(const IssueFields& fields, const PreparedIssue& prepared, Change& change)
{
    const Placement placement{
        .account = prepared.account, .quantity = fields.quantity, .recorded = change.envelope.at};
    Ledger ledger(change.database, change.envelope, Cause::Issue);
    const Lot lot = ledger.issue(prepared.issue, {&placement, 1});
    ledger.post(change.progress);
    change.effects.made.insert(QStringLiteral("lot"), lot.id.number());
    change.effects.made.insert(QStringLiteral("serials"),
                               SerialBlock(prepared.issue.series, lot.range).text());
    change.effects.made.insert(QStringLiteral("account"), prepared.accountNumber);
}

template <typename C>
Field<C> accountField()
{
    return field("account",
                 inherited<C>(&IssueFields::account),
                 QT_TRANSLATE_NOOP("Label", "Account"),
                 {.help = QT_TRANSLATE_NOOP(
                      "Label", "An account of the jurisdiction; by default its issuance account."),
                  .pick = &JurisdictionAccountPick});
}

template <typename C>
Field<C> commentField()
{
    return field("comment",
                 inherited<C>(&IssueFields::comment),
                 QT_TRANSLATE_NOOP("Label", "Comment"),
                 {.required = false, .kind = FieldKind::LongText});
}

}  // namespace

struct IssueAllowances : IssueFields {
    std::optional<Vintage> vintage;
    std::optional<Identifier> issuance;

    using Prepared = PreparedIssue;
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "IssueAllowances",
            QT_TRANSLATE_NOOP("Title", "Issue allowances"),
            QT_TRANSLATE_NOOP("Label",
                              "Creates allowances and other instruments that are not offsets."),
            Action::IssueAllowances,
            Topics};
        return info;
    }
    static const Fields<IssueAllowances>& fields();
    [[nodiscard]] IssueWords words() const
    {
        return {.issuer = jurisdiction, .kind = kind, .vintage = vintage, .issuance = issuance};
    }
};

const Fields<IssueAllowances>& IssueAllowances::fields()
{
    using Own = IssueAllowances;
    static const Fields<Own> list{
        field("jurisdiction",
              inherited<Own>(&IssueFields::jurisdiction),
              QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
        field("kind",
              inherited<Own>(&IssueFields::kind),
              QT_TRANSLATE_NOOP("Label", "Kind"),
              {.pick = &AllowanceKindPick}),
        field("vintage",
              &Own::vintage,
              QT_TRANSLATE_NOOP("Label", "Vintage"),
              {.help = QT_TRANSLATE_NOOP("Label", "The budget year, for kinds that have one.")}),
        field("quantity",
              inherited<Own>(&IssueFields::quantity),
              QT_TRANSLATE_NOOP("Label", "Quantity")),
        accountField<Own>(),
        field("issuance", &Own::issuance, QT_TRANSLATE_NOOP("Label", "Issuance")),
        commentField<Own>(),
    };
    return list;
}

static std::optional<JurisdictionCode> jurisdictionOf(const IssueAllowances& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const IssueAllowances& command, const State& state, PreparedIssue& prepared)
{
    return checkAll(command, command.words(), false, state, prepared);
}

static void apply(const IssueAllowances& command, Change& change, const PreparedIssue& prepared)
{
    perform(command, prepared, change);
}

struct IssueOffsets : IssueFields {
    Identifier project;
    std::optional<Identifier> issuance;
    std::optional<Vintage> issueYear;
    std::optional<Vintage> vintage;

    using Prepared = PreparedIssue;
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "IssueOffsets",
            QT_TRANSLATE_NOOP("Title", "Issue offset credits"),
            QT_TRANSLATE_NOOP("Label", "Creates the offset credits of a project."),
            Action::IssueOffsets,
            Topics};
        return info;
    }
    static const Fields<IssueOffsets>& fields();
    [[nodiscard]] IssueWords words() const
    {
        return {.issuer = jurisdiction,
                .kind = kind,
                .vintage = vintage,
                .project = project,
                .issuance = issuance,
                .issueYear = issueYear};
    }
};

const Fields<IssueOffsets>& IssueOffsets::fields()
{
    using Own = IssueOffsets;
    static const Fields<Own> list{
        field("jurisdiction",
              inherited<Own>(&IssueFields::jurisdiction),
              QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
        field("kind",
              inherited<Own>(&IssueFields::kind),
              QT_TRANSLATE_NOOP("Label", "Kind"),
              {.pick = &OffsetKindPick}),
        field("project",
              &Own::project,
              QT_TRANSLATE_NOOP("Label", "Project"),
              {.pick = &ProjectPick}),
        field("issuance", &Own::issuance, QT_TRANSLATE_NOOP("Label", "Issuance")),
        field("issue_year",
              &Own::issueYear,
              QT_TRANSLATE_NOOP("Label", "Issue year"),
              {.help = QT_TRANSLATE_NOOP("Label", "By default the present one.")}),
        field("vintage",
              &Own::vintage,
              QT_TRANSLATE_NOOP("Label", "Vintage"),
              {.help = QT_TRANSLATE_NOOP("Label", "The year of the reductions, if it is kept.")}),
        field("quantity",
              inherited<Own>(&IssueFields::quantity),
              QT_TRANSLATE_NOOP("Label", "Quantity")),
        accountField<Own>(),
        commentField<Own>(),
    };
    return list;
}

static std::optional<JurisdictionCode> jurisdictionOf(const IssueOffsets& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const IssueOffsets& command, const State& state, PreparedIssue& prepared)
{
    IssueWords words = command.words();
    words.issueYear = words.issueYear.value_or(yearOf(state.envelope.at));
    return checkAll(command, words, true, state, prepared);
}

static void apply(const IssueOffsets& command, Change& change, const PreparedIssue& prepared)
{
    perform(command, prepared, change);
}

void addIssueCommands(Catalogue& catalogue)
{
    catalogue.add<IssueAllowances>();
    catalogue.add<IssueOffsets>();
}

void addHoldingInvariants(Catalogue& catalogue)
{
    catalogue.invariants.push_back({"blocks partition their series", verifyPartition});
}

}  // namespace citss
