// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

// The table as a whole.
extern const ProblemType ImportColumnsMissing;
extern const ProblemType ImportColumnTwice;
extern const ProblemType ImportNoRows;
extern const ProblemType ImportDefaultUnknown;
extern const ProblemType ImportYearDiffers;
extern const ProblemType ImportMoreRefusals;

// One row or cell.
extern const ProblemType ImportValueMissing;
extern const ProblemType ImportNotIdentified;
extern const ProblemType ImportFraction;
extern const ProblemType ImportNotAmount;
extern const ProblemType ImportNumberAmbiguous;
extern const ProblemType ImportTextTooLong;
extern const ProblemType ImportControlCharacter;
extern const ProblemType ImportCellError;
extern const ProblemType ImportRowRepeated;
extern const ProblemType ImportRowTotalDiffers;

// Remarks: the import goes on, a person should know.
extern const ProblemType ImportTotalsLine;
extern const ProblemType ImportFootnote;
extern const ProblemType ImportRowWithoutId;
extern const ProblemType ImportHeaderRepeated;
extern const ProblemType ImportStruckThrough;
extern const ProblemType ImportCellStruck;
extern const ProblemType ImportRowStruck;
extern const ProblemType ImportSheetSkipped;
extern const ProblemType ImportSheetHidden;
extern const ProblemType ImportRounded;
extern const ProblemType ImportBlankSkipped;
extern const ProblemType ImportLaterRowsSkipped;
extern const ProblemType ImportMoreRemarks;

ProblemTypes importProblems();

}  // namespace citss
