// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/exchange/exchange_problems.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace citss {

namespace {

constexpr QByteArrayView Utf8Mark("\xEF\xBB\xBF");

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

/// Eight bytes of plain ASCII at once: nearly all of every file.
bool nextEightAreAscii(QByteArrayView bytes, qsizetype at)
{
    quint64 eight = 0;
    if (bytes.size() - at < qsizetype{sizeof eight}) {
        return false;
    }
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    return (eight & 0x8080808080808080U) == 0;
}

/// The length of the well-formed character at `at` (Unicode 15, table 3-7), or 0.
qsizetype characterLength(QByteArrayView bytes, qsizetype at)
{
    const quint8 lead = byteAt(bytes, at);
    if (lead < 0x80) {
        return 1;
    }
    const qsizetype length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
    if (length == 0 || bytes.size() - at < length) {
        return 0;
    }
    // The second byte is narrower after some leads: overlong forms, surrogates, past U+10FFFF.
    const quint8 lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const quint8 highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byteAt(bytes, at + 1) < lowest || byteAt(bytes, at + 1) > highest) {
        return 0;
    }
    for (qsizetype i = 2; i < length; ++i) {
        if ((byteAt(bytes, at + i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    return length;
}

qsizetype firstWrongByte(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = nextEightAreAscii(bytes, at) ? 8 : characterLength(bytes, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return -1;
}

Problem problemAt(const ProblemType& type, QByteArrayView bytes, qsizetype offset)
{
    const qint64 line = 1 + std::count(bytes.begin(), bytes.begin() + offset, '\n');
    return problem(type, {}, {line, qint64{offset}});
}

}  // namespace

std::optional<Problem> encodingProblem(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return problem(TableUtf16);
    }
    const qsizetype zero = bytes.indexOf('\0');
    if (zero >= 0) {
        return problemAt(TableNulByte, bytes, zero);
    }
    const qsizetype wrong = firstWrongByte(bytes);
    if (wrong >= 0) {
        return problemAt(TableNotUtf8, bytes, wrong);
    }
    return std::nullopt;
}

QString decodedPart(QByteArrayView utf8)
{
    if (!utf8.startsWith(Utf8Mark)) {
        return QString::fromUtf8(utf8);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

QByteArrayView withoutByteOrderMark(QByteArrayView bytes)
{
    return bytes.startsWith(Utf8Mark) ? bytes.sliced(Utf8Mark.size()) : bytes;
}

}  // namespace citss
