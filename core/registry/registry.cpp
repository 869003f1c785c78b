// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/registry.h"

namespace citss {

Value RegistryAbout::toValue() const
{
    return QCborMap{{QStringLiteral("name"), name},
                    {QStringLiteral("kind"), static_cast<int>(kind)},
                    {QStringLiteral("training"), training},
                    {QStringLiteral("head"), head.number()},
                    {QStringLiteral("head_hash"), headHash},
                    {QStringLiteral("public_key"), publicKey},
                    {QStringLiteral("now"), now.milliseconds()},
                    {QStringLiteral("exported_by"), exportedBy},
                    {QStringLiteral("exported_at"), exportedAt}};
}

std::optional<RegistryAbout> RegistryAbout::fromValue(const Value& value)
{
    const QCborMap map = value.toMap();
    const qint64 kind = map.value(QStringLiteral("kind")).toInteger(-1);
    if (kind < 0 || kind > static_cast<int>(Kind::Snapshot)) {
        return std::nullopt;
    }
    return RegistryAbout{.name = map.value(QStringLiteral("name")).toString(),
                         .kind = static_cast<Kind>(kind),
                         .training = map.value(QStringLiteral("training")).toBool(),
                         .head = JournalNumber(map.value(QStringLiteral("head")).toInteger()),
                         .headHash = map.value(QStringLiteral("head_hash")).toByteArray(),
                         .publicKey = map.value(QStringLiteral("public_key")).toByteArray(),
                         .now = Instant(map.value(QStringLiteral("now")).toInteger()),
                         .exportedBy = map.value(QStringLiteral("exported_by")).toString(),
                         .exportedAt = map.value(QStringLiteral("exported_at")).toString()};
}

}  // namespace citss
