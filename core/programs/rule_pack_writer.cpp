// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_pack.h"
#include "core/programs/rule_words.h"

#include <QCborArray>
#include <QCborMap>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

template <typename Items, typename Write>
QCborArray listOf(const Items& items, Write write)
{
    QCborArray array;
    for (const auto& item : items) {
        array.append(write(item));
    }
    return array;
}

Value titleValue(const Title& title)
{
    return QCborMap{{u"en"_s, title.english}, {u"fr"_s, title.french}};
}

Value memberValue(const Member& member)
{
    return QCborMap{{u"jurisdiction"_s, member.jurisdiction.text()},
                    {u"title"_s, titleValue(member.title)}};
}

/// Only what tells this kind of holiday from the others.
Value yearlyValue(const YearlyHoliday& holiday)
{
    if (holiday.easter) {
        return QCborMap{{u"easter"_s, *holiday.easter}};
    }
    QCborMap map{{u"month"_s, holiday.month}};
    if (holiday.day > 0) {
        map.insert(u"day"_s, holiday.day);
    } else {
        map.insert(u"nth"_s, holiday.nth);
        map.insert(u"plus"_s, holiday.plus);
    }
    if (holiday.weekday > 0) {
        map.insert(u"weekday"_s, holiday.weekday);
    }
    if (holiday.sundayToMonday) {
        map.insert(u"sunday_to_monday"_s, true);
    }
    if (holiday.saturdayToFriday) {
        map.insert(u"saturday_to_friday"_s, true);
    }
    return map;
}

Value holidaysValue(const Holidays& holidays)
{
    return QCborMap{
        {u"dates"_s,
         listOf(holidays.dates(), [](QDate date) { return Value(date.toString(Qt::ISODate)); })},
        {u"yearly"_s, listOf(holidays.yearly(), yearlyValue)}};
}

Value termValue(const Term& term)
{
    return QCborMap{{u"term"_s, term.key.text()}, {u"title"_s, titleValue(term.title)}};
}

Value instrumentValue(const InstrumentKind& kind)
{
    return QCborMap{{u"category"_s, kind.traits.category.text()},
                    {u"class"_s, QString(QLatin1Char(kind.traits.serialClass))},
                    {u"vintaged"_s, kind.traits.vintaged},
                    {u"offset"_s, kind.traits.offset},
                    {u"title"_s, titleValue(kind.title)}};
}

QCborArray routes(const std::vector<Identifier>& types)
{
    return listOf(types, [](const Identifier& type) { return Value(type.text()); });
}

Value accountValue(const AccountKind& kind)
{
    QCborMap map{{u"type"_s, kind.type.text()},
                 {u"owner"_s, kind.owner == AccountOwner::Entity ? u"ENTITY"_s : u"JURISDICTION"_s},
                 {u"title"_s, titleValue(kind.title)},
                 {u"counts_for_limit"_s, kind.countsForLimit},
                 {u"to"_s, routes(kind.holderRoutes)},
                 {u"regulator_to"_s, routes(kind.regulatorRoutes)}};
    if (kind.role) {
        map.insert(u"role"_s, wordOf(*kind.role));
    }
    return map;
}

Value closingValue(const Closing& closing)
{
    QCborMap map{{u"event_months"_s, closing.eventMonths}};
    if (closing.programmeEnded) {
        map.insert(u"programme_ended"_s, closing.programmeEnded->toString(Qt::ISODate));
    }
    return map;
}

Value confidentialityValue(const RulePack& pack)
{
    QCborMap tiers;
    for (const Disclosure& disclosure : pack.confidentiality) {
        tiers.insert(disclosure.subject.text(), disclosure.tier);
    }
    return QCborMap{{u"fewest_groups"_s, pack.fewestGroups}, {u"tiers"_s, tiers}};
}

/// The instruments are stated once, for the whole pack.
Value ruleSetValue(const RuleSet& set)
{
    QCborMap map = toValue(set).toMap();
    map.remove(u"kinds"_s);
    return map;
}

}  // namespace

Value toValue(const RulePack& pack)
{
    return QCborMap{{u"id"_s, pack.id.text()},
                    {u"version"_s, pack.version},
                    {u"title"_s, titleValue(pack.title)},
                    {u"programme"_s, pack.programme.text()},
                    {u"unit"_s, pack.unit},
                    {u"currency"_s, pack.currency},
                    {u"members"_s, listOf(pack.members, memberValue)},
                    {u"holidays"_s, holidaysValue(pack.holidays)},
                    {u"vocabulary"_s, listOf(pack.vocabulary, termValue)},
                    {u"instruments"_s, listOf(pack.instruments, instrumentValue)},
                    {u"accounts"_s, listOf(pack.accounts, accountValue)},
                    {u"closing"_s, closingValue(pack.closing)},
                    {u"confidentiality"_s, confidentialityValue(pack)},
                    {u"rule_sets"_s, listOf(pack.ruleSets, ruleSetValue)}};
}

}  // namespace citss
