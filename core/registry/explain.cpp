// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/explain.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

bool holds(const Explanation& explanation, const QCborMap& row)
{
    const bool isSeen = std::all_of(
        explanation.links.begin(), explanation.links.end(), [&row](const ExplanationLink& link) {
            return link.from == nullptr || row.contains(QLatin1String(link.from));
        });
    const bool hasTerms = std::all_of(
        explanation.terms.begin(), explanation.terms.end(), [&row](const ExplanationTerm& term) {
            return row.value(QLatin1String(term.column)).isInteger();
        });
    const bool isForReader =
        explanation.seenColumn == nullptr || row.contains(QLatin1String(explanation.seenColumn));
    return isSeen && hasTerms && isForReader &&
           (explanation.whenColumn == nullptr ||
            row.value(QLatin1String(explanation.whenColumn)).toString() ==
                QLatin1String(explanation.whenValue));
}

qint64 cell(const QCborMap& row, const char* column)
{
    return row.value(QLatin1String(column)).toInteger();
}

QString amountText(const Column& column, qint64 value)
{
    return column.kind == ColumnKind::Money ? formatAmount(value) : formatCount(value);
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

std::optional<qint64> timesOf(const Explanation& explanation,
                              const QCborMap& row,
                              const ExplanationTerm& term)
{
    const qint64 each = cell(row, term.column);
    const qint64 figure = cell(row, explanation.column);
    const bool isWhole = each != 0 && figure % each == 0;
    return isWhole ? std::optional(figure / each) : std::nullopt;
}

std::optional<qint64> workedOut(const Explanation& explanation, const QCborMap& row)
{
    qint64 sum = 0;
    for (const ExplanationTerm& term : explanation.terms) {
        const qint64 value = cell(row, term.column);
        switch (term.sign) {
            case TermSign::Plus:
                sum += value;
                break;
            case TermSign::Minus:
                sum -= value;
                break;
            case TermSign::Times: {
                const qint64 figure = cell(row, explanation.column);
                if (figure != 0 && !timesOf(explanation, row, term)) {
                    return std::nullopt;
                }
                sum += figure;
                break;
            }
        }
    }
    return explanation.neverNegative ? std::max<qint64>(sum, 0) : sum;
}

QString arithmeticOf(const View& view, const Explanation& explanation, const QCborMap& row)
{
    const Column& figure = *view.column(QLatin1String(explanation.column));
    QString text;
    for (const ExplanationTerm& term : explanation.terms) {
        const qint64 value = cell(row, term.column);
        if (term.sign == TermSign::Minus) {
            text += u" − "_s;
        } else if (!text.isEmpty()) {
            text += u" + "_s;
        }
        const Column& column = *view.column(QLatin1String(term.column));
        text += labelText(column.title) + u' ' + amountText(column, value);
        if (term.sign == TermSign::Times) {
            text += u" × "_s + amountText(figure, timesOf(explanation, row, term).value_or(0));
        }
    }
    return text + u" = "_s + amountText(figure, workedOut(explanation, row).value_or(0));
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
