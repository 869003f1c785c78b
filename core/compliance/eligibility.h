// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/limits.h"

#include <QString>

#include <optional>

namespace citss::compliance {

/// What becomes of a block, or of the part of it that a plan leaves alone. The first test of
/// compliance.md 1.4 that fails is the reason.
enum class BlockReason {
    Account,
    StateHeld,
    StatePending,
    StateInvalidated,
    Late,
    Category,
    Issuer,
    OffsetIssueYear,
    VintageFuture,
    Vintage,
    // Eligible all the same:
    NotNeeded,
    OverLimit,
    NotDrawn
};

/// Whether the block could not have been drawn at all.
constexpr bool isIneligible(BlockReason reason)
{
    return reason < BlockReason::NotNeeded;
}

QString wordOf(BlockReason reason);
std::optional<BlockReason> blockReasonFromWord(const QString& word);

/// The vintages that a rule lets pass.
struct VintageBounds {
    int least = Vintage::First;
    int most = Vintage::Last;
};

/// `eventYear` is the data year, for events of a whole period the period's last.
VintageBounds vintageBounds(VintageRule rule, const std::optional<Period>& period, int eventYear);

/// What one step of a plan draws from: the order of a run, or one pool of a penalty.
class Eligibility {
public:
    /// The ordinary order of the event.
    static Eligibility ofEvent(const PlanInput& input);
    /// A pool of a penalty: no cut-off applies.
    static Eligibility ofPool(const PlanInput& input, const Pool& pool);

    /// How an eligible block is used; or why it is not.
    struct Verdict {
        std::optional<BlockReason> refusal = {};
        int position = 0;  ///< in the order or in the pool's list
        Uses use = 0;
        bool isTrueUp = false;
    };
    [[nodiscard]] Verdict judge(const HeldBlock& block) const;

private:
    Eligibility(const PlanInput& input, VintageRule vintage);

    [[nodiscard]] bool arrivedInTime(const HeldBlock& block) const;
    [[nodiscard]] bool isIssuerAccepted(const HeldBlock& block) const;
    [[nodiscard]] bool mayBeTrueUp(const HeldBlock& block, const InstrumentTraits& kind) const;
    void judgeVintage(const HeldBlock& block, const InstrumentTraits& kind, Verdict& verdict) const;

    /// What the step knows of one kind of instrument.
    struct KindEntry {
        const InstrumentTraits* kind;
        int position;  ///< in the order; -1: not drawn
        Uses use;
    };
    void setOrder(const std::vector<Category>& order);
    void exclude(const Category& category);
    [[nodiscard]] const KindEntry* entry(const Category& category) const;

    const PlanInput& m_input;
    std::vector<KindEntry> m_kinds;
    AccountRole m_account = AccountRole::Compliance;
    std::optional<Instant> m_cutoff;
    VintageBounds m_bounds;
    std::optional<int> m_trueUpPosition;
    std::optional<int> m_lastIssueYear;
};

}  // namespace citss::compliance
