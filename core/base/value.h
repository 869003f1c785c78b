// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QJsonValue>

#include <optional>
#include <utility>
#include <vector>

namespace citss {

/// Anything that crosses a border of the core: a command's field, a cell of a view, an argument of
/// a problem. Whole numbers are exact 64-bit integers; exact decimals, dates and codes are text.
using Value = QCborValue;

/// Canonical bytes: deterministic CBOR (RFC 8949, 4.2.1): shortest heads, definite lengths, map
/// keys in the order of their own bytes. Equal values give equal bytes on every machine.
/// Floating point, tags and undefined have no place in canonical data and fail a CHECK, and so does
/// nesting deeper than can be read back. Compare values by these bytes: QCborMap's own == depends
/// on the order of insertion.
QByteArray canonicalBytes(const Value& value);

/// Reads canonical bytes back; nothing if they are not one whole, canonical item. Safe on hostile
/// input: nesting and length are bounded before anything is allocated.
std::optional<Value> fromCanonicalBytes(const QByteArray& bytes);

/// The items of a canonical map, as slices of its own bytes: key and value still encoded, in
/// canonical order. Nothing if the bytes are not one whole map.
std::optional<std::vector<std::pair<QByteArrayView, QByteArrayView>>> mapSlices(
    QByteArrayView bytes);

/// The JSON form of a value. Bytes become base64url text.
QJsonValue toJson(const Value& value);

/// The value of a JSON text, whole numbers kept exact; nothing for fractions, numbers beyond 64
/// bits, an absent value, and what lies inside more than 16 arrays and objects.
std::optional<Value> fromJson(const QJsonValue& json);

}  // namespace citss
