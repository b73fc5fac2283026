// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/choices.h"

#include <algorithm>

const Choice *choiceOfKey(const Choices &choices, const QString &key)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&key](const Choice &choice) {
        return key == QLatin1StringView(choice.key);
    });
    return found == choices.cend() ? nullptr : &*found;
}
