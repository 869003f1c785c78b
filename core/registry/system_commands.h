// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCborMap>
#include <QString>

namespace citss {

struct Catalogue;

/// What the registry was founded as; its first journal entry.
struct Founding {
    QString name;
    bool training = false;
    QByteArray publicKey;  ///< Ed25519: what snapshots of this registry are signed with
    QString username;      ///< the first person, who may give roles
    QString person;
    QString passwordHash;

    [[nodiscard]] QCborMap toFields() const;
};

inline constexpr const char* FoundRegistryName = "FoundRegistry";
inline constexpr const char* RecordSignInName = "RecordSignIn";
inline constexpr const char* PassDeadlinesName = "PassDeadlines";

QCborMap recordSignInFields(qint64 person, bool succeeded);

/// What only the registry itself does: its founding, the record of sign-ins, deadlines that pass.
void addSystemCommands(Catalogue& catalogue);

}  // namespace citss
