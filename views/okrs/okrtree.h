// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QSet>
#include <QTreeView>

class OkrTreeModel;

// The tree of objectives and key results: its columns, its lines between objectives, and in the
// rows of key results without numbers the way to set them.
class OkrTree final : public QTreeView {
    Q_OBJECT

public:
    explicit OkrTree(OkrTreeModel &model, QWidget *parent = nullptr);

    // Which objectives are folded and whether the backlog is open, from one run to the next.
    [[nodiscard]] QByteArray foldState() const;
    void restoreFolds(const QByteArray &state);
    // Opens what stands above it, selects and shows it.
    void reveal(EntityId id);

Q_SIGNALS:
    void numbersWanted(EntityId keyResult);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrangeColumns();
    void expandObjectives(int first, int last);
    void rememberFold(const QModelIndex &index, bool isFolded);
    void offerNumbers();
    void offerNumbersBelow(const QModelIndex &parent);

    OkrTreeModel &m_model;
    QSet<EntityId> m_folded; // objectives
    bool m_isBacklogOpen = false;
};
