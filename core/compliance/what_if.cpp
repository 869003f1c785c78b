// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/what_if.h"

#include "core/compliance/event_problems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// More events than any period has: nobody waits for a rehearsal that goes on for ever.
constexpr int MostReversals = 40;

CommandRequest command(const QString& name, const QCborMap& fields)
{
    return {.id = {}, .command = name, .fields = fields};
}

CommandRequest reversalOf(const QString& event)
{
    return command(u"ReverseComplianceRun"_s, {{u"event"_s, event}, {u"reason"_s, u"What if"_s}});
}

RehearsalRequest requestOf(const QStringList& reversals,
                           const QCborMap& fields,
                           const WhatIfRows& rows)
{
    RehearsalRequest request;
    for (const QString& event : reversals) {
        request.commands.append(reversalOf(event));
    }
    QCborMap asItIs{{u"event"_s, fields.value(u"event"_s)}};
    if (const QCborValue entities = fields.value(u"entities"_s); entities.isArray()) {
        asItIs.insert(u"entities"_s, entities);
    }
    request.commands.append(command(u"PreviewComplianceRun"_s, asItIs));
    request.commands.append(command(u"WhatIfComplianceRun"_s, fields));
    ViewRequest comparison;
    comparison.view = u"preview_comparison"_s;
    // The last two previews made.
    comparison.filters = {{u"preview"_s, Comparison::Equal, -1},
                          {u"other"_s, Comparison::Equal, 0}};
    comparison.filters += rows.filters;
    comparison.sort = rows.sort;
    comparison.descending = rows.descending;
    comparison.limit = rows.limit;
    comparison.totals = true;
    request.views = {comparison};
    return request;
}

/// Whether surrenders of the event stand.
Result<bool> hasRun(Registry& registry, const QByteArray& token, const QCborMap& fields)
{
    ViewRequest runs;
    runs.view = u"runs"_s;
    runs.filters = {{u"event"_s, Comparison::Equal, fields.value(u"event"_s)},
                    {u"state"_s, Comparison::Equal, u"COMMITTED"_s}};
    runs.limit = 1;
    const Result<Page> page = registry.read(runs, token);
    return page ? Result<bool>(!page->rows.isEmpty()) : Result<bool>(page.error());
}

/// The later events that a reversal was refused for.
QStringList laterEvents(const Problems& problems)
{
    QStringList events;
    for (const Problem& each : problems) {
        if (each.type == &RefusedDependent) {
            events.append(each.arguments.at(2).toString());
        }
    }
    events.removeDuplicates();
    return events;
}

/// What a rehearsal came to: its refusal, or nothing.
Problems refusalOf(const Result<Rehearsal>& rehearsal)
{
    if (!rehearsal) {
        return rehearsal.error();
    }
    const Result<Outcome>& last = rehearsal->outcomes.last();
    return last ? Problems() : last.error();
}

Result<WhatIfAnswer> answerOf(const Rehearsal& rehearsal, const QStringList& reversals)
{
    const Result<Page>& page = rehearsal.pages.first();
    if (!page) {
        return page.error();
    }
    WhatIfAnswer answer{.comparison = *page, .notes = {}, .reversed = reversals};
    for (const Result<Outcome>& outcome : rehearsal.outcomes) {
        for (const Problem& warning : outcome->warnings) {
            if (!answer.notes.contains(warning)) {
                answer.notes.append(warning);
            }
        }
    }
    return answer;
}

}  // namespace

Result<WhatIfAnswer> askWhatIf(Registry& registry,
                               const QByteArray& token,
                               const QCborMap& fields,
                               const WhatIfRows& rows,
                               const Progress& progress)
{
    const Result<bool> run = hasRun(registry, token, fields);
    if (!run) {
        return run.error();
    }
    QStringList reversals;
    if (*run) {
        reversals.append(fields.value(u"event"_s).toString());
    }
    for (;;) {
        const auto rehearsal =
            registry.rehearse(requestOf(reversals, fields, rows), token, progress);
        const Problems refusal = refusalOf(rehearsal);
        if (refusal.isEmpty()) {
            return answerOf(*rehearsal, reversals);
        }
        // Last in, first out: what stands upon this event is taken back before it.
        const QStringList later = laterEvents(refusal);
        if (later.isEmpty() || reversals.size() >= MostReversals) {
            return refusal;
        }
        for (const QString& event : later) {
            reversals.removeAll(event);
            reversals.prepend(event);
        }
    }
}

}  // namespace citss
