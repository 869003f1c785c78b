// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/line_reader.h"

#include "app/citssctl/ctl_problems.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace citss {

void LineReader::Close::operator()(std::FILE* file) const
{
    if (file != stdin) {
        std::fclose(file);
    }
}

Result<LineReader> LineReader::open(const QString& path)
{
    if (path == QLatin1String("-")) {
        return LineReader(stdin);
    }
    if (QFileInfo(path).isDir()) {
        return problem(InputUnreadable, {}, {path, QString::fromLocal8Bit(std::strerror(EISDIR))});
    }
    std::FILE* const file = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (file == nullptr) {
        return problem(InputUnreadable, {}, {path, QString::fromLocal8Bit(std::strerror(errno))});
    }
    return LineReader(file);
}

std::optional<QByteArray> LineReader::next()
{
    char* buffer = nullptr;
    size_t room = 0;
    const ssize_t length = getline(&buffer, &room, m_file.get());
    QByteArray line = length > 0 ? QByteArray(buffer, length) : QByteArray();
    std::free(buffer);
    if (line.isEmpty()) {
        return std::nullopt;
    }
    ++m_number;
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

Result<QByteArray> readInput(const QString& path)
{
    Result<LineReader> opened = LineReader::open(path);
    if (!opened) {
        return opened.error();
    }
    LineReader reader = std::move(opened).value();
    QByteArray text;
    while (const std::optional<QByteArray> line = reader.next()) {
        text += *line + '\n';
    }
    if (text.trimmed().isEmpty()) {
        return problem(InputEmpty, {}, {path});
    }
    return text;
}

}  // namespace citss
