// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_text.h"

#include "core/base/tonnes.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

struct Sign {
    QLatin1String text;
    Comparison comparison;
};

// The longer signs first, since "<" begins two others.
const std::array<Sign, 8> Signs = {{{QLatin1String(">="), Comparison::GreaterOrEqual},
                                    {QLatin1String("<="), Comparison::LessOrEqual},
                                    {QLatin1String("<>"), Comparison::NotEqual},
                                    {QLatin1String("!="), Comparison::NotEqual},
                                    {QLatin1String("!~"), Comparison::NotContains},
                                    {QLatin1String(">"), Comparison::Greater},
                                    {QLatin1String("<"), Comparison::Less},
                                    {QLatin1String("="), Comparison::Equal}}};

const QString Absent = u"–"_s;

/// What a person would type for a value.
QString typedValue(const Column& column, const Filter& filter, const CellText& cellText)
{
    if (filter.value.isNull()) {
        return Absent;
    }
    switch (column.kind) {
        case ColumnKind::Flag:
        case ColumnKind::Instant:
            return filter.value.toVariant().toString();
        case ColumnKind::Code:
            return filter.comparison == Comparison::Contains ||
                           filter.comparison == Comparison::NotContains
                       ? filter.value.toString()
                       : cellText.cell(column, filter.value);
        default:
            return cellText.cell(column, filter.value);
    }
}

std::optional<Value> number(const Column& column, QString text)
{
    if (column.kind == ColumnKind::Count) {
        text.remove(QLocale().groupSeparator());
    }
    if (column.kind == ColumnKind::Percent) {
        const qsizetype mark = text.replace(u',', u'.').remove(u'%').trimmed().indexOf(u'.');
        const QString decimals = mark < 0 ? QString() : text.trimmed().mid(mark + 1);
        text = (mark < 0 ? text.trimmed() : text.trimmed().left(mark)) +
               decimals.leftJustified(4, u'0', true);
    }
    bool isWhole = false;
    const qint64 whole = withoutGroups(text).toLongLong(&isWhole);
    return isWhole ? std::optional<Value>(whole) : std::nullopt;
}

}  // namespace

std::optional<Filter> filterFromText(const Column& column,
                                     const QString& typed,
                                     const CellText& cellText)
{
    QString text = typed.trimmed();
    std::optional<Comparison> comparison;
    for (const Sign& sign : Signs) {
        if (!comparison && text.startsWith(sign.text)) {
            comparison = sign.comparison;
            text = text.mid(sign.text.size()).trimmed();
        }
    }
    const QString name = QLatin1String(column.name);
    if (text == Absent && comparison &&
        (*comparison == Comparison::Equal || *comparison == Comparison::NotEqual)) {
        return Filter{name, *comparison, nullptr};
    }
    if (isNumeric(column.kind)) {
        const std::optional<Value> value = number(column, text);
        return value ? std::optional<Filter>(
                           Filter{name, comparison.value_or(Comparison::Equal), *value})
                     : std::nullopt;
    }
    if (column.kind == ColumnKind::Code) {
        if (const std::optional<QString> code = cellText.codeFor(text, column.choices)) {
            return Filter{name, comparison.value_or(Comparison::Equal), *code};
        }
    }
    if (column.kind == ColumnKind::Instant) {
        text.replace(u' ', u'T');
    }
    return Filter{name, comparison.value_or(Comparison::Contains), text};
}

QString textFromFilter(const Column& column, const Filter& filter, const CellText& cellText)
{
    const QString value = typedValue(column, filter, cellText);
    const auto sign = std::find_if(Signs.begin(), Signs.end(), [&filter](const Sign& each) {
        return each.comparison == filter.comparison;
    });
    return sign == Signs.end() ? value : sign->text + u' ' + value;
}

}  // namespace citss
