// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/serial_range.h"

#include "core/base/base_problems.h"

#include <QStringList>

#include <algorithm>

namespace citss {

std::optional<SerialRange> SerialRange::fromBounds(qint64 first, qint64 last)
{
    if (first < 1 || last < first || last > Last) {
        return std::nullopt;
    }
    return SerialRange(first, last);
}

SerialRange SerialRange::of(qint64 first, qint64 last)
{
    const std::optional<SerialRange> range = fromBounds(first, last);
    CHECK(range.has_value());
    return *range;
}

Result<SerialRange> SerialRange::parse(const QString& text)
{
    const QStringList bounds = text.split(QStringLiteral(".."));
    const Result<qint64> first = parseWholeNumber(bounds.first(), Last);
    const Result<qint64> last = parseWholeNumber(bounds.last(), Last);
    if (bounds.size() > 2 || !first || !last || *first < 1) {
        return problem(NotSerialRange, {}, {text});
    }
    const std::optional<SerialRange> range = fromBounds(*first, *last);
    if (!range) {
        return problem(SerialRangeReversed, {}, {text});
    }
    return *range;
}

QString SerialRange::text() const
{
    return QString::number(m_first) + QStringLiteral("..") + QString::number(m_last);
}

std::optional<SerialRange> SerialRange::intersection(const SerialRange& other) const
{
    return fromBounds(std::max(m_first, other.m_first), std::min(m_last, other.m_last));
}

std::optional<std::pair<SerialRange, SerialRange>> SerialRange::split(qint64 at) const
{
    if (at < m_first || at >= m_last) {
        return std::nullopt;
    }
    return std::pair(SerialRange(m_first, at), SerialRange(at + 1, m_last));
}

SerialRange SerialRange::lowest(Tonnes quantity) const
{
    CHECK(!quantity.isZero() && quantity <= this->quantity());
    return SerialRange(m_first, m_first + quantity.count() - 1);
}

std::optional<SerialRange> SerialRange::join(const SerialRange& next) const
{
    return next.m_first == m_last + 1 ? std::optional(SerialRange(m_first, next.m_last))
                                      : std::nullopt;
}

}  // namespace citss
