// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/registry/view.h"

#include <QCborMap>

namespace citss {

/// The rows of a page as records by column name; none if it could not be read.
QList<QCborMap> recordsOf(const Result<Page>& page);

}  // namespace citss
