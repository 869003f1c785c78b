// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field_codec.h"

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace citss {

namespace detail {

/// Puts the path of what holds a field before the field's own.
Problems placed(Problems problems, const QString& path);

}  // namespace detail

/// One field of a record type R: its description, and how it is read from and written to the
/// record.
template <typename R>
struct Field {
    FieldInfo info;
    std::function<void(const R&, QCborMap&)> store;
    std::function<Problems(R&, const Value&)> load;
};

/// What may be said of a field besides its name, member and title.
struct FieldOptions {
    const char* help = nullptr;
    std::optional<bool> required = {};  ///< by default: all but optional members, flags and lists
    std::optional<FieldKind> kind = {};
    const FieldPick* pick = nullptr;
};

/// All fields of a record type, in the order of forms. Append, never reorder or rename: golden
/// files pin the bytes of every command.
template <typename R>
class Fields {
public:
    Fields(std::initializer_list<Field<R>> fields) : m_fields(fields)
    {
        for (const Field<R>& field : m_fields) {
            m_infos.push_back(field.info);
        }
    }

    [[nodiscard]] const std::vector<FieldInfo>& infos() const { return m_infos; }

    [[nodiscard]] QCborMap toMap(const R& record) const
    {
        QCborMap map;
        for (const Field<R>& field : m_fields) {
            field.store(record, map);
        }
        return map;
    }

    /// All problems of all fields at once, each with the name of its field.
    [[nodiscard]] Result<R> fromMap(const QCborMap& map) const
    {
        R record;
        Problems problems;
        qsizetype known = 0;
        for (const Field<R>& field : m_fields) {
            const QLatin1String name(field.info.name);
            const Value value = map.value(name);
            known += value.isUndefined() ? 0 : 1;
            if (!value.isUndefined() && !value.isNull()) {
                if (const Problems found = field.load(record, value); !found.isEmpty()) {
                    problems += detail::placed(found, name);
                }
            } else if (field.info.required) {
                problems += problem(FieldMissing, name, {QLatin1String(field.info.title)});
            }
        }
        if (known != map.size()) {
            problems += unknownFields(map);
        }
        return problems.isEmpty() ? Result<R>(std::move(record)) : Result<R>(std::move(problems));
    }

private:
    [[nodiscard]] Problems unknownFields(const QCborMap& map) const
    {
        Problems problems;
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const QString name = it.key().toString();
            const bool isKnown =
                std::any_of(m_infos.begin(), m_infos.end(), [&name](const FieldInfo& info) {
                    return name == QLatin1String(info.name);
                });
            if (!isKnown) {
                problems += problem(FieldUnknown, name, {name});
            }
        }
        return problems;
    }

    std::vector<Field<R>> m_fields;
    std::vector<FieldInfo> m_infos;
};

/// A record type that describes itself: `static const Fields<R>& fields()`.
template <typename R>
concept Described = requires
{
    {
        R::fields()
        } -> std::same_as<const Fields<R>&>;
};

namespace detail {

template <typename T>
struct IsOptional : std::false_type {
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <typename T>
std::span<const Choice> choicesOf()
{
    if constexpr (std::is_enum_v<T>) {
        return EnumChoices<T>::choices();
    } else {
        return {};
    }
}

}  // namespace detail

/// A member of a base as a member of the record that inherits it: &Base::x alone is the base's.
template <typename R, typename Base, typename T>
requires std::derived_from<R, Base> T R::*inherited(T Base::*member)
{
    return member;
}

/// A plain member.
template <typename R, typename T>
Field<R> field(const char* name, T R::*member, const char* title, const FieldOptions& options = {})
{
    const bool required = options.required.value_or(!std::is_same_v<T, bool>);
    return {.info = {name,
                     title,
                     options.help,
                     options.kind.value_or(FieldCodec<T>::Kind),
                     required,
                     false,
                     detail::choicesOf<T>(),
                     nullptr,
                     options.pick},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    map.insert(QLatin1String(name), FieldCodec<T>::toValue(record.*member));
                },
            .load =
                [member, required, title](R& record, const Value& value) {
                    // An emptied form field is as good as none.
                    if (value.isString() && value.toString().trimmed().isEmpty()) {
                        return required
                                   ? Problems{problem(FieldMissing, {}, {QLatin1String(title)})}
                                   : Problems{};
                    }
                    Result<T> parsed = FieldCodec<T>::fromValue(value);
                    if (!parsed) {
                        return parsed.error();
                    }
                    record.*member = std::move(parsed).value();
                    return Problems{};
                }};
}

