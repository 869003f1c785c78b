// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_commands.h"

#include "core/attachments/attachment_problems.h"
#include "core/attachments/attachment_store.h"
#include "core/attachments/document_subject.h"
#include "core/journal/content_store.h"
#include "core/registry/catalogue_parts.h"
#include "core/registry/document_content.h"

#include <QRegularExpression>

namespace citss {

namespace {

const std::vector<const char*> Topics = {"documents"};

constexpr std::array<const char*, 2> DocumentShows{"title", "record_id"};
constexpr std::array<FieldPickLink, 1> StillAttached{
    {{.column = "document_status", .field = nullptr, .value = "ATTACHED"}}};
constexpr FieldPick DocumentPick{.kind = "DOCUMENT",
                                 .view = "documents",
                                 .column = "document",
                                 .shows = DocumentShows,
                                 .links = StillAttached};

bool isFileName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[^/\\\\\\x00-\\x1f]{1,200}$"));
    return form.match(name).hasMatch() && name != QLatin1String(".") && name != QLatin1String("..");
}

bool isMediaType(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}$"));
    return form.match(text).hasMatch();
}

QLatin1String labelOf(SubjectKind kind)
{
    return QLatin1String(EnumChoices<SubjectKind>::choices()[static_cast<size_t>(kind)].label);
}

}  // namespace

/// Attaches a file to a record. The journal holds its hash; its bytes lie beside the journal.
struct AttachDocument {
    SubjectKind kind = SubjectKind::Entity;
    QString record;
    std::optional<JurisdictionCode> jurisdiction;
    QString title;
    QString fileName;
    std::optional<QString> mediaType;
    DocumentContent content;

