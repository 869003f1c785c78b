// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"
#include "tests/bench/office.h"
#include "tests/bench/run_baseline.h"

#include <QCborArray>

#include <deque>

using namespace Qt::StringLiterals;

namespace citss::bench {

namespace {

constexpr int Year = 2023;
constexpr qint64 Emissions = 2200;
constexpr qint64 Due = 660;  ///< three tenths

/// A block of each entity as a row: two of each vintage, and two of offset credits.
QCborMap holdingRow(qint64 entity, qint64 block)
{
    const qint64 series = block / 2;
    QCborMap row{{u"entity_id"_s, Office::entity(entity)},
                 {u"quantity"_s, RunBaseline::Quantity},
                 {u"recorded"_s, u"2024-01-05T17:00:00.000Z"_s}};
    if (series == RunBaseline::Offsets) {
        row.insert(u"kind"_s, u"OFFSET_DEBS"_s);
        row.insert(u"project"_s, u"BENCH"_s);
        row.insert(u"vintage"_s, 2020);
    } else {
        row.insert(u"kind"_s, u"ALLOWANCE"_s);
        row.insert(u"vintage"_s, Year - RunBaseline::Vintages + 1 + series);
    }
    return row;
}

/// A registry up to its published obligations.
class RunOffice {
public:
    RunOffice(const QString& path, qint64 entities) : m_office(path, entities), m_entities(entities)
    {
        QCborArray holdings;
        QCborArray emissions;
        for (qint64 entity = 0; entity < entities; ++entity) {
            for (qint64 block = 0; block < RunBaseline::BlocksEach; ++block) {
                holdings.append(holdingRow(entity, block));
            }
            emissions.append(QCborMap{{u"entity_id"_s, Office::entity(entity)},
                                      {u"year"_s, Year},
                                      {u"quantity"_s, Emissions}});
        }
        m_office.run(u"PlaceHoldings"_s, {{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, holdings}});
        m_office.run(u"LoadEmissions"_s, {{u"jurisdiction"_s, u"WA"_s}, {u"rows"_s, emissions}});
        const Outcome opened = m_office.run(
            u"OpenComplianceEvent"_s,
            {{u"jurisdiction"_s, u"WA"_s}, {u"type"_s, u"ANNUAL"_s}, {u"year"_s, Year}});
        m_event = opened.made.value(u"event"_s).toString();
        m_office.run(u"PublishObligations"_s, {{u"event"_s, m_event}});
    }

    void preview()
    {
        const Outcome outcome = m_office.run(u"PreviewComplianceRun"_s, {{u"event"_s, m_event}});
        m_preview = outcome.made.value(u"preview"_s).toInteger();
        require(outcome.made.value(u"retired"_s).toInteger() == m_entities * Due, "all planned");
    }

    void commit()
    {
        const Outcome outcome = m_office.run(u"CommitComplianceRun"_s, {{u"preview"_s, m_preview}});
        require(outcome.made.value(u"retired"_s).toInteger() == m_entities * Due, "all retired");
    }

    qint64 total() { return m_office.units(); }

private:
    Office m_office;
    qint64 m_entities;
    QString m_event;
    qint64 m_preview = 0;
};

struct Sides {
    RunOffice office;
    RunBaseline baseline;

    Sides(const Options& options, int round, qint64 entities)
        : office(options.freshFile(nameOf(round, ".citss").constData()), entities),
          baseline(options.freshFile(nameOf(round, ".baseline").constData()), entities, Due)
    {
    }

    static QByteArray nameOf(int round, const char* suffix)
    {
        return "run" + QByteArray::number(round) + suffix;
    }
};

void measureRun(const Options& options, qint64 entities, int rounds)
{
    // A commit cannot be done twice: each round has registries of its own.
    std::deque<Sides> sides;
    const int fresh = options.wants("run_commit") ? rounds : 1;
    for (int i = 0; i < fresh; ++i) {
        sides.emplace_back(options, i, entities);
    }
    size_t product = 0;
    size_t baseline = 0;
    compete({.name = "run_preview",
             .operations = entities,
             .rounds = rounds,
             .goal = 2.0,
             .product = [&] { sides[product++ % sides.size()].office.preview(); },
             .baseline =
                 [&] {
                     require(sides[baseline++ % sides.size()].baseline.preview() == entities * Due,
                             "all planned by hand");
                 }});
    if (!options.wants("run_commit")) {
        return;
    }
    product = baseline = 0;
    compete({.name = "run_commit",
             .operations = entities,
             .rounds = rounds,
             .goal = 1.5,
             .product = [&] { sides[product++].office.commit(); },
             .baseline =
                 [&] {
                     require(sides[baseline++].baseline.commit() == entities * Due,
                             "all retired by hand");
                 }});
    const qint64 placed = entities * RunBaseline::BlocksEach * RunBaseline::Quantity;
    require(sides[0].office.total() == placed && sides[0].baseline.total() == placed,
            "units conserved");
}

}  // namespace

void measureRuns(const Options& options)
{
    if (!options.wants("run_preview") && !options.wants("run_commit")) {
        return;
    }
    measureRun(options, options.isQuick ? 200 : 1000, 5);
    const qint64 blocks = options.size(2'000'000, 0);
    if (blocks > 0) {
        measureRun(options, blocks / RunBaseline::BlocksEach, 1);
    }
}

}  // namespace citss::bench
