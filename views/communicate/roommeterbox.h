// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slides/roommeter.h"
#include "slides/slidepage.h"

#include <QWidget>

class NoteLine;
class QDoubleSpinBox;
class QLabel;

// How wide the screen is and how far the last row sits, and what can be read from there of the slide in front.
class RoomMeterBox final : public QWidget {
    Q_OBJECT

public:
    explicit RoomMeterBox(QWidget *parent = nullptr);

    void setRoom(const Room &room);
    [[nodiscard]] Room room() const;
    void setPage(const SlidePage &page);

Q_SIGNALS:
    void roomChanged(); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *addMetres(QLabel *label, QDoubleSpinBox *field);
    void retranslate();
    void tell();

    SlidePage m_page;
    QLabel *m_heading;
    QLabel *m_widthLabel;
    QLabel *m_distanceLabel;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_distance;
    NoteLine *m_reading;
};
