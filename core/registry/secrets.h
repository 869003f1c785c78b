// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/catalogue_parts.h"

#include <QCborMap>

namespace citss {

/// A command's fields without those of kind Secret, also in the rows of its tables.
QCborMap withoutSecrets(const QCborMap& fields, const std::vector<FieldInfo>& infos);

/// Takes secrets out of a page's columns of kind Fields: whoever may see a proposal to register a
/// person sees no password's hash.
void hideSecrets(Page& page, const View& view, const Catalogue& catalogue);

}  // namespace citss
