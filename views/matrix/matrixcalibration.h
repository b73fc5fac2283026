// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QObject>

class QAction;
class ToggleSwitch;

// Looking back at what was delivered: the list of estimates, and on the matrix an arrow from where each
// need was thought to stand to where it came out.
class MatrixCalibration final : public QObject {
    Q_OBJECT
public:
    MatrixCalibration(const ViewContext &context, QWidget *view);

    [[nodiscard]] QList<QAction *> actions() const { return {m_list, m_show}; }
    // Estimated against achieved is on the matrix.
    [[nodiscard]] bool isShown() const;
    // Says that it is, and turns it off; away while it is not.
    [[nodiscard]] ToggleSwitch *toggle() const { return m_switch; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void follow();
    void openList();

    ViewContext m_context;
    QAction *m_list;
    QAction *m_show;
    ToggleSwitch *m_switch;
};
