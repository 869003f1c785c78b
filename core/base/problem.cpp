// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include "core/base/check.h"

#include <QtGlobal>

#include <algorithm>

namespace citss {

const ProblemType UnknownProblem = {
    .code = "UNKNOWN_PROBLEM",
    .severity = Severity::Refusal,
    .text = QT_TRANSLATE_NOOP("Problem",
                              "The registry answered with %1, which this program does not know."),
    .arguments = {{{"code"}}},
};

Problem problem(const ProblemType& type,
                const QString& field,
                const QList<Value>& arguments,
                const QString& rule)
{
    const auto declared = std::count_if(type.arguments.begin(),
                                        type.arguments.end(),
                                        [](const ProblemArgument& a) { return a.name != nullptr; });
    CHECK(declared == arguments.size());
    return {.type = &type, .field = field, .arguments = arguments, .rule = rule};
}

bool anyRefuses(const Problems& problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem& p) { return p.refuses(); });
}

Value toValue(const Problems& problems)
{
    QCborArray list;
    for (const Problem& each : problems) {
        QCborArray arguments;
        for (const Value& argument : each.arguments) {
            arguments.append(argument);
        }
        list.append(QCborMap{{QStringLiteral("code"), each.code()},
                             {QStringLiteral("field"), each.field},
                             {QStringLiteral("arguments"), arguments},
                             {QStringLiteral("rule"), each.rule}});
    }
    return list;
}

Problems problemsFromValue(const Value& value, std::span<const ProblemType* const> known)
{
    Problems problems;
    for (const QCborValue item : value.toArray()) {
        const QCborMap map = item.toMap();
        const QString code = map.value(QStringLiteral("code")).toString();
        const auto found =
            std::find_if(known.begin(), known.end(), [&code](const ProblemType* type) {
                return code == QLatin1String(type->code);
            });
        Problem each{.type = found == known.end() ? &UnknownProblem : *found,
                     .field = map.value(QStringLiteral("field")).toString(),
                     .arguments = {},
                     .rule = map.value(QStringLiteral("rule")).toString()};
        if (found == known.end()) {
            each.arguments.append(code);
        } else {
            for (const QCborValue argument : map.value(QStringLiteral("arguments")).toArray()) {
                each.arguments.append(argument);
            }
        }
        problems.append(each);
    }
    return problems;
}

}  // namespace citss
