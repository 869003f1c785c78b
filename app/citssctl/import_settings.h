// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/registry/field.h"

#include <QCborMap>
#include <QStringList>

namespace citss {

/// `--set key=value`: a field of the command, or else a default for all rows.
struct ImportSettings {
    QCborMap fields;
    QCborMap defaults;
};

Result<ImportSettings> readSettings(const QStringList& texts, const std::vector<FieldInfo>& fields);

}  // namespace citss
