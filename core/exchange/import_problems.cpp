// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType ImportColumnsMissing = {
    "IMPORT_COLUMNS_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "This is not a table of the kind asked for: in \"%2\" no column is headed "
                      "%1. Found were: %3. Rename the columns or choose another kind."),
    {{{"missing"}, {"sheet"}, {"found"}}}};
const ProblemType ImportColumnTwice = {
    "IMPORT_COLUMN_TWICE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Two columns are headed \"%1\"; which of them is meant is not clear. Remove "
                      "or rename one."),
    {{{"header"}}}};
const ProblemType ImportNoRows = {
    "IMPORT_NO_ROWS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Below its header the table \"%1\" has no rows to import."),
    {{{"sheet"}}}};
const ProblemType ImportDefaultUnknown = {
    "IMPORT_DEFAULT_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A value was given for \"%1\", which tables of this kind do not have."),
    {{{"key"}}}};
const ProblemType ImportYearDiffers = {
    "IMPORT_YEAR_DIFFERS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The table is about the year %1 by its header, but %2 was asked for. Choose "
                      "the year of the table or another file."),
    {{{"header"}, {"asked"}}}};
const ProblemType ImportMoreRefusals = {
    "IMPORT_MORE_REFUSALS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There are %1 further problems like these."),
    {{{"count", ArgumentKind::Count}}}};

const ProblemType ImportValueMissing = {
    "IMPORT_VALUE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The column \"%1\" is blank in this row; fill it in."),
    {{{"column"}}}};
const ProblemType ImportNotIdentified = {
    "IMPORT_NOT_IDENTIFIED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The row does not say whose it is: %1 is blank. Fill it in or remove the "
                      "row."),
    {{{"columns"}}}};
const ProblemType ImportFraction = {
    "IMPORT_FRACTION",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" has a fraction; instruments are whole."),
    {{{"text"}}}};
const ProblemType ImportNotAmount = {
    "IMPORT_NOT_AMOUNT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" is not an amount; write plain digits, with a point before decimals."),
    {{{"text"}}}};
const ProblemType ImportNumberAmbiguous = {
    "IMPORT_NUMBER_AMBIGUOUS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" can be read in two ways, with the comma before decimals or between "
                      "thousands. Write it without the comma."),
    {{{"text"}}}};
const ProblemType ImportTextTooLong = {
    "IMPORT_TEXT_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The text beginning \"%1\" has more than %2 characters."),
    {{{"beginning"}, {"most", ArgumentKind::Count}}}};
const ProblemType ImportControlCharacter = {
    "IMPORT_CONTROL_CHARACTER",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The text \"%1\" contains a character that cannot be shown."),
    {{{"text"}}}};
const ProblemType ImportCellError = {
    "IMPORT_CELL_ERROR",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The cell holds the spreadsheet's error %1 instead of a value; correct its "
                      "formula."),
    {{{"error"}}}};
const ProblemType ImportRowRepeated = {
    "IMPORT_ROW_REPEATED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Rows %1 and %2 are both about %3. Keep one of them, or add them up."),
    {{{"first row"}, {"row"}, {"key"}}}};
const ProblemType ImportRowTotalDiffers = {
    "IMPORT_ROW_TOTAL_DIFFERS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The vintages of this row add up to %1, its own total says %2. Correct the "
                      "wrong one."),
    {{{"sum", ArgumentKind::Count}, {"total", ArgumentKind::Count}}}};

const ProblemType ImportTotalsLine = {
    "IMPORT_TOTALS_LINE",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "The line \"%1\" holds totals and was left out."),
    {{{"label"}}}};
const ProblemType ImportFootnote = {
    "IMPORT_FOOTNOTE",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "The line \"%1\" is a note and was left out."),
    {{{"text"}}}};
const ProblemType ImportRowWithoutId = {
    "IMPORT_ROW_WITHOUT_ID",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "The row \"%1\" says itself that it belongs to nobody (\"%2\") and was left "
                      "out."),
    {{{"label"}, {"identity"}}}};
const ProblemType ImportHeaderRepeated = {
    "IMPORT_HEADER_REPEATED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "The row repeats the header and was left out."),
    {}};
const ProblemType ImportStruckThrough = {
    "IMPORT_STRUCK_THROUGH",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "In this cell \"%1\" is struck through and was left out; \"%2\" was used."),
    {{{"struck"}, {"used"}}}};
const ProblemType ImportCellStruck = {
    "IMPORT_CELL_STRUCK",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "All of this cell, \"%1\", is struck through: it counts as blank."),
    {{{"struck"}}}};
const ProblemType ImportRowStruck = {
    "IMPORT_ROW_STRUCK",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem", "All of the row \"%1\" is struck through; it was left out."),
    {{{"label"}}}};
const ProblemType ImportSheetSkipped = {
    "IMPORT_SHEET_SKIPPED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "The sheet \"%1\" holds no table of this kind."),
    {{{"sheet"}}}};
const ProblemType ImportSheetHidden = {
    "IMPORT_SHEET_HIDDEN",
    Severity::Warning,
    QT_TRANSLATE_NOOP("Problem",
                      "The sheet \"%1\" is hidden and was not read. If it matters, show it and "
                      "save the workbook."),
    {{{"sheet"}}}};
const ProblemType ImportRounded = {
    "IMPORT_ROUNDED",
    Severity::Note,
    QT_TRANSLATE_NOOP(
        "Problem", "%1 amounts have decimals; each was rounded to whole tonnes, a half upwards."),
    {{{"count", ArgumentKind::Count}}}};
const ProblemType ImportBlankSkipped = {
    "IMPORT_BLANK_SKIPPED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 rows are blank in the column \"%2\" and were left out."),
    {{{"count", ArgumentKind::Count}, {"column"}}}};
const ProblemType ImportLaterRowsSkipped = {
    "IMPORT_LATER_ROWS_SKIPPED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "%1 rows are about somebody named before and were left out."),
    {{{"count", ArgumentKind::Count}}}};
const ProblemType ImportMoreRemarks = {
    "IMPORT_MORE_REMARKS",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "There are %1 further remarks like these."),
    {{{"count", ArgumentKind::Count}}}};

ProblemTypes importProblems()
{
    static const ProblemType* const types[] = {
        &ImportColumnsMissing,   &ImportColumnTwice,     &ImportNoRows,
        &ImportDefaultUnknown,   &ImportYearDiffers,     &ImportMoreRefusals,
        &ImportValueMissing,     &ImportNotIdentified,   &ImportFraction,
        &ImportNotAmount,        &ImportNumberAmbiguous, &ImportTextTooLong,
        &ImportControlCharacter, &ImportCellError,       &ImportRowRepeated,
        &ImportRowTotalDiffers,  &ImportTotalsLine,      &ImportFootnote,
        &ImportRowWithoutId,     &ImportHeaderRepeated,  &ImportStruckThrough,
        &ImportCellStruck,       &ImportRowStruck,       &ImportSheetSkipped,
        &ImportSheetHidden,      &ImportRounded,         &ImportBlankSkipped,
        &ImportLaterRowsSkipped, &ImportMoreRemarks,
    };
    return types;
}

}  // namespace citss
