// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes are accepted as canonical must be exactly what the value writes again.
#include "core/base/check.h"
#include "core/base/value.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto value = citss::fromCanonicalBytes(bytes)) {
        CHECK(citss::canonicalBytes(*value) == bytes);
        citss::toJson(*value);
    }
    return 0;
}