/// A member that may be absent: stored only when it is there.
template <typename R, typename T>
Field<R> field(const char* name,
               std::optional<T> R::*member,
               const char* title,
               const FieldOptions& options = {})
{
    return {.info = {name,
                     title,
                     options.help,
                     options.kind.value_or(FieldCodec<T>::Kind),
                     options.required.value_or(false),
                     false,
                     detail::choicesOf<T>(),
                     nullptr,
                     options.pick},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    if (record.*member) {
                        map.insert(QLatin1String(name), FieldCodec<T>::toValue(*(record.*member)));
                    }
                },
            .load =
                [member](R& record, const Value& value) {
                    if (value.isString() && value.toString().trimmed().isEmpty()) {
                        return Problems{};
                    }
                    Result<T> parsed = FieldCodec<T>::fromValue(value);
                    if (!parsed) {
                        return parsed.error();
                    }
                    record.*member = std::move(parsed).value();
                    return Problems{};
                }};
}

/// A list of plain values.
template <typename R, typename T>
requires(!Described<T>) Field<R> field(const char* name,
                                       QList<T> R::*member,
                                       const char* title,
                                       const FieldOptions& options = {})
{
    return {.info = {name,
                     title,
                     options.help,
                     options.kind.value_or(FieldCodec<T>::Kind),
                     options.required.value_or(false),
                     true,
                     detail::choicesOf<T>(),
                     nullptr,
                     options.pick},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    QCborArray list;
                    for (const T& item : record.*member) {
                        list.append(FieldCodec<T>::toValue(item));
                    }
                    map.insert(QLatin1String(name), list);
                },
            .load =
                [member](R& record, const Value& value) {
                    if (!value.isArray()) {
                        return Problems{problem(FieldNotList)};
                    }
                    Problems problems;
                    for (const QCborValue item : value.toArray()) {
                        Result<T> parsed = FieldCodec<T>::fromValue(item);
                        if (parsed) {
                            (record.*member).append(std::move(parsed).value());
                        } else {
                            const auto index = (record.*member).size();
                            problems +=
                                detail::placed(parsed.error(), QStringLiteral("[%1]").arg(index));
                        }
                    }
                    return problems;
                }};
}

/// A table: a list of records that describe themselves.
template <typename R, Described T>
Field<R> field(const char* name,
               QList<T> R::*member,
               const char* title,
               const FieldOptions& options = {})
{
    return {.info = {name,
                     title,
                     options.help,
                     FieldKind::Table,
                     options.required.value_or(true),
                     true,
                     {},
                     &T::fields().infos()},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    QCborArray rows;
                    for (const T& row : record.*member) {
                        rows.append(T::fields().toMap(row));
                    }
                    map.insert(QLatin1String(name), rows);
                },
            .load =
                [member](R& record, const Value& value) {
                    if (!value.isArray()) {
                        return Problems{problem(FieldNotList)};
                    }
                    Problems problems;
                    const QCborArray rows = value.toArray();
                    (record.*member).reserve(rows.size());
                    for (qsizetype i = 0; i < rows.size(); ++i) {
                        const Value row = rows.at(i);
                        Result<T> parsed = row.isMap() ? T::fields().fromMap(row.toMap())
                                                       : Result<T>(problem(FieldNotRecord));
                        if (parsed) {
                            (record.*member).append(std::move(parsed).value());
                        } else {
                            problems +=
                                detail::placed(parsed.error(), QStringLiteral("[%1]").arg(i));
                        }
                    }
                    return problems;
                }};
}

}  // namespace citss
