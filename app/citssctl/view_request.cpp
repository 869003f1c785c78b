// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/view_request.h"

#include "app/citssctl/ctl_problems.h"
#include "core/base/problem_text.h"

#include <QRegularExpression>

#include <array>

namespace citss {

namespace {

struct Sign {
    const char* text;
    Comparison comparison;
};

const std::array<Sign, 8> Signs = {{{"=", Comparison::Equal},
                                    {"!=", Comparison::NotEqual},
                                    {"<", Comparison::Less},
                                    {"<=", Comparison::LessOrEqual},
                                    {">", Comparison::Greater},
                                    {">=", Comparison::GreaterOrEqual},
                                    {"~", Comparison::Contains},
                                    {"!~", Comparison::NotContains}}};

std::optional<TableFormat> formatFromText(const QString& text)
{
    static const QMap<QString, TableFormat> formats = {{QStringLiteral("table"), TableFormat::Text},
                                                       {QStringLiteral("csv"), TableFormat::Csv},
                                                       {QStringLiteral("json"), TableFormat::Json},
                                                       {QStringLiteral("xlsx"), TableFormat::Xlsx}};
    const auto found = formats.constFind(text);
    return found == formats.constEnd() ? std::nullopt : std::optional(*found);
}

Problem malformed(const char* option, const QString& value, const char* expected)
{
    return problem(OptionValueMalformed, {}, {QLatin1String(option), value, labelText(expected)});
}

Problems takeMoment(const Arguments& arguments, ViewRequest& request)
{
    if (!arguments.has("--as-of")) {
        return {};
    }
    const QString text = arguments.value("--as-of");
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const Result<Instant> time = Instant::parse(text);
    if (isNumber) {
        request.asOf = JournalNumber(number);
    } else if (time) {
        request.asOfTime = *time;
    }
    return isNumber || time
               ? Problems{}
               : Problems{malformed(
                     "--as-of",
                     text,
                     QT_TRANSLATE_NOOP("Label", "a journal number, or 2026-11-01T17:00:00Z"))};
}

Problems takeFilters(const Arguments& arguments, ViewRequest& request)
{
    Problems problems;
    for (const QString& text : arguments.values("--where")) {
        if (const std::optional<Filter> filter = filterFromText(text)) {
            request.filters.append(*filter);
        } else {
            problems.append(malformed("--where", text, QT_TRANSLATE_NOOP("Label", "column=value")));
        }
    }
    return problems;
}

Problems takeFormat(const Arguments& arguments, ViewOrder& order)
{
    order.output = arguments.value("--output");
    if (!arguments.has("--format")) {
        return {};
    }
    const QString text = arguments.value("--format");
    if (isPaper(arguments)) {
        return {};
    }
    const std::optional<TableFormat> format = formatFromText(text);
    order.table.format = format.value_or(TableFormat::Text);
    return format ? Problems{} : Problems{malformed("--format", text, "table|csv|json|xlsx")};
}

Problems takeLimit(const Arguments& arguments, ViewOrder& order)
{
    if (!arguments.has("--limit")) {
        return {};
    }
    bool isNumber = false;
    const QString text = arguments.value("--limit");
    order.limit = text.toLongLong(&isNumber);
    return isNumber && order.limit > 0
               ? Problems{}
               : Problems{
                     malformed("--limit", text, QT_TRANSLATE_NOOP("Label", "a number from 1"))};
}

}  // namespace

std::optional<Filter> filterFromText(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([A-Za-z][A-Za-z0-9_]*)\\s*(!=|!~|<=|>=|=|<|>|~)(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto sign = std::find_if(Signs.begin(), Signs.end(), [&match](const Sign& each) {
        return match.captured(2) == QLatin1String(each.text);
    });
    return Filter{
        .column = match.captured(1), .comparison = sign->comparison, .value = match.captured(3)};
}

bool isPaper(const Arguments& arguments)
{
    return arguments.job != nullptr && QByteArrayView(arguments.job->name) == "view" &&
           arguments.value("--format") == QLatin1String("pdf");
}

Result<ViewOrder> readViewOrder(const Arguments& arguments)
{
    ViewOrder order;
    order.table.format = TableFormat::Text;
    order.request.view = arguments.place(0);
    order.request.groups = arguments.values("--group");
    order.request.sort = arguments.value("--sort");
    order.request.descending = arguments.has("--desc");
    order.request.totals = arguments.has("--totals");
    const Problems problems = takeFilters(arguments, order.request) +
                              takeMoment(arguments, order.request) + takeFormat(arguments, order) +
                              takeLimit(arguments, order);
    return problems.isEmpty() ? Result<ViewOrder>(order) : Result<ViewOrder>(problems);
}

}  // namespace citss
