// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

// What has become of the needs since a review, in sentences, to be gone through with the room.
class ReviewChangesDialog final : public DialogFrame {
    Q_OBJECT
public:
    ReviewChangesDialog(const QString &title, const QStringList &sentences, QWidget *parent);
};
