// SPDX-License-Identifier: GPL-3.0-or-later
// Each value that is read from a text must come back from its own text unchanged.
#include "core/base/check.h"
#include "core/base/exact.h"
#include "core/base/instant.h"
#include "core/base/serial_range.h"
#include "core/base/vintage.h"

namespace {

template <typename T>
void checkRoundTrip(const QString& text)
{
    if (const auto value = T::parse(text)) {
        CHECK(T::parse(value->text()) == value);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    using namespace citss;
    const auto text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkRoundTrip<Instant>(text);
    checkRoundTrip<SerialRange>(text);
    checkRoundTrip<Vintage>(text);
    if (const auto tonnes = Tonnes::parse(text)) {
        CHECK(Tonnes::parse(QString::number(tonnes->count())) == tonnes);
    }
    if (const auto share = Share::parsePercent(text)) {
        CHECK(Share::parsePercent(share->percentText()) == share);
    }
    if (const auto money = Money::parse(text, QStringLiteral("CAD"))) {
        CHECK(Money::parse(money->amountText(), money->currency()) == money);
    }
    const auto floor = parseDecimalTonnes(text, Rounding::Floor);
    const auto ceil = parseDecimalTonnes(text, Rounding::Ceil);
    CHECK(!floor || !ceil || *floor <= *ceil);
    return 0;
}
