// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/cases.h"

#include "core/base/check.h"
#include "tests/core/compliance/program_fixtures.h"

namespace citss::compliance {

using namespace Qt::StringLiterals;

PlanInput annualCase(qint64 emissions)
{
    PlanInput input{.rules = ruleSet(u"WA-CP1"_s)};
    input.event.year = 2023;
    input.deadline =
        Deadline{QDate(2024, 11, 1), Instant::parse(u"2024-11-02T00:00:00Z"_s).value()};
    input.emissions.set(2023, Tonnes::of(emissions));
    return input;
}

PlanInput periodCase(qint64 emissionsAYear)
{
    PlanInput input{.rules = ruleSet(u"CA-CP4"_s)};
    input.event.type = EventType::Full;
    input.deadline =
        Deadline{QDate(2024, 11, 1), Instant::parse(u"2024-11-02T00:00:00Z"_s).value()};
    for (const int year : {2021, 2022, 2023}) {
        input.emissions.set(year, Tonnes::of(emissionsAYear));
    }
    return input;
}

HeldBlock& hold(PlanInput& input, const QString& category, qint64 quantity, int vintage)
{
    const auto series = static_cast<qint64>(input.holdings.size()) + 1;
    HeldBlock block{
        .series = SeriesKey(series),
        .range = SerialRange::of(1, quantity),
        .category = Category::of(category),
        .issuer = input.rules->issuers.empty() ? JurisdictionCode() : input.rules->issuers.front()};
    if (vintage > 0) {
        block.vintage = Vintage::of(vintage);
    }
    input.holdings.push_back(block);
    return input.holdings.back();
}

RuleSet changed(const RuleSet& rules, const QString& path, const Value& value)
{
    const std::optional<Value> other = withOverride(toValue(rules), path, value);
    CHECK(other);
    return RuleSet::fromValue(*other).value();
}

QString linesText(const Plan& plan)
{
    QStringList lines;
    for (const PlanLine& line : plan.lines) {
        QStringList words = {line.category.text()};
        if (line.vintage) {
            words.append(line.vintage->text());
        }
        words.append(line.range.text());
        lines.append(words.join(u' '));
    }
    return lines.join(u"; "_s);
}

QString codes(const Problems& problems)
{
    QStringList list;
    for (const Problem& each : problems) {
        list.append(each.code());
    }
    return list.join(u' ');
}

}  // namespace citss::compliance
