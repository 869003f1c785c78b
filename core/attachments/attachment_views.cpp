// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment.h"
#include "core/attachments/attachment_commands.h"
#include "core/registry/view.h"

namespace citss {

namespace {

constexpr const char* DocumentsSql = R"(
    SELECT d.id AS document, d.kind AS record_kind, d.record AS record_id,
           d.jurisdiction AS jurisdiction, d.title AS title, d.file_name AS file_name,
           d.media_type AS media_type, d.size AS size, lower(hex(d.hash)) AS sha256,
           d.state AS document_status, d.reason AS reason, j.at AS at,
           COALESCE(p.name, '') AS person_name, d.since AS since
    FROM document AS d
    JOIN journal_entry AS j ON j.number = d.attached
    LEFT JOIN person AS p ON p.id = j.actor AND p.since <= :as_of AND p.until > :as_of
    WHERE d.since <= :as_of AND d.until > :as_of)";

constexpr const char* ContentsSql = R"(
    SELECT d.id AS document, d.jurisdiction AS jurisdiction, d.file_name AS file_name,
           d.hash AS sha256, c.bytes AS content
    FROM document AS d
    JOIN content AS c ON c.hash = d.hash
    WHERE d.since <= :as_of AND d.until > :as_of AND d.id = :document)";

const Column DocumentColumn{
    "document", QT_TRANSLATE_NOOP("Label", "Document"), ColumnKind::Identifier};
const Column JurisdictionColumn{
    "jurisdiction", QT_TRANSLATE_NOOP("Label", "Jurisdiction"), ColumnKind::Identifier};
const Column FileColumn{"file_name", QT_TRANSLATE_NOOP("Label", "File name"), ColumnKind::Text};
/// As people compare it.
const Column HashTextColumn{
    "sha256", QT_TRANSLATE_NOOP("Label", "SHA-256"), ColumnKind::Identifier};
const Column HashColumn{"sha256", QT_TRANSLATE_NOOP("Label", "SHA-256"), ColumnKind::Bytes};

View documentsView()
{
    return {.name = "documents",
            .title = QT_TRANSLATE_NOOP("Title", "Documents"),
            .help = QT_TRANSLATE_NOOP(
                "Label", "Files that belong to records, each with the hash of its bytes."),
            .action = Action::KeepDocuments,
            .columns =
                {DocumentColumn,
                 {"title", QT_TRANSLATE_NOOP("Label", "Title"), ColumnKind::Text},
                 {"record_kind",
                  QT_TRANSLATE_NOOP("Label", "Kind of record"),
                  ColumnKind::Code,
                  0,
                  false,
                  EnumChoices<SubjectKind>::choices()},
                 {"record_id", QT_TRANSLATE_NOOP("Label", "Record"), ColumnKind::Identifier},
                 JurisdictionColumn,
                 FileColumn,
                 {"media_type", QT_TRANSLATE_NOOP("Label", "Media type"), ColumnKind::Identifier},
                 {"size", QT_TRANSLATE_NOOP("Label", "Size in bytes"), ColumnKind::Count, 0, true},
                 HashTextColumn,
                 {"document_status",
                  QT_TRANSLATE_NOOP("Label", "State of the document"),
                  ColumnKind::Code,
                  0,
                  false,
                  EnumChoices<AttachmentState>::choices()},
                 {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::Text},
                 {"at", QT_TRANSLATE_NOOP("Label", "Attached"), ColumnKind::Instant},
                 {"person_name", QT_TRANSLATE_NOOP("Label", "Person"), ColumnKind::Text},
                 {"since", QT_TRANSLATE_NOOP("Label", "Entry"), ColumnKind::Identifier, 2}},
            .key = {"document"},
            .sql = DocumentsSql,
            .topics = {"documents"},
            .jurisdictionColumn = "jurisdiction"};
}

View contentsView()
{
    return {.name = "document_contents",
            .title = QT_TRANSLATE_NOOP("Title", "File of a document"),
            .help = QT_TRANSLATE_NOOP("Label", "The bytes of one document."),
            .action = Action::KeepDocuments,
            .columns = {DocumentColumn,
                        JurisdictionColumn,
                        FileColumn,
                        HashColumn,
                        {"content", QT_TRANSLATE_NOOP("Label", "File"), ColumnKind::Bytes}},
            .key = {"document"},
            .sql = ContentsSql,
            .topics = {"documents"},
            .jurisdictionColumn = "jurisdiction",
            .parameters = {"document"}};
}

}  // namespace

std::vector<View> attachmentViews()
{
    return {documentsView(), contentsView()};
}

}  // namespace citss
