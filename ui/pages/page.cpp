// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

namespace citss {

bool NavigablePage::openView(const QString&, const QList<Filter>&)
{
    return false;
}

void NavigablePage::restore(const PageState&) {}

}  // namespace citss
