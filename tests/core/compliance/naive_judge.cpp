// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/naive_judge.h"

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

int eventYear(const PlanInput& input)
{
    return input.event.year ? *input.event.year : input.rules->period->last;
}

/// Nothing if the vintage passes.
QString vintageReason(const PlanInput& input, VintageRule rule, int vintage)
{
    const QString future = u"VINTAGE_FUTURE"_s;
    switch (rule) {
        case VintageRule::UpToEventYear:
            return vintage <= eventYear(input) ? QString() : future;
        case VintageRule::UpToPeriodEnd:
            return vintage <= input.rules->period->last ? QString() : future;
        case VintageRule::AfterPeriodEnd:
            return vintage > input.rules->period->last ? QString() : u"VINTAGE"_s;
        case VintageRule::YearAfterEvent:
            if (vintage == eventYear(input) + 1) {
                return {};
            }
            return vintage <= eventYear(input) ? u"VINTAGE"_s : future;
        case VintageRule::UpToYearAfterEvent:
            return vintage <= eventYear(input) + 1 ? QString() : future;
        case VintageRule::Any:
            return {};
    }
    return u"no such rule"_s;
}

QString stateReason(HoldingState state)
{
    switch (state) {
        case HoldingState::Active:
            return {};
        case HoldingState::Held:
            return u"STATE_HELD"_s;
        case HoldingState::Pending:
            return u"STATE_PENDING"_s;
        case HoldingState::Invalidated:
            return u"STATE_INVALIDATED"_s;
    }
    return u"no such state"_s;
}

bool isLate(const PlanInput& input, const HeldBlock& block)
{
    std::optional<Instant> moment = block.recorded;
    if (input.rules->deadline.cutoff == Cutoff::Submitted && block.submitted) {
        moment = block.submitted;
    }
    return moment && moment->milliseconds() > input.deadline->utc.milliseconds();
}

std::optional<int> place(const std::vector<Category>& order, const QString& category)
{
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order[i].text() == category) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

/// Whether only other events may draw the category.
bool isKeptForOthers(const PlanInput& input, const Category& category)
{
    for (const auto& [kept, types] : input.rules->only) {
        if (kept.text() == category.text()) {
            bool isNamed = false;
            for (const EventType type : types) {
                isNamed = isNamed || type == input.event.type;
            }
            return !isNamed;
        }
    }
    return false;
}

QString issueReason(const PlanInput& input, const HeldBlock& block, bool isOffset)
{
    bool isAccepted = input.rules->issuers.empty();
    for (const JurisdictionCode& issuer : input.rules->issuers) {
        isAccepted = isAccepted || issuer.text() == block.issuer.text();
    }
    if (!isAccepted) {
        return u"ISSUER"_s;
    }
    const std::optional<int> after = input.rules->offsetIssueYearsAfterPeriod;
    if (isOffset && after && block.issueYear &&
        *block.issueYear > input.rules->period->last + *after) {
        return u"OFFSET_ISSUE_YEAR"_s;
    }
    return {};
}

bool isGrantedTrueUp(const PlanInput& input, const HeldBlock& block)
{
    const InstrumentTraits* kind = naiveKind(input, block.category);
    if (!input.trueUp || !kind->vintaged || !place(input.rules->order, u"TRUE_UP"_s)) {
        return false;
    }
    bool isGranted = false;
    for (const Vintage& vintage : input.trueUp->vintages) {
        isGranted = isGranted || vintage.year() == block.vintage->year();
    }
    return isGranted;
}

NaiveVerdict refused(const QString& reason)
{
    return {.reason = reason, .use = {}, .position = 0};
}

}  // namespace

const InstrumentTraits* naiveKind(const PlanInput& input, const Category& category)
{
    for (const InstrumentTraits& kind : input.rules->kinds) {
        if (kind.category.text() == category.text()) {
            return &kind;
        }
    }
    return nullptr;
}

NaiveVerdict naiveVerdict(const PlanInput& input, const HeldBlock& block)
{
    if (block.account != AccountRole::Compliance) {
        return refused(u"ACCOUNT"_s);
    }
    if (const QString reason = stateReason(block.state); !reason.isEmpty()) {
        return refused(reason);
    }
    if (isLate(input, block)) {
        return refused(u"LATE"_s);
    }
    const QString category = block.category.text();
    const InstrumentTraits* kind = naiveKind(input, block.category);
    const std::optional<int> position = place(input.rules->order, category);
    if (kind == nullptr || !position || isKeptForOthers(input, block.category)) {
        return refused(u"CATEGORY"_s);
    }
    if (const QString reason = issueReason(input, block, kind->offset); !reason.isEmpty()) {
        return refused(reason);
    }
    if (kind->offset || !block.vintage) {
        return {.reason = {}, .use = category, .position = *position};
    }
    VintageRule rule = VintageRule::Any;
    for (const EventRule& event : input.rules->events) {
        rule = event.type == input.event.type ? event.vintage : rule;
    }
    const QString reason = vintageReason(input, rule, block.vintage->year());
    if (!reason.isEmpty() && isGrantedTrueUp(input, block)) {
        return {.reason = {},
                .use = u"TRUE_UP"_s,
                .position = *place(input.rules->order, u"TRUE_UP"_s)};
    }
    return {.reason = reason, .use = category, .position = *position};
}

NaiveVerdict naiveVerdict(const PlanInput& input, const Pool& pool, const HeldBlock& block)
{
    if (block.account != pool.account) {
        return refused(u"ACCOUNT"_s);
    }
    if (const QString reason = stateReason(block.state); !reason.isEmpty()) {
        return refused(reason);
    }
    const InstrumentTraits* kind = naiveKind(input, block.category);
    const std::optional<int> position = place(pool.categories, block.category.text());
    if (kind == nullptr || !position) {
        return refused(u"CATEGORY"_s);
    }
    QString reason = issueReason(input, block, kind->offset);
    if (reason.isEmpty() && !kind->offset && block.vintage) {
        reason = vintageReason(input, pool.vintage, block.vintage->year());
    }
    return {.reason = reason, .use = block.category.text(), .position = *position};
}

int naiveRank(const QString& reason)
{
    static const QStringList order = {u"ACCOUNT"_s,
                                      u"STATE_HELD"_s,
                                      u"STATE_PENDING"_s,
                                      u"STATE_INVALIDATED"_s,
                                      u"LATE"_s,
                                      u"CATEGORY"_s,
                                      u"ISSUER"_s,
                                      u"OFFSET_ISSUE_YEAR"_s,
                                      u"VINTAGE_FUTURE"_s,
                                      u"VINTAGE"_s,
                                      QString()};
    return static_cast<int>(order.indexOf(reason));
}

}  // namespace citss::compliance
