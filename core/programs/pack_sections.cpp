// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programs/pack_sections.h"

#include "core/base/format.h"
#include "core/base/problem_text.h"
#include "core/programs/pack_words.h"
#include "core/programs/rule_words.h"

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// Statements that make up the text of one row, as they apply.
class Sentences {
public:
    void add(const char* sentence) { m_list.append(labelText(sentence)); }
    void add(const char* sentence, const QString& argument)
    {
        m_list.append(labelText(sentence).arg(argument));
    }
    [[nodiscard]] QString text() const { return m_list.join(u' '); }

private:
    QStringList m_list;
};

PackSection programmeSection(const RulePack& pack)
{
    PackSection section{.ruleSet = {}, .title = packKeyText(u"programme"_s), .rows = {}};
    section.rows = {{packKeyText(u"title"_s), wordsOf(pack.title), {}},
                    {packKeyText(u"id"_s), pack.id.text(), {}},
                    {packKeyText(u"version"_s), QString::number(pack.version), {}},
                    {packKeyText(u"unit"_s), pack.unit, {}},
                    {packKeyText(u"currency"_s), pack.currency, {}}};
    for (const Member& member : pack.members) {
        section.rows.push_back({packKeyText(u"jurisdiction"_s),
                                u"%1: %2"_s.arg(member.jurisdiction.text(), wordsOf(member.title)),
                                {}});
    }
    section.rows.push_back(
        {packKeyText(u"closing"_s),
         labelText(QT_TRANSLATE_NOOP("Label",
                                     "An event closes some months after its deadline and is not "
                                     "reversed from then on. Months: %1."))
             .arg(pack.closing.eventMonths),
         {}});
    if (pack.closing.programmeEnded) {
        section.rows.push_back(
            {packKeyText(u"programme_ended"_s), formatDate(*pack.closing.programmeEnded), {}});
    }
    return section;
}

PackSection vocabularySection(const RulePack& pack)
{
    PackSection section{.ruleSet = {}, .title = packKeyText(u"vocabulary"_s), .rows = {}};
    for (const Term& term : pack.vocabulary) {
        section.rows.push_back({packTermText(term.key.text()), wordsOf(term.title), {}});
    }
    return section;
}

PackSection instrumentSection(const RulePack& pack)
{
    PackSection section{.ruleSet = {}, .title = packKeyText(u"instruments"_s), .rows = {}};
    for (const InstrumentKind& kind : pack.instruments) {
        Sentences sentences;
        sentences.add(QT_TRANSLATE_NOOP("Label", "Written %1 in records."),
                      kind.traits.category.text());
        sentences.add(QT_TRANSLATE_NOOP("Label", "Serial numbers of class %1."),
                      QString(QLatin1Char(kind.traits.serialClass)));
        sentences.add(kind.traits.vintaged ? QT_TRANSLATE_NOOP("Label", "Each has a vintage.")
                                           : QT_TRANSLATE_NOOP("Label", "Without vintage."));
        if (kind.traits.offset) {
            sentences.add(QT_TRANSLATE_NOOP("Label", "An offset credit."));
        }
        section.rows.push_back({wordsOf(kind.title), sentences.text(), {}});
    }
    return section;
}

QString accountTexts(const RulePack& pack, const std::vector<Identifier>& types)
{
    QStringList texts;
    for (const Identifier& type : types) {
        texts.append(accountText(pack, type));
    }
    return texts.join(u", "_s);
}

QString accountRules(const RulePack& pack, const AccountKind& kind)
{
    Sentences sentences;
    sentences.add(kind.owner == AccountOwner::Entity
                      ? QT_TRANSLATE_NOOP("Label", "Held by entities.")
                      : QT_TRANSLATE_NOOP("Label", "Held by the jurisdiction."));
    if (kind.role) {
        sentences.add(*kind.role == AccountRole::Compliance
                          ? QT_TRANSLATE_NOOP("Label", "Compliance runs draw from it.")
                          : QT_TRANSLATE_NOOP("Label", "Penalties may draw from it."));
    }
    if (kind.countsForLimit) {
        sentences.add(QT_TRANSLATE_NOOP("Label", "It counts towards the holding limit."));
    }
    if (!kind.holderRoutes.empty()) {
        sentences.add(QT_TRANSLATE_NOOP("Label", "The holder may send to: %1."),
                      accountTexts(pack, kind.holderRoutes));
    }
    if (!kind.regulatorRoutes.empty()) {
        sentences.add(QT_TRANSLATE_NOOP("Label", "The regulator may also move to: %1."),
                      accountTexts(pack, kind.regulatorRoutes));
    }
    if (kind.holderRoutes.empty() && kind.regulatorRoutes.empty()) {
        sentences.add(QT_TRANSLATE_NOOP("Label", "What is in it stays there."));
    }
    return sentences.text();
}

PackSection accountSection(const RulePack& pack)
{
    PackSection section{.ruleSet = {}, .title = packKeyText(u"accounts"_s), .rows = {}};
    for (const AccountKind& kind : pack.accounts) {
        section.rows.push_back({wordsOf(kind.title), accountRules(pack, kind), {}});
    }
    return section;
}

PackSection calendarSection(const RulePack& pack)
{
    PackSection section{.ruleSet = {}, .title = packKeyText(u"holidays"_s), .rows = {}};
    section.rows.push_back(
        {labelText(QT_TRANSLATE_NOOP("Label", "Days without business")),
         labelText(QT_TRANSLATE_NOOP("Label", "Every Saturday and Sunday, and these:")),
         {}});
    for (const YearlyHoliday& holiday : pack.holidays.yearly()) {
        section.rows.push_back({packKeyText(u"yearly"_s), holidayText(holiday), {}});
    }
    QStringList dates;
    for (const QDate date : pack.holidays.dates()) {
        dates.append(formatDate(date));
    }
    if (!dates.isEmpty()) {
        section.rows.push_back({packKeyText(u"dates"_s), dates.join(u", "_s), {}});
    }
    return section;
}

PackSection confidentialitySection(const RulePack& pack)
{
    PackSection section{.ruleSet = {}, .title = packKeyText(u"confidentiality"_s), .rows = {}};
    for (const Disclosure& disclosure : pack.confidentiality) {
        section.rows.push_back(
            {disclosureText(disclosure.subject.text()), tierText(disclosure.tier), {}});
    }
    section.rows.push_back(
        {packKeyText(u"fewest_groups"_s), QString::number(pack.fewestGroups), {}});
    return section;
}

}  // namespace

std::vector<PackSection> packSections(const RulePack& pack)
{
    std::vector<PackSection> sections = {programmeSection(pack),
                                         vocabularySection(pack),
                                         instrumentSection(pack),
                                         accountSection(pack),
                                         calendarSection(pack),
                                         confidentialitySection(pack)};
    for (const RuleSet& set : pack.ruleSets) {
        for (PackSection& section : ruleSetSections(pack, set)) {
            sections.push_back(std::move(section));
        }
    }
    return sections;
}

}  // namespace citss
