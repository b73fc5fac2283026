// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/segmentedcontrol.h"

#include "common/gainlinestyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace {

constexpr int trackMargin = 3;
constexpr int segmentPadding = 12;

// One choice: raised when it is the current one.
class Segment final : public QAbstractButton {
public:
    explicit Segment(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        const QFontMetrics metrics(theme.font(TextStyle::Small, QFont::Medium));
        const int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * theme.px(segmentPadding);
        const bool isSmall = parentWidget()->property("small").toBool();
        return {width, theme.px((isSmall ? smallControlHeight : controlHeight) - 2 * trackMargin)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // While nothing is chosen an arrow chooses what it moves to, as it does later on.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isOpen = group() && !group()->checkedButton();
        QAbstractButton::keyPressEvent(event);
        auto *there = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (isOpen && there && there != this && group()->buttons().contains(there))
            there->click();
    }

    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(isEnabled() ? 1.0 : 0.5);
        if (isChecked()) {
            painter.setPen(QPen(theme.colors.border, 1));
            painter.setBrush(theme.colors.raised);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4));
        }
        painter.setFont(theme.font(TextStyle::Small, QFont::Medium));
        painter.setPen(isChecked() || underMouse() ? theme.colors.text : theme.colors.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(trackMargin, trackMargin, trackMargin, trackMargin);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int index = count();
    auto *segment = new Segment(this);
    segment->setText(text);
    layout()->addWidget(segment);
    m_group->addButton(segment, index);
    if (index == 0)
        segment->setChecked(true);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    segment(index)->setText(text);
    segment(index)->updateGeometry();
}

int SegmentedControl::count() const
{
    return int(m_group->buttons().size());
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *chosen = segment(index)) {
        chosen->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    const QList<QAbstractButton *> segments = m_group->buttons();
    for (QAbstractButton *each : segments)
        each->setChecked(false);
    m_group->setExclusive(true);
    if (!segments.isEmpty())
        segments.constFirst()->setFocusPolicy(Qt::StrongFocus); // an unchecked group would have no tab stop
}

QAbstractButton *SegmentedControl::segment(int index) const
{
    return m_group->button(index);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.sunken);
    painter.drawRoundedRect(rect(), theme.px(controlRadius), theme.px(controlRadius));
}
