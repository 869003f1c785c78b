// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/programs/rules.h"

#include <QDate>
#include <QList>

namespace citss {

/// What all letters of one event have in common.
struct LetterEvent {
    QString registry;
    bool training = false;
    Instant writtenAt{0};  ///< by the registry's clock
    QString jurisdiction;
    QString nameEn;
    QString nameFr;
    QString id;
    EventType type = EventType::Annual;
    std::optional<int> year;
    std::optional<Instant> deadline;
    Rules rules;
};

/// What an entity holds for one step of the order.
struct LetterStep {
    int position = -1;  ///< none: the event does not accept it
    QString instrument;
    bool isGeneral = false;  ///< lies in the general account
    qint64 held = 0;
    qint64 eligible = 0;
    qint64 planned = 0;
};

struct LetterLimit {
    QString id;
    qint64 room = 0;
    qint64 used = 0;
    qint64 left = 0;
};

struct LetterYear {
    int year = 0;
    qint64 emissions = 0;
};

/// Where one entity stands before a deadline, as a letter tells it.
struct PositionLetter {
    QString entity;
    QString name;
    QString account;  ///< number of its compliance account; empty if it has none
    QList<LetterYear> years;
    qint64 emissions = 0;
    qint64 carried = 0;  ///< a deficit of the year before
    qint64 credited = 0;
    qint64 obligation = 0;
    qint64 held = 0;
    qint64 eligible = 0;
    qint64 retired = 0;  ///< would be, if the deadline were now
    qint64 shortfall = 0;
    qint64 instruments = 0;  ///< what the shortfall would cost
    qint64 cents = 0;
    QString currency;
    QDate due;
    QList<LetterStep> steps;
    QList<LetterLimit> limits;
};

}  // namespace citss
