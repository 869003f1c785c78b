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

QString said(const char* text)
{
    return QCoreApplication::translate("citss::DesktopOptions", text);
}

/// The language asked for, looked for before the rest is read: what is wrong with the rest is told
/// in it. Nothing if it is neither of ours.
std::optional<Language> languageAsked(const QStringList& arguments)
{
    const QString option = u"--lang"_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option) {
            return languageFromCode(arguments.value(i + 1));
        }
        if (arguments.at(i).startsWith(option + u'=')) {
            return languageFromCode(arguments.at(i).mid(option.size() + 1));
        }
    }
    return systemLanguage();
}

ParsedCommandLine refused(const QString& text)
{
    return {.options = {}, .text = text + u'\n', .isError = true};
}

/// What needs no judging.
DesktopOptions optionsOf(const QCommandLineParser& parser)
{
    DesktopOptions options;
    options.file = parser.positionalArguments().value(0);
    options.isLanguageGiven = parser.isSet(u"lang"_s);
    if (parser.isSet(u"text-size"_s)) {
        options.textPercent = parser.value(u"text-size"_s).toInt();
    }
    options.isDark = parser.isSet(u"dark"_s);
    options.user = parser.value(u"as"_s);
    options.picture = parser.value(u"screenshot"_s);
    options.pictures = parser.value(u"pictures"_s);
    options.page = parser.value(u"page"_s);
    options.event = parser.value(u"event"_s);
    options.form = parser.value(u"form"_s);
    options.isSmokeTest = parser.isSet(u"smoke-test"_s);
    options.isFirstWindow = parser.isSet(u"first-window"_s);
    return options;
}

}  // namespace

ParsedCommandLine parseCommandLine(const QStringList& arguments)
{
    const std::optional<Language> asked = languageAsked(arguments);
    Translators translators;
    translators.use(asked.value_or(systemLanguage()));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        said(QT_TRANSLATE_NOOP("citss::DesktopOptions",
                               "Desktop registry for cap-and-trade programmes. Without a file it "
                               "opens a demo.")));
    // Qt's own two are not translated in all its versions.
    const QCommandLineOption help(
        {u"h"_s, u"help"_s}, said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "Show this help.")));
    const QCommandLineOption version(
        {u"v"_s, u"version"_s},
        said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "Show the version.")));
    const QCommandLineOption language(
        u"lang"_s,
        said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "Start in this language: en or fr.")),
        said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "language")));
    const QCommandLineOption dark(
        u"dark"_s, said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "Use the dark appearance.")));
    parser.addOptions({help,
                       version,
                       language,
                       dark,
                       hidden(u"as"_s, u"user"_s),
                       hidden(u"screenshot"_s, u"file"_s),
                       hidden(u"pictures"_s, u"folder"_s),
                       hidden(u"page"_s, u"name"_s),
                       hidden(u"event"_s, u"id"_s),
                       hidden(u"form"_s, u"command"_s),
                       hidden(u"size"_s, u"WxH"_s),
                       hidden(u"text-size"_s, u"percent"_s),
                       hidden(u"smoke-test"_s),
                       hidden(u"first-window"_s)});
    parser.addPositionalArgument(
        u"file"_s,
        said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "A registry or a snapshot.")),
        said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "[file]")));
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
    const std::optional<QSize> size =
        parser.isSet(u"size"_s) ? sizeFrom(parser.value(u"size"_s)) : DesktopOptions().size;
    if (!asked || !size) {
        return refused(
            !asked
                ? said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "The language is en or fr."))
                : said(QT_TRANSLATE_NOOP("citss::DesktopOptions", "The size is like 1366x768.")));
    }
    DesktopOptions options = optionsOf(parser);
    options.language = *asked;
    options.size = *size;
    return {.options = options, .text = {}};
}

}  // namespace citss
