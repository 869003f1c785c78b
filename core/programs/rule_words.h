// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/rules.h"

#include <QLatin1String>

#include <algorithm>
#include <span>

namespace citss {

/// How an enumerator is written in rule packs, examples and stored values. Never translated.
template <typename E>
struct Word {
    E value;
    const char* text;
};

/// All words of an enumeration, in their order.
template <typename E>
std::span<const Word<E>> words();

template <>
std::span<const Word<EventType>> words();
template <>
std::span<const Word<VintageRule>> words();
template <>
std::span<const Word<Roll>> words();
template <>
std::span<const Word<Cutoff>> words();
template <>
std::span<const Word<DrawOrder>> words();
template <>
std::span<const Word<PoolOrder>> words();
template <>
std::span<const Word<AccountRole>> words();
template <>
std::span<const Word<SuspendedPolicy>> words();
template <>
std::span<const Word<PenaltyDue>> words();
template <>
std::span<const Word<Rounding>> words();

template <typename E>
QString wordOf(E value)
{
    const std::span<const Word<E>> all = words<E>();
    const auto found = std::find_if(
        all.begin(), all.end(), [value](const Word<E>& w) { return w.value == value; });
    return found != all.end() ? QString::fromLatin1(found->text) : QString();
}

template <typename E>
std::optional<E> fromWord(const QString& text)
{
    const std::span<const Word<E>> all = words<E>();
    const auto found = std::find_if(all.begin(), all.end(), [&text](const Word<E>& w) {
        return text == QLatin1String(w.text);
    });
    return found != all.end() ? std::optional(found->value) : std::nullopt;
}

/// "ANNUAL, INTERIM, FULL".
template <typename E>
QString allWords()
{
    QStringList list;
    for (const Word<E>& word : words<E>()) {
        list.append(QString::fromLatin1(word.text));
    }
    return list.join(QStringLiteral(", "));
}

}  // namespace citss
