// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_problems.h"
#include "core/accounts/account_rules.h"
#include "core/holdings/holding_commands.h"
#include "core/holdings/holding_problems.h"
#include "core/holdings/issue_rules.h"
#include "core/holdings/row_accounts.h"
#include "core/instruments/held_picks.h"
#include "core/instruments/instrument_problems.h"
#include "core/instruments/instrument_store.h"
#include "core/parties/jurisdiction_store.h"
#include "core/parties/party_problems.h"
#include "core/programs/pack_picks.h"
#include "core/programs/pack_store.h"
#include "core/registry/catalogue_parts.h"

#include <map>

namespace citss {

namespace {

constexpr qsizetype ReportEvery = 1024;

/// A line of a table of holdings.
struct HoldingRow {
    std::optional<EntityId> entity;
    std::optional<AccountNumber> account;
    std::optional<AccountType> accountType;
    Category kind;
    std::optional<Vintage> vintage;
    Tonnes quantity;
    std::optional<Identifier> project;
    std::optional<Identifier> issuance;
    std::optional<Instant> recorded;
    std::optional<JurisdictionCode> issuer;
    std::optional<Vintage> issueYear;

    static const Fields<HoldingRow>& fields();
};

const Fields<HoldingRow>& HoldingRow::fields()
{
    static const Fields<HoldingRow> list{
        field("entity_id", &HoldingRow::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
        field("account_number", &HoldingRow::account, QT_TRANSLATE_NOOP("Label", "Account number")),
        field("account_type",
              &HoldingRow::accountType,
              QT_TRANSLATE_NOOP("Label", "Account type"),
              {.help = QT_TRANSLATE_NOOP(
                   "Label", "Which account of the entity; by default its compliance account.")}),
        field("kind", &HoldingRow::kind, QT_TRANSLATE_NOOP("Label", "Kind"), {.pick = &KindPick}),
        field("vintage", &HoldingRow::vintage, QT_TRANSLATE_NOOP("Label", "Vintage")),
        field("quantity", &HoldingRow::quantity, QT_TRANSLATE_NOOP("Label", "Quantity")),
        field("project",
              &HoldingRow::project,
              QT_TRANSLATE_NOOP("Label", "Project"),
              {.pick = &ProjectPick}),
        field("issuance", &HoldingRow::issuance, QT_TRANSLATE_NOOP("Label", "Issuance")),
        field("recorded",
              &HoldingRow::recorded,
              QT_TRANSLATE_NOOP("Label", "Recorded"),
              {.help = QT_TRANSLATE_NOOP("Label", "When it came to rest there; by default now.")}),
        field("issuer",
              &HoldingRow::issuer,
              QT_TRANSLATE_NOOP("Label", "Issuer"),
              {.help = QT_TRANSLATE_NOOP(
                   "Label", "Of instruments of a linked jurisdiction; by default this one.")}),
        field("issue_year",
              &HoldingRow::issueYear,
              QT_TRANSLATE_NOOP("Label", "Year of issue"),
              {.help = QT_TRANSLATE_NOOP("Label", "Of offset credits; by default their vintage.")}),
    };
    return list;
}

/// The rows that become one lot: alike in all that a serial number keeps for ever.
struct Batch {
    Issue issue;
    qsizetype firstRow = 0;
    std::vector<Placement> placements;
};

/// What distinguishes lots, in the words of a row.
using LotWords = std::tuple<QString, QString, int, QString, QString, int>;

LotWords wordsOf(const HoldingRow& row)
{
    return {row.issuer ? row.issuer->text() : QString(),
            row.kind.text(),
            row.vintage ? row.vintage->year() : 0,
            row.project ? row.project->text() : QString(),
            row.issuance ? row.issuance->text() : QString(),
            row.issueYear ? row.issueYear->year() : 0};
}

/// Sorts rows into lots and finds all that is wrong with them.
class Placer {
public:
    Placer(const JurisdictionCode& jurisdiction, const RulePack& pack, const State& state)
        : m_jurisdiction(jurisdiction), m_pack(pack), m_state(state), m_accounts(state.database)
    {
    }

    void add(const HoldingRow& row, qsizetype index)
    {
        const QString path = QStringLiteral("rows[%1].").arg(index);
        const auto before = m_problems.size();
        const Account* const account =
            m_accounts.find({.number = row.account,
                             .entity = row.entity,
                             .type = row.accountType.value_or(AccountType::Compliance)},
                            path,
                            m_problems);
        if (account != nullptr) {
            m_problems += checkAccount(*account, path + fieldOf(row));
        }
        const IssueWords words{.issuer = row.issuer.value_or(m_jurisdiction),
                               .kind = row.kind,
                               .vintage = row.vintage,
                               .project = row.project,
                               .issuance = row.issuance,
                               .issueYear = row.issueYear};
        m_problems += checkIssue(words, m_pack, path);
        m_problems += checkIssuer(row, path);
        if (row.quantity.isZero()) {
            m_problems += problem(QuantityZero, path + QStringLiteral("quantity"));
        }
        if (row.recorded && *row.recorded > m_state.envelope.at) {
            m_problems += problem(
                RecordedInFuture, path + QStringLiteral("recorded"), {row.recorded->text()});
        }
        if (m_problems.size() == before) {
            batchOf(row, words, index)
                .placements.push_back({.account = account->seq,
                                       .quantity = row.quantity,
                                       .recorded = row.recorded.value_or(m_state.envelope.at)});
        }
    }

    /// Series that come to their end; the field is the first row's of the lot.
    void checkRooms()
    {
        std::map<QString, Tonnes> wanted;
        const InstrumentStore instruments(m_state.database);
        for (const Batch& batch : m_batches) {
            Tonnes& sum = wanted[batch.issue.series.text()];
            for (const Placement& placement : batch.placements) {
                sum = sum.plus(placement.quantity).value_or(Tonnes::of(Tonnes::Max));
            }
            m_problems += checkRoom(instruments,
                                    batch.issue.series,
                                    sum,
                                    QStringLiteral("rows[%1].quantity").arg(batch.firstRow));
        }
    }

    [[nodiscard]] const Problems& problems() const { return m_problems; }
    std::vector<Batch> takeBatches() { return std::move(m_batches); }

private:
    static QString fieldOf(const HoldingRow& row)
    {
        return row.account ? QStringLiteral("account_number") : QStringLiteral("entity_id");
    }

    [[nodiscard]] Problems checkIssuer(const HoldingRow& row, const QString& path) const
    {
        Problems problems;
        if (row.issuer && *row.issuer != m_jurisdiction &&
            JurisdictionStore(m_state.database).find(*row.issuer)) {
            problems += problem(IssuerHere, path + QStringLiteral("issuer"), {row.issuer->text()});
        }
        const InstrumentKind* const kind = m_pack.instrument(row.kind);
        if (row.issueYear && kind != nullptr && !kind->traits.offset) {
            problems += problem(
                IssueYearNotAllowed, path + QStringLiteral("issue_year"), {row.kind.text()});
        }
        return problems;
    }

    [[nodiscard]] Problems checkAccount(const Account& account, const QString& field) const
    {
        const QString number = account.number.text();
        Problems problems;
        if (account.jurisdiction != m_jurisdiction) {
            problems += problem(AccountElsewhere,
                                field,
                                {number, account.jurisdiction.text(), m_jurisdiction.text()});
        }
        if (!mayReceive(account.state, Mover::Regulator)) {
            problems +=
                problem(AccountMayNotReceive, field, {number, accountStateLabel(account.state)});
        }
        return problems;
    }

    Batch& batchOf(const HoldingRow& row, const IssueWords& words, qsizetype index)
    {
        const auto [place, isNew] = m_places.try_emplace(wordsOf(row), m_batches.size());
        if (isNew) {
            m_batches.push_back(
                {.issue = issueOf(words, m_pack), .firstRow = index, .placements = {}});
        }
        return m_batches[place->second];
    }

    const JurisdictionCode& m_jurisdiction;
    const RulePack& m_pack;
    const State& m_state;
    RowAccounts m_accounts;
    std::map<LotWords, size_t> m_places;
    std::vector<Batch> m_batches;
    Problems m_problems;
};

}  // namespace

/// Issues what a table of holdings needs and places it: opening balances, training.
struct PlaceHoldings {
    JurisdictionCode jurisdiction;
    QList<HoldingRow> rows;
    QString comment;

