// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/detailssections.h"

const QList<DetailsSection> &allDetailsSections()
{
    static const QList<DetailsSection> sections = {};
    return sections;
}
