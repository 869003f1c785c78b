// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_words.h"

#include "core/base/problem_text.h"
#include "core/programs/pack_word_tables.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// Any leap year: 29 February is a date too.
constexpr int SomeYear = 2024;

QString named(std::span<const PackWord> table, const QString& word)
{
    const auto found = std::find_if(table.begin(), table.end(), [&word](const PackWord& each) {
        return word == QLatin1String(each.word);
    });
    return found == table.end() ? word : labelText(found->label);
}

QString nthText(const YearlyHoliday& holiday)
{
    const QString weekday = QLocale().dayName(holiday.weekday);
    const QString month = QLocale().monthName(holiday.month);
    if (holiday.day > 0) {
        return labelText(QT_TRANSLATE_NOOP("Label", "the first %1 on or after %2"))
            .arg(weekday, monthDayText({.month = holiday.month, .day = holiday.day}));
    }
    const char* const text = holiday.nth == 1   ? QT_TRANSLATE_NOOP("Label", "%2: the first %1")
                             : holiday.nth == 2 ? QT_TRANSLATE_NOOP("Label", "%2: the second %1")
                             : holiday.nth == 3 ? QT_TRANSLATE_NOOP("Label", "%2: the third %1")
                             : holiday.nth == 4 ? QT_TRANSLATE_NOOP("Label", "%2: the fourth %1")
                                                : QT_TRANSLATE_NOOP("Label", "%2: the last %1");
    return labelText(text).arg(weekday, month);
}

QString easterText(int days)
{
    if (days == 0) {
        return labelText(QT_TRANSLATE_NOOP("Label", "Easter Sunday"));
    }
    const QString text =
        days > 0 ? labelText(QT_TRANSLATE_NOOP("Label", "days after Easter Sunday: %1"))
                 : labelText(QT_TRANSLATE_NOOP("Label", "days before Easter Sunday: %1"));
    return text.arg(qAbs(days));
}

}  // namespace

QString wordsOf(const Title& title)
{
    return QLocale().language() == QLocale::French ? title.french : title.english;
}

QString ruleWordText(const QString& word)
{
    return named(ruleWords(), word);
}

QString packKeyText(const QString& key)
{
    return named(packKeys(), key);
}

QString packTermText(const QString& term)
{
    return named(packTerms(), term);
}

QString disclosureText(const QString& subject)
{
    return named(disclosureSubjects(), subject);
}

QString tierText(int tier)
{
    return named(disclosureTiers(), QString::number(tier));
}

QString categoryText(const RulePack& pack, const Category& category)
{
    const InstrumentKind* const kind = pack.instrument(category);
    return kind != nullptr ? wordsOf(kind->title) : ruleWordText(category.text());
}

QString accountText(const RulePack& pack, const Identifier& type)
{
    const AccountKind* const kind = pack.account(type);
    return kind != nullptr ? wordsOf(kind->title) : type.text();
}

QString periodText(const std::optional<Period>& period)
{
    return period ? u"%1–%2"_s.arg(period->first).arg(period->last) : QString();
}

QString monthDayText(const MonthDay& day)
{
    const bool isFrenchFirst = day.day == 1 && QLocale().language() == QLocale::French;
    return QLocale().toString(QDate(SomeYear, day.month, day.day),
                              isFrenchFirst ? u"d'er' MMMM"_s : u"d MMMM"_s);
}

QString holidayText(const YearlyHoliday& holiday)
{
    QString text = holiday.easter ? easterText(*holiday.easter)
                   : holiday.weekday > 0
                       ? nthText(holiday)
                       : monthDayText({.month = holiday.month, .day = holiday.day});
    if (holiday.plus > 0) {
        text = labelText(QT_TRANSLATE_NOOP("Label", "%1, and so many days later: %2"))
                   .arg(text)
                   .arg(holiday.plus);
    }
    if (holiday.sundayToMonday) {
        text = labelText(QT_TRANSLATE_NOOP("Label", "%1 (a Sunday moves to Monday)")).arg(text);
    }
    if (holiday.saturdayToFriday) {
        text = labelText(QT_TRANSLATE_NOOP("Label", "%1 (a Saturday moves to Friday)")).arg(text);
    }
    return text;
}

}  // namespace citss
