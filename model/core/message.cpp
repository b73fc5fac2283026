// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/message.h"

#include <cstring>

Message Message::inContext(const char *context, const char *source)
{
    Message message(source);
    message.context = context;
    return message;
}

Message Message::counting(int n) const
{
    Message message = *this;
    message.count = n;
    return message;
}

bool Message::operator==(const Message &other) const
{
    const auto same = [](const char *a, const char *b) {
        return a == b || (a && b && std::strcmp(a, b) == 0);
    };
    return same(context, other.context) && same(source, other.source) && count == other.count
        && arguments == other.arguments;
}
