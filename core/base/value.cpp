// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/value.h"

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

void appendHead(QByteArray& out, Major major, quint64 argument)
{
    const auto lead = static_cast<quint8>(major << 5U);
    if (argument < 24) {
        out.append(static_cast<char>(lead | argument));
        return;
    }
    const int width = argument <= 0xFFU         ? 1
                      : argument <= 0xFFFFU     ? 2
                      : argument <= 0xFFFFFFFFU ? 4
                                                : 8;
    const quint8 form = width == 1 ? 24 : width == 2 ? 25 : width == 4 ? 26 : 27;
    out.append(static_cast<char>(lead | form));
    for (int shift = (width - 1) * 8; shift >= 0; shift -= 8) {
        out.append(static_cast<char>((argument >> static_cast<unsigned>(shift)) & 0xFFU));
    }
}

void append(QByteArray& out, const Value& value, int depth);

void appendArray(QByteArray& out, const QCborArray& array, int depth)
{
    appendHead(out, Array, static_cast<quint64>(array.size()));
    for (const QCborValue item : array) {
        append(out, item, depth + 1);
    }
}

void appendMap(QByteArray& out, const QCborMap& map, int depth)
{
    std::vector<std::pair<QByteArray, QByteArray>> items;
    items.reserve(static_cast<size_t>(map.size()));
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        std::pair<QByteArray, QByteArray> item;
        append(item.first, it.key(), depth + 1);
        append(item.second, it.value(), depth + 1);
        items.push_back(std::move(item));
    }
    std::sort(items.begin(), items.end());
    appendHead(out, Map, items.size());
    for (const auto& [key, item] : items) {
        out.append(key);
        out.append(item);
    }
}

void appendInteger(QByteArray& out, qint64 number)
{
    if (number >= 0) {
        appendHead(out, Unsigned, static_cast<quint64>(number));
    } else {
        appendHead(out, Negative, static_cast<quint64>(-(number + 1)));
    }
}

void append(QByteArray& out, const Value& value, int depth)
{
    CHECK(depth <= MaxDepth);
    switch (value.type()) {
        case QCborValue::Integer:
            appendInteger(out, value.toInteger());
            return;
        case QCborValue::ByteArray: {
            const QByteArray bytes = value.toByteArray();
            appendHead(out, Bytes, static_cast<quint64>(bytes.size()));
            out.append(bytes);
            return;
        }
        case QCborValue::String: {
            const QByteArray text = value.toString().toUtf8();
            appendHead(out, Text, static_cast<quint64>(text.size()));
            out.append(text);
            return;
        }
        case QCborValue::Array:
            appendArray(out, value.toArray(), depth);
            return;
        case QCborValue::Map:
            appendMap(out, value.toMap(), depth);
            return;
        case QCborValue::False:
        case QCborValue::True:
        case QCborValue::Null:
            appendHead(out, Simple, value.isNull() ? 22U : value.isTrue() ? 21U : 20U);
            return;
        default:
            checkFailed("a type that canonical bytes have", __FILE__, __LINE__);
    }
}

/// Walks the heads of an encoding and refuses what QCborValue should never be asked to build.
class Scanner {
public:
    using Entry = std::pair<QByteArrayView, QByteArrayView>;

    explicit Scanner(const QByteArray& bytes) : m_bytes(bytes) {}

    bool isOneWholeItem() { return item(0) && m_position == m_bytes.size(); }

    std::optional<std::vector<Entry>> mapItems()
    {
        if (m_bytes.isEmpty() || major() != Map) {
            return std::nullopt;
        }
        const std::optional<quint64> count =
            argument(static_cast<quint8>(m_bytes.at(m_position++)));
        std::vector<Entry> items;
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
        return QByteArrayView(m_bytes).sliced(begin, m_position - begin);
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

    const QByteArray& m_bytes;
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
    QByteArray out;
    append(out, value, 0);
    return out;
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
    const QByteArray& bytes)
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
