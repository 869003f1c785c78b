// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"
#include "core/base/words.h"
#include "core/programs/pack_sections.h"
#include "core/programs/pack_words.h"
#include "core/programs/rule_words.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr const char* InstrumentsDue = QT_TRANSLATE_NOOP("Label", "Instruments due");

template <typename Items, typename Text>
QString listText(const Items& items, Text text)
{
    QStringList texts;
    for (const auto& item : items) {
        texts.append(text(item));
    }
    return texts.join(u", "_s);
}

/// The sections of one rule set, rule by rule.
class SetReader {
public:
    SetReader(const RulePack& pack, const RuleSet& set) : m_pack(pack), m_rules(set.rules()) {}

    [[nodiscard]] PackSection deadline() const;
    [[nodiscard]] PackSection events() const;
    [[nodiscard]] PackSection limits() const;
    [[nodiscard]] PackSection order() const;
    [[nodiscard]] PackSection penalties() const;
    [[nodiscard]] PackSection further() const;

private:
    [[nodiscard]] PackSection section(const QString& key) const
    {
        const QString period = periodText(m_rules.period);
        const QString title =
            period.isEmpty() ? u"%1 · %2"_s.arg(m_rules.id.text(), packKeyText(key))
                             : u"%1 (%2) · %3"_s.arg(m_rules.id.text(), period, packKeyText(key));
        return {.ruleSet = m_rules.id.text(), .title = title, .rows = {}};
    }
    [[nodiscard]] PackRow row(const QString& what, const QString& text, const QString& rule) const
    {
        return {what, text, m_rules.citation(rule)};
    }
    [[nodiscard]] QString categories(const std::vector<Category>& list) const
    {
        return listText(list, [this](const Category& each) { return categoryText(m_pack, each); });
    }
    [[nodiscard]] static QString eventTypes(const std::vector<EventType>& list)
    {
        return listText(list, [](EventType type) { return ruleWordText(wordOf(type)); });
    }
    [[nodiscard]] QString eventText(const EventRule& rule) const;
    [[nodiscard]] QString limitText(const Limit& limit) const;
    [[nodiscard]] QString phaseText(const PenaltyPhase& phase) const;
    void addAcceptance(PackSection& section) const;
    void addPenaltyTerms(PackSection& section) const;

    const RulePack& m_pack;
    const Rules& m_rules;
};

QString clockText(int minuteOfDay)
{
    return u"%1:%2"_s.arg(minuteOfDay / 60, 2, 10, QChar(u'0'))
        .arg(minuteOfDay % 60, 2, 10, QChar(u'0'));
}

PackSection SetReader::deadline() const
{
    const DeadlineRule& rule = m_rules.deadline;
    PackSection all = section(u"deadline"_s);
    all.rows.push_back(row(
        packKeyText(u"deadline"_s),
        labelText(QT_TRANSLATE_NOOP("Label", "%1 at %2 (%3)"))
            .arg(
                monthDayText(rule.on), clockText(rule.minuteOfDay), QString::fromLatin1(rule.zone)),
        u"deadline"_s));
    if (rule.onInLeapYear) {
        all.rows.push_back(
            row(packKeyText(u"leap"_s), monthDayText(*rule.onInLeapYear), u"deadline"_s));
    }
    all.rows.push_back(row(packKeyText(u"roll"_s), ruleWordText(wordOf(rule.roll)), u"deadline"_s));
    all.rows.push_back(
        row(packKeyText(u"cutoff"_s),
            labelText(QT_TRANSLATE_NOOP("Label", "What decides whether it came in time: %1."))
                .arg(ruleWordText(wordOf(rule.cutoff))),
            u"deadline"_s));
    return all;
}

QString SetReader::eventText(const EventRule& rule) const
{
    const QString rounding = ruleWordText(wordOf(rule.rounding));
    QString text;
    if (!rule.share) {
        text = labelText(QT_TRANSLATE_NOOP(
                             "Label", "The credits that bring the rate down to its standard, %1."))
                   .arg(rounding);
    } else if (rule.type == EventType::Full) {
        text = labelText(QT_TRANSLATE_NOOP("Label",
                                           "%1 of the emissions of the period, less what earlier "
                                           "events have credited, %2."))
                   .arg(percentText(rule.share->ppm()), rounding);
    } else {
        text = labelText(QT_TRANSLATE_NOOP("Label", "%1 of the emissions of the data year, %2."))
                   .arg(percentText(rule.share->ppm()), rounding);
    }
    if (rule.lastYear) {
        text += u' ' + labelText(QT_TRANSLATE_NOOP(
                                     "Label",
                                     "The last data year is %1; later years are left to the full "
                                     "period's event."))
                           .arg(*rule.lastYear);
    }
    return text;
}

