// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem_text.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace citss {

namespace {

QString argumentText(const Value& value, ArgumentKind kind)
{
    switch (kind) {
        case ArgumentKind::Count:
            return value.isInteger() ? formatCount(value.toInteger()) : value.toString();
        case ArgumentKind::Label:
            return labelText(value.toString());
        case ArgumentKind::Text:
        case ArgumentKind::Instant:
            return value.isInteger() ? QString::number(value.toInteger()) : value.toString();
    }
    Q_UNREACHABLE();
}

}  // namespace

QString problemText(const Problem& problem)
{
    const QString text = QCoreApplication::translate("Problem", problem.type->text);
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text.at(i) == QLatin1Char('%') && i + 1 < text.size()
                               ? text.at(i + 1).digitValue()
                               : -1;
        if (number < 1 || number > problem.arguments.size()) {
            sentence += text.at(i);
            continue;
        }
        // One pass over the template: a "%1" inside an argument's own text is never filled in.
        sentence += argumentText(problem.arguments.at(number - 1),
                                 problem.type->arguments[static_cast<size_t>(number - 1)].kind);
        ++i;
    }
    return sentence;
}

QString labelText(const char* english)
{
    return QCoreApplication::translate("Label", english);
}

QString labelText(const QString& english)
{
    return labelText(english.toUtf8().constData());
}

}  // namespace citss
