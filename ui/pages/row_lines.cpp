// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/row_lines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("citss::RowActs", text);
}

bool isView(const View& view, const char* name)
{
    return QByteArrayView(view.name) == name;
}

bool hasField(const CommandType& command, const char* name, FieldKind kind)
{
    const std::vector<FieldInfo>& fields = command.fields();
    return std::any_of(fields.begin(), fields.end(), [name, kind](const FieldInfo& field) {
        return QByteArrayView(field.name) == name && field.kind == kind;
    });
}

/// "from" an account, "lines" of instruments.
bool takesLines(const CommandType& command)
{
    return hasField(command, "from", FieldKind::Account) &&
           hasField(command, "lines", FieldKind::Table);
}

bool takesSerials(const CommandType& command)
{
    return hasField(command, "serials", FieldKind::SerialRange);
}

struct Range {
    QString series;
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] QString text() const { return u"%1-%2..%3"_s.arg(series).arg(first).arg(last); }
};

Range rangeOf(const QCborMap& row)
{
    return {.series = row.value(u"series"_s).toString(),
            .first = row.value(u"serial_first"_s).toVariant().toLongLong(),
            .last = row.value(u"serial_last"_s).toVariant().toLongLong()};
}

/// The rows' serial numbers as one range, if nothing is missing between them.
std::optional<Range> joined(const QList<QCborMap>& rows)
{
    QList<Range> ranges;
    for (const QCborMap& row : rows) {
        ranges.append(rangeOf(row));
    }
    std::sort(ranges.begin(), ranges.end(), [](const Range& left, const Range& right) {
        return left.first < right.first;
    });
    Range all = ranges.first();
    for (const Range& range : std::as_const(ranges).mid(1)) {
        if (range.series != all.series || range.first != all.last + 1) {
            return std::nullopt;
        }
        all.last = range.last;
    }
    return all;
}

QCborMap lineOf(const View& view, const QCborMap& row)
{
    if (isView(view, "blocks")) {
        return {{u"serials"_s, rangeOf(row).text()}};
    }
    static constexpr std::array<std::pair<const char*, const char*>, 5> Same = {
        {{"instrument", "kind"},
         {"issuer", "issuer"},
         {"vintage", "vintage"},
         {"project_id", "project"},
         {"qty_avail", "quantity"}}};
    QCborMap line;
    for (const auto& [column, field] : Same) {
        const Value value = row.value(QLatin1String(column));
        const bool isEmpty = value.isUndefined() || value.isNull() ||
                             (value.isString() && value.toString().isEmpty());
        if (!isEmpty) {
            line.insert(QLatin1String(field), value);
        }
    }
    return line;
}

}  // namespace

bool takesRows(const CommandType& command, const View& view)
{
    return (isView(view, "blocks") && (takesLines(command) || takesSerials(command)) &&
            !hasField(command, "event", FieldKind::Event)) ||
           (isView(view, "holdings") && takesLines(command));
}

QString fillLines(QCborMap& fields,
                  const CommandType& command,
                  const View& view,
                  const QList<QCborMap>& rows)
{
    if (!takesLines(command)) {
        const std::optional<Range> all = joined(rows);
        fields.insert(u"serials"_s, all ? Value(all->text()) : Value());
        return all ? QString()
                   : said(QT_TRANSLATE_NOOP("citss::RowActs",
                                            "Choose blocks of one series whose serial numbers "
                                            "follow each other."));
    }
    const Value from = rows.first().value(u"account_no"_s);
    QCborArray lines;
    for (const QCborMap& row : rows) {
        if (row.value(u"account_no"_s) != from) {
            return said(QT_TRANSLATE_NOOP("citss::RowActs", "Choose rows of one account only."));
        }
        lines.append(lineOf(view, row));
    }
    fields.insert(u"from"_s, from);
    fields.insert(u"lines"_s, lines);
    return {};
}

}  // namespace citss
