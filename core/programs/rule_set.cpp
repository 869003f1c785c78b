// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_set.h"

#include "core/base/sha256.h"
#include "core/programs/rule_set_reader.h"

#include <QCborArray>
#include <QCborMap>
#include <QStringList>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSteps = 16;

std::optional<Value> replaced(const Value& value,
                              const QStringList& path,
                              const Value& replacement);

/// Where in a list a step leads: an index, or the id of an item.
std::optional<qsizetype> placeIn(const QCborArray& list, const QString& step)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (step == QString::number(i) || step == list.at(i).toMap().value(u"id"_s).toString()) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<Value> replacedInList(QCborArray list,
                                    const QStringList& path,
                                    const Value& replacement)
{
    const std::optional<qsizetype> place = placeIn(list, path.first());
    const std::optional<Value> changed =
        place ? replaced(list.at(*place), path.mid(1), replacement) : std::nullopt;
    if (!changed) {
        return std::nullopt;
    }
    list[*place] = *changed;
    return Value(list);
}

std::optional<Value> replaced(const Value& value, const QStringList& path, const Value& replacement)
{
    if (path.isEmpty()) {
        return replacement;
    }
    if (value.isArray()) {
        return replacedInList(value.toArray(), path, replacement);
    }
    QCborMap map = value.toMap();
    const bool isLast = path.size() == 1;
    if (!value.isMap() || path.size() > MostSteps || (!isLast && !map.contains(path.first()))) {
        return std::nullopt;
    }
    const auto changed = replaced(map.value(path.first()), path.mid(1), replacement);
    if (!changed) {
        return std::nullopt;
    }
    map.insert(path.first(), *changed);
    return Value(map);
}

}  // namespace

RuleSet::RuleSet(Rules rules)
{
    QByteArray hash = Sha256::of({canonicalBytes(toValue(rules))});
    m_content = std::make_shared<const Content>(
        Content{.rules = std::move(rules), .hash = std::move(hash)});
}

Result<RuleSet> RuleSet::fromValue(const Value& value, const QString& path)
{
    Problems problems;
    Rules rules = readRules(value, path, problems);
    if (!problems.isEmpty()) {
        return problems;
    }
    return RuleSet(std::move(rules));
}

std::optional<Value> withOverride(const Value& value, const QString& path, const Value& replacement)
{
    return replaced(value, path.split(u'.'), replacement);
}

}  // namespace citss
