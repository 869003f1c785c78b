// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/eligibility.h"

#include "core/programs/rule_words.h"

#include <algorithm>

namespace citss::compliance {

namespace {

constexpr Word<BlockReason> ReasonWords[] = {{BlockReason::Account, "ACCOUNT"},
                                             {BlockReason::StateHeld, "STATE_HELD"},
                                             {BlockReason::StatePending, "STATE_PENDING"},
                                             {BlockReason::StateInvalidated, "STATE_INVALIDATED"},
                                             {BlockReason::Late, "LATE"},
                                             {BlockReason::Category, "CATEGORY"},
                                             {BlockReason::Issuer, "ISSUER"},
                                             {BlockReason::OffsetIssueYear, "OFFSET_ISSUE_YEAR"},
                                             {BlockReason::VintageFuture, "VINTAGE_FUTURE"},
                                             {BlockReason::Vintage, "VINTAGE"},
                                             {BlockReason::NotNeeded, "NOT_NEEDED"},
                                             {BlockReason::OverLimit, "OVER_LIMIT"},
                                             {BlockReason::NotDrawn, "NOT_DRAWN"}};

std::optional<BlockReason> stateRefusal(HoldingState state)
{
    switch (state) {
        case HoldingState::Active:
            return std::nullopt;
        case HoldingState::Pending:
            return BlockReason::StatePending;
        case HoldingState::Held:
            return BlockReason::StateHeld;
        case HoldingState::Invalidated:
            return BlockReason::StateInvalidated;
    }
    Q_UNREACHABLE();
}

int eventYear(const PlanInput& input)
{
    const std::optional<Period>& period = input.rules->period;
    return input.event.year.value_or(period ? period->last : 0);
}

}  // namespace

QString wordOf(BlockReason reason)
{
    return QString::fromLatin1(ReasonWords[static_cast<std::size_t>(reason)].text);
}

std::optional<BlockReason> blockReasonFromWord(const QString& word)
{
    for (const Word<BlockReason>& each : ReasonWords) {
        if (word == QLatin1String(each.text)) {
            return each.value;
        }
    }
    return std::nullopt;
}

VintageBounds vintageBounds(VintageRule rule, const std::optional<Period>& period, int eventYear)
{
    const int periodEnd = period ? period->last : eventYear;
    switch (rule) {
        case VintageRule::UpToEventYear:
            return {.most = eventYear};
        case VintageRule::UpToPeriodEnd:
            return {.most = periodEnd};
        case VintageRule::AfterPeriodEnd:
            return {.least = periodEnd + 1};
        case VintageRule::YearAfterEvent:
            return {.least = eventYear + 1, .most = eventYear + 1};
        case VintageRule::UpToYearAfterEvent:
            return {.most = eventYear + 1};
        case VintageRule::Any:
            return {};
    }
    Q_UNREACHABLE();
}

Eligibility::Eligibility(const PlanInput& input, VintageRule vintage)
    : m_input(input), m_bounds(vintageBounds(vintage, input.rules->period, eventYear(input)))
{
    const Rules& rules = input.rules.rules();
    if (rules.offsetIssueYearsAfterPeriod && rules.period) {
        m_lastIssueYear = rules.period->last + *rules.offsetIssueYearsAfterPeriod;
    }
}

Eligibility Eligibility::ofEvent(const PlanInput& input)
{
    const Rules& rules = input.rules.rules();
    const EventRule* rule = rules.event(input.event.type);
    Eligibility eligibility(input, rule ? rule->vintage : VintageRule::Any);
    eligibility.setOrder(rules.order);
    if (input.deadline) {
        eligibility.m_cutoff = input.deadline->utc;
    }
    for (const auto& [category, types] : rules.only) {
        if (std::find(types.begin(), types.end(), input.event.type) == types.end()) {
            eligibility.exclude(category);
        }
    }
    const auto trueUp = std::find(rules.order.begin(), rules.order.end(), trueUpUse());
    if (trueUp != rules.order.end()) {
        eligibility.m_trueUpPosition = static_cast<int>(trueUp - rules.order.begin());
    }
    return eligibility;
}

Eligibility Eligibility::ofPool(const PlanInput& input, const Pool& pool)
{
    Eligibility eligibility(input, pool.vintage);
    eligibility.setOrder(pool.categories);
    eligibility.m_account = pool.account;
    return eligibility;
}

void Eligibility::setOrder(const std::vector<Category>& order)
{
    const Rules& rules = m_input.rules.rules();
    m_kinds.reserve(rules.kinds.size());
    for (std::size_t i = 0; i < rules.kinds.size(); ++i) {
        const auto place = std::find_if(order.begin(), order.end(), [&](const Category& c) {
            return isSame(c, rules.kinds[i].category);
        });
        const auto position = place != order.end() ? static_cast<int>(place - order.begin()) : -1;
        m_kinds.push_back({.kind = &rules.kinds[i], .position = position, .use = Uses{1} << i});
    }
}

void Eligibility::exclude(const Category& category)
{
    for (KindEntry& each : m_kinds) {
        if (isSame(each.kind->category, category)) {
            each.position = -1;
        }
    }
}

const Eligibility::KindEntry* Eligibility::entry(const Category& category) const
{
    for (const KindEntry& each : m_kinds) {
        if (isSame(each.kind->category, category)) {
            return &each;
        }
    }
    return nullptr;
}

bool Eligibility::arrivedInTime(const HeldBlock& block) const
{
    if (!m_cutoff) {
        return true;
    }
    const bool bySubmission =
        m_input.rules->deadline.cutoff == Cutoff::Submitted && block.submitted.has_value();
    const std::optional<Instant>& arrival = bySubmission ? block.submitted : block.recorded;
    return !arrival || *arrival <= *m_cutoff;
}

bool Eligibility::isIssuerAccepted(const HeldBlock& block) const
{
    const std::vector<JurisdictionCode>& accepted = m_input.rules->issuers;
    return accepted.empty() ||
           std::find(accepted.begin(), accepted.end(), block.issuer) != accepted.end();
}

bool Eligibility::mayBeTrueUp(const HeldBlock& block, const InstrumentTraits& kind) const
{
    if (!m_input.trueUp || !m_trueUpPosition || !kind.vintaged) {
        return false;
    }
    const std::vector<Vintage>& vintages = m_input.trueUp->vintages;
    return std::find(vintages.begin(), vintages.end(), *block.vintage) != vintages.end();
}

void Eligibility::judgeVintage(const HeldBlock& block,
                               const InstrumentTraits& kind,
                               Verdict& verdict) const
{
    if (!block.vintage) {
        return;
    }
    const int year = block.vintage->year();
    if (year >= m_bounds.least && year <= m_bounds.most) {
        return;
    }
    if (mayBeTrueUp(block, kind)) {
        verdict.position = *m_trueUpPosition;
        verdict.use = TrueUpBit;
        verdict.isTrueUp = true;
        return;
    }
    verdict.refusal = year > m_bounds.most ? BlockReason::VintageFuture : BlockReason::Vintage;
}

Eligibility::Verdict Eligibility::judge(const HeldBlock& block) const
{
    Verdict verdict;
    if (block.account != m_account) {
        verdict.refusal = BlockReason::Account;
        return verdict;
    }
    verdict.refusal = stateRefusal(block.state);
    if (!verdict.refusal && !arrivedInTime(block)) {
        verdict.refusal = BlockReason::Late;
    }
    if (verdict.refusal) {
        return verdict;
    }
    const KindEntry* known = entry(block.category);
    if (!known || known->position < 0) {
        verdict.refusal = BlockReason::Category;
        return verdict;
    }
    const InstrumentTraits* kind = known->kind;
    verdict.position = known->position;
    verdict.use = known->use;
    if (!isIssuerAccepted(block)) {
        verdict.refusal = BlockReason::Issuer;
    } else if (!kind->offset) {
        judgeVintage(block, *kind, verdict);
    } else if (m_lastIssueYear && block.issueYear && *block.issueYear > *m_lastIssueYear) {
        verdict.refusal = BlockReason::OffsetIssueYear;
    }
    return verdict;
}

}  // namespace citss::compliance
