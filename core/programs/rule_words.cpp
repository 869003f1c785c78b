// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_words.h"

namespace citss {

namespace {

constexpr Word<EventType> EventTypeWords[] = {{EventType::Annual, "ANNUAL"},
                                              {EventType::Interim, "INTERIM"},
                                              {EventType::Full, "FULL"},
                                              {EventType::Rate, "RATE"},
                                              {EventType::Penalty, "PENALTY"}};
constexpr Word<VintageRule> VintageRuleWords[] = {
    {VintageRule::UpToEventYear, "LE_EVENT_YEAR"},
    {VintageRule::UpToPeriodEnd, "LE_PERIOD_END"},
    {VintageRule::AfterPeriodEnd, "GT_PERIOD_END"},
    {VintageRule::YearAfterEvent, "EQ_EVENT_YEAR_PLUS_1"},
    {VintageRule::UpToYearAfterEvent, "LE_EVENT_YEAR_PLUS_1"},
    {VintageRule::Any, "ANY"}};
constexpr Word<Roll> RollWords[] = {{Roll::None, "NONE"},
                                    {Roll::NextBusinessDay, "NEXT_BUSINESS_DAY"}};
constexpr Word<Cutoff> CutoffWords[] = {{Cutoff::Recorded, "RECORDED"},
                                        {Cutoff::Submitted, "SUBMITTED"}};
constexpr Word<DrawOrder> DrawOrderWords[] = {{DrawOrder::Vintage, "VINTAGE"},
                                              {DrawOrder::FirstInFirstOut, "FIFO"}};
constexpr Word<PoolOrder> PoolOrderWords[] = {{PoolOrder::OldestFirst, "ASC"},
                                              {PoolOrder::NewestFirst, "DESC"},
                                              {PoolOrder::FirstInFirstOut, "FIFO"}};
constexpr Word<AccountRole> AccountRoleWords[] = {{AccountRole::Compliance, "COMPLIANCE"},
                                                  {AccountRole::Holding, "HOLDING"}};
constexpr Word<SuspendedPolicy> SuspendedPolicyWords[] = {{SuspendedPolicy::Retire, "RETIRE"},
                                                          {SuspendedPolicy::Skip, "SKIP"}};
constexpr Word<PenaltyDue> PenaltyDueWords[] = {{PenaltyDue::SixMonths, "P6M"},
                                                {PenaltyDue::ThirtyDays, "P30D"},
                                                {PenaltyDue::Immediate, "IMMEDIATE"}};
constexpr Word<Rounding> RoundingWords[] = {
    {Rounding::Floor, "FLOOR"}, {Rounding::Ceil, "CEIL"}, {Rounding::HalfUp, "HALF_UP"}};

}  // namespace

template <>
std::span<const Word<EventType>> words()
{
    return EventTypeWords;
}

template <>
std::span<const Word<VintageRule>> words()
{
    return VintageRuleWords;
}

template <>
std::span<const Word<Roll>> words()
{
    return RollWords;
}

template <>
std::span<const Word<Cutoff>> words()
{
    return CutoffWords;
}

template <>
std::span<const Word<DrawOrder>> words()
{
    return DrawOrderWords;
}

template <>
std::span<const Word<PoolOrder>> words()
{
    return PoolOrderWords;
}

template <>
std::span<const Word<AccountRole>> words()
{
    return AccountRoleWords;
}

template <>
std::span<const Word<SuspendedPolicy>> words()
{
    return SuspendedPolicyWords;
}

template <>
std::span<const Word<PenaltyDue>> words()
{
    return PenaltyDueWords;
}

template <>
std::span<const Word<Rounding>> words()
{
    return RoundingWords;
}

}  // namespace citss
