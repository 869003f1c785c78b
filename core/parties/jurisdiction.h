// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"

namespace citss {

/// Who runs a programme: its rules are those of the rule pack it names.
struct Jurisdiction {
    JurisdictionCode code;
    Identifier programme;
    QString nameEnglish;
    QString nameFrench;
    JournalNumber since{0};
};

}  // namespace citss
