// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_writer.h"

#include <algorithm>
#include <array>

namespace citss {

void CanonicalWriter::text(const QString& text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii) {
        const QByteArray utf8 = text.toUtf8();
        head(0x60, static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        return;
    }
    head(0x60, static_cast<quint64>(text.size()));
    const std::size_t begin = m_bytes.size();
    m_bytes.resize(begin + static_cast<std::size_t>(text.size()));
    std::transform(
        text.begin(), text.end(), m_bytes.begin() + static_cast<qptrdiff>(begin), [](QChar c) {
            return static_cast<char>(c.unicode());
        });
}

void CanonicalWriter::longHead(quint8 major, quint64 argument)
{
    const unsigned width = argument <= 0xFFU         ? 1
                           : argument <= 0xFFFFU     ? 2
                           : argument <= 0xFFFFFFFFU ? 4
                                                     : 8;
    const unsigned form = width == 1 ? 24 : width == 2 ? 25 : width == 4 ? 26 : 27;
    std::array<char, 9> buffer{};
    buffer[0] = static_cast<char>(major | form);
    for (unsigned i = 0; i < width; ++i) {
        buffer[i + 1] = static_cast<char>((argument >> (8U * (width - 1 - i))) & 0xFFU);
    }
    m_bytes.append(buffer.data(), width + 1);
}

}  // namespace citss
