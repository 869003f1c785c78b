// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field.h"
#include "core/registry/view.h"
#include "ui/widgets/identifying_column.h"

#include <optional>

namespace citss {

class RegistryLink;

/// A view that lists all records of a kind, and the column that identifies them.
struct PickSource {
    const View* view;
    const Column* column;
};

/// Where records of a kind are listed, if the person may read it.
std::optional<PickSource> pickSource(const RegistryLink& link, FieldKind kind);
std::optional<PickSource> pickSource(const RegistryLink& link, ColumnKind kind);

}  // namespace citss
