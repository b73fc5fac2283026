// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/viewregistry.h"

#include "common/planview.h"
#include "matrix/matrixview.h"

namespace {

template <typename View>
PlanView *create(const ViewContext &context, QWidget *parent)
{
    return new View(context, parent);
}

} // namespace

const QList<ViewEntry> &allViews()
{
    static const QList<ViewEntry> views = {
        {"prioritise", 3, nullptr, "prioritise", &create<MatrixView>},
    };
    return views;
}
