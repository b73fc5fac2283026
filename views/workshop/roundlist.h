// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
struct ScoringRound;

// The rounds that are kept in the plan, the latest first: an open one is gone on with, a closed one looked
// at again.
class RoundList final : public QWidget {
    Q_OBJECT
public:
    explicit RoundList(const ViewContext &context, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void chosen(EntityId round);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRound(const ScoringRound &round);
    void removeCurrent();
    [[nodiscard]] static EntityId idOf(const QListWidgetItem *item);

    ViewContext m_context;
    QLabel *m_title;
    QLabel *m_nothing;
    QListWidget *m_list;
};
