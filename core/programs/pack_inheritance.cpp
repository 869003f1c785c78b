// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_inheritance.h"

#include "core/programs/program_problems.h"
#include "core/programs/rule_merge.h"
#include "core/programs/rule_set_inheritance.h"

#include <QCborArray>
#include <QCborMap>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

const QString RuleSets = u"rule_sets"_s;

/// The lists whose items have names, and the key that names them.
const std::array<std::pair<QString, QString>, 4> NamedLists = {{{u"vocabulary"_s, u"term"_s},
                                                                {u"instruments"_s, u"category"_s},
                                                                {u"accounts"_s, u"type"_s},
                                                                {u"members"_s, u"jurisdiction"_s}}};

QList<Value> itemsOf(const Value& list)
{
    QList<Value> items;
    const QCborArray array = list.toArray();
    for (const QCborValue item : array) {
        items.append(item);
    }
    return items;
}

QCborArray arrayOf(const QList<Value>& items)
{
    QCborArray array;
    for (const Value& item : items) {
        array.append(item);
    }
    return array;
}

QString textAt(const Value& map, const QString& key)
{
    return map.toMap().value(key).toString();
}

/// The base's items in their order, changed where the differences name one; then the new ones.
Value mergedByName(const Value& base, const Value& differences, const QString& key)
{
    QList<Value> items = itemsOf(base);
    const QList<Value> changes = itemsOf(differences);
    for (const Value& change : changes) {
        const QString name = textAt(change, key);
        const auto same = std::find_if(items.begin(), items.end(), [&](const Value& item) {
            return !name.isEmpty() && textAt(item, key) == name;
        });
        if (same == items.end()) {
            items.append(change);
        } else {
            *same = merged(*same, change);
        }
    }
    return arrayOf(items);
}

/// The base without the item that "accounts.RESERVE" names; undefined if there is none.
Value withoutNamed(const QCborMap& base,
                   const QString& list,
                   const QString& key,
                   const QString& name)
{
    QList<Value> items = itemsOf(base.value(list));
    const auto isNamed = [&](const Value& item) { return textAt(item, key) == name; };
    if (items.removeIf(isNamed) == 0) {
        return Value(QCborValue::Undefined);
    }
    QCborMap rest = base;
    rest.insert(list, arrayOf(items));
    return rest;
}

Value without(const QCborMap& base, const QString& path)
{
    for (const auto& [list, key] : NamedLists) {
        if (path.startsWith(list + u'.')) {
            return withoutNamed(base, list, key, path.section(u'.', 1));
        }
    }
    return path.isEmpty() ? Value(QCborValue::Undefined) : removed(base, path.split(u'.'));
}

/// What names a pack is never inherited.
QCborMap inheritable(const Value& whole)
{
    QCborMap map = whole.toMap();
    for (const QString& own : {u"id"_s, u"version"_s, u"title"_s, u"programme"_s, RuleSets}) {
        map.remove(own);
    }
    return map;
}

/// The pack over its base, which is whole.
Value derived(const Value& pack, const Value& base, Problems& problems)
{
    QCborMap own = pack.toMap();
    own.remove(u"extends"_s);
    const QList<Value> left = itemsOf(own.take(u"without"_s));
    QCborMap result = inheritable(base);
    for (qsizetype i = 0; i < left.size(); ++i) {
        const Value rest = without(result, left.at(i).toString());
        if (rest.isUndefined()) {
            problems.append(problem(
                RulesNothingToLeaveOut, u"without[%1]"_s.arg(i), {left.at(i).toString().left(80)}));
        } else {
            result = rest.toMap();
        }
    }
    for (const auto& [list, key] : NamedLists) {
        if (own.value(list).isArray() && result.value(list).isArray()) {
            own.insert(list, mergedByName(result.value(list), own.value(list), key));
        }
    }
    return merged(result, own);
}

/// With each rule set whole; one that cannot be is left as it is, its problem is told.
Value withWholeSets(const Value& pack, const Value& base, Problems& problems)
{
    QCborMap map = pack.toMap();
    if (!map.value(RuleSets).isArray()) {
        return pack;
    }
    const QList<Value> sets = resolveRuleSets(
        itemsOf(map.value(RuleSets)), RuleSets, problems, itemsOf(base.toMap().value(RuleSets)));
    map.insert(RuleSets, arrayOf(sets));
    return map;
}

}  // namespace

Result<Value> wholePack(const Value& pack, const PackFinder& bases)
{
    QList<Value> chain = {pack};
    QStringList names = {textAt(pack, u"id"_s)};
    while (chain.last().toMap().contains(u"extends"_s)) {
        const QString name = textAt(chain.last(), u"extends"_s);
        if (names.contains(name)) {
            return problem(PackBaseCircular, u"extends"_s, {name});
        }
        const std::optional<Value> base = bases ? bases(name) : std::nullopt;
        if (!base) {
            return problem(PackBaseUnknown, u"extends"_s, {name.left(80)});
        }
        chain.append(*base);
        names.append(name);
    }
    Problems problems;
    Value whole = withWholeSets(chain.takeLast(), {}, problems);
    while (!chain.isEmpty()) {
        const Value next = chain.takeLast();
        whole = withWholeSets(derived(next, whole, problems), whole, problems);
    }
    if (!problems.isEmpty()) {
        return problems;
    }
    return whole;
}

}  // namespace citss
