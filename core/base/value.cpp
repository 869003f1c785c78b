// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value.h"

#include "core/base/canonical_writer.h"
#include "core/base/check.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace citss {

namespace {

/// How deep an item may lie. JSON from outside is held to half of it, so that what a program wraps
/// around it still fits.
constexpr int MaxDepth = 32;
constexpr int MaxJsonDepth = 16;

enum Major : quint8 {
    Unsigned = 0,
    Negative = 1,
    Bytes = 2,
    Text = 3,
    Array = 4,
    Map = 5,
    Simple = 7
};

void write(CanonicalWriter& out, const Value& value, int depth);

void writeArray(CanonicalWriter& out, const QCborArray& array, int depth)
{
    out.list(static_cast<std::size_t>(array.size()));
    for (const QCborValue item : array) {
        write(out, item, depth + 1);
    }
}

/// Where an entry of a map was written.
struct Written {
    qsizetype key;
    qsizetype value;
    qsizetype end;
};

/// Puts the entries of a map, written last, in the order of their keys.
void arrange(CanonicalWriter& out, std::vector<Written>& entries)
{
    const auto byKey = [&out](const Written& a, const Written& b) {
        const QByteArrayView all = out.result();
        return all.sliced(a.key, a.value - a.key) < all.sliced(b.key, b.value - b.key);
    };
    if (std::is_sorted(entries.begin(), entries.end(), byKey)) {
        return;
    }
    const qsizetype begin = entries.front().key;
    std::sort(entries.begin(), entries.end(), byKey);
    const QByteArray before = out.result().sliced(begin).toByteArray();
    out.truncate(begin);
    for (const Written& entry : entries) {
        out.raw(QByteArrayView(before).sliced(entry.key - begin, entry.end - entry.key));
    }
}

void writeMap(CanonicalWriter& out, const QCborMap& map, int depth)
{
    out.map(static_cast<std::size_t>(map.size()));
    std::vector<Written> entries;
    entries.reserve(static_cast<std::size_t>(map.size()));
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        Written entry{.key = out.size(), .value = 0, .end = 0};
        write(out, it.key(), depth + 1);
        entry.value = out.size();
        write(out, it.value(), depth + 1);
        entry.end = out.size();
        entries.push_back(entry);
    }
    if (!entries.empty()) {
        arrange(out, entries);
    }
}

void write(CanonicalWriter& out, const Value& value, int depth)
{
    CHECK(depth <= MaxDepth);
    switch (value.type()) {
        case QCborValue::Integer:
            out.number(value.toInteger());
            return;
        case QCborValue::ByteArray:
            out.bytes(value.toByteArray());
            return;
        case QCborValue::String:
            out.text(value.toString());
            return;
        case QCborValue::Array:
            writeArray(out, value.toArray(), depth);
            return;
        case QCborValue::Map:
            writeMap(out, value.toMap(), depth);
            return;
        case QCborValue::False:
        case QCborValue::True:
            out.flag(value.isTrue());
            return;
        case QCborValue::Null:
            out.nothing();
            return;
        default:
            checkFailed("a type that canonical bytes have", __FILE__, __LINE__);
    }
}

/// Walks the heads of an encoding and refuses what QCborValue should never be asked to build.
class Scanner {
public:
    using Entry = std::pair<QByteArrayView, QByteArrayView>;

    explicit Scanner(QByteArrayView bytes) : m_bytes(bytes) {}

    bool isOneWholeItem() { return item(0) && m_position == m_bytes.size(); }

    std::optional<std::vector<Entry>> mapItems()
    {
        if (m_bytes.isEmpty() || major() != Map) {
            return std::nullopt;
        }
        const std::optional<quint64> count =
            argument(static_cast<quint8>(m_bytes.at(m_position++)));
        std::vector<Entry> items;
        items.reserve(8);
        for (quint64 i = 0; count && i < *count; ++i) {
            const std::optional<Entry> next =
                entry(0, items.empty() ? QByteArrayView() : items.back().first);
            if (!next) {
                return std::nullopt;
            }
            items.push_back(*next);
        }
        if (!count || m_position != m_bytes.size()) {
            return std::nullopt;
        }
        return items;
    }

private:
    [[nodiscard]] int major() const { return static_cast<quint8>(m_bytes.at(m_position)) >> 5U; }

    /// The number that follows a head whose first byte has just been read.
    std::optional<quint64> argument(quint8 head)
    {
        const quint8 form = head & 0x1FU;
        if (form < 24) {
            return form;
        }
        if (form > 27) {
            return std::nullopt;
        }
        const qsizetype width = qsizetype{1} << (form - 24);
        if (m_bytes.size() - m_position < width) {
            return std::nullopt;
        }
        quint64 number = 0;
        for (qsizetype i = 0; i < width; ++i) {
            number = (number << 8U) | static_cast<quint8>(m_bytes.at(m_position++));
        }
        return number;
    }

