// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/injection.h"

namespace {

bool isDangerous(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r'").contains(text.front());
}

} // namespace

QString withInjectionGuard(const QString &text)
{
    return isDangerous(text) ? u'\'' + text : text;
}

QString withoutInjectionGuard(const QString &text)
{
    return text.startsWith(u'\'') && isDangerous(text.sliced(1)) ? text.sliced(1) : text;
}
