// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;
class QWidget;

namespace citss {

/// A month to choose a day from. Its parts have names, for those who hear it.
QCalendarWidget* makeCalendar(QWidget* parent);
/// In the current language and size of letters.
void retranslateCalendar(QCalendarWidget& calendar);

}  // namespace citss
