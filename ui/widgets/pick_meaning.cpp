// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_meaning.h"

#include "core/base/value.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// What is one of a kind, in a sentence.
constexpr std::array<std::pair<const char*, const char*>, 25> OneOf = {
    {{"ENTITY", QT_TRANSLATE_NOOP("citss::PickEditor", "an entity")},
     {"ACCOUNT", QT_TRANSLATE_NOOP("citss::PickEditor", "an account")},
     {"FACILITY", QT_TRANSLATE_NOOP("citss::PickEditor", "a facility")},
     {"SERIAL", QT_TRANSLATE_NOOP("citss::PickEditor", "a serial number")},
     {"EVENT", QT_TRANSLATE_NOOP("citss::PickEditor", "a compliance event")},
     {"PERSON", QT_TRANSLATE_NOOP("citss::PickEditor", "a person")},
     {"PROPOSAL", QT_TRANSLATE_NOOP("citss::PickEditor", "a proposal")},
     {"ENTRY", QT_TRANSLATE_NOOP("citss::PickEditor", "an entry of the journal")},
     {"PREVIEW", QT_TRANSLATE_NOOP("citss::PickEditor", "a preview")},
     {"RUN", QT_TRANSLATE_NOOP("citss::PickEditor", "a run")},
     {"RETIREMENT", QT_TRANSLATE_NOOP("citss::PickEditor", "a retirement")},
     {"HOLD", QT_TRANSLATE_NOOP("citss::PickEditor", "a hold")},
     {"ISSUANCE", QT_TRANSLATE_NOOP("citss::PickEditor", "an issuance")},
     {"JURISDICTION", QT_TRANSLATE_NOOP("citss::PickEditor", "a jurisdiction")},
     {"RULE_PACK", QT_TRANSLATE_NOOP("citss::PickEditor", "a rule pack")},
     {"INSTRUMENT_KIND", QT_TRANSLATE_NOOP("citss::PickEditor", "a kind of instrument")},
     {"RULE_SET", QT_TRANSLATE_NOOP("citss::PickEditor", "a rule set")},
     {"CURRENCY", QT_TRANSLATE_NOOP("citss::PickEditor", "a currency")},
     {"LIMIT", QT_TRANSLATE_NOOP("citss::PickEditor", "a limit")},
     {"VINTAGE", QT_TRANSLATE_NOOP("citss::PickEditor", "a vintage")},
     {"PROJECT", QT_TRANSLATE_NOOP("citss::PickEditor", "a project")},
     {"DATA_YEAR", QT_TRANSLATE_NOOP("citss::PickEditor", "a data year")},
     {"PACK_VERSION", QT_TRANSLATE_NOOP("citss::PickEditor", "a version of a rule pack")},
     {"DOCUMENT", QT_TRANSLATE_NOOP("citss::PickEditor", "a document")},
     {"SIDE_OBLIGATION", QT_TRANSLATE_NOOP("citss::PickEditor", "a side obligation")}}};

QString oneOf(const QString& kind)
{
    const auto* const found = std::find_if(OneOf.begin(), OneOf.end(), [&kind](const auto& each) {
        return kind == QLatin1String(each.first);
    });
    return found == OneOf.end() ? kind
                                : QCoreApplication::translate("citss::PickEditor", found->second);
}

QString idOf(const QCborMap& record)
{
    return record.value(u"id"_s).toVariant().toString();
}

}  // namespace

PickMeaning meaningOf(const QString& typed, const QString& own, const QList<QCborMap>& found)
{
    PickMeaning meaning;
    for (const QCborMap& record : found) {
        const bool isTyped = idOf(record).compare(typed.trimmed(), Qt::CaseInsensitive) == 0;
        if (record.value(u"kind"_s).toString() == own) {
            meaning.offers.append(record);
            if (isTyped && meaning.exact.isEmpty()) {
                meaning.exact = record;
            }
        } else if (isTyped && meaning.other.isEmpty()) {
            meaning.other = record;
        }
    }
    if (!meaning.exact.isEmpty()) {
        meaning.other.clear();
    }
    return meaning;
}

QString wrongKindText(const QCborMap& other, const QString& own)
{
    const QString name = other.value(u"name"_s).toString();
    const QString id = idOf(other);
    return QCoreApplication::translate("citss::PickEditor", "%1 is %2; this field takes %3.")
        .arg(name.isEmpty() ? id : id + u" ("_s + name + u')',
             oneOf(other.value(u"kind"_s).toString()),
             oneOf(own));
}

}  // namespace citss
