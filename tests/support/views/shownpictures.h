// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/pictureitem.h"

#include <QGraphicsScene>

// What the timeline's chart shows of one kind (bars, arrows, headings), from the items themselves.
template <typename Picture>
[[nodiscard]] QList<Picture> shownPictures(const QGraphicsScene &scene)
{
    QList<Picture> pictures;
    for (QGraphicsItem *item : scene.items()) {
        if (const auto *found = dynamic_cast<PictureItem<Picture> *>(item); found && found->isVisible())
            pictures += found->picture();
    }
    return pictures;
}
