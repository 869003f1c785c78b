// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/rule_merge.h"

namespace citss {

namespace {

/// Nothing that a rule pack may state lies deeper; what does is replaced whole.
constexpr int DeepestMerge = 16;

Value mergedAt(const Value& base, const Value& difference, int depth)
{
    if (!base.isMap() || !difference.isMap() || depth >= DeepestMerge) {
        return difference;
    }
    QCborMap result = base.toMap();
    const QCborMap differences = difference.toMap();
    for (auto it = differences.constBegin(); it != differences.constEnd(); ++it) {
        result.insert(it.key(), mergedAt(result.value(it.key()), it.value(), depth + 1));
    }
    return result;
}

}  // namespace

Value merged(const Value& base, const Value& difference)
{
    return mergedAt(base, difference, 0);
}

Value removed(const Value& value, const QStringList& path)
{
    QCborMap map = value.toMap();
    // Keys of citations hold dots themselves.
    const QString whole = path.join(u'.');
    if (map.contains(whole)) {
        map.remove(whole);
        return map;
    }
    const QString key = path.value(0);
    if (!map.contains(key) || path.size() < 2 || path.size() > DeepestMerge) {
        return Value(QCborValue::Undefined);
    }
    const Value inner = removed(map.value(key), path.mid(1));
    if (inner.isUndefined()) {
        return inner;
    }
    map.insert(key, inner);
    return map;
}

}  // namespace citss
