// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan_notes.h"

#include "core/compliance/compliance_problems.h"

namespace citss::compliance {

using namespace Qt::StringLiterals;

namespace {

struct ReasonNote {
    const ProblemType* type;
    const char16_t* rule;
};

ReasonNote noteOf(BlockReason reason)
{
    switch (reason) {
        case BlockReason::Account:
            return {&BlockInOtherAccount, u"states"};
        case BlockReason::StateHeld:
            return {&BlockHeld, u"states"};
        case BlockReason::StatePending:
            return {&BlockPending, u"states"};
        case BlockReason::StateInvalidated:
            return {&BlockInvalidated, u"states"};
        case BlockReason::Late:
            return {&BlockLate, u"deadline"};
        case BlockReason::Category:
            return {&BlockCategoryNotAccepted, u"order"};
        case BlockReason::Issuer:
            return {&BlockIssuerNotAccepted, u"issuers"};
        case BlockReason::OffsetIssueYear:
            return {&BlockIssuedTooLate, u"offset_issue"};
        case BlockReason::VintageFuture:
            return {&BlockVintageFuture, u"vintage"};
        case BlockReason::Vintage:
            return {&BlockVintageNotAccepted, u"vintage"};
        case BlockReason::NotNeeded:
            return {&BlockNotNeeded, u"order"};
        case BlockReason::OverLimit:
            return {&BlockOverLimit, u"limits"};
        case BlockReason::NotDrawn:
            return {&BlockNotDrawn, u"states"};
    }
    Q_UNREACHABLE();
}

}  // namespace

QString ruleOf(const PlanLine& line)
{
    switch (line.step) {
        case LineStep::Request:
            return u"request"_s;
        case LineStep::Order:
            return u"order."_s + line.category.text();
        case LineStep::Phase:
            return u"penalty.phases[%1].pools[%2]"_s.arg(line.phase).arg(line.pool);
    }
    Q_UNREACHABLE();
}

QString citationOf(const PlanLine& line, const Rules& rules)
{
    return rules.citation(ruleOf(line));
}

Problem explanation(const PlanLine& line, const Rules& rules)
{
    const QString citation = citationOf(line, rules);
    const Value needed = line.needed().count();
    const Value offered = line.offered.count();
    const Value taken = line.quantity().count();
    if (line.limit.isEmpty()) {
        return problem(LineTaken, {}, {needed, offered, taken}, citation);
    }
    const QString ofLimit = rules.citation(u"limits."_s + line.limit.text());
    return problem(
        LineTakenWithinLimit,
        {},
        {line.limit.text(), line.room.count(), needed, offered, taken},
        ofLimit.isEmpty() || ofLimit == citation ? citation : citation + u"; "_s + ofLimit);
}

Problem explanation(const Leftover& leftover, const Rules& rules)
{
    const ReasonNote note = noteOf(leftover.reason);
    QList<Value> arguments = {leftover.left.count()};
    QString rule = QString::fromUtf16(note.rule);
    if (leftover.reason == BlockReason::OverLimit) {
        arguments.append(leftover.limit.text());
        rule += u'.' + leftover.limit.text();
    }
    return problem(*note.type, {}, arguments, rules.citation(rule));
}

}  // namespace citss::compliance
