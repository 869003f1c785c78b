// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace citss {

class Database;

/// The tables that follow from the journal: all but the journal itself and a snapshot's manifest.
QStringList digestedTables(Database& database);

/// SHA-256 of each table's rows in key order, the journal left out: two files that say the same
/// have equal digests, however they came about.
QMap<QString, QByteArray> tableDigests(Database& database);

/// One digest over all of them: the state digest of a snapshot.
QByteArray stateDigest(const QMap<QString, QByteArray>& tables);

}  // namespace citss
