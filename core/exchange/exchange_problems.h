// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

namespace citss {

// Reading a file.
extern const ProblemType FileNotRead;
extern const ProblemType FileTooLarge;
extern const ProblemType FileUnwritten;
extern const ProblemType TableEmpty;
extern const ProblemType TableUtf16;
extern const ProblemType TableNotUtf8;
extern const ProblemType TableNulByte;
extern const ProblemType TableQuoteOpen;
extern const ProblemType TableTextAfterQuote;
extern const ProblemType TableTooManyRows;
extern const ProblemType TableTooManyColumns;
extern const ProblemType TableTooManyCells;
extern const ProblemType TableCellTooLong;
extern const ProblemType WorkbookOldFormat;
extern const ProblemType WorkbookNotRecognised;
extern const ProblemType WorkbookDamaged;
extern const ProblemType WorkbookEncrypted;
extern const ProblemType WorkbookTooLarge;
extern const ProblemType WorkbookDeclaresType;

// Writing one.
extern const ProblemType ExportTextTooLong;

ProblemTypes exchangeProblems();

}  // namespace citss
