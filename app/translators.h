// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <optional>

namespace citss {

enum class Language { English, French };

/// Reads "en" or "fr", also with a country ("fr_CA", "fr-CA"); nothing for other languages.
std::optional<Language> languageFromCode(const QString& code);

/// "en" or "fr".
QString languageCode(Language language);

/// What the system's settings ask for; English where that is neither.
Language systemLanguage();

/// The one switch of language: our catalogue, Qt's own and the default QLocale change together, at
/// start or while the program runs. Windows hear of it through QEvent::LanguageChange; those that
/// show numbers must also set their own locale, since widgets do not follow the default one.
class Translators {
public:
    Translators() = default;
    Translators(const Translators&) = delete;
    Translators& operator=(const Translators&) = delete;
    ~Translators() = default;

    void use(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    Language m_language = Language::English;
    QTranslator m_ours;
    QTranslator m_ofQt;
};

}  // namespace citss
