// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/explain.h"

#include <algorithm>

namespace citss {

namespace {

bool holds(const Explanation& explanation, const QCborMap& row)
{
    const bool isSeen = std::all_of(
        explanation.links.begin(), explanation.links.end(), [&row](const ExplanationLink& link) {
            return link.from == nullptr || row.contains(QLatin1String(link.from));
        });
    return isSeen && (explanation.whenColumn == nullptr ||
                      row.value(QLatin1String(explanation.whenColumn)).toString() ==
                          QLatin1String(explanation.whenValue));
}

Value comparedWith(const ExplanationLink& link, const QCborMap& row)
{
    if (link.constant != nullptr) {
        return QString::fromLatin1(link.constant);
    }
    const Value value = link.from == nullptr ? Value(nullptr) : row.value(QLatin1String(link.from));
    return link.zeroIsAbsent && value == Value(0) ? Value(nullptr) : value;
}

}  // namespace

QList<const Explanation*> explanationsOf(const View& view,
                                         const QString& column,
                                         const QCborMap& row)
{
    QList<const Explanation*> found;
    for (const Explanation& each : view.explanations) {
        if (column == QLatin1String(each.column) && row.value(column).isInteger() &&
            holds(each, row)) {
            found.append(&each);
        }
    }
    return found;
}

ViewRequest entriesBehind(const Explanation& explanation, const QCborMap& row)
{
    ViewRequest request;
    request.view = QLatin1String(explanation.view);
    for (const ExplanationLink& link : explanation.links) {
        request.filters.append({.column = QLatin1String(link.column),
                                .comparison = link.comparison,
                                .value = comparedWith(link, row)});
    }
    request.totals = true;
    return request;
}

std::optional<qint64> sumOf(const Explanation& explanation, const Page& entries)
{
    if (explanation.mayBeGone && entries.count == 0) {
        return std::nullopt;
    }
    if (explanation.sum == nullptr) {
        return entries.count;
    }
    const auto total = [&entries](const char* column) -> std::optional<qint64> {
        const qsizetype at = entries.columns.indexOf(QLatin1String(column));
        return at < 0 || at >= entries.totals.size()
                   ? std::nullopt
                   : std::optional(entries.totals.at(at).toInteger(0));
    };
    const std::optional<qint64> sum = total(explanation.sum);
    const std::optional<qint64> less = explanation.less == nullptr ? 0 : total(explanation.less);
    return sum && less ? std::optional(*sum - *less) : std::nullopt;
}

}  // namespace citss
