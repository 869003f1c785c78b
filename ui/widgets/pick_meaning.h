// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

#include <QCborMap>
#include <QList>
#include <QString>

namespace citss {

/// The kind of a record as `find` calls it: "ACCOUNT". Empty for fields that name none.
QString foundKind(FieldKind kind);

/// What a text typed into a field of a kind stands for, of all that was found.
struct PickMeaning {
    QList<QCborMap> offers;  ///< records of the field's own kind, the best first
    QCborMap exact;          ///< the record whose identifier was typed; empty if there is none
    QCborMap other;          ///< else a record of another kind whose identifier was typed
};

PickMeaning meaningOf(const QString& typed, FieldKind kind, const QList<QCborMap>& found);

/// "WA1234 (Acme Ltd) is an entity; this field takes an account."
QString wrongKindText(const QCborMap& other, FieldKind kind);

}  // namespace citss
