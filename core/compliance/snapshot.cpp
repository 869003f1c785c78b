// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/snapshot.h"

#include "core/base/canonical_writer.h"
#include "core/base/check.h"
#include "core/base/sha256.h"
#include "core/programs/rule_words.h"

#include <algorithm>
#include <tuple>

namespace citss::compliance {

namespace {

constexpr qint64 FormatVersion = 1;

/// Writes the parts of an input, each at its own place in the list.
class SnapshotWriter {
public:
    explicit SnapshotWriter(const PlanInput& input)
        : m_input(input), m_out(256 + 64 * input.holdings.size())
    {
    }

    QByteArrayView run()
    {
        // What is rare is left out where it is not: earlier snapshots keep their hash.
        const bool isCarrying = !m_input.carriedYears.empty();
        m_out.list(isCarrying ? 16 : 15);
        m_out.number(FormatVersion);
        m_out.bytes(m_input.rules.hash());
        writeEvent();
        writeDeadline();
        writeYears(m_input.emissions);
        writeCategories(m_input.priorRetired);
        writeCategories(m_input.retiredForEvent);
        m_out.number(m_input.carryIn.count());
        writeTrueUp();
        m_out.number(static_cast<qint64>(m_input.standing));
        writeOptional(m_input.noCostAllowances);
        writeOverrides();
        writeYears(m_input.limitBase);
        writePenaltyRate();
        writeHoldings();
        if (isCarrying) {
            writeCarriedYears();
        }
        return m_out.result();
    }

private:
    void writeOptional(std::optional<Tonnes> amount)
    {
        amount ? m_out.number(amount->count()) : m_out.nothing();
    }

    template <typename T>
    void writeOptionalNumber(const std::optional<T>& number)
    {
        number ? m_out.number(*number) : m_out.nothing();
    }

    void writeMoment(const std::optional<Instant>& moment)
    {
        moment ? m_out.number(moment->milliseconds()) : m_out.nothing();
    }

    void writeEvent()
    {
        const EventSpec& event = m_input.event;
        m_out.list(event.rate ? 6 : 3);
        m_out.text(wordOf(event.type));
        writeOptionalNumber(event.year);
        m_out.number(event.missing.count());
        if (event.rate) {
            m_out.number(event.rate->pounds.count());
            m_out.number(event.rate->megawattHours.count());
            m_out.number(event.rate->standard.count());
        }
    }

    void writeDeadline()
    {
        if (!m_input.deadline) {
            m_out.nothing();
            return;
        }
        m_out.list(2);
        m_out.number(m_input.deadline->localDate.toJulianDay());
        m_out.number(m_input.deadline->utc.milliseconds());
    }

    void writeYears(const YearAmounts& amounts)
    {
        m_out.list(2 * amounts.items().size());
        for (const auto& [year, amount] : amounts.items()) {
            m_out.number(year);
            m_out.number(amount.count());
        }
    }

    void writeCategories(const CategoryAmounts& amounts)
    {
        m_out.list(2 * amounts.items().size());
        for (const auto& [category, amount] : amounts.items()) {
            m_out.text(category.text());
            m_out.number(amount.count());
        }
    }

    void writeTrueUp()
    {
        if (!m_input.trueUp) {
            m_out.nothing();
            return;
        }
        std::vector<Vintage> vintages = m_input.trueUp->vintages;
        std::sort(vintages.begin(), vintages.end());
        m_out.list(1 + vintages.size());
        m_out.number(m_input.trueUp->quantity.count());
        for (const Vintage& vintage : vintages) {
            m_out.number(vintage.year());
        }
    }

    void writeOverrides()
    {
        std::vector<LimitOverride> overrides = m_input.limitOverrides;
        std::sort(overrides.begin(), overrides.end(), [](const auto& a, const auto& b) {
            return std::tie(a.limit, a.year) < std::tie(b.limit, b.year);
        });
        m_out.list(overrides.size());
        for (const LimitOverride& each : overrides) {
            m_out.list(3);
            m_out.text(each.limit.text());
            writeOptionalNumber(each.year);
            m_out.number(each.share.ppm());
        }
    }

    void writeCarriedYears()
    {
        m_out.list(m_input.carriedYears.size());
        for (const int year : m_input.carriedYears) {
            m_out.number(year);
        }
    }

    void writePenaltyRate()
    {
        if (!m_input.penaltyRate) {
            m_out.nothing();
            return;
        }
        m_out.list(2);
        m_out.number(m_input.penaltyRate->cents());
        m_out.text(m_input.penaltyRate->currency());
    }

    void writeBlock(const HeldBlock& block)
    {
        m_out.list(12);
        m_out.number(block.series.number());
        m_out.number(block.range.first());
        m_out.number(block.range.last());
        m_out.text(block.category.text());
        m_out.text(block.issuer.text());
        block.vintage ? m_out.number(block.vintage->year()) : m_out.nothing();
        writeOptionalNumber(block.issueYear);
        m_out.number(static_cast<qint64>(block.account));
        m_out.number(static_cast<qint64>(block.state));
        m_out.number(static_cast<qint64>(block.origin));
        writeMoment(block.recorded);
        writeMoment(block.submitted);
    }

    /// Requests keep the order in which they were made: it decides.
    void writeHoldings()
    {
        std::vector<const HeldBlock*> blocks;
        blocks.reserve(m_input.holdings.size());
        for (const HeldBlock& block : m_input.holdings) {
            blocks.push_back(&block);
        }
        const auto byId = [](const HeldBlock* a, const HeldBlock* b) {
            return comesBefore(*a, *b);
        };
        if (!std::is_sorted(blocks.begin(), blocks.end(), byId)) {
            std::sort(blocks.begin(), blocks.end(), byId);
        }
        m_out.list(2);
        m_out.list(3 * m_input.requests.size());
        for (const SerialRequest& request : m_input.requests) {
            m_out.number(request.series.number());
            m_out.number(request.range.first());
            m_out.number(request.range.last());
        }
        m_out.list(blocks.size());
        for (const HeldBlock* block : blocks) {
            writeBlock(*block);
        }
    }

    const PlanInput& m_input;
    CanonicalWriter m_out;
};

}  // namespace

QByteArray snapshotBytes(const PlanInput& input)
{
    return SnapshotWriter(input).run().toByteArray();
}

Value toValue(const PlanInput& input)
{
    const std::optional<Value> value = fromCanonicalBytes(snapshotBytes(input));
    CHECK(value.has_value());
    return *value;
}

QByteArray snapshotHash(const PlanInput& input)
{
    return Sha256::of({SnapshotWriter(input).run()});
}

}  // namespace citss::compliance
