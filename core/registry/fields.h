// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/field_codec.h"

#include <functional>
#include <initializer_list>
#include <set>

namespace citss {

/// One field of a record type R: its description, and how it is read from and written to the
/// record.
template <typename R>
struct Field {
    FieldInfo info;
    std::function<void(const R&, QCborMap&)> store;
    std::function<Problems(R&, const Value&, const QString& path)> load;
};

/// What may be said of a field besides its name, member and title.
struct FieldOptions {
    const char* help = nullptr;
    std::optional<bool> required = {};  ///< by default: all but optional members, flags and lists
    std::optional<FieldKind> kind = {};
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

    /// All problems of all fields at once. `path` stands before each field's name: "rows[3].".
    [[nodiscard]] Result<R> fromMap(const QCborMap& map, const QString& path = {}) const
    {
        R record;
        Problems problems;
        std::set<QString> known;
        for (const Field<R>& field : m_fields) {
            const QString name = QLatin1String(field.info.name);
            known.insert(name);
            const Value value = map.value(name);
            if (!value.isUndefined() && !value.isNull()) {
                problems += field.load(record, value, path + name);
            } else if (field.info.required) {
                problems += problem(FieldMissing, path + name, {QLatin1String(field.info.title)});
            }
        }
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const QString name = it.key().toString();
            if (!known.contains(name)) {
                problems += problem(FieldUnknown, path + name, {name});
            }
        }
        return problems.isEmpty() ? Result<R>(std::move(record)) : Result<R>(std::move(problems));
    }

private:
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

Problems placed(Problems problems, const QString& path);

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
                     nullptr},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    map.insert(QLatin1String(name), FieldCodec<T>::toValue(record.*member));
                },
            .load =
                [member, required, title](R& record, const Value& value, const QString& path) {
                    // An emptied form field is as good as none.
                    if (value.isString() && value.toString().trimmed().isEmpty()) {
                        return required
                                   ? Problems{problem(FieldMissing, path, {QLatin1String(title)})}
                                   : Problems{};
                    }
                    Result<T> parsed = FieldCodec<T>::fromValue(value);
                    if (!parsed) {
                        return detail::placed(parsed.error(), path);
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
                     nullptr},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    if (record.*member) {
                        map.insert(QLatin1String(name), FieldCodec<T>::toValue(*(record.*member)));
                    }
                },
            .load =
                [member](R& record, const Value& value, const QString& path) {
                    if (value.isString() && value.toString().trimmed().isEmpty()) {
                        return Problems{};
                    }
                    Result<T> parsed = FieldCodec<T>::fromValue(value);
                    if (!parsed) {
                        return detail::placed(parsed.error(), path);
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
                     nullptr},
            .store =
                [name, member](const R& record, QCborMap& map) {
                    QCborArray list;
                    for (const T& item : record.*member) {
                        list.append(FieldCodec<T>::toValue(item));
                    }
                    map.insert(QLatin1String(name), list);
                },
            .load =
                [member](R& record, const Value& value, const QString& path) {
                    if (!value.isArray()) {
                        return Problems{problem(FieldNotList, path)};
                    }
                    Problems problems;
                    for (const QCborValue item : value.toArray()) {
                        Result<T> parsed = FieldCodec<T>::fromValue(item);
                        if (parsed) {
                            (record.*member).append(std::move(parsed).value());
                        } else {
                            const auto index = (record.*member).size();
                            problems += detail::placed(parsed.error(),
                                                       path + QStringLiteral("[%1]").arg(index));
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
                [member](R& record, const Value& value, const QString& path) {
                    if (!value.isArray()) {
                        return Problems{problem(FieldNotList, path)};
                    }
                    Problems problems;
                    qsizetype index = 0;
                    for (const QCborValue item : value.toArray()) {
                        const QString place = path + QStringLiteral("[%1]").arg(index++);
                        Result<T> parsed =
                            item.isMap()
                                ? T::fields().fromMap(item.toMap(), place + QLatin1Char('.'))
                                : Result<T>(problem(FieldNotRecord, place));
                        if (parsed) {
                            (record.*member).append(std::move(parsed).value());
                        } else {
                            problems += parsed.error();
                        }
                    }
                    return problems;
                }};
}

}  // namespace citss
