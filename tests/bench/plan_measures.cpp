// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/plan.h"
#include "core/programs/rule_pack_library.h"
#include "tests/bench/measures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr int FirstYear = 2005;
constexpr qint64 YearsEach = 13;

/// One account's year: as many accounts and years as a whole union of states had in 18 years.
struct AccountYear {
    qint64 emitted;
    qint64 surrendered;
};

/// Always the same: most surrender what they emitted, some more, some less.
std::vector<AccountYear> makeYears(qint64 accounts)
{
    std::vector<AccountYear> years;
    years.reserve(static_cast<std::size_t>(accounts * YearsEach));
    quint64 state = 1;
    const auto below = [&state](quint64 bound) {
        state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        return static_cast<qint64>((state >> 33U) % bound);
    };
    for (qint64 i = 0; i < accounts * YearsEach; ++i) {
        const qint64 emitted = below(200'000);
        const qint64 kind = below(20);
        years.push_back({emitted, kind == 0 ? emitted / 2 : kind == 1 ? emitted * 2 : emitted});
    }
    return years;
}

/// What is short in the end, all accounts together.
qint64 planAll(const std::vector<AccountYear>& years, const RuleSet& rules)
{
    compliance::PlanInput input{.rules = rules};
    input.deadline = Deadline{QDate(2030, 9, 30), Instant(4'000'000'000'000)};
    const Category allowance = Category::of(u"ALLOWANCE"_s);
    const JurisdictionCode issuer = JurisdictionCode::of(u"EU"_s);
    qint64 missing = 0;
    qint64 left = 0;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const qint64 year = static_cast<qint64>(i) % YearsEach;
        if (year == 0) {
            missing += input.carryIn.count();
            input.carryIn = Tonnes();
            left = 0;
        }
        input.event.year = FirstYear + static_cast<int>(year);
        input.emissions = {};
        input.emissions.set(*input.event.year, Tonnes::of(years[i].emitted));
        left += years[i].surrendered;
        input.holdings.clear();
        if (left > 0) {
            input.holdings.push_back({.series = compliance::SeriesKey(1),
                                      .range = SerialRange::of(1, left),
                                      .category = allowance,
                                      .issuer = issuer});
        }
        const compliance::Plan made = compliance::plan(input);
        require(made.problems.isEmpty(), "a plan");
        left -= made.retired.count();
        input.carryIn = *made.shortfall;
    }
    return missing + input.carryIn.count();
}

/// What a plan must hold at the least: its line and what stays.
struct HandPlan {
    struct Range {
        qint64 first;
        qint64 last;
        QString category;
    };
    qint64 obligation = 0;
    std::vector<Range> lines = {};
    std::vector<Range> leftovers = {};
    qint64 missing = 0;
};

HandPlan planByHand(qint64 owed, qint64 left, const QString& category)
{
    HandPlan plan{.obligation = owed};
    const qint64 taken = std::min(owed, left);
    if (taken > 0) {
        plan.lines.push_back({1, taken, category});
    }
    if (taken < left) {
        plan.leftovers.push_back({taken + 1, left, category});
    }
    plan.missing = owed - taken;
    return plan;
}

qint64 planAllByHand(const std::vector<AccountYear>& years)
{
    const QString category = u"ALLOWANCE"_s;
    qint64 missing = 0;
    qint64 owed = 0;
    qint64 left = 0;
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (static_cast<qint64>(i) % YearsEach == 0) {
            missing += owed;
            owed = left = 0;
        }
        left += years[i].surrendered;
        const HandPlan plan = planByHand(owed + years[i].emitted, left, category);
        owed = plan.missing;
        left -= plan.lines.empty() ? 0 : plan.lines.front().last;
    }
    return missing + owed;
}

}  // namespace

void measurePlans(const Options& options)
{
    if (!options.wants("plan_years")) {
        return;
    }
    const RulePackLibrary packs = RulePackLibrary::builtIn().value();
    const RuleSet& rules = *packs.ruleSet(Identifier::of(u"EU"_s));
    const std::vector<AccountYear> years = makeYears(options.isQuick ? 100 : 7000);
    const qint64 expected = planAllByHand(years);
    compete({.name = "plan_years",
             .operations = static_cast<qint64>(years.size()),
             .rounds = 5,
             .goal = 25,
             .product = [&] { require(planAll(years, rules) == expected, "the same is short"); },
             .baseline = [&] { require(planAllByHand(years) == expected, "by hand too"); }});
}

}  // namespace citss::bench
