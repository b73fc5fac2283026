// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class LiveMeeting;
class QLabel;
class QLineEdit;
class QPushButton;

// Above a live view that a slide has opened: which meeting decides here, what it has decided last and why,
// and the way back to the slide.
class MeetingBar final : public QWidget {
    Q_OBJECT

public:
    MeetingBar(const ViewContext &context, LiveMeeting &meeting, QWidget *parent = nullptr);

    // What was typed is said, entered or not.
    void settle();

Q_SIGNALS:
    void backWanted();
    void whySaid();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void follow();

    ViewContext m_context;
    LiveMeeting &m_meeting;
    QLabel *m_decided;
    QLabel *m_whyLabel;
    QLineEdit *m_why;
    QPushButton *m_back;
};
