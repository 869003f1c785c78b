// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_difference.h"

#include "core/base/vintage.h"
#include "core/programs/map_reader.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>
#include <tuple>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestComparison = 16;

/// The key that names the items of a list; empty if they have no names.
QString nameKey(const QString& list)
{
    static const QMap<QString, QString> keys = {{u"vocabulary"_s, u"term"_s},
                                                {u"instruments"_s, u"category"_s},
                                                {u"accounts"_s, u"type"_s},
                                                {u"members"_s, u"jurisdiction"_s},
                                                {u"limits"_s, u"id"_s}};
    return keys.value(list);
}

QString nameOf(const Value& item, const QString& key)
{
    return item.toMap().value(key).toString();
}

/// The items of a list by name, as a map that keeps their order.
QCborMap byName(const QCborArray& list, const QString& key)
{
    QCborMap map;
    for (const QCborValue item : list) {
        map.insert(nameOf(item, key), item);
    }
    return map;
}

QStringList namesOf(const QCborMap& map)
{
    QStringList names;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        names.append(it.key().toString());
    }
    return names;
}

bool holdsMaps(const QCborArray& list)
{
    return !list.isEmpty() && list.first().isMap();
}

/// A place in both: how people write it, and the rule that a citation names.
struct Place {
    QString path;
    QString rule;  ///< "limits.OFFSET"
    QString key;   ///< of the last step
    int depth = 0;

    [[nodiscard]] Place at(const QString& step) const
    {
        return {path.isEmpty() ? step : path + u'.' + step, ruleAt(step), step, depth + 1};
    }
    [[nodiscard]] Place item(const QString& name) const
    {
        return {path + u'[' + name + u']', ruleAt(name), {}, depth + 1};
    }

private:
    /// Citations know a rule and its part, no deeper.
    [[nodiscard]] QString ruleAt(const QString& step) const
    {
        return rule.isEmpty() ? step : rule.contains(u'.') ? rule : rule + u'.' + step;
    }
};

class Comparison {
public:
    /// The citations of a pack's own statements are none.
    explicit Comparison(const Rules* from = nullptr, const Rules* to = nullptr)
        : m_from(from), m_to(to)
    {
    }

    void compare(const Value& from, const Value& to, const Place& place)
    {
        const bool isDeep = place.depth >= DeepestComparison;
        if (!isDeep && from.isMap() && to.isMap()) {
            compareMaps(from.toMap(), to.toMap(), place);
        } else if (!isDeep && from.isArray() && to.isArray()) {
            compareLists(from.toArray(), to.toArray(), place);
        } else if (from != to) {
            add(from, to, place);
        }
    }

    [[nodiscard]] const QList<PackDifference>& found() const { return m_found; }

private:
    void add(const Value& from, const Value& to, const Place& place)
    {
        m_found.append({place.path, from, to, citation(place.rule)});
    }

    [[nodiscard]] QString citation(const QString& rule) const
    {
        QString before = m_from != nullptr ? m_from->citation(rule) : QString();
        const QString after = m_to != nullptr ? m_to->citation(rule) : QString();
        if (before == after || after.isEmpty()) {
            return before;
        }
        return before.isEmpty() ? after : before + u" → "_s + after;
    }

    void compareMaps(const QCborMap& from, const QCborMap& to, const Place& place)
    {
        QStringList keys = MapReader::keys(from) + MapReader::keys(to);
        keys.removeDuplicates();
        keys.sort();
        for (const QString& key : keys) {
            compare(from.value(key), to.value(key), place.at(key));
        }
    }

    void compareLists(const QCborArray& from, const QCborArray& to, const Place& place)
    {
        if (const QString key = nameKey(place.key); !key.isEmpty()) {
            compareNamed(byName(from, key), byName(to, key), place);
        } else if (holdsMaps(from) && holdsMaps(to)) {
            for (qsizetype i = 0; i < std::max(from.size(), to.size()); ++i) {
                compare(from.at(i), to.at(i), place.item(QString::number(i)));
            }
        } else if (from != to) {
            add(from, to, place);
        }
    }

    void compareNamed(const QCborMap& from, const QCborMap& to, const Place& place)
    {
        QStringList names = namesOf(from) + namesOf(to);
        names.removeDuplicates();
        for (const QString& name : names) {
            compare(from.value(name), to.value(name), place.item(name));
        }
    }

    const Rules* m_from;
    const Rules* m_to;
    QList<PackDifference> m_found;
};

/// Without what is the pack's, and the name that the place says already.
QCborMap comparable(const RuleSet& set)
{
    QCborMap map = toValue(set).toMap();
    for (const QString& key : {u"id"_s, u"programme"_s, u"kinds"_s}) {
        map.remove(key);
    }
    return map;
}

