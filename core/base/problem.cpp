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

namespace {

qsizetype declaredArguments(const ProblemType& type)
{
    return std::count_if(type.arguments.begin(),
                         type.arguments.end(),
                         [](const ProblemArgument& a) { return a.name != nullptr; });
}

/// The known type of this code, if it takes as many arguments.
const ProblemType* findType(ProblemTypes known, const QString& code, qsizetype arguments)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const ProblemType* type) {
        return code == QLatin1String(type->code) && declaredArguments(*type) == arguments;
    });
    return found == known.end() ? nullptr : *found;
}

}  // namespace

Problem problem(const ProblemType& type,
                const QString& field,
                const QList<Value>& arguments,
                const QString& rule)
{
    CHECK(declaredArguments(type) == arguments.size());
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

Problems problemsFromValue(const Value& value, ProblemTypes known)
{
    Problems problems;
    for (const QCborValue item : value.toArray()) {
        const QCborMap map = item.toMap();
        const QString code = map.value(QStringLiteral("code")).toString();
        Problem each{.type = nullptr,
                     .field = map.value(QStringLiteral("field")).toString(),
                     .arguments = {},
                     .rule = map.value(QStringLiteral("rule")).toString()};
        for (const QCborValue argument : map.value(QStringLiteral("arguments")).toArray()) {
            each.arguments.append(argument);
        }
        each.type = findType(known, code, each.arguments.size());
        if (each.type == nullptr) {
            each.type = &UnknownProblem;
            each.arguments = {code};
        }
        problems.append(each);
    }
    return problems;
}

}  // namespace citss
