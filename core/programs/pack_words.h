// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/rule_pack.h"

namespace citss {

/// A title of a pack in the current language.
QString wordsOf(const Title& title);

/// What the words of rule packs are called, in the current language; what has no name of its own
/// stays as it is written.
QString ruleWordText(const QString& word);       ///< "NEXT_BUSINESS_DAY"
QString packKeyText(const QString& key);         ///< "counts_for_limit"
QString packTermText(const QString& term);       ///< "compliance_account"
QString disclosureText(const QString& subject);  ///< "OWN_HOLDINGS"
QString tierText(int tier);
QString categoryText(const RulePack& pack, const Category& category);
QString accountText(const RulePack& pack, const Identifier& type);

/// "2023–2026"; nothing for rules without a period.
QString periodText(const std::optional<Period>& period);
/// "the third Monday of January".
QString holidayText(const YearlyHoliday& holiday);
QString monthDayText(const MonthDay& day);

}  // namespace citss
