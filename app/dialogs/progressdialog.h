// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"

#include <QElapsedTimer>

class QProgressBar;

// Shows how far long work has come, once it has taken long enough to be noticed, and lets the
// user cancel it.
class ProgressDialog final : public DialogFrame {
    Q_OBJECT

public:
    ProgressDialog(const QString &title, QWidget *parent);

    // False when the user has cancelled.
    [[nodiscard]] bool report(int done, int total);

private:
    QProgressBar *m_bar;
    QElapsedTimer m_running;
    qint64 m_lastShown = 0;
    bool m_isCancelled = false;
};
