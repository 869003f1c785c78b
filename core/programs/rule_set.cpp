// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_set.h"

#include "core/base/sha256.h"
#include "core/programs/rule_set_reader.h"

#include <QStringList>

#include <vector>

namespace citss {

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
    const QStringList keys = path.split(u'.');
    std::vector<QCborMap> maps = {value.toMap()};
    for (qsizetype i = 0; i + 1 < keys.size(); ++i) {
        const Value inner = maps.back().value(keys.at(i));
        if (!inner.isMap()) {
            return std::nullopt;
        }
        maps.push_back(inner.toMap());
    }
    Value changed = replacement;
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        QCborMap& map = maps.at(static_cast<std::size_t>(i));
        map.insert(keys.at(i), changed);
        changed = map;
    }
    return value.isMap() ? std::optional(changed) : std::nullopt;
}

}  // namespace citss
