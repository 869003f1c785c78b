// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"
#include "core/registry/view.h"

#include <optional>

namespace citss {

class RegistryLink;

/// A view that lists all records of a kind, and the column that identifies them.
struct PickSource {
    const View* view;
    const Column* column;
};

/// The column by which people know the rows of a view: an entity's, account's or facility's
/// identifier. Null where a row is none of these.
const Column* identifyingColumn(const View& view);

/// Where records of a kind are listed, if the person may read it.
std::optional<PickSource> pickSource(const RegistryLink& link, FieldKind kind);
std::optional<PickSource> pickSource(const RegistryLink& link, ColumnKind kind);

}  // namespace citss
