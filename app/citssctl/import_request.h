// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/registry/command.h"

namespace citss {

/// What a kind of table is loaded by.
struct ImportTarget {
    const char* kind;     ///< of the layout
    const char* command;  ///< has a table named "rows"
    /// Where the command names a column otherwise: its name, the layout's.
    std::vector<std::pair<const char*, const char*>> renamed = {};
    /// A column that is the beginning of another, up to its first dash: an offset's project in the
    /// id of its issuance (registry.md 4.3).
    std::pair<const char*, const char*> beginning = {};
};

const ImportTarget* importTarget(const QString& kind);
QString importKinds();

/// `--set key=value`: a field of the command, or else a default for all rows.
struct ImportSettings {
    QCborMap fields;
    QCborMap defaults;
};

Result<ImportSettings> readSettings(const QStringList& texts, const std::vector<FieldInfo>& fields);

/// The command's fields: the settings, the file's name and hash, and its rows under the names that
/// the command gives them.
QCborMap importFields(const ImportTarget& target,
                      const std::vector<FieldInfo>& fields,
                      const ImportSettings& settings,
                      const ImportResult& imported,
                      const QString& path);

/// Problems that name a row of the command, naming the row of the file instead.
Problems withFileRows(Problems problems, const ImportResult& imported);

}  // namespace citss
