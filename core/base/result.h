// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"
#include "core/base/problem.h"

#include <utility>
#include <variant>

namespace citss {

/// A value, or the problems that kept it from being made. Shaped like std::expected.
template <typename T>
class [[nodiscard]] Result {
public:
    // Implicit, so that a function may return either: NOLINTBEGIN(google-explicit-constructor)
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Problems problems) : m_state(std::in_place_index<1>, std::move(problems))
    {
        CHECK(!std::get<1>(m_state).isEmpty());
    }
    Result(Problem problem) : Result(Problems{std::move(problem)}) {}
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T& value() const&
    {
        CHECK(has_value());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        CHECK(has_value());
        return std::get<0>(std::move(m_state));
    }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }

    /// The problems; a CHECK fails if there is a value.
    [[nodiscard]] const Problems& error() const
    {
        CHECK(!has_value());
        return std::get<1>(m_state);
    }

    bool operator==(const Result&) const = default;

private:
    std::variant<T, Problems> m_state;
};

}  // namespace citss
