// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_store.h"
#include "core/compliance/emissions_store.h"
#include "core/compliance/entered_commands.h"
#include "core/compliance/entered_problems.h"
#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/serial_request_store.h"
#include "core/instruments/block_store.h"
#include "core/instruments/held_picks.h"
#include "core/instruments/instrument_store.h"
#include "core/instruments/serial_block.h"

#include <algorithm>

namespace citss {

/// Notes which serial numbers an entity wants taken first, where its programme lets it choose
/// (compliance.md 1.6). They are served in the order given; the rest follows the default order.
struct RequestSerials {
    Identifier event;
    EntityId entity;
    QList<SerialBlock> serials;

    struct Prepared {
        SerialRequestStore::Requests requests;
        Problems notHeld;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "RequestSerials",
            QT_TRANSLATE_NOOP("Title", "Request serial numbers"),
            QT_TRANSLATE_NOOP("Label",
                              "Which serial numbers an entity wants surrendered first, in this "
                              "order; replaces its earlier request."),
            Action::LoadCompliance,
            {"serial_requests"}};
        return info;
    }
    static const Fields<RequestSerials>& fields()
    {
        using C = RequestSerials;
        static const Fields<C> list{
            field("event",
                  &C::event,
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event}),
            field("entity_id", &C::entity, QT_TRANSLATE_NOOP("Label", "Entity ID")),
            field("serials",
                  &C::serials,
                  QT_TRANSLATE_NOOP("Label", "Serial numbers"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label", "One range a line; none at all withdraws the request."),
                   .pick = &EntitySerialsPick}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const RequestSerials& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

namespace {

QString pathOf(qsizetype line)
{
    return QStringLiteral("serials[%1]").arg(line);
}

/// Whether the event takes requests at all, and still does.
Problems checkEvent(const ComplianceEvent& event, const State& state)
{
    const QString field = QStringLiteral("event");
    const RuleSet rules = rulesOf(event, PackStore(state.database));
    if (!rules->request || event.type == EventType::Penalty) {
        return {problem(RequestNotAllowed, field, {event.id.text()})};
    }
    const bool isPast = event.deadline && state.envelope.at > event.deadline->utc;
    return isPast || event.state >= EventState::CutOff
               ? Problems{problem(RequestTooLate, field, {event.id.text()})}
               : Problems{};
}

/// Each pair of neighbours that overlap, named at the line that comes second.
Problems checkOverlaps(const QList<SerialBlock>& serials)
{
    std::vector<qsizetype> lines;
    for (qsizetype i = 0; i < serials.size(); ++i) {
        lines.push_back(i);
    }
    const auto placeOf = [&serials](qsizetype line) {
        const SerialBlock& block = serials.at(line);
        return std::pair(block.series().text(), block.range());
    };
    std::sort(lines.begin(), lines.end(), [&placeOf](qsizetype a, qsizetype b) {
        return std::pair(placeOf(a), a) < std::pair(placeOf(b), b);
    });
    Problems problems;
    qsizetype furthest = -1;  // the line that reaches highest so far
    for (const qsizetype line : lines) {
        const SerialBlock& block = serials.at(line);
        const bool sameSeries = furthest >= 0 && serials.at(furthest).series() == block.series();
        if (sameSeries && serials.at(furthest).range().overlaps(block.range())) {
            problems += problem(RequestTwice,
                                pathOf(std::max(line, furthest)),
                                {block.text(), serials.at(furthest).text()});
        }
        if (!sameSeries || block.range().last() > serials.at(furthest).range().last()) {
            furthest = line;
        }
    }
    return problems;
}

/// What the account does not hold of a range.
Problems notHeld(const SerialBlock& serials,
                 const std::vector<Block>& blocks,
                 AccountSeq account,
                 const QString& field)
{
    Problems problems;
    for (const Block& block : blocks) {
        if (block.account != account) {
            const SerialBlock part(serials.series(),
                                   block.range.intersection(serials.range()).value());
            problems += problem(RequestNotHeld, field, {part.text()});
        }
    }
    return problems;
}

}  // namespace

static Problems checkSerials(const RequestSerials& command,
                             const State& state,
                             RequestSerials::Prepared& prepared)
{
    const InstrumentStore instruments(state.database);
    const auto account =
        AccountStore(state.database).ofEntity(command.entity, AccountType::Compliance);
    Problems problems;
    for (qsizetype i = 0; i < command.serials.size(); ++i) {
        const SerialBlock& serials = command.serials.at(i);
        const auto series = instruments.find(serials.series());
        if (!series || serials.range().last() > instruments.issued(*series)) {
            problems += problem(RequestSerialsUnknown, pathOf(i), {serials.text()});
            continue;
        }
        prepared.requests.push_back(
            {.series = compliance::SeriesKey(series->number()), .range = serials.range()});
        prepared.notHeld += notHeld(serials,
                                    BlockStore(state.database).across(*series, serials.range()),
                                    account ? account->seq : AccountSeq(0),
                                    pathOf(i));
    }
    return problems + checkOverlaps(command.serials);
}

static Problems check(const RequestSerials& command,
                      const State& state,
                      RequestSerials::Prepared& prepared)
{
    std::optional<ComplianceEvent> event;
    if (const Problems problems = loadOpenEvent(command.event, state, event); !problems.isEmpty()) {
        return problems;
    }
    Problems problems = checkEvent(*event, state);
    const QString field = QStringLiteral("entity_id");
    if (!EmissionsStore(state.database)
             .knownEntities(event->jurisdiction)
             .contains(command.entity)) {
        problems +=
            problem(EntityUnknownHere, field, {command.entity.text(), event->jurisdiction.text()});
    } else if (command.serials.isEmpty() &&
               SerialRequestStore(state.database).of(command.event, command.entity).empty()) {
        problems += problem(
            RequestNone, QStringLiteral("serials"), {command.entity.text(), command.event.text()});
    }
    return problems + checkSerials(command, state, prepared);
}

static void apply(const RequestSerials& command,
                  Change& change,
                  const RequestSerials::Prepared& prepared)
{
    SerialRequestStore(change.database)
        .put(command.event, command.entity, prepared.requests, change.envelope.number);
    qint64 quantity = 0;
    for (const compliance::SerialRequest& request : prepared.requests) {
        quantity += request.range.quantity().count();
    }
    change.effects.made.insert(QStringLiteral("quantity"), quantity);
    change.effects.warnings += prepared.notHeld;
}

void addSerialRequestCommands(Catalogue& catalogue)
{
    catalogue.add<RequestSerials>();
}

}  // namespace citss
