// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace citss {

/// What an exported table held.
struct TableSeal {
    QString name;
    qint64 rows = 0;
    QByteArray digest;
    bool operator==(const TableSeal&) const = default;
};

/// What a snapshot says of itself; signed with the registry's key.
struct Manifest {
    static constexpr int Format = 1;

    int format = Format;
    int schema = 0;  ///< the version of the tables
    QString registry;
    bool training = false;
    JournalNumber head{0};
    QByteArray headHash;
    QByteArray stateDigest;
    QList<TableSeal> tables;
    QString exportedBy;
    Instant exportedAt{0};
    QByteArray publicKey;
    bool operator==(const Manifest&) const = default;

    [[nodiscard]] QByteArray bytes() const;
    static std::optional<Manifest> fromBytes(const QByteArray& bytes);
};

}  // namespace citss
