// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sequence_world.h"

#include "app/shipped_pack.h"
#include "core/access/password.h"
#include "core/accounts/account_store.h"
#include "core/catalogue/catalogue.h"
#include "core/instruments/block_store.h"
#include "core/instruments/instrument_store.h"

#include <algorithm>

namespace citss {

using namespace Qt::StringLiterals;

SequenceWorld::SequenceWorld(const compliance::SequenceExample& example,
                             const RulePack& pack,
                             Instant beginning)
    : m_example(example),
      m_pack(pack),
      // Some programmes have longer names than jurisdictions may.
      m_jurisdiction(example.rules().programme.text().left(4)),
      m_entity(m_jurisdiction + u"1001"_s),
      m_clock(beginning),
      m_registry(
          LocalRegistry::inMemory({.name = u"Sequence"_s,
                                   .training = true,
                                   .publicKey = QByteArray(32, '\0'),
                                   .username = u"root"_s,
                                   .person = u"root"_s,
                                   .passwordHash = hashPassword(u"-"_s, PasswordStrength::Quick)},
                                  {catalogue(), m_clock, m_random}))
{
    addStaff();
    adopt(example.world.rules);
    addParties();
}

int SequenceWorld::firstYear() const
{
    const auto& items = m_example.world.emissions.items();
    const auto& period = m_example.rules().period;
    return !items.empty() ? items.front().first : period ? period->first : 2020;
}

int SequenceWorld::yearOf(const compliance::EventSpec& event) const
{
    const auto& period = m_example.rules().period;
    return event.year.value_or(period ? period->last : firstYear());
}

void SequenceWorld::waitUntil(Instant moment)
{
    m_clock.set(std::max(m_clock.now(), moment));
}

QByteArray SequenceWorld::token(const QString& username)
{
    if (!m_tokens.contains(username)) {
        m_tokens.insert(username, m_registry->assume(username).value().token);
    }
    return m_tokens.value(username);
}

Result<Outcome> SequenceWorld::giveAs(const QString& username,
                                      const QString& command,
                                      const QCborMap& fields)
{
    CommandRequest request{.id = m_registry->newCommandId(), .command = command, .fields = fields};
    if (const Problems problems = fillShippedPack(request); !problems.isEmpty()) {
        return problems;
    }
    return m_registry->execute(request, token(username));
}

Result<Outcome> SequenceWorld::give(const QString& command,
                                    const QCborMap& fields,
                                    const QString& proposer)
{
    const Result<Outcome> proposed = giveAs(proposer, command, fields);
    return proposed && proposed->made.contains(u"proposal"_s)
               ? giveAs(u"aut"_s,
                        u"ApproveProposal"_s,
                        {{u"proposal"_s, proposed->made.value(u"proposal"_s)},
                         {u"comment"_s, u"ok"_s}})
               : proposed;
}

Outcome SequenceWorld::demand(const QString& command, const Result<Outcome>& outcome) const
{
    if (!outcome) {
        throw SetUpRefused{
            problem(SequenceRefused, {}, {m_example.id, command, outcome.error().first().code()})};
    }
    return *outcome;
}

Outcome SequenceWorld::must(const QString& command, const QCborMap& fields, const QString& proposer)
{
    return demand(command, give(command, fields, proposer));
}

Outcome SequenceWorld::mustAlone(const QString& command, const QCborMap& fields)
{
    return demand(command, giveAs(u"adm"_s, command, fields));
}

void SequenceWorld::addStaff()
{
    const QString hash = hashPassword(u"-"_s, PasswordStrength::Quick);
    const QString person = u"RegisterPerson"_s;
    const QString grant = u"GrantRole"_s;
    for (const auto& [username, role] : {std::pair(u"reg"_s, u"REG"_s),
                                         std::pair(u"adm"_s, u"ADM"_s),
                                         std::pair(u"aut"_s, u"AUT"_s)}) {
        demand(
            person,
            giveAs(u"root"_s,
                   person,
                   {{u"username"_s, username}, {u"name"_s, username}, {u"password_hash"_s, hash}}));
        demand(grant, giveAs(u"root"_s, grant, {{u"username"_s, username}, {u"role"_s, role}}));
    }
}

void SequenceWorld::adopt(const RuleSet& rules)
{
    RulePack own = m_pack;
    own.version = m_pack.version + m_packVersion++;
    own.holidays = m_example.holidays;
    std::replace_if(
        own.ruleSets.begin(),
        own.ruleSets.end(),
        [&rules](const RuleSet& set) { return set->id == rules->id; },
        rules);
    const QString command = u"AdoptRulePack"_s;
    const QCborMap fields{{u"pack"_s, toValue(own)}};
    // Who founds a training registry adopts alone, until it has a jurisdiction.
    demand(command,
           m_packVersion == 1 ? giveAs(u"root"_s, command, fields) : give(command, fields));
}

void SequenceWorld::addParties()
{
    const QString jurisdiction = u"RegisterJurisdiction"_s;
    demand(jurisdiction,
           giveAs(u"root"_s,
                  jurisdiction,
                  {{u"jurisdiction"_s, m_jurisdiction},
                   {u"programme"_s, m_pack.id.text()},
                   {u"name_en"_s, m_jurisdiction},
                   {u"name_fr"_s, m_jurisdiction}}));
    const QString own = u"OpenJurisdictionAccount"_s;
    for (const QString& type : {u"ISSUANCE"_s, u"RETIREMENT"_s, u"AUCTION"_s}) {
        demand(own,
               giveAs(u"root"_s,
                      own,
                      {{u"jurisdiction"_s, m_jurisdiction},
                       {u"account_type"_s, type},
                       {u"account_name"_s, type}}));
    }
    const QString entity = u"RegisterEntity"_s;
    demand(entity,
           giveAs(u"reg"_s,
                  entity,
                  {{u"jurisdiction"_s, m_jurisdiction},
                   {u"entity_id"_s, m_entity},
                   {u"type"_s, u"COVERED"_s},
                   {u"legal_name"_s, m_entity}}));
    const QString open = u"OpenAccount"_s;
    for (const QString& type : {u"GENERAL"_s, u"COMPLIANCE"_s}) {
        demand(open,
               giveAs(u"reg"_s, open, {{u"entity_id"_s, m_entity}, {u"account_type"_s, type}}));
    }
}

Account SequenceWorld::account(AccountType type)
{
    std::optional<Account> found;
    m_registry->withDatabase([&](Database& database) {
        const AccountStore accounts(database);
        const auto own = accounts.ofJurisdiction(JurisdictionCode::of(m_jurisdiction), type);
        found = own.isEmpty() ? accounts.ofEntity(EntityId::of(m_entity), type)
                              : std::optional(own.first());
    });
    return found.value();
}

qint64 SequenceWorld::balance(AccountType type)
{
    const AccountSeq seq = account(type).seq;
    qint64 sum = 0;
    m_registry->withDatabase([&](Database& database) {
        for (const Block& block : BlockStore(database).in(seq)) {
            sum += block.range.quantity().count();
        }
    });
    return sum;
}

qint64 SequenceWorld::issued(const SeriesKey& series)
{
    qint64 count = 0;
    m_registry->withDatabase([&](Database& database) {
        const InstrumentStore instruments(database);
        const auto id = instruments.find(series);
        count = id ? instruments.issued(*id) : 0;
    });
    return count;
}

}  // namespace citss
