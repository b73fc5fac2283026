// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class SegmentedControl;

// Which needs are scored: those that are selected, those without a place, or all that are open for the
// quarter; each can be left out.
class RoundNeedPicker final : public QWidget {
    Q_OBJECT
public:
    explicit RoundNeedPicker(const ViewContext &context, QWidget *parent);

    // Offers what is selected and open now, and forgets what was left out.
    void offer();
    // Those that are ticked, in the order shown.
    [[nodiscard]] QList<EntityId> chosen() const;
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QList<EntityId> needsOf(int source) const;
    void fill(const QList<EntityId> &needs);
    void tellSources();

    ViewContext m_context;
    SegmentedControl *m_sources;
    QListWidget *m_list;
    QLabel *m_nothing;
};
