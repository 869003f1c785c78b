// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"
#include "app/citssctl/job.h"
#include "app/citssctl/outcome_json.h"
#include "core/attachments/attachment.h"
#include "core/attachments/attachment_problems.h"
#include "core/base/saved_file.h"
#include "core/base/sha256.h"
#include "core/exchange/exchange_problems.h"
#include "core/registry/document_content.h"
#include "core/registry/page_records.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace citss {

namespace {

/// What says more than kind, record and file.
constexpr std::array<std::pair<const char*, const char*>, 3> Details = {
    {{"--title", "title"}, {"--name", "file_name"}, {"--jurisdiction", "jurisdiction"}}};

ExitCode attach(const Call& call)
{
    const QString path = call.arguments.place(2);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return call.failed({problem(FileNotRead, {}, {path, file.errorString()})});
    }
    if (file.size() > Attachment::Largest) {
        return call.failed({problem(DocumentTooLarge, {}, {file.size(), Attachment::Largest})});
    }
    const QByteArray bytes = file.readAll();
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const QString name = QFileInfo(path).fileName();
    QCborMap fields{{QStringLiteral("record_kind"), call.arguments.place(0).toUpper()},
                    {QStringLiteral("record_id"), call.arguments.place(1)},
                    {QStringLiteral("title"), name},
                    {QStringLiteral("file_name"), name},
                    {QStringLiteral("media_type"), QMimeDatabase().mimeTypeForFile(path).name()},
                    {QStringLiteral("content"), documentValue(bytes)}};
    for (const auto& [option, field] : Details) {
        if (call.arguments.has(option)) {
            fields.insert(QLatin1String(field), call.arguments.value(option));
        }
    }
    const CommandRequest request{.id = desk->registry().newCommandId(),
                                 .command = QStringLiteral("AttachDocument"),
                                 .fields = fields};
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    const Result<Outcome> outcome = token ? desk->registry().execute(request, *token, call.progress)
                                          : Result<Outcome>(token.error());
    call.terminal.print(jsonLine(outcomeJson(request, outcome)));
    return outcome ? call.done() : call.failed(outcome.error());
}

Problems write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !saveFile(file)) {
        return {problem(FileUnwritten, {}, {path, file.errorString()})};
    }
    return {};
}

ExitCode save(const Call& call)
{
    if (!call.arguments.has("--to")) {
        return call.misuse({problem(OptionNeeded, {}, {QStringLiteral("--to")})});
    }
    const Result<Desk> desk = openDesk(call);
    if (!desk) {
        return call.failed(desk.error());
    }
    const Result<QByteArray> token = desk->sessions->tokenFor({});
    if (!token) {
        return call.failed(token.error());
    }
    ViewRequest request;
    request.view = QStringLiteral("document_contents");
    request.filters = {
        {QStringLiteral("document"), Comparison::Equal, call.arguments.place(0).toLongLong()}};
    const Result<Page> page = desk->registry().read(request, *token);
    if (!page) {
        return call.failed(page.error());
    }
    const QList<QCborMap> records = recordsOf(page);
    if (records.isEmpty()) {
        return call.failed({problem(DocumentUnknown, {}, {call.arguments.place(0)})});
    }
    const QByteArray bytes = records.first().value(QStringLiteral("content")).toByteArray();
    const QByteArray hash = records.first().value(QStringLiteral("sha256")).toByteArray();
    if (Sha256::of({bytes}) != hash) {
        return call.failed({problem(DocumentAltered, {}, {QString::fromLatin1(hash.toHex())})});
    }
    const Problems problems = write(call.arguments.value("--to"), bytes);
    return problems.isEmpty() ? call.done() : call.failed(problems);
}

}  // namespace

const Job& documentAttachJob()
{
    static const Job job{
        {"document attach",
         QT_TRANSLATE_NOOP("Label", "Attaches a file to a record; the outcome comes as JSON."),
         {"KIND", "RECORD", "FILE"},
         {{"--title", "TEXT", QT_TRANSLATE_NOOP("Label", "What it is; by default its name.")},
          {"--name", "TEXT", QT_TRANSLATE_NOOP("Label", "Another file name to keep it under.")},
          {"--jurisdiction",
           "CODE",
           QT_TRANSLATE_NOOP("Label", "The jurisdiction of a facility.")}},
         true},
        attach};
    return job;
}

const Job& documentSaveJob()
{
    static const Job job{
        {"document save",
         QT_TRANSLATE_NOOP("Label", "Writes the file of a document, if its hash is right."),
         {"NUMBER"},
         {{"--to", "FILE", QT_TRANSLATE_NOOP("Label", "Where the file goes.")}},
         true},
        save};
    return job;
}

}  // namespace citss
