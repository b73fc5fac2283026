// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/quarter.h"

#include <QWidget>

#include <array>

class QLabel;
class QuarterList;

// The quarter before, the one shown, the next one and the backlog side by side: objectives go from one to
// another by keyboard, one undo step each.
class QuarterBoard final : public QWidget {
    Q_OBJECT
public:
    explicit QuarterBoard(const ViewContext &context, QWidget *parent);

    void refresh();
    void takeFocus();
    // The current objective into the column at its left (-1) or right (1).
    void move(int by);
    void moveToBacklog();

private:
    static constexpr int columnCount = 4;

    QWidget *makeColumn(int column);
    void focusColumn(int column);
    void moveTo(int column);
    [[nodiscard]] int focusedColumn() const;
    [[nodiscard]] Quarter quarterOf(int column) const; // null: the backlog

    ViewContext m_context;
    std::array<QuarterList *, columnCount> m_lists{};
    std::array<QLabel *, columnCount> m_names{};
    std::array<QLabel *, columnCount> m_sums{};
    QLabel *m_keys;
    int m_column = 1; // where the keyboard was last
};
