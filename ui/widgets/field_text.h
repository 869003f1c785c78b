// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"

namespace citss {

/// What a person typed as the value of a field, undefined if nothing. What cannot be read stays
/// text, so that the registry's own rule says what is wrong with it.
Value valueFromText(FieldKind kind, const QString& typed);

/// A value as a person would type it in the current language.
QString textFromValue(FieldKind kind, const Value& value);

/// The kind by which a field's numbers are shown: years and numbers of records are never grouped,
/// though they are whole numbers like any count.
FieldKind shownKind(const FieldInfo& field);

/// A whole number typed with the group separators of the current language.
std::optional<qint64> wholeNumber(const QString& typed);

}  // namespace citss
