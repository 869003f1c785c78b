// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/preview_commands.h"

#include "core/compliance/event_checks.h"
#include "core/compliance/event_problems.h"
#include "core/compliance/event_store.h"
#include "core/compliance/preview_posting.h"

namespace citss {

/// Plans what every entity would retire and remembers the snapshot each plan was made from. Nothing
/// is posted (compliance.md 3.4); a commit of the preview runs where nothing has changed since.
struct PreviewComplianceRun : PreviewScope {
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "PreviewComplianceRun",
            QT_TRANSLATE_NOOP("Title", "Preview a surrender run"),
            QT_TRANSLATE_NOOP("Label",
                              "Plans what every entity would retire, and why; nothing is posted."),
            Action::PreviewSurrender,
            {"previews"}};
        return info;
    }
    static const Fields<PreviewComplianceRun>& fields()
    {
        using C = PreviewComplianceRun;
        static const Fields<C> list{
            field("event",
                  inherited<C>(&PreviewScope::event),
                  QT_TRANSLATE_NOOP("Label", "Compliance event"),
                  {.kind = FieldKind::Event}),
            field("entities",
                  inherited<C>(&PreviewScope::entities),
                  QT_TRANSLATE_NOOP("Label", "Entities"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Only these; all of the event if empty.")}),
            field("lines",
                  inherited<C>(&PreviewScope::lines),
                  QT_TRANSLATE_NOOP("Label", "Keep every line"),
                  {.help = QT_TRANSLATE_NOOP(
                       "Label",
                       "Keeps lines, limits and what is left with the preview, to read later.")}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const PreviewComplianceRun& command,
                                                      const State& state)
{
    return jurisdictionOfEvent(command.event, state);
}

static Problems check(const PreviewComplianceRun& command, const State& state)
{
    std::optional<ComplianceEvent> event;
    if (const Problems problems = loadPreviewed(command.event, state, event); !problems.isEmpty()) {
        return problems;
    }
    return event->state == EventState::Closed
               ? Problems{problem(EventClosed, QStringLiteral("event"), {command.event.text()})}
               : Problems{};
}

static void apply(const PreviewComplianceRun& command, Change& change)
{
    const ComplianceEvent event = EventStore(change.database).find(command.event).value();
    PreviewPosting(change, event, rulesOf(event, PackStore(change.database)), command).run();
}

void addPreviewCommands(Catalogue& catalogue)
{
    catalogue.add<PreviewComplianceRun>();
}

}  // namespace citss
