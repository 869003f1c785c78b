// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/desktop_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

std::optional<QSize> sizeFrom(const QString& text)
{
    static const QRegularExpression form(u"^(\\d{3,4})x(\\d{3,4})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
               ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt()))
               : std::nullopt;
}

QCommandLineOption hidden(const QString& name, const QString& value = {})
{
    QCommandLineOption option(name, QString(), value);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

ParsedCommandLine refused(const QString& text)
{
    return {.options = {}, .text = text + u'\n', .isError = true};
}

}  // namespace

ParsedCommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Desktop registry for cap-and-trade programmes. Without a file it opens a demo."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption language(
        u"lang"_s, u"Start in this language: en or fr."_s, u"language"_s);
    const QCommandLineOption dark(u"dark"_s, u"Use the dark appearance."_s);
    parser.addOptions({language,
                       dark,
                       hidden(u"as"_s, u"user"_s),
                       hidden(u"screenshot"_s, u"file"_s),
                       hidden(u"page"_s, u"name"_s),
                       hidden(u"form"_s, u"command"_s),
                       hidden(u"size"_s, u"WxH"_s),
                       hidden(u"smoke-test"_s)});
    parser.addPositionalArgument(u"file"_s, u"A registry or a snapshot."_s, u"[file]"_s);
    if (!parser.parse(arguments)) {
        return refused(parser.errorText());
    }
    if (parser.isSet(help)) {
        return {.options = {}, .text = parser.helpText()};
    }
    if (parser.isSet(version)) {
        return {.options = {},
                .text = u"citss "_s + QCoreApplication::applicationVersion() + u'\n'};
    }
    DesktopOptions options;
    options.file = parser.positionalArguments().value(0);
    const std::optional<Language> asked =
        parser.isSet(language) ? languageFromCode(parser.value(language)) : systemLanguage();
    const std::optional<QSize> size =
        parser.isSet(u"size"_s) ? sizeFrom(parser.value(u"size"_s)) : options.size;
    if (!asked || !size) {
        return refused(!asked ? u"The language is en or fr."_s : u"The size is like 1366x768."_s);
    }
    options.language = *asked;
    options.size = *size;
    options.isDark = parser.isSet(dark);
    options.user = parser.value(u"as"_s);
    options.picture = parser.value(u"screenshot"_s);
    options.page = parser.value(u"page"_s);
    options.form = parser.value(u"form"_s);
    options.isSmokeTest = parser.isSet(u"smoke-test"_s);
    return {.options = options, .text = {}};
}

}  // namespace citss
