// SPDX-License-Identifier: GPL-3.0-or-later
#include "planhammer.h"

#include "randomedits.h"
#include "storage/planfile.h"
#include "storage/planstore.h"

#include <cstdio>

using namespace Qt::StringLiterals;

int hammerPlan(const QString &path, quint32 seed)
{
    auto store = openPlan(path);
    if (!store || (*store)->isReadOnly())
        return 3;
    auto plan = (*store)->load();
    if (!plan)
        return 4;
    RandomEdits random(seed);
    for (int i = 0; i < 1000; ++i) {
        const ChangeSet changes = random.changes(*plan, 1);
        if (!apply(*plan, changes) || !(*store)->apply(changes, u"Edit"_s, u"Hammer"_s))
            return 5;
        std::printf("%lld\n", static_cast<long long>((*store)->lastSequence()));
        std::fflush(stdout);
    }
    return 0;
}
