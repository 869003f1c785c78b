// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QDateTime>
#include <QFrame>

class QCalendarWidget;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimeEdit;

namespace citss {

/// A moment in words: "entry 17", "2026-03-04 23:59 UTC", "Now".
QString momentText(const Moment& moment);

/// Which past moment to show: typed, or chosen from a calendar with a time of day. The calendar
/// knows no day before the registry was founded and none to come.
class MomentChoice final : public QFrame {
    Q_OBJECT

public:
    MomentChoice(RegistryLink& link, QWidget* parent);

    /// Shows itself below a place, with its right edge there.
    void open(const QPoint& corner);
    void retranslate();

private:
    void build();
    void connectParts();
    void showChosen();
    void readFounding();
    /// The calendar follows what is typed, and the text what is chosen.
    void followText();
    void followCalendar();
    void limit();
    [[nodiscard]] QDateTime latest() const;

    RegistryLink& m_link;
    QLabel* m_title;
    QLabel* m_help;
    QLineEdit* m_moment;
    QCalendarWidget* m_calendar;
    QLabel* m_timeLabel;
    QTimeEdit* m_time;
    QLabel* m_span;
    QLabel* m_fault;
    QPushButton* m_show;
    QPushButton* m_now;
    QDateTime m_founded;  ///< invalid until it is known
};

}  // namespace citss