PackSection SetReader::events() const
{
    PackSection all = section(u"events"_s);
    for (const EventRule& rule : m_rules.events) {
        all.rows.push_back(row(
            ruleWordText(wordOf(rule.type)), eventText(rule), u"events."_s + wordOf(rule.type)));
    }
    for (const EventRule& rule : m_rules.events) {
        all.rows.push_back(row(labelText(QT_TRANSLATE_NOOP("Label", "Vintages (%1)"))
                                   .arg(ruleWordText(wordOf(rule.type))),
                               ruleWordText(wordOf(rule.vintage)),
                               u"vintage."_s + wordOf(rule.type)));
    }
    return all;
}

QString SetReader::limitText(const Limit& limit) const
{
    QString text;
    if (limit.everyYear) {
        text = labelText(QT_TRANSLATE_NOOP("Label", "%1: at most %2 of the emissions."))
                   .arg(categories(limit.categories), percentText(limit.everyYear->ppm()));
    } else {
        text = labelText(QT_TRANSLATE_NOOP("Label", "%1: at most a share of the emissions."))
                   .arg(categories(limit.categories));
    }
    if (!limit.years.empty()) {
        const QString years = listText(limit.years, [](const auto& each) {
            return u"%1: %2"_s.arg(each.first).arg(percentText(each.second.ppm()));
        });
        text += u' ' + labelText(QT_TRANSLATE_NOOP("Label", "By data year: %1.")).arg(years);
    }
    text +=
        u' ' + labelText(QT_TRANSLATE_NOOP("Label", "It binds at: %1.")).arg(eventTypes(limit.on));
    for (const auto& [type, share] : limit.scale) {
        text += u' ' + labelText(QT_TRANSLATE_NOOP("Label", "%1: only %2 of the emissions count."))
                           .arg(ruleWordText(wordOf(type)), percentText(share.ppm()));
    }
    return text;
}

PackSection SetReader::limits() const
{
    PackSection all = section(u"limits"_s);
    for (const Limit& limit : m_rules.limits) {
        all.rows.push_back(row(limit.id.text(), limitText(limit), u"limits."_s + limit.id.text()));
    }
    if (m_rules.limits.empty()) {
        all.rows.push_back(
            row(packKeyText(u"limits"_s),
                labelText(QT_TRANSLATE_NOOP("Label", "No kind of instrument is limited.")),
                u"limits"_s));
    }
    return all;
}

void SetReader::addAcceptance(PackSection& section) const
{
    section.rows.push_back(
        row(packKeyText(u"issuers"_s),
            m_rules.issuers.empty()
                ? ruleWordText(u"*"_s)
                : listText(m_rules.issuers, [](const auto& issuer) { return issuer.text(); }),
            u"issuers"_s));
    for (const auto& [category, types] : m_rules.only) {
        section.rows.push_back(
            row(packKeyText(u"only"_s),
                u"%1: %2"_s.arg(categoryText(m_pack, category), eventTypes(types)),
                u"only"_s));
    }
    if (!m_rules.cancelUnused.empty()) {
        section.rows.push_back(row(
            packKeyText(u"cancel_unused"_s), categories(m_rules.cancelUnused), u"cancel_unused"_s));
    }
    if (m_rules.offsetIssueYearsAfterPeriod) {
        const bool isYearAfter = *m_rules.offsetIssueYearsAfterPeriod == 1;
        section.rows.push_back(row(
            packKeyText(u"offset_issue"_s),
            isYearAfter ? ruleWordText(u"LE_PERIOD_END_PLUS_1"_s)
                        : labelText(QT_TRANSLATE_NOOP("Label", "issued by the period's last year")),
            u"offset_issue"_s));
    }
}

PackSection SetReader::order() const
{
    PackSection all = section(u"order"_s);
    int place = 0;
    for (const Category& category : m_rules.order) {
        all.rows.push_back(row(QString::number(++place),
                               categoryText(m_pack, category),
                               u"order."_s + category.text()));
    }
    all.rows.push_back(row(packKeyText(u"sort"_s), ruleWordText(wordOf(m_rules.sort)), u"sort"_s));
    all.rows.push_back(
        row(packKeyText(u"request"_s),
            m_rules.request
                ? labelText(QT_TRANSLATE_NOOP("Label", "The holder may name them; they go first."))
                : labelText(QT_TRANSLATE_NOOP("Label", "The holder cannot choose them.")),
            u"request"_s));
    addAcceptance(all);
    return all;
}

