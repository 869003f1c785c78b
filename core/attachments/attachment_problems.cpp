// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_problems.h"

namespace citss {

const ProblemType DocumentRecordUnknown = {
    "DOCUMENT_RECORD_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no record \"%2\" of the kind %1."),
    {{{"kind", ArgumentKind::Label}, {"record"}}}};
const ProblemType DocumentFacilityWhere = {
    "DOCUMENT_FACILITY_WHERE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Facility IDs are given by each jurisdiction; name the jurisdiction too.")};
const ProblemType DocumentEmpty = {
    "DOCUMENT_EMPTY",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The file is empty; choose another one.")};
const ProblemType DocumentTooLarge = {
    "DOCUMENT_TOO_LARGE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The file has %1 bytes; at most %2 are kept. Divide it."),
    {{{"size", ArgumentKind::Count}, {"most", ArgumentKind::Count}}}};
const ProblemType DocumentContentMissing = {
    "DOCUMENT_CONTENT_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "The registry does not hold the bytes of this file; choose the file again.")};
const ProblemType DocumentFileName = {
    "DOCUMENT_FILE_NAME",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" cannot be the name of a file: give a name without folders."),
    {{{"name"}}}};
const ProblemType DocumentMediaType = {
    "DOCUMENT_MEDIA_TYPE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is not a media type; write it as application/pdf."),
    {{{"text"}}}};
const ProblemType DocumentTwice = {
    "DOCUMENT_TWICE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "This very file is attached to this record already: document %1."),
    {{{"document", ArgumentKind::Text}}}};
const ProblemType DocumentUnknown = {"DOCUMENT_UNKNOWN",
                                     Severity::Refusal,
                                     QT_TRANSLATE_NOOP("Problem", "There is no document %1."),
                                     {{{"document", ArgumentKind::Text}}}};
const ProblemType DocumentWithdrawn = {
    "DOCUMENT_WITHDRAWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Document %1 has been withdrawn already."),
    {{{"document", ArgumentKind::Text}}}};
const ProblemType DocumentAltered = {
    "DOCUMENT_ALTERED",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The bytes kept under the hash %1 are not those that were attached."),
    {{{"hash"}}}};

ProblemTypes attachmentProblems()
{
    static const ProblemType* const types[] = {&DocumentRecordUnknown,
                                               &DocumentFacilityWhere,
                                               &DocumentEmpty,
                                               &DocumentTooLarge,
                                               &DocumentContentMissing,
                                               &DocumentFileName,
                                               &DocumentMediaType,
                                               &DocumentTwice,
                                               &DocumentUnknown,
                                               &DocumentWithdrawn,
                                               &DocumentAltered};
    return types;
}

}  // namespace citss
