// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

// Keeps one frame around the widget that has the keyboard, outside of it, so that the focus is seen
// on every control without each drawing it. Item views mark their current item instead; a button
// reached with the mouse shows none.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

    [[nodiscard]] QWidget *ringedWidget() const;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};