    std::optional<QByteArrayView> slice(int depth)
    {
        const qsizetype begin = m_position;
        if (!item(depth)) {
            return std::nullopt;
        }
        return m_bytes.sliced(begin, m_position - begin);
    }

    /// A key and its value. Keys are text or whole numbers, each above the one before it: no two
    /// are alike.
    std::optional<Entry> entry(int depth, QByteArrayView previousKey)
    {
        const bool isKey = m_position < m_bytes.size() &&
                           (major() == Unsigned || major() == Negative || major() == Text);
        const std::optional<QByteArrayView> key = isKey ? slice(depth + 1) : std::nullopt;
        const std::optional<QByteArrayView> value = key ? slice(depth + 1) : std::nullopt;
        if (!value || (!previousKey.isEmpty() && *key <= previousKey)) {
            return std::nullopt;
        }
        return Entry(*key, *value);
    }

    bool entries(quint64 count, int depth)
    {
        QByteArrayView key;
        for (quint64 i = 0; i < count; ++i) {
            const std::optional<Entry> next = entry(depth, key);
            if (!next) {
                return false;
            }
            key = next->first;
        }
        return true;
    }

    bool items(quint64 count, int depth)
    {
        for (quint64 i = 0; i < count; ++i) {
            if (!item(depth + 1)) {
                return false;
            }
        }
        return true;
    }

    bool item(int depth)
    {
        if (m_position >= m_bytes.size() || depth > MaxDepth) {
            return false;
        }
        const auto head = static_cast<quint8>(m_bytes.at(m_position++));
        const std::optional<quint64> number = argument(head);
        if (!number) {
            return false;
        }
        switch (head >> 5U) {
            case Unsigned:
            case Negative:
                return *number <= static_cast<quint64>(std::numeric_limits<qint64>::max());
            case Bytes:
            case Text:
                if (*number > static_cast<quint64>(m_bytes.size() - m_position)) {
                    return false;
                }
                m_position += static_cast<qsizetype>(*number);
                return true;
            case Array:
                return items(*number, depth);
            case Map:
                return entries(*number, depth);
            case Simple:
                return head >= 0xF4 && head <= 0xF6;
            default:
                return false;
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
};

std::optional<Value> readJson(const QJsonValue& json, int depth)
{
    if (depth > MaxJsonDepth || json.isUndefined()) {
        return std::nullopt;
    }
    if (json.isArray()) {
        QCborArray array;
        const QJsonArray items = json.toArray();
        for (const QJsonValue item : items) {
            const std::optional<Value> value = readJson(item, depth + 1);
            if (!value) {
                return std::nullopt;
            }
            array.append(*value);
        }
        return array;
    }
    if (json.isObject()) {
        QCborMap map;
        const QJsonObject object = json.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            const std::optional<Value> value = readJson(it.value(), depth + 1);
            if (!value) {
                return std::nullopt;
            }
            map.insert(it.key(), *value);
        }
        return map;
    }
    const Value value = QCborValue::fromJsonValue(json);
    if (value.isDouble()) {
        return std::nullopt;
    }
    return value;
}

}  // namespace

QByteArray canonicalBytes(const Value& value)
{
    CanonicalWriter out;
    write(out, value, 0);
    return out.result().toByteArray();
}

std::optional<Value> fromCanonicalBytes(const QByteArray& bytes)
{
    if (!Scanner(bytes).isOneWholeItem()) {
        return std::nullopt;
    }
    QCborParserError error;
    const Value value = QCborValue::fromCbor(bytes, &error);
    // Writing it again is the simplest complete test of order, shortest heads and valid text.
    if (error.error.c != QCborError::NoError || canonicalBytes(value) != bytes) {
        return std::nullopt;
    }
    return value;
}

std::optional<std::vector<std::pair<QByteArrayView, QByteArrayView>>> mapSlices(
    QByteArrayView bytes)
{
    return Scanner(bytes).mapItems();
}

QJsonValue toJson(const Value& value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QCborValue item : value.toArray()) {
            array.append(toJson(item));
        }
        return array;
    }
    if (value.isMap()) {
        QJsonObject object;
        const QCborMap map = value.toMap();
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const Value key = it.key();
            object.insert(key.isString() ? key.toString() : QString::number(key.toInteger()),
                          toJson(it.value()));
        }
        return object;
    }
    return value.toJsonValue();
}

std::optional<Value> fromJson(const QJsonValue& json)
{
    return readJson(json, 0);
}

}  // namespace citss
