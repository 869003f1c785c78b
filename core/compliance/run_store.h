// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/position.h"
#include "core/compliance/run_record.h"

#include <QHash>
#include <QList>

namespace citss {

class Database;

/// A line of a run as it was posted.
struct PostedLine {
    int line = 0;
    compliance::PlanLine plan;
    QString rule = {};
    QString citation = {};
    Category kind = {};      ///< of the instrument; plan.category says how it was used
    qint64 account = 0;      ///< seq of the account it was drawn from
    qint64 destination = 0;  ///< seq of the account it went to
    bool counts = true;  ///< for the obligation; not what a penalty takes beyond the missing units
};

/// Serials that a run moved, and between which accounts (their seq).
struct MovedRange {
    qint64 series;
    SerialRange range;
    qint64 from;
    qint64 to;
};

/// The only SQL on previews, runs and their lines.
class RunStore {
public:
    explicit RunStore(Database& database) : m_database(database) {}

    PreviewId insertPreview(const Identifier& event, Instant madeAt, JournalNumber since);
    void insertPreviewEntity(PreviewId preview, const PreviewRecord& record);
    void insertPreviewStep(PreviewId preview,
                           const EntityId& entity,
                           const compliance::StepPosition& step);
    [[nodiscard]] std::optional<Identifier> eventOfPreview(PreviewId preview) const;
    [[nodiscard]] QList<PreviewRecord> entitiesOf(PreviewId preview) const;

    [[nodiscard]] std::optional<RunRecord> find(RunId id) const;
    /// The committed run of an obligation version, if there is one.
    [[nodiscard]] std::optional<RunRecord> committed(const Identifier& event,
                                                     const EntityId& entity,
                                                     int version) const;
    /// All committed runs of an event, or of one entity at it, in the order of their ids.
    [[nodiscard]] QList<RunRecord> committedOf(const Identifier& event) const;
    /// A later committed run of the same entity under the same rule set.
    [[nodiscard]] std::optional<RunRecord> laterRun(const RunRecord& run,
                                                    const Identifier& ruleSet) const;

    /// The first of `count` run ids.
    RunId takeIds(qsizetype count);
    void insert(const RunRecord& run, JournalNumber since);
    void replace(const RunRecord& run, JournalNumber now);
    void insertLine(RunId run, const PostedLine& line);
    void insertLeftover(RunId run, const compliance::Leftover& leftover);
    void insertLimit(RunId run, const Identifier& limit, Tonnes room, Tonnes used);
    [[nodiscard]] QList<MovedRange> movedBy(RunId run) const;
    /// The entry that posted a run, whatever its standing became later.
    [[nodiscard]] JournalNumber postedBy(RunId run) const;

    using Retired = compliance::CategoryAmounts;
    /// What committed runs of the period's events have retired for obligations, by entity and
    /// category: of events of the rule set in the jurisdiction, that event itself apart.
    struct Prior {
        Retired before;  ///< by other events
        /// By earlier versions of this event; of a late surrender all of it, not only what counts
        /// for the missed obligation.
        Retired forEvent;
    };
    [[nodiscard]] QHash<EntityId, Prior> prior(const Identifier& event,
                                               const JurisdictionCode& jurisdiction,
                                               const Identifier& ruleSet) const;

private:
    Database& m_database;
};

}  // namespace citss