    struct Prepared {
        std::vector<Batch> batches;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "PlaceHoldings",
            QT_TRANSLATE_NOOP("Title", "Place holdings"),
            QT_TRANSLATE_NOOP(
                "Label", "Issues what a table of holdings needs and places it in the accounts."),
            Action::IssueAllowances,
            {"holdings"}};
        return info;
    }
    static const Fields<PlaceHoldings>& fields()
    {
        static const Fields<PlaceHoldings> list{
            field("jurisdiction",
                  &PlaceHoldings::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction")),
            field("rows", &PlaceHoldings::rows, QT_TRANSLATE_NOOP("Label", "Holdings")),
            field("comment",
                  &PlaceHoldings::comment,
                  QT_TRANSLATE_NOOP("Label", "Comment"),
                  {.required = false, .kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const PlaceHoldings& command, const State&)
{
    return command.jurisdiction;
}

static Problems check(const PlaceHoldings& command,
                      const State& state,
                      PlaceHoldings::Prepared& prepared)
{
    const auto adopted = PackStore(state.database).packOf(command.jurisdiction);
    if (!adopted) {
        return {problem(
            JurisdictionUnknown, QStringLiteral("jurisdiction"), {command.jurisdiction.text()})};
    }
    if (command.rows.isEmpty()) {
        return {problem(RowsEmpty, QStringLiteral("rows"))};
    }
    Placer placer(command.jurisdiction, adopted->pack, state);
    for (qsizetype i = 0; i < command.rows.size(); ++i) {
        placer.add(command.rows.at(i), i);
        if (i % ReportEvery == 0) {
            reportProgress(state, i, command.rows.size());
        }
    }
    placer.checkRooms();
    prepared.batches = placer.takeBatches();
    return placer.problems();
}

static void apply(const PlaceHoldings& command,
                  Change& change,
                  const PlaceHoldings::Prepared& prepared)
{
    Ledger ledger(change.database, change.envelope, Cause::Issue);
    qint64 quantity = 0;
    for (const Batch& batch : prepared.batches) {
        quantity += ledger.issue(batch.issue, batch.placements).range.quantity().count();
    }
    ledger.post(change.progress);
    change.effects.made.insert(QStringLiteral("blocks"), command.rows.size());
    change.effects.made.insert(QStringLiteral("lots"),
                               static_cast<qint64>(prepared.batches.size()));
    change.effects.made.insert(QStringLiteral("quantity"), quantity);
}

void addPlacementCommands(Catalogue& catalogue)
{
    catalogue.add<PlaceHoldings>();
}

}  // namespace citss
