// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/serial_range.h"
#include "core/base/share.h"
#include "core/base/tonnes.h"
#include "core/base/vintage.h"
#include "core/registry/field.h"

#include <QDate>
#include <QList>

#include <optional>

namespace citss {

extern const ProblemType FieldMissing;
extern const ProblemType FieldUnknown;
extern const ProblemType FieldNotText;
extern const ProblemType FieldTextTooLong;
extern const ProblemType FieldNotNumber;
extern const ProblemType FieldNotFlag;
extern const ProblemType FieldNotBytes;
extern const ProblemType FieldNotList;
extern const ProblemType FieldNotRecord;
extern const ProblemType FieldNotChoice;
extern const ProblemType FieldNotDate;

ProblemTypes fieldProblems();

/// How one C++ type becomes a canonical value and back. Specialised for each type that a field may
/// have; an enumeration specialises EnumChoices instead.
template <typename T>
struct FieldCodec;

/// The codes and labels of an enumeration whose enumerators count from zero in the same order.
template <typename E>
struct EnumChoices;

template <>
struct FieldCodec<QString> {
    static constexpr FieldKind Kind = FieldKind::Text;
    static Value toValue(const QString& text) { return text; }
    static Result<QString> fromValue(const Value& value);
};

template <>
struct FieldCodec<qint64> {
    static constexpr FieldKind Kind = FieldKind::Count;
    static Value toValue(qint64 number) { return number; }
    static Result<qint64> fromValue(const Value& value);
};

template <>
struct FieldCodec<int> {
    static constexpr FieldKind Kind = FieldKind::Count;
    static Value toValue(int number) { return number; }
    static Result<int> fromValue(const Value& value);
};

template <>
struct FieldCodec<bool> {
    static constexpr FieldKind Kind = FieldKind::Flag;
    static Value toValue(bool flag) { return flag; }
    static Result<bool> fromValue(const Value& value);
};

template <>
struct FieldCodec<Tonnes> {
    static constexpr FieldKind Kind = FieldKind::Tonnes;
    static Value toValue(Tonnes tonnes) { return tonnes.count(); }
    static Result<Tonnes> fromValue(const Value& value);
};

template <>
struct FieldCodec<Vintage> {
    static constexpr FieldKind Kind = FieldKind::Vintage;
    static Value toValue(Vintage vintage) { return vintage.year(); }
    static Result<Vintage> fromValue(const Value& value);
};

template <>
struct FieldCodec<QDate> {
    static constexpr FieldKind Kind = FieldKind::Date;
    static Value toValue(QDate date) { return date.toString(Qt::ISODate); }
    static Result<QDate> fromValue(const Value& value);
};

template <>
struct FieldCodec<Instant> {
    static constexpr FieldKind Kind = FieldKind::Instant;
    static Value toValue(Instant instant) { return instant.text(); }
    static Result<Instant> fromValue(const Value& value);
};

template <>
struct FieldCodec<Share> {
    static constexpr FieldKind Kind = FieldKind::Percent;
    static Value toValue(Share share) { return share.ppm(); }
    static Result<Share> fromValue(const Value& value);
};

template <>
struct FieldCodec<SerialRange> {
    static constexpr FieldKind Kind = FieldKind::SerialRange;
    static Value toValue(const SerialRange& range) { return range.text(); }
    static Result<SerialRange> fromValue(const Value& value);
};

template <>
struct FieldCodec<QByteArray> {
    static constexpr FieldKind Kind = FieldKind::Bytes;
    static Value toValue(const QByteArray& bytes) { return bytes; }
    static Result<QByteArray> fromValue(const Value& value);
};

template <>
struct FieldCodec<QCborMap> {
    static constexpr FieldKind Kind = FieldKind::Record;
    static Value toValue(const QCborMap& map) { return map; }
    static Result<QCborMap> fromValue(const Value& value);
};

template <typename Tag>
struct FieldCodec<Id<Tag>> {
    static constexpr FieldKind Kind = FieldKind::Count;
    static Value toValue(Id<Tag> id) { return id.number(); }
    static Result<Id<Tag>> fromValue(const Value& value)
    {
        const Result<qint64> number = FieldCodec<qint64>::fromValue(value);
        return number ? Result<Id<Tag>>(Id<Tag>(*number)) : Result<Id<Tag>>(number.error());
    }
};

template <typename Tag>
constexpr FieldKind codeKind()
{
    if constexpr (std::is_same_v<Tag, JurisdictionTag>) {
        return FieldKind::Jurisdiction;
    } else if constexpr (std::is_same_v<Tag, EntityTag>) {
        return FieldKind::Entity;
    } else if constexpr (std::is_same_v<Tag, AccountTag>) {
        return FieldKind::Account;
    } else if constexpr (std::is_same_v<Tag, FacilityTag>) {
        return FieldKind::Facility;
    } else {
        return FieldKind::Identifier;
    }
}

template <typename Tag>
struct FieldCodec<Code<Tag>> {
    static constexpr FieldKind Kind = codeKind<Tag>();
    static Value toValue(const Code<Tag>& code) { return code.text(); }
    static Result<Code<Tag>> fromValue(const Value& value)
    {
        const Result<QString> text = FieldCodec<QString>::fromValue(value);
        return text ? Code<Tag>::parse(*text) : Result<Code<Tag>>(text.error());
    }
};

/// The index of a choice's code, or the problem that lists the codes there are.
Result<int> choiceIndex(const Value& value, std::span<const Choice> choices);

template <typename E>
requires std::is_enum_v<E>
struct FieldCodec<E> {
    static constexpr FieldKind Kind = FieldKind::Choice;
    static Value toValue(E choice)
    {
        return QLatin1String(EnumChoices<E>::choices()[static_cast<size_t>(choice)].code);
    }
    static Result<E> fromValue(const Value& value)
    {
        const Result<int> index = choiceIndex(value, EnumChoices<E>::choices());
        return index ? Result<E>(static_cast<E>(*index)) : Result<E>(index.error());
    }
};

}  // namespace citss
