// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace citss::compliance {

/// Writes canonical bytes (value.h) straight, without building values first: a dry run hashes
/// millions of blocks, and values of them would cost ten times the plan. Lists, numbers and texts
/// are all that a snapshot needs.
class CanonicalWriter {
public:
    explicit CanonicalWriter(qsizetype expected) { m_bytes.reserve(expected); }

    void list(std::size_t size) { head(0x80, size); }
    void number(qint64 number)
    {
        if (number >= 0) {
            head(0x00, static_cast<quint64>(number));
        } else {
            head(0x20, static_cast<quint64>(-(number + 1)));
        }
    }
    void bytes(const QByteArray& bytes)
    {
        head(0x40, static_cast<quint64>(bytes.size()));
        m_bytes.append(bytes);
    }
    void text(const QString& text);
    void nothing() { m_bytes.append(static_cast<char>(0xF6)); }

    [[nodiscard]] const QByteArray& result() const { return m_bytes; }

private:
    void head(quint8 major, quint64 argument);

    QByteArray m_bytes;
};

}  // namespace citss::compliance
