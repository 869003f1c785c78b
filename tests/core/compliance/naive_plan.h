// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/plan.h"

#include <QStringList>

#include <map>
#include <vector>

namespace citss::compliance {

/// Neighbouring instruments of one block that one step takes.
struct NaiveLine {
    QString step = {};
    int position = 0;
    int phase = 0;
    int pool = 0;
    qint64 series = 0;
    qint64 first = 0;
    qint64 last = 0;
    QString use = {};
    qint64 stillNeeded = 0;
    bool operator==(const NaiveLine&) const = default;
};

struct NaiveLeftover {
    qint64 series = 0;
    qint64 first = 0;
    qint64 left = 0;
    QString reason = {};
    QString limit = {};
    bool operator==(const NaiveLeftover&) const = default;
};

struct NaivePenalty {
    qint64 instruments = 0;
    std::optional<qint64> cents = {};
    QString currency = {};
    std::optional<QDate> due = {};
    std::optional<qint64> carried = {};
    bool operator==(const NaivePenalty&) const = default;
};

struct NaivePlan {
    bool isTooLarge = false;  ///< then nothing else is said
    QString status = {};
    qint64 obligation = 0;
    qint64 credited = 0;
    qint64 retired = 0;
    std::map<QString, qint64> rooms = {};
    std::vector<NaiveLine> lines = {};
    std::vector<NaiveLeftover> leftovers = {};
    std::optional<qint64> shortfall = {};
    std::optional<NaivePenalty> penalty = {};
    QStringList findings = {};
    QStringList rates = {};
    bool operator==(const NaivePlan&) const = default;
};

/// How many instruments the naive plan looks at together: one, or all that stand side by side and
/// that no request divides, for quantities that cannot be counted one by one.
enum class Stride { One, Run };

/// Plans as plainly as can be, each instrument asking all rules anew, written from compliance.md
/// and sharing nothing with the engine but the rules as read. Its only use is to disagree.
NaivePlan naivePlan(const PlanInput& input, Stride stride);

/// What the engine planned, in the same words.
NaivePlan inNaiveWords(const Plan& plan);

/// For people, where two plans differ.
QString textOf(const NaivePlan& plan);

}  // namespace citss::compliance
