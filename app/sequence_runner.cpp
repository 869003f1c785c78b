// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_runner.h"

#include "app/shipped_pack.h"
#include "core/access/password.h"
#include "core/accounts/account_store.h"
#include "core/catalogue/catalogue.h"
#include "core/compliance/compliance_event.h"
#include "core/instruments/block_store.h"
#include "core/registry/local_registry.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

const ProblemType SequenceRefused = {
    "SEQUENCE_REFUSED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The worked sequence %1 cannot be set up: %2 was refused (%3)."),
    {{{"example"}, {"command"}, {"code"}}}};

ProblemTypes sequenceProblems()
{
    static const ProblemType* const types[] = {&SequenceRefused};
    return types;
}

namespace {

using compliance::HeldBlock;
using compliance::SequenceExample;
using compliance::SequenceStep;
using compliance::StepResult;

constexpr qint64 Hour = 3'600'000;

/// Ends a sequence that cannot be set up.
struct SetUpRefused {
    Problem problem;
};

/// One entity of one jurisdiction, and the staff that work on it.
class World {
public:
    World(const SequenceExample& example, const RulePack& pack)
        : m_example(example),
          // Some programmes have longer names than jurisdictions may.
          m_jurisdiction(example.rules->programme.text().left(4)),
          m_entity(m_jurisdiction + u"1001"_s),
          m_clock(Instant::parse(u"%1-01-02T12:00:00Z"_s.arg(firstYear())).value()),
          m_registry(LocalRegistry::inMemory(
              {.name = u"Sequence"_s,
               .training = true,
               .publicKey = QByteArray(32, '\0'),
               .username = u"root"_s,
               .person = u"root"_s,
               .passwordHash = hashPassword(u"-"_s, PasswordStrength::Quick)},
              {catalogue(), m_clock, m_random}))
    {
        addStaff();
        addParties(pack);
        for (const HeldBlock& block : example.holdings) {
            place(block);
        }
        openEvents();
    }

    StepResult perform(const SequenceStep& step)
    {
        StepResult result;
        const qint64 before = balance(AccountType::Retirement);
        switch (step.op) {
            case SequenceStep::Op::Preview:
                preview(step.event, result);
                break;
            case SequenceStep::Op::Commit:
                preview(step.event, result);
                result = {};
                commit(step.event, result);
                break;
            case SequenceStep::Op::CommitPreview:
                commit(step.event, result);
                break;
            case SequenceStep::Op::Reverse:
                reverse(step.event, result);
                break;
            case SequenceStep::Op::TransferIn:
                place(step.block.value());
                result.result = u"POSTED"_s;
                break;
        }
        result.compliance = balance(AccountType::Compliance);
        result.retirement = balance(AccountType::Retirement);
        result.posted = result.retirement - before;
        return result;
    }

private:
    [[nodiscard]] int firstYear() const
    {
        const auto& items = m_example.emissions.items();
        const auto& period = m_example.rules->period;
        return !items.empty() ? items.front().first : period ? period->first : 2020;
    }

    QByteArray token(const QString& username)
    {
        if (!m_tokens.contains(username)) {
            m_tokens.insert(username, m_registry->assume(username).value().token);
        }
        return m_tokens.value(username);
    }

    Result<Outcome> give(const QString& username, const QString& command, const QCborMap& fields)
    {
        CommandRequest request{
            .id = m_registry->newCommandId(), .command = command, .fields = fields};
        if (const Problems problems = fillShippedPack(request); !problems.isEmpty()) {
            return problems;
        }
        return m_registry->execute(request, token(username));
    }

    /// Proposes as one person and approves as another.
    Result<Outcome> giveByTwo(const QString& command, const QCborMap& fields)
    {
        const Result<Outcome> proposed = give(u"adm"_s, command, fields);
        return proposed ? give(u"aut"_s,
                               u"ApproveProposal"_s,
                               {{u"proposal"_s, proposed->made.value(u"proposal"_s)},
                                {u"comment"_s, u"ok"_s}})
                        : proposed;
    }

    Outcome must(const QString& command, const Result<Outcome>& outcome) const
    {
        if (!outcome) {
            throw SetUpRefused{problem(
                SequenceRefused, {}, {m_example.id, command, outcome.error().first().code()})};
        }
        return *outcome;
    }

    void addStaff()
    {
        const QString hash = hashPassword(u"-"_s, PasswordStrength::Quick);
        for (const auto& [username, role] : {std::pair(u"reg"_s, u"REG"_s),
                                             std::pair(u"adm"_s, u"ADM"_s),
                                             std::pair(u"aut"_s, u"AUT"_s)}) {
            must(username,
                 give(u"root"_s,
                      u"RegisterPerson"_s,
                      {{u"username"_s, username},
                       {u"name"_s, username},
                       {u"password_hash"_s, hash}}));
            must(username,
                 give(u"root"_s, u"GrantRole"_s, {{u"username"_s, username}, {u"role"_s, role}}));
        }
    }

