// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_census.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <zip.h>

namespace citss {

namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Counts a sheet's tags in passing. Cell text cannot look like one: its "<" is escaped.
std::optional<XlsxCensus> countSheet(zip_file_t* file)
{
    constexpr qsizetype ChunkBytes = qsizetype{256} * 1024;
    constexpr qsizetype TagBytes = 5;   // "<row "
    constexpr qsizetype EndBytes = 20;  // "</worksheet>" and a line end
    XlsxCensus census;
    QByteArray end;
    QByteArray chunk(ChunkBytes, Qt::Uninitialized);
    zip_int64_t size = 0;
    while ((size = zip_fread(file, chunk.data(), ChunkBytes)) > 0) {
        // What may be the beginning of a tag is looked at again with what follows.
        const QByteArray read = chunk.left(static_cast<qsizetype>(size));
        const QByteArray window = end.right(TagBytes - 1) + read;
        census.rows += window.count("<row ");
        census.cells += window.count("<c r=");
        end = (end + read.right(EndBytes)).right(EndBytes);
    }
    const bool isWhole = size == 0 && end.trimmed().endsWith("</worksheet>");
    return isWhole ? std::optional(census) : std::nullopt;
}

}  // namespace

std::optional<XlsxCensus> countXlsx(const QString& path)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr), zip_discard);
    if (!archive) {
        return std::nullopt;
    }
    XlsxCensus all;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        const QByteArray name(zip_get_name(archive.get(), index, 0));
        if (!name.startsWith("xl/worksheets/sheet")) {
            continue;
        }
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive.get(), index, 0));
        const std::optional<XlsxCensus> sheet = file ? countSheet(file.get()) : std::nullopt;
        if (!sheet) {
            return std::nullopt;
        }
        all.rows += sheet->rows;
        all.cells += sheet->cells;
    }
    return all;
}

}  // namespace citss
