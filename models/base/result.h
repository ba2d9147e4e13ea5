// SPDX-FileCopyrightText: 2026 The Quipu founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <utility>
#include <variant>

namespace Quipu {

// A value, or the Error that kept it from being made. The world failed -> Result; the programmer failed -> Q_ASSERT.
// value() and operator* may be called only when the Result is true, error() only when it is false.
template <typename T> class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    { }

    explicit operator bool() const { return m_content.index() == 0; }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T value() && { return std::get<0>(std::move(m_content)); } // by value: nothing dangles in `for (x : *f())`
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

struct Done
{
    bool operator==(const Done &) const = default;
};

// The outcome of something that is done for its effect: return Done {} or an Error.
using Outcome = Result<Done>;

} // namespace Quipu