int sharedYears(const RuleSet& one, const RuleSet& other)
{
    const Period always{.first = Vintage::First, .last = Vintage::Last};
    const Period a = one->period.value_or(always);
    const Period b = other->period.value_or(always);
    return std::max(0, std::min(a.last, b.last) - std::max(a.first, b.first) + 1);
}

/// Which rule sets of two packs are set side by side: those of one name, then, of the rest, those
/// that share most years, whichever pack comes first.
class Pairing {
public:
    Pairing(const RulePack& from, const RulePack& to)
    {
        for (const RuleSet& set : from.ruleSets) {
            if (const RuleSet* same = to.ruleSet(set->id)) {
                pair(set, *same);
            }
        }
        for (const RuleSet& set : from.ruleSets) {
            for (const RuleSet& other : to.ruleSets) {
                if (sharedYears(set, other) > 0) {
                    m_candidates.emplace_back(&set, &other);
                }
            }
        }
        std::sort(m_candidates.begin(), m_candidates.end(), isCloser);
        for (const auto& [set, other] : m_candidates) {
            if (!m_partners.contains(set) && !m_partners.contains(other)) {
                pair(*set, *other);
            }
        }
    }

    /// nullptr if it stands alone.
    [[nodiscard]] const RuleSet* partnerOf(const RuleSet& set) const
    {
        return m_partners.value(&set, nullptr);
    }

private:
    using Pair = std::pair<const RuleSet*, const RuleSet*>;

    static bool isCloser(const Pair& one, const Pair& other)
    {
        const auto rank = [](const Pair& pair) {
            const auto first = [](const RuleSet& set) {
                return set->period ? set->period->first : Vintage::First;
            };
            const auto [low, high] = std::minmax((*pair.first)->id, (*pair.second)->id);
            return std::tuple<int, int, QString, QString>(sharedYears(*pair.first, *pair.second),
                                                          first(*pair.first) + first(*pair.second),
                                                          low.text(),
                                                          high.text());
        };
        return rank(one) > rank(other);
    }

    void pair(const RuleSet& one, const RuleSet& other)
    {
        m_partners.insert(&one, &other);
        m_partners.insert(&other, &one);
    }

    std::vector<Pair> m_candidates;
    QHash<const RuleSet*, const RuleSet*> m_partners;
};

Place ruleSetPlace(const QString& name)
{
    return {.path = u"rule_sets["_s + name + u']', .rule = {}, .key = {}, .depth = 1};
}

QList<PackDifference> compared(const RuleSet& from, const RuleSet& to, const Place& place)
{
    QCborMap before = comparable(from);
    QCborMap after = comparable(to);
    if (from->id != to->id) {
        // Different rule sets rest on different law; each difference says which.
        before.remove(u"citations"_s);
        after.remove(u"citations"_s);
    }
    Comparison comparison(&from.rules(), &to.rules());
    comparison.compare(before, after, place);
    return comparison.found();
}

/// A rule set that only one of the packs has is one difference, told by its period.
Value summary(const RuleSet& set)
{
    const Value whole = toValue(set);
    return QCborMap{{u"id"_s, set->id.text()}, {u"period"_s, whole.toMap().value(u"period"_s)}};
}

QString pairName(const RuleSet& from, const RuleSet& to)
{
    return from->id == to->id ? from->id.text() : from->id.text() + u" → "_s + to->id.text();
}

}  // namespace

QList<PackDifference> ruleSetDifferences(const RuleSet& from, const RuleSet& to)
{
    return compared(from, to, ruleSetPlace(pairName(from, to)));
}

QList<PackDifference> packDifferences(const RulePack& from, const RulePack& to)
{
    QCborMap before = toValue(from).toMap();
    QCborMap after = toValue(to).toMap();
    before.remove(u"rule_sets"_s);
    after.remove(u"rule_sets"_s);
    Comparison comparison;
    comparison.compare(before, after, {});
    QList<PackDifference> all = comparison.found();
    const Pairing pairing(from, to);
    for (const RuleSet& set : from.ruleSets) {
        if (const RuleSet* partner = pairing.partnerOf(set)) {
            all += ruleSetDifferences(set, *partner);
        } else {
            all.append({ruleSetPlace(set->id.text()).path, summary(set), {}, {}});
        }
    }
    for (const RuleSet& set : to.ruleSets) {
        if (pairing.partnerOf(set) == nullptr) {
            all.append({ruleSetPlace(set->id.text()).path, {}, summary(set), {}});
        }
    }
    return all;
}

}  // namespace citss
