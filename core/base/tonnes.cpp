// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tonnes.h"

#include "core/base/base_problems.h"

#include <algorithm>

namespace citss {

namespace {

bool isGroupSeparator(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\'') || c == QChar(0x00A0) ||
           c == QChar(0x202F);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

}  // namespace

QString withoutGroups(const QString& text)
{
    QString digits = text.trimmed();
    digits.removeIf(isGroupSeparator);
    if (digits.startsWith(QChar(0x2212))) {
        digits[0] = QLatin1Char('-');
    }
    return digits;
}

Result<qint64> parseWholeNumber(const QString& text, qint64 most)
{
    const QString digits = withoutGroups(text);
    if (digits.startsWith(QLatin1Char('-')) && isDigits(QStringView(digits).mid(1))) {
        return problem(NumberNegative, {}, {text});
    }
    if (!isDigits(digits)) {
        return problem(NotWholeNumber, {}, {text});
    }
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    if (!fits || number > most) {
        return problem(NumberTooLarge, {}, {text, most});
    }
    return number;
}

Tonnes Tonnes::of(qint64 count)
{
    const std::optional<Tonnes> tonnes = fromCount(count);
    CHECK(tonnes.has_value());
    return *tonnes;
}

Result<Tonnes> Tonnes::parse(const QString& text)
{
    const Result<qint64> number = parseWholeNumber(text, Max);
    if (!number) {
        return number.error();
    }
    return of(*number);
}

}  // namespace citss
