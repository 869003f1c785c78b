// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/program_problems.h"
#include "core/programs/rule_set_reader.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

/// Judges one rule set as a whole.
class RuleCheck {
public:
    RuleCheck(const Rules& rules, const QString& path, Problems& problems)
        : m_rules(rules), m_path(path), m_problems(problems)
    {
        for (const InstrumentTraits& kind : rules.kinds) {
            m_known.append(kind.category.text());
        }
    }

    void run()
    {
        checkKinds();
        checkEvents();
        for (std::size_t i = 0; i < m_rules.limits.size(); ++i) {
            checkLimit(m_rules.limits.at(i), u"limits[%1]"_s.arg(i));
        }
        checkOrder();
        for (std::size_t i = 0; i < m_rules.penalty.phases.size(); ++i) {
            checkPhase(m_rules.penalty.phases.at(i), u"penalty.phases[%1]"_s.arg(i));
        }
        for (std::size_t i = 0; i < m_rules.penalty.on.size(); ++i) {
            if (m_rules.penalty.on.at(i) == EventType::Penalty) {
                add(RulesWordUnknown,
                    u"penalty.on[%1]"_s.arg(i),
                    {wordOf(EventType::Penalty), u"ANNUAL, INTERIM, FULL, RATE"_s});
            }
        }
        checkRareRules();
        checkCitations();
    }

private:
    void add(const ProblemType& type, const QString& field, const QList<Value>& arguments)
    {
        m_problems.append(
            problem(type, m_path.isEmpty() ? field : m_path + u'.' + field, arguments));
    }

    void checkKinds()
    {
        std::set<Category> seen;
        for (std::size_t i = 0; i < m_rules.kinds.size(); ++i) {
            const Category& category = m_rules.kinds.at(i).category;
            const QString field = u"kinds[%1].category"_s.arg(i);
            if (category == trueUpUse()) {
                add(RulesTrueUpMisplaced, field, {category.text()});
            }
            if (!seen.insert(category).second) {
                add(RulesRepeated, field, {category.text()});
            }
        }
    }

    void needPeriod(const QString& rule, const QString& field)
    {
        if (!m_rules.period) {
            add(RulesPeriodMissing, field, {rule});
        }
    }

    void checkVintageRule(VintageRule rule, const QString& field)
    {
        if (rule == VintageRule::UpToPeriodEnd || rule == VintageRule::AfterPeriodEnd) {
            needPeriod(wordOf(rule), field);
        }
    }

    void checkEvents()
    {
        for (const EventRule& event : m_rules.events) {
            const QString word = wordOf(event.type);
            checkVintageRule(event.vintage, u"vintage."_s + word);
            if (event.type == EventType::Full || event.type == EventType::Rate) {
                needPeriod(word, u"events."_s + word);
            }
            if (event.lastYear && m_rules.period && !m_rules.period->contains(*event.lastYear)) {
                add(RulesYearOutsidePeriod,
                    u"events."_s + word + u".last_year"_s,
                    {QString::number(*event.lastYear),
                     QString::number(m_rules.period->first),
                     QString::number(m_rules.period->last)});
            }
        }
    }