    /// The pack with the example's own rules and holidays.
    [[nodiscard]] Value exactPack(const RulePack& pack) const
    {
        RulePack own = pack;
        own.holidays = m_example.holidays;
        std::replace_if(
            own.ruleSets.begin(),
            own.ruleSets.end(),
            [this](const RuleSet& set) { return set->id == m_example.rules->id; },
            m_example.rules);
        return toValue(own);
    }

    void addParties(const RulePack& pack)
    {
        const QString adopt = u"AdoptRulePack"_s;
        must(adopt, give(u"root"_s, adopt, {{u"pack"_s, exactPack(pack)}}));
        const QString jurisdiction = u"RegisterJurisdiction"_s;
        must(jurisdiction,
             give(u"root"_s,
                  jurisdiction,
                  {{u"jurisdiction"_s, m_jurisdiction},
                   {u"programme"_s, pack.id.text()},
                   {u"name_en"_s, m_jurisdiction},
                   {u"name_fr"_s, m_jurisdiction}}));
        const QString own = u"OpenJurisdictionAccount"_s;
        for (const QString& type : {u"ISSUANCE"_s, u"RETIREMENT"_s, u"AUCTION"_s}) {
            must(own,
                 give(u"root"_s,
                      own,
                      {{u"jurisdiction"_s, m_jurisdiction},
                       {u"account_type"_s, type},
                       {u"account_name"_s, type}}));
        }
        const QString entity = u"RegisterEntity"_s;
        must(entity,
             give(u"reg"_s,
                  entity,
                  {{u"jurisdiction"_s, m_jurisdiction},
                   {u"entity_id"_s, m_entity},
                   {u"type"_s, u"COVERED"_s},
                   {u"legal_name"_s, m_entity}}));
        const QString account = u"OpenAccount"_s;
        for (const QString& type : {u"GENERAL"_s, u"COMPLIANCE"_s}) {
            must(account,
                 give(u"reg"_s, account, {{u"entity_id"_s, m_entity}, {u"account_type"_s, type}}));
        }
    }

    void place(const HeldBlock& block)
    {
        QCborMap row{{u"entity_id"_s, m_entity},
                     {u"account_type"_s,
                      block.account == AccountRole::Compliance ? u"COMPLIANCE"_s : u"GENERAL"_s},
                     {u"kind"_s, block.category.text()},
                     {u"quantity"_s, block.range.quantity().count()}};
        if (block.vintage) {
            row.insert(u"vintage"_s, block.vintage->year());
        }
        if (block.recorded) {
            row.insert(u"recorded"_s, block.recorded->text());
        }
        if (const auto* kind = m_example.rules->kind(block.category);
            kind != nullptr && kind->offset) {
            row.insert(u"project"_s, u"PROJECT1"_s);
            row.insert(u"issuance"_s, u"PROJECT1-A"_s);
        }
        const QString command = u"PlaceHoldings"_s;
        must(command,
             giveByTwo(command,
                       {{u"jurisdiction"_s, m_jurisdiction}, {u"rows"_s, QCborArray{row}}}));
    }

