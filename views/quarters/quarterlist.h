// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/quarter.h"

#include <QListWidget>

// The objectives of one quarter, or of the backlog, with their score or grade: a column of the board.
class QuarterList final : public QListWidget {
    Q_OBJECT
public:
    explicit QuarterList(const ViewContext &context, QWidget *parent);

    void setQuarter(Quarter quarter);
    void refresh();
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    [[nodiscard]] EntityId current() const;
    void setCurrent(EntityId objective);
    // "Score 0.45" of all its objectives; empty without any.
    [[nodiscard]] QString sum() const;

Q_SIGNALS:
    void neighbourWanted(int by); // the column at its side takes the keyboard
    void chosen(EntityId objective);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ViewContext m_context;
    Quarter m_quarter;
};
