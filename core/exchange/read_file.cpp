// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_file.h"

#include "core/base/sha256.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/exchange_problems.h"
#include "core/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace citss {

namespace {

constexpr QByteArrayView ZipMagic("PK\x03\x04");
/// The compound file of XLS and of workbooks with a password.
constexpr QByteArrayView CompoundMagic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

Result<Workbook> readAny(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith(CompoundMagic)) {
        return problem(WorkbookOldFormat);
    }
    if (bytes.startsWith(ZipMagic)) {
        return readXlsx(bytes);
    }
    Result<Sheet> sheet = readCsv(bytes, name);
    if (!sheet) {
        return sheet.error();
    }
    Workbook workbook;
    workbook.sheets.push_back(std::move(sheet).value());
    return workbook;
}

}  // namespace

Result<Workbook> readTableBytes(const QByteArray& bytes, const QString& name)
{
    if (bytes.size() > table_limits::FileBytes) {
        return problem(FileTooLarge, {}, {name, qint64{bytes.size()}, table_limits::FileBytes});
    }
    Result<Workbook> read = readAny(bytes, name);
    if (!read) {
        return read;
    }
    Workbook workbook = std::move(read).value();
    workbook.sha256 = Sha256::of({bytes});
    return workbook;
}

Result<Workbook> readTable(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(FileNotRead, {}, {info.fileName(), file.errorString()});
    }
    if (file.size() > table_limits::FileBytes) {
        return problem(FileTooLarge, {}, {info.fileName(), file.size(), table_limits::FileBytes});
    }
    // A pipe or device has no size: read one byte more than allowed, never all there is.
    const QByteArray bytes = file.read(table_limits::FileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return problem(FileNotRead, {}, {info.fileName(), file.errorString()});
    }
    return readTableBytes(bytes, info.completeBaseName());
}

}  // namespace citss
