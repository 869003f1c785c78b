// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace citss {

class Database;

/// SHA-256 of each table's rows in key order, the journal left out: two files that say the same
/// have equal digests, however they came about.
QMap<QString, QByteArray> tableDigests(Database& database);

/// One digest over all of them: the state digest of a snapshot.
QByteArray stateDigest(const QMap<QString, QByteArray>& tables);

}  // namespace citss
