// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/input_lines.h"

#include "app/citssctl/ctl_problems.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace citss {

void InputLines::Close::operator()(std::FILE* file) const
{
    if (file != stdin) {
        std::fclose(file);
    }
}

Result<InputLines> InputLines::open(const QString& path)
{
    if (path == QLatin1String("-")) {
        return InputLines(stdin);
    }
    if (QFileInfo(path).isDir()) {
        return problem(InputUnreadable, {}, {path, QString::fromLocal8Bit(std::strerror(EISDIR))});
    }
    std::FILE* const file = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (file == nullptr) {
        return problem(InputUnreadable, {}, {path, QString::fromLocal8Bit(std::strerror(errno))});
    }
    return InputLines(file);
}

std::optional<QByteArray> InputLines::next()
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
    Result<InputLines> opened = InputLines::open(path);
    if (!opened) {
        return opened.error();
    }
    InputLines reader = std::move(opened).value();
    QByteArrayList lines;
    while (const std::optional<QByteArray> line = reader.next()) {
        lines.append(*line);
    }
    const QByteArray text = lines.join('\n');
    return text.trimmed().isEmpty() ? Result<QByteArray>(problem(InputEmpty, {}, {path}))
                                    : Result<QByteArray>(text);
}

}  // namespace citss
