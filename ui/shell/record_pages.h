// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

class QWidget;

namespace citss {

class RecordPage;
struct Workplace;

/// Records that have a page of their own, where others are a row of a list.
struct RecordKind {
    const char* view;     ///< whose rows they are
    const char* column;   ///< that tells them apart
    const char* section;  ///< of the navigation, where they belong
    RecordPage* (*make)(const Workplace& workplace, QWidget* parent);
};

/// The kind of which `filters` of `view` name exactly one record; null if they ask for a list.
const RecordKind* recordKindOf(const QString& view, const QList<Filter>& filters);

}  // namespace citss
