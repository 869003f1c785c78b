// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

#include <QMap>

namespace citss {

/// How cells of views and values of fields read to people. Kinds of columns decide, not views.
class CellText {
public:
    explicit CellText(const Catalogue& catalogue);

    [[nodiscard]] QString cell(const Column& column, const Value& value) const;
    /// A value of a command's field; tables are counted, secrets never shown.
    [[nodiscard]] QString field(const FieldInfo& field, const Value& value) const;
    /// The label of a stored code ("PROPOSED") in the current language.
    [[nodiscard]] QString code(const QString& code, std::span<const Choice> choices = {}) const;
    /// The stored code whose label starts with what was typed; nothing if none or several do.
    /// Without choices, among all that the catalogue knows.
    [[nodiscard]] std::optional<QString> codeFor(const QString& typed,
                                                 std::span<const Choice> choices = {}) const;
    [[nodiscard]] QString commandTitle(const QString& name) const;
    /// What a cell of kind Deed tells, in a sentence: what was done to which record.
    [[nodiscard]] QString deed(const QCborMap& deed) const;

private:
    void collect(const std::vector<FieldInfo>& fields);
    void collect(std::span<const Choice> choices);

    const Catalogue& m_catalogue;
    QMap<QString, const char*> m_labels;  ///< by code
};

/// What a cell of kind Fields holds, as a map.
QCborMap decodedFields(const Value& cell);

/// Numbers stand right, all else left.
Qt::Alignment alignmentOf(ColumnKind kind);

/// Whether a filter on such a column compares numbers.
bool isNumeric(ColumnKind kind);

}  // namespace citss
