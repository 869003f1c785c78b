// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// What Qt calls its parts, and what they are.
constexpr std::array<std::pair<const char*, const char*>, 6> Parts = {
    {{"qt_calendar_prevmonth", QT_TRANSLATE_NOOP("citss::Calendar", "Month before")},
     {"qt_calendar_nextmonth", QT_TRANSLATE_NOOP("citss::Calendar", "Next month")},
     {"qt_calendar_monthbutton", QT_TRANSLATE_NOOP("citss::Calendar", "Month")},
     {"qt_calendar_yearbutton", QT_TRANSLATE_NOOP("citss::Calendar", "Year")},
     {"qt_calendar_yearedit", QT_TRANSLATE_NOOP("citss::Calendar", "Year")},
     {"qt_calendar_calendarview", QT_TRANSLATE_NOOP("citss::Calendar", "Days of the month")}}};

}  // namespace

QCalendarWidget* makeCalendar(QWidget* parent)
{
    auto* const calendar = new QCalendarWidget(parent);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    retranslateCalendar(*calendar);
    return calendar;
}

void retranslateCalendar(QCalendarWidget& calendar)
{
    calendar.setLocale(QLocale());
    for (const auto& [name, title] : Parts) {
        if (auto* const part = calendar.findChild<QWidget*>(QLatin1String(name))) {
            part->setAccessibleName(QCoreApplication::translate("citss::Calendar", title));
        }
    }
}

}  // namespace citss
