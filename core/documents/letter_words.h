// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace citss {

enum class LetterLanguage { English, French };

std::optional<LetterLanguage> letterLanguageFromCode(const QString& code);

/// The words, numbers and dates of a letter in its own language, which need not be the program's:
/// staff who work in English write in French to whom it may concern. Changes nothing global, so
/// that letters can be made in any thread.
class LetterWords {
public:
    explicit LetterWords(LetterLanguage language);
    LetterWords(const LetterWords&) = delete;
    LetterWords& operator=(const LetterWords&) = delete;

    /// A sentence of context "Letter".
    [[nodiscard]] QString text(const char* english) const;
    /// A term of context "Label".
    [[nodiscard]] QString label(const char* english) const;
    [[nodiscard]] QString count(qint64 number) const;
    /// Parts per million.
    [[nodiscard]] QString percent(qint64 ppm) const;
    [[nodiscard]] QString amount(qint64 cents, const QString& currency) const;
    [[nodiscard]] QString date(QDate date) const;
    /// The local date and time of a moment, with the name of its zone.
    [[nodiscard]] QString moment(Instant instant, const QByteArray& zone) const;
    [[nodiscard]] bool isFrench() const { return m_language == LetterLanguage::French; }

private:
    [[nodiscard]] QString translated(const char* context, const char* english) const;

    LetterLanguage m_language;
    QLocale m_locale;
    QTranslator m_translator;
};

}  // namespace citss
