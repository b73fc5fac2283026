// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/roommeterbox.h"

#include "common/gainlinestyle.h"
#include "common/noteline.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Metres: from a laptop on the table to a hall.
constexpr double narrowestScreen = 0.3;
constexpr double widestScreen = 20;
constexpr double nearestRow = 0.5;
constexpr double farthestRow = 60;
constexpr double widthStep = 0.1;
constexpr double distanceStep = 0.5;

} // namespace

RoomMeterBox::RoomMeterBox(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_widthLabel(new QLabel(this))
    , m_distanceLabel(new QLabel(this))
    , m_width(new QDoubleSpinBox(this))
    , m_distance(new QDoubleSpinBox(this))
    , m_reading(new NoteLine(this))
{
    setObjectName(u"roomMeter"_s);
    m_width->setObjectName(u"screenWidth"_s);
    m_width->setRange(narrowestScreen, widestScreen);
    m_width->setSingleStep(widthStep);
    m_distance->setObjectName(u"lastRow"_s);
    m_distance->setRange(nearestRow, farthestRow);
    m_distance->setSingleStep(distanceStep);
    m_reading->setObjectName(u"roomReading"_s);
    setTextStyle(m_heading, TextStyle::Section);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(addMetres(m_widthLabel, m_width), 1);
    fields->addWidget(addMetres(m_distanceLabel, m_distance), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addLayout(fields);
    column->addWidget(m_reading);
    setRoom({});
    retranslate();
    for (QDoubleSpinBox *field : {m_width, m_distance}) {
        connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
            tell();
            Q_EMIT roomChanged();
        });
    }
}

QWidget *RoomMeterBox::addMetres(QLabel *label, QDoubleSpinBox *field)
{
    field->setDecimals(1);
    label->setBuddy(field);
    setTextStyle(label, TextStyle::Caption);
    setTextInk(label, TextInk::Muted);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

void RoomMeterBox::retranslate()
{
    setLocale(QLocale());
    setAccessibleName(tr("Room meter"));
    m_heading->setText(tr("Read from the back"));
    m_widthLabel->setText(tr("Screen width"));
    m_distanceLabel->setText(tr("Last row"));
    m_width->setAccessibleName(tr("Width of the screen, in metres"));
    m_distance->setAccessibleName(tr("Distance of the last row, in metres"));
    m_width->setSuffix(tr(" m"));
    m_distance->setSuffix(tr(" m"));
    m_width->setToolTip(tr("How wide the picture is in the room where the slides are shown"));
    m_distance->setToolTip(tr("How far from the screen the people in the last row sit"));
    tell();
}

void RoomMeterBox::setRoom(const Room &room)
{
    const QSignalBlocker width(m_width);
    const QSignalBlocker distance(m_distance);
    m_width->setValue(room.screenWidth);
    m_distance->setValue(room.lastRow);
    tell();
}

Room RoomMeterBox::room() const
{
    return {m_width->value(), m_distance->value()};
}

void RoomMeterBox::setPage(const SlidePage &page)
{
    m_page = page;
    tell();
}

void RoomMeterBox::tell()
{
    const RoomReading reading = readingFrom(m_page, room());
    const auto metres = [this](double length) { return locale().toString(length, 'f', 1); };
    if (reading.texts == 0) {
        m_reading->setContent(Status::OnTrack, {});
    } else if (reading.tooSmall == 0) {
        m_reading->setContent(Status::OnTrack,
                              tr("Everything on this slide can be read from there, and from %1 m at most.")
                                  .arg(metres(std::floor(10 * reachOf(reading.smallest, room().screenWidth)) / 10)));
    } else {
        // Rounded so that what is said is enough.
        const double near = std::floor(10 * reachOf(reading.smallest, room().screenWidth)) / 10;
        const double wide = std::ceil(10 * screenWidthFor(reading.smallest, room().lastRow)) / 10;
        m_reading->setContent(
            Status::Attention,
            tr("%n text(s) cannot be read from there, such as “%1”.", nullptr, reading.tooSmall)
                    .arg(reading.example)
                + u' ' + tr("A last row at %1 m or a screen %2 m wide would do.").arg(metres(near), metres(wide)));
    }
}

void RoomMeterBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
