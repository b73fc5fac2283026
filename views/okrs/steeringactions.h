// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QList>
#include <QObject>

class QAction;

// From the tree to what steers the quarter: the page of the selected key result, the weekly check-ins, the
// end of the quarter. Views put them into menus and onto buttons.
class SteeringActions final : public QObject {
    Q_OBJECT

public:
    SteeringActions(const ViewContext &context, QObject *parent);

    [[nodiscard]] QList<QAction *> actions() const { return {m_page, m_checkIn, m_end}; }
    void retranslate();
    // The page of a key result; details for anything else.
    void open();

private:
    void follow();

    ViewContext m_context;
    QAction *m_page;
    QAction *m_checkIn;
    QAction *m_end;
};
