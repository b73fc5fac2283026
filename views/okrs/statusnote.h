// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/palette.h"

#include <QWidget>

class QLabel;
class StatusMark;

// How something stands and why, on the soft ground of its status; it takes as many lines as it needs.
class StatusNote final : public QWidget {
    Q_OBJECT

public:
    explicit StatusNote(QWidget *parent = nullptr);

    void setContent(Status status, const QString &word, const QString &reason);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::OnTrack;
    StatusMark *m_mark;
    QLabel *m_text;
};
