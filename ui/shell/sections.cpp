// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sections.h"

#include "ui/widgets/registry_link.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

struct Plan {
    const char* name;
    const char* title;
    const char* topics;  ///< a view belongs where its first topic is
};

const std::array<Plan, 10> Plans = {{
    {"home", QT_TRANSLATE_NOOP("citss::Section", "Home"), "proposals tasks"},
    {"entities",
     QT_TRANSLATE_NOOP("citss::Section", "Entities"),
     "entities facilities jurisdictions documents"},
    {"accounts", QT_TRANSLATE_NOOP("citss::Section", "Accounts"), "accounts"},
    {"instruments",
     QT_TRANSLATE_NOOP("citss::Section", "Instruments"),
     "instruments holdings holds retirements"},
    {"compliance",
     QT_TRANSLATE_NOOP("citss::Section", "Compliance"),
     "events emissions obligations previews runs penalties side_obligations true_ups "
     "penalty_rates serial_requests rate_bases compliance"},
    {"rules", QT_TRANSLATE_NOOP("citss::Section", "Rules"), "programs rules rule_packs"},
    {"people", QT_TRANSLATE_NOOP("citss::Section", "People"), "people"},
    {"journal", QT_TRANSLATE_NOOP("citss::Section", "Journal"), "journal registry"},
    {"settings", QT_TRANSLATE_NOOP("citss::Section", "Settings"), "-"},
    {"other", QT_TRANSLATE_NOOP("citss::Section", "Other"), ""},
}};

const QString Settings = u"settings"_s;

QStringList topicsOf(const Plan& plan)
{
    return QString::fromLatin1(plan.topics).split(u' ');
}

QString firstOf(const std::vector<const char*>& topics)
{
    return topics.empty() ? QString() : QString::fromLatin1(topics.front());
}

QString firstTopic(const View& view)
{
    return firstOf(view.topics);
}

const Plan& planOf(const QString& topic)
{
    const auto* const found = std::find_if(Plans.begin(), Plans.end(), [&topic](const Plan& plan) {
        return topicsOf(plan).contains(topic);
    });
    return found == Plans.end() ? Plans.back() : *found;
}

}  // namespace

QList<Section> sectionsFor(const RegistryLink& link)
{
    QList<Section> sections;
    for (const Plan& plan : Plans) {
        Section section{
            .name = QLatin1String(plan.name), .icon = QLatin1String(plan.name), .views = {}};
        const QStringList topics = topicsOf(plan);
        for (const QString& topic : topics) {
            for (const View& view : link.catalogue().views) {
                const bool isIts =
                    &planOf(firstTopic(view)) == &plan &&
                    (firstTopic(view) == topic || !topics.contains(firstTopic(view)));
                const bool isList = view.parameters.empty() && !view.topics.empty();
                if (isIts && isList && link.rights(view.action).view) {
                    section.views.append(&view);
                }
            }
        }
        if (!section.views.isEmpty()) {
            sections.append(section);
        }
    }
    // It lists nothing and is for everybody.
    sections.append({.name = Settings, .icon = Settings, .views = {}});
    return sections;
}

QString sectionOf(const std::vector<const char*>& topics)
{
    return QLatin1String(planOf(firstOf(topics)).name);
}

QString sectionTitle(const QString& name)
{
    const auto* const plan = std::find_if(Plans.begin(), Plans.end(), [&name](const Plan& each) {
        return name == QLatin1String(each.name);
    });
    return plan == Plans.end() ? name : QCoreApplication::translate("citss::Section", plan->title);
}

}  // namespace citss
