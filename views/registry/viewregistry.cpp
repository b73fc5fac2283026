// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/viewregistry.h"

#include "common/planview.h"

namespace {

template <typename View>
[[maybe_unused]] PlanView *create(const ViewContext &context, QWidget *parent)
{
    return new View(context, parent);
}

} // namespace

const QList<ViewEntry> &allViews()
{
    static const QList<ViewEntry> views = {};
    return views;
}
