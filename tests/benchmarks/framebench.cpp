// SPDX-License-Identifier: GPL-3.0-or-later
#include "framebench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTextStream>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

double medianMilliseconds(int runs, const std::function<void(int)> &step)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void sendMouse(QWidget *paper, QEvent::Type type, const QPointF &at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, paper->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(paper, &event);
}

void reportFrame(const QString &what, double milliseconds, double yardstick, const QString &yardstickName)
{
    QTextStream(stdout) << u"%1 %2 ms, %3 × %4\n"_s.arg(what, -24)
                               .arg(milliseconds, 0, 'f', 2)
                               .arg(milliseconds / yardstick, 0, 'f', 2)
                               .arg(yardstickName);
}
