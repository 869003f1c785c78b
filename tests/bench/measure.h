// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace citss::bench {

/// What the command line says.
struct Options {
    QString directory;  ///< where the registries are made: a RAM disk shows the program's own cost
    bool isQuick = false;
    qint64 rows = 0;    ///< of the large tables; 0: as each measure likes
    QStringList names;  ///< empty: all

    [[nodiscard]] bool wants(const char* name) const
    {
        return names.isEmpty() || names.contains(QLatin1String(name));
    }
    /// The size to measure at.
    [[nodiscard]] qint64 size(qint64 full, qint64 quick) const;
    /// A fresh path for a file, nothing there.
    [[nodiscard]] QString freshFile(const char* name) const;
};

/// Reads the command line; `names` tells what there is to measure.
[[nodiscard]] Options optionsFrom(const QStringList& arguments, const QString& names);

/// One side's work of a round: does `operations` things.
using Work = std::function<void()>;

struct Contest {
    const char* name;
    qint64 operations;  ///< of one round
    int rounds;
    double goal;  ///< the most that the product may take, in times of the baseline
    Work product;
    Work baseline;
};

/// Lets both work in turn, round by round, and prints one line of JSON: operations per second, CPU
/// per operation, the middle time of an operation, and the median of the ratios of the rounds
/// beside the goal.
void compete(const Contest& contest);

/// Prints a single figure as a line of JSON.
void report(const char* name, qint64 size, qint64 figure, const char* unit);

/// Stops the program when a result is not what it must be.
void require(bool condition, const char* what);

}  // namespace citss::bench