    void openEvents()
    {
        QCborArray rows;
        for (const auto& [year, quantity] : m_example.emissions.items()) {
            rows.append(QCborMap{
                {u"entity_id"_s, m_entity}, {u"year"_s, year}, {u"quantity"_s, quantity.count()}});
        }
        if (const QString load = u"LoadEmissions"_s; !rows.isEmpty()) {
            must(load, giveByTwo(load, {{u"jurisdiction"_s, m_jurisdiction}, {u"rows"_s, rows}}));
        }
        loadTrueUps();
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type != EventType::Penalty) {
                open(name, spec, {});
            }
        }
        for (const auto& [name, spec] : m_example.events) {
            if (spec.type == EventType::Penalty) {
                open(name, spec, {{u"parent"_s, m_events.value(missedBy(spec))}});
            }
        }
    }

    void open(const QString& name, const compliance::EventSpec& spec, QCborMap fields)
    {
        fields.insert(u"jurisdiction"_s, m_jurisdiction);
        fields.insert(u"type"_s, wordOf(spec.type));
        fields.insert(u"year"_s, spec.year.value_or(firstYear()));
        fields.insert(u"rule_set"_s, m_example.rules->id.text());
        const QString command = u"OpenComplianceEvent"_s;
        const Outcome opened = must(command, giveByTwo(command, fields));
        m_events.insert(name, opened.made.value(u"event"_s).toString());
        if (const auto deadline = Instant::parse(opened.made.value(u"deadline"_s).toString())) {
            m_deadlines.insert(name, *deadline);
        }
    }

    /// The event that a late surrender makes good: that of its year, or the only one.
    [[nodiscard]] QString missedBy(const compliance::EventSpec& penalty) const
    {
        const auto missed = std::find_if(
            m_example.events.begin(), m_example.events.end(), [&penalty](const auto& each) {
                return each.second.type != EventType::Penalty && each.second.year == penalty.year;
            });
        return missed != m_example.events.end() ? missed->first : QString();
    }

    /// For the data year of each event; a full period's is its last.
    void loadTrueUps()
    {
        if (!m_example.trueUp) {
            return;
        }
        QCborArray vintages;
        for (const Vintage vintage : m_example.trueUp->vintages) {
            vintages.append(vintage.year());
        }
        QMap<int, Value> rows;
        for (const auto& [name, spec] : m_example.events) {
            const auto& period = m_example.rules->period;
            const int year = spec.year.value_or(period ? period->last : firstYear());
            rows.insert(year,
                        QCborMap{{u"entity_id"_s, m_entity},
                                 {u"year"_s, year},
                                 {u"vintages"_s, vintages},
                                 {u"quantity"_s, m_example.trueUp->quantity.count()}});
        }
        QCborArray list;
        for (const Value& row : std::as_const(rows)) {
            list.append(row);
        }
        const QString load = u"LoadTrueUps"_s;
        must(load, giveByTwo(load, {{u"jurisdiction"_s, m_jurisdiction}, {u"rows"_s, list}}));
    }

    /// Publishes when an event first comes up, so that what earlier events retired is credited.
    void publish(const QString& event)
    {
        const Result<Outcome> published =
            giveByTwo(u"PublishObligations"_s, {{u"event"_s, m_events.value(event)}});
        if (!published && published.error().first().code() != u"NOTHING_TO_PUBLISH") {
            must(u"PublishObligations"_s, published);
        }
    }

    void preview(const QString& event, StepResult& result)
    {
        publish(event);
        const QString command = u"PreviewComplianceRun"_s;
        const Outcome outcome =
            must(command, give(u"adm"_s, command, {{u"event"_s, m_events.value(event)}}));
        m_previews.insert(event, outcome.made.value(u"preview"_s));
        result.result = u"PREVIEWED"_s;
        result.wouldRetire = outcome.made.value(u"retired"_s).toInteger();
        result.shortfall = outcome.made.value(u"shortfall"_s).toInteger();
    }

    void commit(const QString& event, StepResult& result)
    {
        const Instant deadline = m_deadlines.value(event, Instant(0)).plusMilliseconds(Hour);
        m_clock.set(std::max(m_clock.now(), deadline));
        const Result<Outcome> outcome =
            giveByTwo(u"CommitComplianceRun"_s, {{u"preview"_s, m_previews.value(event)}});
        if (!outcome) {
            result.result = outcome.error().last().code();
            return;
        }
        result.result = u"COMMITTED"_s;
        result.shortfall = outcome->made.value(u"shortfall"_s).toInteger();
        result.obligation = outcome->made.value(u"retired"_s).toInteger() + *result.shortfall;
    }

    void reverse(const QString& event, StepResult& result)
    {
        const Result<Outcome> outcome =
            giveByTwo(u"ReverseComplianceRun"_s,
                      {{u"event"_s, m_events.value(event)}, {u"reason"_s, u"example"_s}});
        result.result = outcome ? u"REVERSED"_s : outcome.error().first().code();
    }

    qint64 balance(AccountType type)
    {
        qint64 sum = 0;
        m_registry->withDatabase([&](Database& database) {
            const AccountStore accounts(database);
            const auto account =
                type == AccountType::Compliance
                    ? accounts.ofEntity(EntityId::of(m_entity), type).value()
                    : accounts.ofJurisdiction(JurisdictionCode::of(m_jurisdiction), type).at(0);
            for (const Block& block : BlockStore(database).in(account.seq)) {
                sum += block.range.quantity().count();
            }
        });
        return sum;
    }

    const SequenceExample& m_example;
    QString m_jurisdiction;
    QString m_entity;
    ManualClock m_clock;
    SeededRandom m_random{"sequence"};
    std::unique_ptr<LocalRegistry> m_registry;
    QHash<QString, QByteArray> m_tokens;
    QHash<QString, QString> m_events;
    QHash<QString, Value> m_previews;
    QMap<QString, Instant> m_deadlines;
};

Result<std::vector<StepResult>> runSequence(const SequenceExample& example,
                                            const RulePackLibrary& library)
{
    const RulePack* const pack = library.packOf(example.rules->id);
    if (pack == nullptr) {
        return problem(PackNotShipped, {}, {example.rules->id.text()});
    }
    try {
        World world(example, *pack);
        std::vector<StepResult> results;
        for (const SequenceStep& step : example.steps) {
            results.push_back(world.perform(step));
        }
        return results;
    } catch (const SetUpRefused& refused) {
        return refused.problem;
    }
}

}  // namespace

compliance::SequenceRunner sequenceRunner(const RulePackLibrary& library)
{
    return [&library](const SequenceExample& example) { return runSequence(example, library); };
}

}  // namespace citss
