// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"
#include "core/registry/command.h"

namespace citss {

/// What a kind of table is loaded by.
struct ImportTarget {
    const char* kind;  ///< of the layout
    const char* command;
    /// Where the command names a column otherwise: its name, the layout's.
    std::vector<std::pair<const char*, const char*>> renamed = {};
    /// A column that is the beginning of another, up to its first dash: an offset's project in the
    /// id of its issuance (registry.md 4.3).
    std::pair<const char*, const char*> beginning = {};
    const char* table = "rows";  ///< the command's field
};

const ImportTarget* importTarget(const QString& kind);
QString importKinds();

/// The field of this name; null if there is none.
const FieldInfo* fieldNamed(const std::vector<FieldInfo>& fields, const QString& name);
/// Text as the field wants it; what does not fit stays text, for the command to refuse.
Value fieldValue(const FieldInfo& field, const QString& text);

/// The command's fields: those given, the file's name and hash, and its rows under the names that
/// the command gives them. Everything that loads a table goes through here.
QCborMap importFields(const ImportTarget& target,
                      const std::vector<FieldInfo>& fields,
                      const QCborMap& given,
                      const ImportResult& imported,
                      const QString& sourceFile);

/// Problems that name a row of the command, naming the row of the file instead.
Problems withFileRows(Problems problems, const ImportResult& imported);

}  // namespace citss
