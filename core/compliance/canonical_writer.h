// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>

namespace citss::compliance {

/// Writes canonical bytes (value.h) straight, without building values first: a dry run hashes
/// millions of blocks, and values of them would cost ten times the plan. Lists, numbers and texts
/// are all that a snapshot needs.
class CanonicalWriter {
public:
    explicit CanonicalWriter(std::size_t expected) { m_bytes.reserve(expected); }

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
        m_bytes.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    void text(const QString& text);
    void nothing() { m_bytes.push_back(static_cast<char>(0xF6)); }

    [[nodiscard]] QByteArrayView result() const
    {
        return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())};
    }

private:
    void head(quint8 major, quint64 argument)
    {
        if (argument < 24) {
            m_bytes.push_back(static_cast<char>(major | argument));
        } else {
            longHead(major, argument);
        }
    }
    void longHead(quint8 major, quint64 argument);

    std::string m_bytes;
};

}  // namespace citss::compliance