    void checkCategories(const std::vector<Category>& list, const QString& field, bool mayTrueUp)
    {
        std::set<Category> seen;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Category& category = list.at(i);
            const QString at = u"%1[%2]"_s.arg(field).arg(i);
            if (category == trueUpUse() && !mayTrueUp) {
                add(RulesTrueUpMisplaced, at, {category.text()});
            } else if (category != trueUpUse() && !m_rules.kind(category)) {
                add(RulesCategoryUnknown, at, {category.text(), m_known.join(u", "_s)});
            }
            if (!seen.insert(category).second) {
                add(RulesRepeated, at, {category.text()});
            }
        }
    }

    void checkLimit(const Limit& limit, const QString& field)
    {
        if (limit.id == trueUpUse() || limit.id.text() == u"EITE") {
            add(RulesIdReserved, field + u".id"_s, {limit.id.text()});
        }
        if (m_rules.limit(limit.id) != &limit) {
            add(RulesRepeated, field + u".id"_s, {limit.id.text()});
        }
        checkCategories(limit.categories, field + u".cats"_s, false);
        for (std::size_t i = 0; i < limit.on.size(); ++i) {
            checkEventType(limit.on.at(i), true, u"%1.on[%2]"_s.arg(field).arg(i));
        }
        for (const auto& [type, share] : limit.scale) {
            checkEventType(type, false, field + u".scale."_s + wordOf(type));
        }
        checkLimitYears(limit, field + u".ppm"_s);
    }

    /// Limits are shares of emissions: of a year, or of the whole period.
    void checkEventType(EventType type, bool mayBeFull, const QString& field)
    {
        const bool isYearly = type == EventType::Annual || type == EventType::Interim;
        if (!isYearly && !(mayBeFull && type == EventType::Full)) {
            add(RulesWordUnknown,
                field,
                {wordOf(type), mayBeFull ? u"ANNUAL, INTERIM, FULL"_s : u"ANNUAL, INTERIM"_s});
        }
    }

    void checkLimitYears(const Limit& limit, const QString& field)
    {
        for (const auto& [year, share] : limit.years) {
            if (m_rules.period && !m_rules.period->contains(year)) {
                add(RulesYearOutsidePeriod,
                    u"%1.%2"_s.arg(field).arg(year),
                    {QString::number(year),
                     QString::number(m_rules.period->first),
                     QString::number(m_rules.period->last)});
            }
        }
        if (limit.everyYear) {
            return;
        }
        if (!m_rules.period) {
            add(RulesLimitYearMissing, field, {limit.id.text(), u"*"_s});
            return;
        }
        for (int year = m_rules.period->first; year <= m_rules.period->last; ++year) {
            const bool stated = std::any_of(limit.years.begin(),
                                            limit.years.end(),
                                            [year](const auto& y) { return y.first == year; });
            if (!stated) {
                add(RulesLimitYearMissing, field, {limit.id.text(), QString::number(year)});
            }
        }
    }

    void checkOrder() { checkCategories(m_rules.order, u"order"_s, true); }

    void checkPhase(const PenaltyPhase& phase, const QString& field)
    {
        if (phase.periodLimits) {
            needPeriod(u"period_limits"_s, field + u".period_limits"_s);
        }
        for (std::size_t i = 0; i < phase.shares.size(); ++i) {
            checkCategories(
                phase.shares.at(i).categories, u"%1.share[%2].cats"_s.arg(field).arg(i), false);
        }
        for (std::size_t i = 0; i < phase.pools.size(); ++i) {
            const QString at = u"%1.pools[%2]"_s.arg(field).arg(i);
            checkCategories(phase.pools.at(i).categories, at + u".cats"_s, false);
            checkVintageRule(phase.pools.at(i).vintage, at + u".vintage"_s);
        }
    }

    void checkRareRules()
    {
        if (m_rules.offsetIssueYearsAfterPeriod) {
            needPeriod(u"offset_issue"_s, u"offset_issue"_s);
        }
        for (const auto& [category, types] : m_rules.only) {
            if (!m_rules.kind(category)) {
                add(RulesCategoryUnknown,
                    u"only."_s + category.text(),
                    {category.text(), m_known.join(u", "_s)});
            }
        }
        checkCategories(m_rules.cancelUnused, u"cancel_unused"_s, false);
    }

    QSet<QString> citable() const
    {
        QSet<QString> names = {u"period"_s,
                               u"deadline"_s,
                               u"events"_s,
                               u"vintage"_s,
                               u"limits"_s,
                               u"order"_s,
                               u"sort"_s,
                               u"issuers"_s,
                               u"offset_issue"_s,
                               u"request"_s,
                               u"credit"_s,
                               u"eite"_s,
                               u"penalty"_s,
                               u"only"_s,
                               u"replacement"_s,
                               u"assurance"_s,
                               u"states"_s};
        for (const EventRule& event : m_rules.events) {
            names.insert(u"events."_s + wordOf(event.type));
            names.insert(u"vintage."_s + wordOf(event.type));
        }
        for (const Limit& limit : m_rules.limits) {
            names.insert(u"limits."_s + limit.id.text());
        }
        for (const Category& category : m_rules.order) {
            names.insert(u"order."_s + category.text());
        }
        return names;
    }

    void checkCitations()
    {
        const QSet<QString> names = citable();
        for (auto it = m_rules.citations.begin(); it != m_rules.citations.end(); ++it) {
            if (!names.contains(it.key())) {
                add(RulesCitationUnknown, u"citations."_s + it.key(), {it.key()});
            }
        }
    }

    const Rules& m_rules;
    QString m_path;
    Problems& m_problems;
    QStringList m_known;
};

}  // namespace

void checkRules(const Rules& rules, const QString& path, Problems& problems)
{
    RuleCheck(rules, path, problems).run();
}

}  // namespace citss
