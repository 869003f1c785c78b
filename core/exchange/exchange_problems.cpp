// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType FileNotRead = {
    "FILE_NOT_READ",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem", "The file \"%1\" could not be read: %2."),
    {{{"file"}, {"reason"}}}};
const ProblemType FileTooLarge = {
    "FILE_TOO_LARGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The file \"%1\" has %2 bytes; tables of at most %3 bytes are read. Split it "
                      "into smaller files."),
    {{{"file"}, {"size", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType FileUnwritten = {
    "FILE_UNWRITTEN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The file \"%1\" could not be written: %2. What was there before is "
                      "unchanged."),
    {{{"file"}, {"reason"}}}};
const ProblemType TableEmpty = {
    "TABLE_EMPTY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The file is empty: there is no table in it."),
    {}};
const ProblemType TableUtf16 = {
    "TABLE_UTF16",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The file is UTF-16 text. Save it again as \"CSV UTF-8\" or as an XLSX "
                      "workbook."),
    {}};
const ProblemType TableNotUtf8 = {
    "TABLE_NOT_UTF8",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The file is not UTF-8 text: line %1 is the first with a wrong byte, at "
                      "offset %2. Save it again as \"CSV UTF-8\" or as an XLSX workbook."),
    {{{"line", ArgumentKind::Count}, {"offset", ArgumentKind::Count}}}};
const ProblemType TableNulByte = {
    "TABLE_NUL_BYTE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Line %1 contains a zero byte, at offset %2: the file is damaged or not a "
                      "table of text."),
    {{{"line", ArgumentKind::Count}, {"offset", ArgumentKind::Count}}}};
const ProblemType TableQuoteOpen = {
    "TABLE_QUOTE_OPEN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A quotation mark opened in row %1 is never closed; the file may have been "
                      "cut off."),
    {{{"row", ArgumentKind::Count}}}};
const ProblemType TableTextAfterQuote = {
    "TABLE_TEXT_AFTER_QUOTE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "In row %1 there is text after a closing quotation mark. Inside quoted text "
                      "write the mark twice."),
    {{{"row", ArgumentKind::Count}}}};
const ProblemType TableTooManyRows = {
    "TABLE_TOO_MANY_ROWS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The table has more than %1 rows. Split it into several files."),
    {{{"most", ArgumentKind::Count}}}};
const ProblemType TableTooManyColumns = {
    "TABLE_TOO_MANY_COLUMNS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Row %1 has more than %2 columns."),
    {{{"row", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType TableTooManyCells = {
    "TABLE_TOO_MANY_CELLS",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The file has more than %1 cells. Split it into several files."),
    {{{"most", ArgumentKind::Count}}}};
const ProblemType TableCellTooLong = {
    "TABLE_CELL_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A cell in row %1 has more than %2 characters; perhaps a quotation mark is "
                      "missing."),
    {{{"row", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType WorkbookOldFormat = {
    "WORKBOOK_OLD_FORMAT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The file is an old Excel workbook (XLS) or one protected by a password. "
                      "Save it again as an XLSX workbook without password."),
    {}};
const ProblemType WorkbookNotRecognised = {
    "WORKBOOK_NOT_RECOGNISED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The file is an archive but not an XLSX workbook. Save the table as XLSX or "
                      "as \"CSV UTF-8\"."),
    {}};
const ProblemType WorkbookDamaged = {
    "WORKBOOK_DAMAGED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The workbook is damaged: its part \"%1\" cannot be read (%2). Open and save "
                      "it again, or fetch it again."),
    {{{"part"}, {"reason"}}}};
const ProblemType WorkbookEncrypted = {
    "WORKBOOK_ENCRYPTED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The workbook is protected by a password. Save it again without one."),
    {}};
const ProblemType WorkbookTooLarge = {
    "WORKBOOK_TOO_LARGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The workbook would unpack to more than is read from one file (part \"%1\"). "
                      "Split it, or remove what is not part of the table."),
    {{{"part"}}}};
const ProblemType WorkbookDeclaresType = {
    "WORKBOOK_DECLARES_TYPE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The part \"%1\" of the workbook declares a document type, which real "
                      "workbooks never do; the file is refused as unsafe."),
    {{{"part"}}}};
const ProblemType ExportTextTooLong = {
    "EXPORT_TEXT_TOO_LONG",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "A text in the column \"%1\", row %2, has more than the %3 characters that a "
                      "cell of a workbook holds. Export as CSV or JSON."),
    {{{"column"}, {"row", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};

ProblemTypes exchangeProblems()
{
    static const ProblemType* const types[] = {
        &FileNotRead,         &FileTooLarge,      &FileUnwritten,         &TableEmpty,
        &TableUtf16,          &TableNotUtf8,      &TableNulByte,          &TableQuoteOpen,
        &TableTextAfterQuote, &TableTooManyRows,  &TableTooManyColumns,   &TableTooManyCells,
        &TableCellTooLong,    &WorkbookOldFormat, &WorkbookNotRecognised, &WorkbookDamaged,
        &WorkbookEncrypted,   &WorkbookTooLarge,  &WorkbookDeclaresType,  &ExportTextTooLong,
    };
    return types;
}

}  // namespace citss
