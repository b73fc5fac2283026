// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <optional>
#include <utility>

// Why an operation was not done, in a sentence for the user: what, where, and what to do.
struct Failure {
    Message message;
};

[[nodiscard]] inline Failure failure(Message message)
{
    return {std::move(message)};
}

// A value, or the failure that stands in its place. Failures are values: model/ never throws,
// never exits and never shows a box.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_value(std::move(value))
    {
    }
    Result(Failure failure)
        : m_error(std::move(failure.message))
    {
    }

    explicit operator bool() const { return m_value.has_value(); }
    const T &operator*() const & { return *m_value; }
    T &operator*() & { return *m_value; }
    T &&operator*() && { return *std::move(m_value); }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }

    const Message &error() const { return m_error; }
    Failure asFailure() const { return {m_error}; }

private:
    std::optional<T> m_value;
    Message m_error;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Failure failure)
        : m_failed(true)
        , m_error(std::move(failure.message))
    {
    }

    explicit operator bool() const { return !m_failed; }
    const Message &error() const { return m_error; }
    Failure asFailure() const { return {m_error}; }

private:
    bool m_failed = false;
    Message m_error;
};
