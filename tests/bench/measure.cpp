// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

/// Seconds of the wall and of this process.
struct Time {
    double wall = 0;
    double cpu = 0;
};

Time now()
{
    timespec cpu{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return {.wall = std::chrono::duration<double>(wall).count(),
            .cpu = static_cast<double>(cpu.tv_sec) + static_cast<double>(cpu.tv_nsec) * 1e-9};
}

Time timed(const Work& work)
{
    const Time before = now();
    work();
    const Time after = now();
    return {.wall = after.wall - before.wall, .cpu = after.cpu - before.cpu};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double medianOf(const std::vector<Time>& times, double Time::*part)
{
    std::vector<double> values;
    for (const Time& time : times) {
        values.push_back(time.*part);
    }
    return median(values);
}

double rounded(double value)
{
    return static_cast<double>(static_cast<qint64>(value * 100 + 0.5)) / 100;
}

void print(const QJsonObject& line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

}  // namespace

Options optionsFrom(const QStringList& arguments, const QString& names)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures the registry beside hand-written baselines. Names: "_s + names);
    parser.addHelpOption();
    const QCommandLineOption directory(u"db"_s,
                                       u"Where to make the files."_s,
                                       u"directory"_s,
                                       QDir::tempPath() + u"/citss_bench"_s);
    const QCommandLineOption quick(u"quick"_s, u"Small sizes: does it run at all?"_s);
    const QCommandLineOption rows(
        u"rows"_s, u"The size of large tables: blocks, entries, movements."_s, u"rows"_s, u"0"_s);
    parser.addOptions({directory, quick, rows});
    parser.addPositionalArgument(
        u"name"_s, u"What to measure; all if none is named."_s, u"[name...]"_s);
    parser.process(arguments);
    return {.directory = parser.value(directory),
            .isQuick = parser.isSet(quick),
            .rows = parser.value(rows).toLongLong(),
            .names = parser.positionalArguments()};
}

qint64 Options::size(qint64 full, qint64 quick) const
{
    return rows > 0 ? rows : isQuick ? quick : full;
}

QString Options::freshFile(const char* name) const
{
    QDir().mkpath(directory);
    const QString path = QDir(directory).filePath(QLatin1String(name));
    for (const char* const suffix : {"", "-wal", "-shm", ".lock"}) {
        QFile::remove(path + QLatin1String(suffix));
    }
    return path;
}

void compete(const Contest& contest)
{
    std::vector<Time> product;
    std::vector<Time> baseline;
    std::vector<double> ratios;
    std::vector<double> cpuRatios;
    for (int round = 0; round < contest.rounds; ++round) {
        product.push_back(timed(contest.product));
        baseline.push_back(timed(contest.baseline));
        ratios.push_back(product.back().wall / baseline.back().wall);
        cpuRatios.push_back(product.back().cpu / baseline.back().cpu);
    }
    const auto count = static_cast<double>(contest.operations);
    const auto perOperation = [&](const std::vector<Time>& times, double Time::*part) {
        return rounded(medianOf(times, part) / count * 1e6);
    };
    print({{QStringLiteral("name"), QLatin1String(contest.name)},
           {QStringLiteral("size"), contest.operations},
           {QStringLiteral("rounds"), contest.rounds},
           {QStringLiteral("per_second"), rounded(count / medianOf(product, &Time::wall))},
           {QStringLiteral("p50_us"), perOperation(product, &Time::wall)},
           {QStringLiteral("cpu_us"), perOperation(product, &Time::cpu)},
           {QStringLiteral("baseline_p50_us"), perOperation(baseline, &Time::wall)},
           {QStringLiteral("baseline_cpu_us"), perOperation(baseline, &Time::cpu)},
           {QStringLiteral("ratio"), rounded(median(ratios))},
           {QStringLiteral("cpu_ratio"), rounded(median(cpuRatios))},
           {QStringLiteral("goal"), contest.goal}});
}

void report(const char* name, qint64 size, qint64 figure, const char* unit)
{
    print({{QStringLiteral("name"), QLatin1String(name)},
           {QStringLiteral("size"), size},
           {QLatin1String(unit), figure}});
}

void require(bool condition, const char* what)
{
    if (!condition) {
        std::fprintf(stderr, "wrong result: %s\n", what);
        std::exit(1);
    }
}

}  // namespace citss::bench
