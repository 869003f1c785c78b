// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QString>

namespace citss {

class RegistryLink;

/// Somebody whom a training registry lets one be without a password.
struct Persona {
    QString username;
    QString name;
    QString roles;
};

/// "ADM WA, AUD" in words of the current language.
QString rolesInWords(const RegistryLink& link, const QString& roles);

/// The active people of a training registry, read as one of them and without staying signed in.
QFuture<QList<Persona>> readPersonas(RegistryLink& link, const QString& reader);

}  // namespace citss
