// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

// Lets the wheel scroll what is around a field of a number, a date or a choice, and never change the field
// that the pointer happens to cross.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    // Does nothing to other widgets, and nothing the second time.
    static void protect(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit WheelGuard(QWidget *field);
};
