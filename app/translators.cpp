// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translators.h"

#include "core/base/check.h"

#include <QCoreApplication>
#include <QLocale>

namespace citss {

std::optional<Language> languageFromCode(const QString& code)
{
    const QString language = code.left(2).toLower();
    const bool isWhole =
        code.size() == 2 ||
        (code.size() > 3 && (code.at(2) == QLatin1Char('_') || code.at(2) == QLatin1Char('-')));
    if (isWhole && language == QLatin1String("en")) {
        return Language::English;
    }
    if (isWhole && language == QLatin1String("fr")) {
        return Language::French;
    }
    return std::nullopt;
}

QString languageCode(Language language)
{
    switch (language) {
        case Language::English:
            return QStringLiteral("en");
        case Language::French:
            return QStringLiteral("fr");
    }
    Q_UNREACHABLE();
}

Language systemLanguage()
{
    return languageFromCode(QLocale::system().name()).value_or(Language::English);
}

void Translators::use(Language language)
{
    m_language = language;
    const QString code = languageCode(language);
    // The locale first: what is drawn upon LanguageChange asks for it.
    QLocale::setDefault(QLocale(code + QStringLiteral("_CA")));
    QCoreApplication::removeTranslator(&m_ofQt);
    QCoreApplication::removeTranslator(&m_ours);
    // By exact resource name: QTranslator's own search would fall back to a neighbour's file.
    if (language != Language::English) {
        CHECK(m_ofQt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)));
        QCoreApplication::installTranslator(&m_ofQt);
    }
    CHECK(m_ours.load(QStringLiteral(":/i18n/citss_%1.qm").arg(code)));
    QCoreApplication::installTranslator(&m_ours);
}

}  // namespace citss
