// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include "core/exchange/exchange_problems.h"

#include <optional>
#include <zip.h>

namespace citss {

namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Problem damaged(const QString& part, const char* reason)
{
    return problem(WorkbookDamaged, {}, {part, QString::fromUtf8(reason)});
}

std::shared_ptr<zip> openArchive(const QByteArray& bytes, QString& reason)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto size = static_cast<zip_uint64_t>(bytes.size());
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), size, 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        reason = QString::fromUtf8(zip_error_strerror(&error));
        zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive == nullptr ? nullptr : std::shared_ptr<zip>(archive, zip_discard);
}

/// Checks one part by the archive's own directory; adds its size to `total`.
std::optional<Problem> partProblem(const zip_stat_t& part, quint64& total)
{
    constexpr zip_uint64_t Needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((part.valid & Needed) != Needed) {
        return damaged({}, "no size");
    }
    const QString name = QString::fromUtf8(part.name).left(100);
    if ((part.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && part.encryption_method != ZIP_EM_NONE) {
        return problem(WorkbookEncrypted);
    }
    const bool isBomb = part.size > XlsxPackage::FreeRatioBytes &&
                        part.size / XlsxPackage::MaxRatio > part.comp_size;
    if (part.size > XlsxPackage::MaxPartBytes || isBomb) {
        return problem(WorkbookTooLarge, {}, {name});
    }
    total += part.size;
    if (total > XlsxPackage::MaxTotalBytes) {
        return problem(WorkbookTooLarge, {}, {name});
    }
    return std::nullopt;
}

}  // namespace

Result<XlsxPackage> XlsxPackage::open(const QByteArray& bytes)
{
    QString reason;
    const Archive archive = openArchive(bytes, reason);
    if (!archive) {
        return problem(WorkbookDamaged, {}, {QStringLiteral("zip"), reason});
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || count > MaxParts) {
        return problem(WorkbookTooLarge, {}, {QStringLiteral("zip")});
    }
    quint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t part;
        zip_stat_init(&part);
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &part) != 0) {
            return damaged(QStringLiteral("zip"), zip_strerror(archive.get()));
        }
        if (const std::optional<Problem> failure = partProblem(part, total)) {
            return *failure;
        }
    }
    return XlsxPackage(archive);
}

bool XlsxPackage::contains(const QString& part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> XlsxPackage::read(const QString& part)
{
    const zip_int64_t index =
        zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0) {
        return damaged(part, "missing");
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto at = static_cast<zip_uint64_t>(index);
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), at, 0));
    if (zip_stat_index(m_archive.get(), at, 0, &stat) != 0 || !file) {
        return damaged(part, zip_strerror(m_archive.get()));
    }
    m_bytesRead += stat.size;
    if (m_bytesRead > MaxTotalBytes) {
        return problem(WorkbookTooLarge, {}, {part});
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t count = zip_fread(file.get(), bytes.data(), stat.size);
    if (count < 0 || static_cast<zip_uint64_t>(count) != stat.size) {
        return damaged(part, zip_file_strerror(file.get()));
    }
    // The checksum is only compared when the end of the part is met.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0) {
        return damaged(part, zip_file_strerror(file.get()));
    }
    return bytes;
}

}  // namespace citss
