// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/document_content.h"

#include "core/base/sha256.h"

namespace citss {

const ProblemType NotDocument = {
    "NOT_DOCUMENT", Severity::Refusal, QT_TRANSLATE_NOOP("Problem", "A file is expected here.")};

namespace {

constexpr QLatin1String Bytes("bytes");
constexpr QLatin1String Hash("sha256");
constexpr QLatin1String Size("size");

std::optional<QByteArray> bytesOf(const Value& document)
{
    const Value bytes = document.toMap().value(Bytes);
    if (bytes.isUndefined()) {
        return std::nullopt;
    }
    const Result<QByteArray> read = FieldCodec<QByteArray>::fromValue(bytes);
    return read ? std::optional(*read) : std::nullopt;
}

DocumentContent contentOf(const QByteArray& bytes)
{
    return {.hash = Sha256::of({bytes}), .size = bytes.size()};
}

/// In the fields of a command inside another one, whose kinds nobody here knows, a document is told
/// by its form.
bool mayBeDocument(const Value& value)
{
    return value.isMap() && value.toMap().contains(Bytes);
}

void takeFrom(QCborMap& fields, const QString& name, QList<QByteArray>& contents)
{
    if (const std::optional<QByteArray> bytes = bytesOf(fields.value(name))) {
        contents.append(*bytes);
        fields.insert(name, FieldCodec<DocumentContent>::toValue(contentOf(*bytes)));
    }
}

}  // namespace

Value documentValue(const QByteArray& bytes)
{
    return QCborMap{{Bytes, bytes}};
}

Value FieldCodec<DocumentContent>::toValue(const DocumentContent& content)
{
    return QCborMap{{Hash, content.hash}, {Size, content.size}};
}

Result<DocumentContent> FieldCodec<DocumentContent>::fromValue(const Value& value)
{
    if (!value.toMap().contains(Hash)) {
        const std::optional<QByteArray> bytes = bytesOf(value);
        return bytes ? Result<DocumentContent>(contentOf(*bytes))
                     : Result<DocumentContent>(problem(NotDocument));
    }
    const Result<QByteArray> hash = FieldCodec<QByteArray>::fromValue(value.toMap().value(Hash));
    const qint64 size = value.toMap().value(Size).toInteger(-1);
    if (!hash || hash->size() != Sha256::Size || size < 0) {
        return problem(NotDocument);
    }
    return DocumentContent{.hash = *hash, .size = size};
}

Deposit takeContents(const CommandRequest& request, const std::vector<FieldInfo>& fields)
{
    Deposit deposit{.request = request, .contents = {}};
    QCborMap& map = deposit.request.fields;
    for (const FieldInfo& field : fields) {
        const QString name = QLatin1String(field.name);
        if (field.kind == FieldKind::Document) {
            takeFrom(map, name, deposit.contents);
        } else if (field.kind == FieldKind::Record && map.contains(name)) {
            const QCborMap before = map.value(name).toMap();
            QCborMap inner = before;
            for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
                if (mayBeDocument(it.value())) {
                    takeFrom(inner, it.key().toString(), deposit.contents);
                }
            }
            if (inner != before) {
                map.insert(name, inner);
            }
        }
    }
    return deposit;
}

}  // namespace citss
