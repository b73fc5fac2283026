// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/samepage.h"

#include "slides/slidepage.h"

#include <algorithm>

namespace {

bool isAboutSame(const SlidePage &page, const SlidePage &other)
{
    return page.kind == other.kind && page.subject == other.subject && page.entry.id == other.entry.id;
}

// How many earlier pages are about the same: a slide that goes on over several has parts.
int partOf(const QList<SlidePage> &pages, int page)
{
    const SlidePage &wanted = pages.at(page);
    return int(std::count_if(pages.cbegin(), pages.cbegin() + page,
                             [&wanted](const SlidePage &other) { return isAboutSame(other, wanted); }));
}

// The page of that kind and number among them, the last one when there are fewer; -1 when none is.
template <typename Matches>
int partAmong(const QList<SlidePage> &pages, int part, const Matches &matches)
{
    int found = -1;
    for (int page = 0; page < pages.size() && part >= 0; ++page) {
        if (!matches(pages.at(page)))
            continue;
        found = page;
        --part;
    }
    return found;
}

} // namespace

bool isSamePage(const SlidePage &one, const SlidePage &other)
{
    return isAboutSame(one, other) && one.title == other.title && one.ground == other.ground
        && one.shapes == other.shapes;
}

int pageAfter(const QList<SlidePage> &before, int current, const QList<SlidePage> &after)
{
    const int last = int(after.size()) - 1;
    if (current < 0 || current >= before.size())
        return std::min(0, last);
    const SlidePage &page = before.at(current);
    const int same = partAmong(after, partOf(before, current),
                               [&page](const SlidePage &other) { return isAboutSame(other, page); });
    if (same >= 0)
        return same;
    const auto sameKind = [&page](const SlidePage &other) { return other.kind == page.kind; };
    const auto earlier = std::count_if(before.cbegin(), before.cbegin() + current, sameKind);
    const int near = partAmong(after, int(earlier), sameKind);
    return near >= 0 ? near : std::min(current, last);
}
