// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborMap>
#include <QList>
#include <QString>

namespace citss {

/// What a text typed into a field stands for, of all that was found.
struct PickMeaning {
    QList<QCborMap> offers;  ///< records of the field's own kind, the best first
    QCborMap exact;          ///< the record whose identifier was typed; empty if there is none
    QCborMap other;          ///< else a record of another kind whose identifier was typed
};

/// Kinds are told as `find` does: "ACCOUNT".
PickMeaning meaningOf(const QString& typed, const QString& own, const QList<QCborMap>& found);

/// "WA1234 (Acme Ltd) is an entity; this field takes an account."
QString wrongKindText(const QCborMap& other, const QString& own);

}  // namespace citss
