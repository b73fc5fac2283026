// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

// Where the columns of the inbox stand; the heads above the list ask it, too.
struct InboxLayout {
    QRect bars;
    QRect title;
    QRect channel;
    QRect requester;
    QRect sign; // beside the title or, where room is short, at the end of the second line
    QRect age;
    QRect owner;
    QRect promise;

    // signWidth: what the sign of the row takes where it stands on the second line.
    InboxLayout(const QRect &row, const Theme &theme, int signWidth = 0);
};

// A request of the inbox: how pressing it is, what is asked, by whom and through which channel, what is
// worth a word about it, how old it is, whose it is and when the answer is promised.
class InboxDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    static constexpr int headingHeight = 34;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;
    [[nodiscard]] int heightOf(const QModelIndex &index) const override;

private:
    [[nodiscard]] static int signWidth(const QModelIndex &index, const Theme &theme);
    static void drawHeading(QPainter *painter, const QRect &row, const QModelIndex &index,
                            const Theme &theme);
    static void drawSign(QPainter *painter, const QRect &room, const QModelIndex &index, const Theme &theme);
    static void drawPromise(QPainter *painter, const QRect &room, const QModelIndex &index,
                            const Theme &theme);
};
