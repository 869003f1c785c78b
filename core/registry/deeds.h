// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/registry/catalogue_parts.h"

namespace citss {

/// Who reads deeds, and where the proposals stand that they may be about.
struct DeedReader {
    Database& database;
    const Catalogue& catalogue;
    const Session& session;
};

/// The keys of a told deed; all but the command may be absent.
namespace deed {
inline constexpr QLatin1String Command("command");
inline constexpr QLatin1String Fields("fields");      ///< those that the reader may see
inline constexpr QLatin1String Proposed("proposed");  ///< a deed of its own: what was decided
}  // namespace deed

/// Makes of a page's columns of kind Deed what the reader may know of each entry: its command
/// always, its fields only if he may see what such a command does in the jurisdiction that it is
/// about; secrets never. A further one named "outcome" keeps what was made under the same
/// condition.
void tellDeeds(Page& page, const View& view, const DeedReader& reader);

}  // namespace citss
