// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string>

namespace citss {

/// Writes canonical bytes (value.h) straight, item by item, without values where there are none:
/// entries are hashed and blocks are snapshot by the million. A map's entries must be written in
/// the order of their keys' bytes.
class CanonicalWriter {
public:
    explicit CanonicalWriter(std::size_t expected = 0) { m_bytes.reserve(expected); }

    void list(std::size_t size) { head(0x80, size); }
    void map(std::size_t size) { head(0xA0, size); }
    void number(qint64 number)
    {
        if (number >= 0) {
            head(0x00, static_cast<quint64>(number));
        } else {
            head(0x20, static_cast<quint64>(-(number + 1)));
        }
    }
    void bytes(QByteArrayView bytes)
    {
        head(0x40, static_cast<quint64>(bytes.size()));
        raw(bytes);
    }
    void text(const QString& text);
    void text(QByteArrayView utf8)
    {
        head(0x60, static_cast<quint64>(utf8.size()));
        raw(utf8);
    }
    void flag(bool flag) { m_bytes.push_back(static_cast<char>(flag ? 0xF5 : 0xF4)); }
    void nothing() { m_bytes.push_back(static_cast<char>(0xF6)); }
    /// Items that are canonical bytes already.
    void raw(QByteArrayView items)
    {
        m_bytes.append(items.data(), static_cast<std::size_t>(items.size()));
    }

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    /// Takes back what was written from a place on.
    void truncate(qsizetype size) { m_bytes.resize(static_cast<std::size_t>(size)); }
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

}  // namespace citss
