// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compliance/real_records.h"

#include "core/base/check.h"
#include "core/exchange/csv_reader.h"
#include "tests/core/compliance/program_fixtures.h"

#include <QJsonDocument>
#include <QtEndian>

#include <zip.h>

namespace citss {

using namespace Qt::StringLiterals;

namespace {

/// The header of a gzip file without a name, and what follows its data: check sum and length.
constexpr qsizetype GzipHead = 10;
constexpr qsizetype GzipTail = 8;
constexpr quint16 Deflated = 8;

void append(QByteArray& bytes, std::initializer_list<quint16> words)
{
    for (const quint16 word : words) {
        const quint16 little = qToLittleEndian(word);
        bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
}

/// The same data as the one file "x" of an archive, which the library for workbooks can read.
QByteArray archiveOf(const QByteArray& gzip)
{
    qsizetype start = GzipHead;
    if ((static_cast<uchar>(gzip.at(3)) & 8U) != 0) {
        start = gzip.indexOf('\0', GzipHead) + 1;  // it carries its name
    }
    const QByteArray data = gzip.sliced(start, gzip.size() - GzipTail - start);
    const auto packed = static_cast<quint32>(data.size());
    QByteArray entry;
    append(entry, {20, 0, Deflated, 0, 0});
    entry.append(gzip.last(GzipTail).first(4));
    append(entry, {static_cast<quint16>(packed), static_cast<quint16>(packed >> 16U)});
    entry.append(gzip.last(4));
    append(entry, {1, 0});
    const QByteArray file = QByteArrayLiteral("PK\3\4") + entry + 'x' + data;
    QByteArray directory = QByteArrayLiteral("PK\1\2");
    append(directory, {20});
    directory.append(entry);
    append(directory, {0, 0, 0, 0, 0, 0, 0});
    directory.append('x');
    QByteArray end = QByteArrayLiteral("PK\5\6");
    const auto size = static_cast<quint16>(directory.size());
    const auto offset = static_cast<quint32>(file.size());
    append(end, {0, 0, 1, 1, size, 0});
    append(end, {static_cast<quint16>(offset), static_cast<quint16>(offset >> 16U), 0});
    return file + directory + end;
}

QByteArray unpacked(const QByteArray& gzip)
{
    const QByteArray archive = archiveOf(gzip);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        archive.constData(), static_cast<zip_uint64_t>(archive.size()), 0, &error);
    zip_t* opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    CHECK(opened != nullptr);
    zip_file_t* file = zip_fopen_index(opened, 0, 0);
    CHECK(file != nullptr);
    QByteArray bytes(qFromLittleEndian<quint32>(gzip.constData() + gzip.size() - 4), '\0');
    CHECK(zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) == bytes.size());
    CHECK(zip_fclose(file) == 0);
    zip_discard(opened);
    return bytes;
}

}  // namespace

QByteArray realFile(const QString& path)
{
    const QByteArray bytes = sourceFile(u"../shared/data/"_s + path);
    return path.endsWith(u".gz"_s) && !bytes.isEmpty() ? unpacked(bytes) : bytes;
}

QList<RealRow> realTable(const QString& path)
{
    QList<RealRow> table;
    const QByteArray bytes = realFile(path);
    if (bytes.isEmpty()) {
        return table;
    }
    const Sheet sheet = readCsv(bytes).value();
    const std::vector<Cell>& names = sheet.rows.front().cells;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        RealRow row;
        const std::vector<Cell>& cells = sheet.rows[i].cells;
        for (std::size_t c = 0; c < cells.size() && c < names.size(); ++c) {
            row.insert(names[c].text, cells[c].text);
        }
        table.append(row);
    }
    return table;
}

QJsonObject realFigures(const QString& path)
{
    return QJsonDocument::fromJson(realFile(path)).object();
}

qint64 wholeNumber(const QString& text)
{
    bool isWhole = false;
    const qint64 number = text.toLongLong(&isWhole);
    CHECK(isWhole || text.isEmpty());
    return number;
}

}  // namespace citss
