// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_words.h"

#include "core/base/check.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace citss {

std::optional<LetterLanguage> letterLanguageFromCode(const QString& code)
{
    if (code == u"en"_s) {
        return LetterLanguage::English;
    }
    return code == u"fr"_s ? std::optional(LetterLanguage::French) : std::nullopt;
}

LetterWords::LetterWords(LetterLanguage language)
    : m_language(language), m_locale(language == LetterLanguage::French ? u"fr_CA"_s : u"en_CA"_s)
{
    if (language == LetterLanguage::French) {
        CHECK(m_translator.load(u":/i18n/citss_fr.qm"_s));
    }
}

QString LetterWords::translated(const char* context, const char* english) const
{
    const QString found = m_translator.translate(context, english);
    return found.isEmpty() ? QString::fromUtf8(english) : found;
}

QString LetterWords::text(const char* english) const
{
    return translated("Letter", english);
}

QString LetterWords::label(const char* english) const
{
    return translated("Label", english);
}

QString LetterWords::count(qint64 number) const
{
    // One space between groups everywhere (registry.md, section 1).
    return m_locale.toString(number).replace(QChar(0x202F), QChar(0x00A0));
}

QString LetterWords::percent(qint64 ppm) const
{
    QString text = QString::number(ppm / 10'000);
    QString decimals = QString::number(ppm % 10'000).rightJustified(4, u'0');
    while (decimals.endsWith(u'0')) {
        decimals.chop(1);
    }
    if (!decimals.isEmpty()) {
        text += m_locale.decimalPoint() + decimals;
    }
    return text + (isFrench() ? u"\u00A0%"_s : u"%"_s);
}

QString LetterWords::amount(qint64 cents, const QString& currency) const
{
    const QString rest = QString::number(cents % 100).rightJustified(2, u'0');
    return count(cents / 100) + m_locale.decimalPoint() + rest + QChar(0x00A0) + currency;
}

QString LetterWords::date(QDate date) const
{
    if (!isFrench()) {
        return m_locale.toString(date, u"MMMM d, yyyy"_s);
    }
    const QString day = date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return day + m_locale.toString(date, u" MMMM yyyy"_s);
}

QString LetterWords::moment(Instant instant, const QByteArray& zone) const
{
    const QTimeZone known(zone);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), Qt::UTC);
    const QDateTime local = known.isValid() ? utc.toTimeZone(known) : utc;
    const QString time = local.time().toString(isFrench() ? u"HH 'h' mm"_s : u"HH:mm"_s);
    const QString name = known.isValid() ? QString::fromLatin1(zone) : u"UTC"_s;
    return text(QT_TRANSLATE_NOOP("Letter", "%1 at %2 (%3)")).arg(date(local.date()), time, name);
}

}  // namespace citss
