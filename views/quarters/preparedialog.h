// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "core/quarter.h"

#include <QHash>

class QCheckBox;

// What will stand in the next quarter, before it does; objectives of which nothing goes on can wait in the
// backlog or stay behind.
class PrepareDialog final : public DialogFrame {
    Q_OBJECT
public:
    PrepareDialog(const ViewContext &context, Quarter quarter, QWidget *parent);

    [[nodiscard]] QList<EntityId> toBacklog() const;

private:
    void addCarried(const ViewContext &context, Quarter quarter);
    void addLeft(const ViewContext &context, Quarter quarter);

    QHash<EntityId, QCheckBox *> m_left;
};
