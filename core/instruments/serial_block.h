// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/instrument.h"
#include "core/registry/field_codec.h"

namespace citss {

/// A range of serial numbers as people write it:
/// "CA-A-2024-000012345678..000012345999", or one number alone.
class SerialBlock {
public:
    /// Twelve digits, from 1 (registry.md 4.3); fewer are read, all are written.
    static constexpr int Digits = 12;

    /// Empty only until a field has been read into it.
    SerialBlock() = default;
    SerialBlock(SeriesKey series, SerialRange range) : m_series(std::move(series)), m_range(range)
    {
    }
    static Result<SerialBlock> parse(const QString& text);

    [[nodiscard]] const SeriesKey& series() const { return m_series; }
    [[nodiscard]] const SerialRange& range() const { return m_range; }
    [[nodiscard]] QString text() const;
    bool operator==(const SerialBlock&) const = default;

private:
    SeriesKey m_series;
    SerialRange m_range = SerialRange::of(1, 1);
};

template <>
struct FieldCodec<SerialBlock> {
    static constexpr FieldKind Kind = FieldKind::SerialRange;
    static Value toValue(const SerialBlock& block) { return block.text(); }
    static Result<SerialBlock> fromValue(const Value& value);
};

}  // namespace citss
