// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/seal.h"

#include "core/base/sha256.h"
#include "core/snapshot/snapshot_problems.h"
#include "core/storage/registry_file.h"

#include <QByteArrayMatcher>
#include <QFile>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace citss {

namespace {

constexpr qint64 ChunkSize = 4 * 1024 * 1024;

Problem unreadable(const QFile& file)
{
    return problem(FileUnreadable, {}, {file.fileName(), file.errorString()});
}

QByteArray signedMessage(const QByteArray& fileDigest, const QByteArray& manifest)
{
    return QByteArrayLiteral("OpenCITSS snapshot 1\n") + fileDigest + manifest;
}

/// Where the bytes stand in the file; nothing unless exactly once.
std::optional<qint64> placeOf(QFile& file, const QByteArray& needle)
{
    const QByteArrayMatcher matcher(needle);
    std::optional<qint64> place;
    QByteArray window;
    qint64 windowStart = 0;
    file.seek(0);
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(ChunkSize);
        if (chunk.isEmpty()) {
            return std::nullopt;
        }
        window += chunk;
        for (qsizetype at = matcher.indexIn(window); at >= 0;
             at = matcher.indexIn(window, at + 1)) {
            if (place) {
                return std::nullopt;
            }
            place = windowStart + at;
        }
        // What may be the beginning of a match stays for the next round; a whole match does not.
        const qsizetype kept = std::min(window.size(), needle.size() - 1);
        windowStart += window.size() - kept;
        window = window.last(kept);
    }
    return place;
}

/// SHA-256 of the file with zeros in place of the seal; nothing if it cannot be read to its end.
std::optional<QByteArray> digestAround(QFile& file, qint64 sealPlace, const Progress& progress)
{
    Sha256 hash;
    qint64 position = 0;
    file.seek(0);
    while (position < file.size() && !progress.isCancelled()) {
        QByteArray chunk = file.read(ChunkSize);
        if (chunk.isEmpty()) {
            return std::nullopt;
        }
        const qint64 from = std::max(sealPlace, position);
        const qint64 to = std::min(sealPlace + SealSize, position + chunk.size());
        for (qint64 at = from; at < to; ++at) {
            chunk[at - position] = '\0';
        }
        hash.add(chunk);
        position += chunk.size();
        progress.report(position, file.size());
    }
    return hash.finish();
}

bool reachesDisk(QFile& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

}  // namespace

QByteArray sealPlaceholder(const QByteArray& manifest)
{
    QByteArray placeholder;
    for (const char* part : {"1", "2", "3"}) {
        placeholder += Sha256::of({"the seal's place ", part, manifest});
    }
    CHECK(placeholder.size() == SealSize);
    return placeholder;
}

Problems sealFile(const QString& path, const QByteArray& manifest, const SigningKey& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return {unreadable(file)};
    }
    const std::optional<qint64> place = placeOf(file, sealPlaceholder(manifest));
    const std::optional<QByteArray> digest =
        place ? digestAround(file, *place, Progress()) : std::nullopt;
    if (!digest) {
        return {unreadable(file)};
    }
    const QByteArray seal = *digest + key.sign(signedMessage(*digest, manifest));
    if (!file.seek(*place) || file.write(seal) != SealSize || !reachesDisk(file)) {
        return {unreadable(file)};
    }
    return {};
}

bool sealIsSigned(const QByteArray& seal, const QByteArray& manifest, const QByteArray& publicKey)
{
    return seal.size() == SealSize &&
           signatureHolds(publicKey,
                          signedMessage(seal.first(Sha256::Size), manifest),
                          seal.sliced(Sha256::Size));
}

Result<bool> fileIsAsSealed(const QString& path, const QByteArray& seal, const Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(file);
    }
    const std::optional<qint64> place = placeOf(file, seal);
    if (!place) {
        return false;
    }
    const std::optional<QByteArray> digest = digestAround(file, *place, progress);
    if (!digest) {
        return unreadable(file);
    }
    return *digest == seal.first(Sha256::Size);
}

}  // namespace citss
