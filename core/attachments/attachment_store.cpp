// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_store.h"

#include "core/storage/counter_store.h"
#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectOne =
    "SELECT id, kind, record, jurisdiction, title, file_name, media_type, size, hash, state, "
    "reason, attached FROM document WHERE id = ?1 AND until = 9223372036854775807";
constexpr const char* SelectSame =
    "SELECT id FROM document WHERE kind = ?1 AND record = ?2 AND jurisdiction = ?3 AND hash = ?4 "
    "AND state = 'ATTACHED' AND until = 9223372036854775807 ORDER BY id";
constexpr const char* Insert =
    "INSERT INTO document (id, kind, record, jurisdiction, title, file_name, media_type, size, "
    "hash, state, reason, attached, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
constexpr const char* Close =
    "UPDATE document SET until = ?2 WHERE id = ?1 AND until = 9223372036854775807";

QString textOf(const std::optional<JurisdictionCode>& jurisdiction)
{
    return jurisdiction ? jurisdiction->text() : QStringLiteral("");
}

Attachment attachmentOf(const Statement& row)
{
    return {.id = DocumentId(row.integer(0)),
            .kind = FieldCodec<SubjectKind>::fromValue(row.text(1)).value(),
            .record = row.text(2),
            .jurisdiction = row.text(3).isEmpty()
                                ? std::nullopt
                                : std::optional(JurisdictionCode::of(row.text(3))),
            .title = row.text(4),
            .fileName = row.text(5),
            .mediaType = row.text(6),
            .size = row.integer(7),
            .hash = row.blob(8),
            .state = FieldCodec<AttachmentState>::fromValue(row.text(9)).value(),
            .reason = row.text(10),
            .attached = row.journalNumber(11)};
}

}  // namespace

std::optional<Attachment> AttachmentStore::find(DocumentId id) const
{
    Statement query = m_database.statement(SelectOne);
    query.bind(id);
    return query.step() ? std::optional(attachmentOf(query)) : std::nullopt;
}

std::optional<DocumentId> AttachmentStore::same(const Attachment& document) const
{
    Statement query = m_database.statement(SelectSame);
    query.bind(FieldCodec<SubjectKind>::toValue(document.kind),
               document.record,
               textOf(document.jurisdiction),
               document.hash);
    return query.step() ? std::optional(DocumentId(query.integer(0))) : std::nullopt;
}

DocumentId AttachmentStore::insert(Attachment document, JournalNumber since)
{
    document.id = DocumentId(CounterStore(m_database).take(QStringLiteral("document")));
    document.attached = since;
    insertRow(document, since);
    return document.id;
}

void AttachmentStore::replace(const Attachment& document, JournalNumber now)
{
    m_database.statement(Close).bind(document.id, now).run();
    insertRow(document, now);
}

void AttachmentStore::insertRow(const Attachment& document, JournalNumber since)
{
    m_database.statement(Insert)
        .bind(document.id,
              FieldCodec<SubjectKind>::toValue(document.kind),
              document.record,
              textOf(document.jurisdiction),
              document.title,
              document.fileName,
              document.mediaType,
              document.size,
              document.hash,
              FieldCodec<AttachmentState>::toValue(document.state),
              document.reason,
              document.attached,
              since)
        .run();
}

}  // namespace citss
