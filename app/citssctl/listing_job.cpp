// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/job.h"
#include "core/base/problem_text.h"
#include "core/catalogue/catalogue.h"
#include "core/registry/registry_problems.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace citss {

namespace {

QString titleText(const char* title)
{
    return QCoreApplication::translate("Title", title);
}

QJsonObject commandJson(const CommandType& type)
{
    const CommandInfo& info = type.info();
    return {{QStringLiteral("name"), QLatin1String(info.name)},
            {QStringLiteral("title"), titleText(info.title)},
            {QStringLiteral("help"), labelText(info.help)},
            {QStringLiteral("permission"), labelText(actionTitle(info.action))},
            {QStringLiteral("fields"), jsonSchema(type.fields())}};
}

const char* kindName(ColumnKind kind)
{
    static const std::array<const char*, 17> names = {"text",
                                                      "long-text",
                                                      "code",
                                                      "identifier",
                                                      "entity",
                                                      "account",
                                                      "facility",
                                                      "count",
                                                      "year",
                                                      "date",
                                                      "instant",
                                                      "percent",
                                                      "money",
                                                      "flag",
                                                      "bytes",
                                                      "fields",
                                                      "deed"};
    return names.at(static_cast<size_t>(kind));
}

QJsonObject viewJson(const View& view)
{
    QJsonArray columns;
    for (const Column& column : view.columns) {
        columns.append(QJsonObject{{QStringLiteral("name"), QLatin1String(column.name)},
                                   {QStringLiteral("title"), labelText(column.title)},
                                   {QStringLiteral("kind"), QLatin1String(kindName(column.kind))},
                                   {QStringLiteral("tier"), column.tier},
                                   {QStringLiteral("summable"), column.summable}});
    }
    QJsonArray parameters;
    for (const char* name : view.parameters) {
        parameters.append(QLatin1String(name));
    }
    return {{QStringLiteral("name"), QLatin1String(view.name)},
            {QStringLiteral("title"), titleText(view.title)},
            {QStringLiteral("help"), labelText(view.help)},
            {QStringLiteral("permission"), labelText(actionTitle(view.action))},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("parameters"), parameters}};
}

void printLine(Terminal& terminal, const char* name, const char* title)
{
    terminal.print(QString::fromLatin1(name).leftJustified(28) + QLatin1Char(' ') +
                   titleText(title));
}

void printJson(Terminal& terminal, const QJsonObject& object)
{
    terminal.write(QJsonDocument(object).toJson());
}

ExitCode runCommands(const Call& call)
{
    const QString name = call.arguments.place(0);
    if (!name.isEmpty()) {
        const CommandType* const type = catalogue().command(name);
        if (type == nullptr) {
            return call.failed({problem(CommandUnknown, {}, {name})});
        }
        printJson(call.terminal, commandJson(*type));
        return call.done();
    }
    for (const auto& type : catalogue().commands) {
        if (!type->info().internal) {
            printLine(call.terminal, type->info().name, type->info().title);
        }
    }
    return call.done();
}

ExitCode runViews(const Call& call)
{
    const QString name = call.arguments.place(0);
    if (!name.isEmpty()) {
        const View* const view = catalogue().view(name);
        if (view == nullptr) {
            return call.failed({problem(ViewUnknown, {}, {name})});
        }
        printJson(call.terminal, viewJson(*view));
        return call.done();
    }
    for (const View& view : catalogue().views) {
        printLine(call.terminal, view.name, view.title);
    }
    return call.done();
}

}  // namespace

const Job& commandsJob()
{
    static const Job job{{"commands",
                          QT_TRANSLATE_NOOP("Label",
                                            "Lists all commands; or one with its fields, as JSON "
                                            "Schema."),
                          {"[NAME]"},
                          {}},
                         runCommands};
    return job;
}

const Job& viewsJob()
{
    static const Job job{
        {"views",
         QT_TRANSLATE_NOOP("Label", "Lists all views; or one with its columns, as JSON."),
         {"[NAME]"},
         {}},
        runViews};
    return job;
}

}  // namespace citss