    struct Prepared {
        std::optional<Attachment> document;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "AttachDocument",
            QT_TRANSLATE_NOOP("Title", "Attach a document"),
            QT_TRANSLATE_NOOP("Label", "Keeps a file with a record, and its hash in the journal."),
            Action::KeepDocuments,
            Topics};
        return info;
    }
    static const Fields<AttachDocument>& fields()
    {
        using C = AttachDocument;
        static const Fields<C> list{
            field("record_kind", &C::kind, QT_TRANSLATE_NOOP("Label", "Kind of record")),
            field(
                "record_id",
                &C::record,
                QT_TRANSLATE_NOOP("Label", "Record"),
                {.help = QT_TRANSLATE_NOOP("Label", "Its identifier; of a proposal, its number.")}),
            field("jurisdiction",
                  &C::jurisdiction,
                  QT_TRANSLATE_NOOP("Label", "Jurisdiction"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Needed for a facility only.")}),
            field("title",
                  &C::title,
                  QT_TRANSLATE_NOOP("Label", "Title"),
                  {.help = QT_TRANSLATE_NOOP("Label", "What it is: proof of address, a letter.")}),
            field("content", &C::content, QT_TRANSLATE_NOOP("Label", "File")),
            field("file_name", &C::fileName, QT_TRANSLATE_NOOP("Label", "File name")),
            field("media_type",
                  &C::mediaType,
                  QT_TRANSLATE_NOOP("Label", "Media type"),
                  {.help = QT_TRANSLATE_NOOP("Label", "Such as application/pdf.")}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const AttachDocument& command,
                                                      const State& state)
{
    const auto found =
        findSubject({command.kind, command.record, command.jurisdiction}, state.database);
    return found ? found->jurisdiction : std::nullopt;
}

static Problems checkFile(const AttachDocument& command, const State& state)
{
    const QString field = QStringLiteral("content");
    Problems problems;
    if (command.content.size == 0) {
        problems += problem(DocumentEmpty, field);
    } else if (command.content.size > Attachment::Largest) {
        problems += problem(DocumentTooLarge, field, {command.content.size, Attachment::Largest});
    } else if (ContentStore(state.database).sizeOf(command.content.hash) != command.content.size) {
        problems += problem(DocumentContentMissing, field);
    }
    if (!isFileName(command.fileName)) {
        problems += problem(DocumentFileName, QStringLiteral("file_name"), {command.fileName});
    }
    if (command.mediaType && !isMediaType(*command.mediaType)) {
        problems += problem(DocumentMediaType, QStringLiteral("media_type"), {*command.mediaType});
    }
    return problems;
}

static Problems check(const AttachDocument& command,
                      const State& state,
                      AttachDocument::Prepared& prepared)
{
    const QString field = QStringLiteral("record_id");
    Problems problems;
    const auto found =
        findSubject({command.kind, command.record, command.jurisdiction}, state.database);
    if (command.kind == SubjectKind::Facility && !command.jurisdiction) {
        problems += problem(DocumentFacilityWhere, QStringLiteral("jurisdiction"));
    } else if (!found) {
        problems += problem(DocumentRecordUnknown, field, {labelOf(command.kind), command.record});
    }
    problems += checkFile(command, state);
    if (!problems.isEmpty()) {
        return problems;
    }
    prepared.document = Attachment{
        .kind = command.kind,
        .record = command.record,
        .jurisdiction = found->jurisdiction,
        .title = command.title,
        .fileName = command.fileName,
        .mediaType = command.mediaType.value_or(QStringLiteral("application/octet-stream")),
        .size = command.content.size,
        .hash = command.content.hash};
    if (const auto same = AttachmentStore(state.database).same(*prepared.document)) {
        problems +=
            problem(DocumentTwice, QStringLiteral("content"), {QString::number(same->number())});
    }
    return problems;
}

static void apply(const AttachDocument&, Change& change, const AttachDocument::Prepared& prepared)
{
    const DocumentId id =
        AttachmentStore(change.database).insert(*prepared.document, change.envelope.number);
    change.effects.made.insert(QStringLiteral("document"), id.number());
}

/// Takes a document off its record. It stays in the registry, with why and by whom.
struct WithdrawDocument {
    DocumentId document{0};
    QString reason;

    struct Prepared {
        std::optional<Attachment> document;
    };
    static const CommandInfo& info()
    {
        static const CommandInfo info{
            "WithdrawDocument",
            QT_TRANSLATE_NOOP("Title", "Withdraw a document"),
            QT_TRANSLATE_NOOP("Label",
                              "Marks a document as no longer valid; it is kept with the reason."),
            Action::KeepDocuments,
            Topics};
        return info;
    }
    static const Fields<WithdrawDocument>& fields()
    {
        using C = WithdrawDocument;
        static const Fields<C> list{
            field("document",
                  &C::document,
                  QT_TRANSLATE_NOOP("Label", "Document"),
                  {.pick = &DocumentPick}),
            field("reason",
                  &C::reason,
                  QT_TRANSLATE_NOOP("Label", "Reason"),
                  {.kind = FieldKind::LongText}),
        };
        return list;
    }
};

static std::optional<JurisdictionCode> jurisdictionOf(const WithdrawDocument& command,
                                                      const State& state)
{
    const auto document = AttachmentStore(state.database).find(command.document);
    return document ? document->jurisdiction : std::nullopt;
}

static Problems check(const WithdrawDocument& command,
                      const State& state,
                      WithdrawDocument::Prepared& prepared)
{
    const QString field = QStringLiteral("document");
    const QString number = QString::number(command.document.number());
    prepared.document = AttachmentStore(state.database).find(command.document);
    if (!prepared.document) {
        return {problem(DocumentUnknown, field, {number})};
    }
    return prepared.document->state == AttachmentState::Attached
               ? Problems{}
               : Problems{problem(DocumentWithdrawn, field, {number})};
}

static void apply(const WithdrawDocument& command,
                  Change& change,
                  const WithdrawDocument::Prepared& prepared)
{
    Attachment document = *prepared.document;
    document.state = AttachmentState::Withdrawn;
    document.reason = command.reason;
    AttachmentStore(change.database).replace(document, change.envelope.number);
}

static Problems alteredContents(Database& database)
{
    Problems problems;
    for (const QByteArray& hash : ContentStore(database).altered()) {
        problems += problem(DocumentAltered, {}, {QString::fromLatin1(hash.toHex())});
    }
    return problems;
}

void addAttachmentCommands(Catalogue& catalogue)
{
    catalogue.add<AttachDocument>();
    catalogue.add<WithdrawDocument>();
    catalogue.invariants.push_back({"documents are those that were attached", alteredContents});
}

}  // namespace citss
