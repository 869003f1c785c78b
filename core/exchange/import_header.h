// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/exchange/import_layout.h"
#include "core/exchange/sheet.h"

#include <QCborMap>

#include <optional>
#include <vector>

namespace citss {

/// What a header says once case, accents, punctuation and parentheses are gone. A year in it is
/// taken out and stands as "@".
struct HeaderName {
    QString name;
    std::optional<int> year;
};

HeaderName headerName(const QString& title);

/// A column of the layout where it was found.
struct FoundColumn {
    const ImportColumn* column;
    size_t at;
};

struct FoundVintage {
    int year;
    size_t at;
};

/// How well a variant of a layout fits a row of a sheet that may be its header.
struct FoundHeader {
    const ImportVariant* variant = nullptr;
    size_t rowIndex = 0;  ///< in Sheet::rows
    std::vector<FoundColumn> columns;
    std::vector<FoundVintage> vintages;
    std::optional<size_t> total;  ///< the row's own total, of a wide table
    std::optional<int> year;      ///< the year all its rows are about, if a header says so
    QStringList missing;          ///< how required columns that were not found are usually headed
    QStringList twice;            ///< headers that two columns have

    [[nodiscard]] size_t score() const { return columns.size() + (vintages.empty() ? 0 : 1); }
    /// Complete before incomplete, then by columns found, then by columns missing.
    [[nodiscard]] bool fitsBetterThan(const FoundHeader& other) const;
    [[nodiscard]] bool isComplete() const { return variant != nullptr && missing.isEmpty(); }
    [[nodiscard]] const FoundColumn* column(const char* key) const;
};

/// The best header among the first rows of a sheet: a complete one before any that is not, then the
/// one with most columns, then the first. `given` are keys whose values need no column.
FoundHeader findHeader(const Sheet& sheet, const ImportLayout& layout, const QStringList& given);

}  // namespace citss
