// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QTextCharFormat>
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

constexpr int CalendarLines = 8;
constexpr int LineSpace = 8;

constexpr std::array<std::pair<const char*, const char*>, 2> Arrows = {
    {{"qt_calendar_prevmonth", "‹"}, {"qt_calendar_nextmonth", "›"}}};

}  // namespace

QCalendarWidget* makeCalendar(QWidget* parent)
{
    auto* const calendar = new QCalendarWidget(parent);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // In a narrow column three letters become two points.
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    // Every day is like the others here; Qt's own red is hard to read on a dark ground.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
    }
    // As text they have the colours of text; Qt's own arrows have colours of their own.
    for (const auto& [name, arrow] : Arrows) {
        if (auto* const button = calendar->findChild<QToolButton*>(QLatin1String(name))) {
            button->setText(QString::fromUtf8(arrow));
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        }
    }
    retranslateCalendar(*calendar);
    return calendar;
}

void retranslateCalendar(QCalendarWidget& calendar)
{
    calendar.setLocale(QLocale());
    // Six weeks, their days' letters and the bar above them: with our style rows are higher than Qt
    // reckons, and the last week would be cut off.
    calendar.setMinimumHeight(CalendarLines * (calendar.fontMetrics().height() + LineSpace));
    for (const auto& [name, title] : Parts) {
        if (auto* const part = calendar.findChild<QWidget*>(QLatin1String(name))) {
            part->setAccessibleName(QCoreApplication::translate("citss::Calendar", title));
        }
    }
}

}  // namespace citss