QString SetReader::phaseText(const PenaltyPhase& phase) const
{
    QString text =
        labelText(QT_TRANSLATE_NOOP("Label", "%1 for each one missing.")).arg(phase.factor);
    for (const Pool& pool : phase.pools) {
        text += u' ' + labelText(QT_TRANSLATE_NOOP("Label", "From the %1: %2 (%3; %4)."))
                           .arg(ruleWordText(wordOf(pool.account)).toLower(),
                                categories(pool.categories),
                                ruleWordText(wordOf(pool.vintage)),
                                ruleWordText(wordOf(pool.order)));
    }
    for (const ShareLimit& limit : phase.shares) {
        text += u' ' + labelText(QT_TRANSLATE_NOOP("Label", "%1: at most %2 of it."))
                           .arg(categories(limit.categories), percentText(limit.share.ppm()));
    }
    if (phase.periodLimits) {
        text += u' ' + labelText(QT_TRANSLATE_NOOP(
                           "Label", "The room that the period's limits leave binds here too."));
    }
    return text;
}

void SetReader::addPenaltyTerms(PackSection& section) const
{
    const PenaltyRule& rule = m_rules.penalty;
    if (rule.money) {
        const QString amount =
            rule.money->rate
                ? labelText(QT_TRANSLATE_NOOP("Label", "%1 %2 for each one missing"))
                      .arg(rule.money->rate->amountText(), rule.money->currency)
                : labelText(QT_TRANSLATE_NOOP("Label", "a rate in %1, entered for each year"))
                      .arg(rule.money->currency);
        section.rows.push_back(row(packKeyText(u"money"_s), amount, u"penalty.money"_s));
    }
    if (rule.carry) {
        section.rows.push_back(
            row(packKeyText(u"carry"_s),
                labelText(QT_TRANSLATE_NOOP(
                    "Label", "What is missing is added to the next year's obligation.")),
                u"penalty.carry"_s));
    }
    if (rule.restTo) {
        section.rows.push_back(row(packKeyText(u"rest_to"_s),
                                   labelText(QT_TRANSLATE_NOOP("Label", "It goes to the: %1."))
                                       .arg(accountText(m_pack, *rule.restTo)),
                                   u"penalty.rest_to"_s));
    }
}

PackSection SetReader::penalties() const
{
    const PenaltyRule& rule = m_rules.penalty;
    PackSection all = section(u"penalty"_s);
    if (rule.factor > 0) {
        const QString due =
            rule.due == PenaltyDue::Entered
                ? labelText(QT_TRANSLATE_NOOP("Label", "on a date that staff enter"))
                : ruleWordText(wordOf(rule.due));
        all.rows.push_back(
            row(labelText(InstrumentsDue),
                labelText(QT_TRANSLATE_NOOP("Label",
                                            "%1 instruments for each one missing at: %2. Due: %3."))
                    .arg(QString::number(rule.factor), eventTypes(rule.on), due),
                u"penalty"_s));
    } else {
        all.rows.push_back(
            row(labelText(InstrumentsDue),
                labelText(QT_TRANSLATE_NOOP("Label", "No instruments are due as a penalty.")),
                u"penalty"_s));
    }
    int number = 0;
    for (const PenaltyPhase& phase : rule.phases) {
        all.rows.push_back(row(labelText(QT_TRANSLATE_NOOP("Label", "Phase %1")).arg(++number),
                               phaseText(phase),
                               u"penalty.phases"_s));
    }
    addPenaltyTerms(all);
    all.rows.push_back(row(packKeyText(u"suspended_policy"_s),
                           ruleWordText(wordOf(m_rules.suspended)),
                           u"suspended_policy"_s));
    return all;
}

/// Rules that the engine has for all programmes, where this one rests them on its own law.
PackSection SetReader::further() const
{
    struct Shared {
        const char* key;
        const char* sentence;
    };
    static const Shared list[] = {
        {"eite",
         QT_TRANSLATE_NOOP("Label",
                           "Offset credits cover at most what an industry exposed to trade emits "
                           "beyond the allowances it received at no cost.")},
        {"assurance",
         QT_TRANSLATE_NOOP("Label",
                           "Groups above the assurance level surrender two for each unit of their "
                           "share of the excess.")},
        {"replacement",
         QT_TRANSLATE_NOOP("Label",
                           "Offset credits that are invalidated after they were used are to be "
                           "replaced.")}};
    PackSection all = section(u"further"_s);
    for (const Shared& each : list) {
        const QString key = QLatin1String(each.key);
        if (m_rules.citations.contains(key)) {
            all.rows.push_back(row(packKeyText(key), labelText(each.sentence), key));
        }
    }
    return all;
}

}  // namespace

std::vector<PackSection> ruleSetSections(const RulePack& pack, const RuleSet& set)
{
    const SetReader reader(pack, set);
    std::vector<PackSection> sections = {
        reader.deadline(), reader.events(), reader.limits(), reader.order(), reader.penalties()};
    if (PackSection further = reader.further(); !further.rows.empty()) {
        sections.push_back(std::move(further));
    }
    return sections;
}

}  // namespace citss
