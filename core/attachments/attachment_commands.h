// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace citss {

struct Catalogue;
struct View;

/// Attaching documents to records and withdrawing them, and what `verify` checks of them.
void addAttachmentCommands(Catalogue& catalogue);
std::vector<View> attachmentViews();

}  // namespace citss
