// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/legendbutton.h"

#include "common/gainlinestyle.h"
#include "painting/markshape.h"
#include "painting/pill.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;
constexpr int nameGap = 8; // halved on the projector, where names need the room
constexpr int markSide = 11;
constexpr double dimmedShare = 0.45;

} // namespace

LegendButton::LegendButton(const LegendEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(entry)
{
    setObjectName(u"legend-"_s + entry.key);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(entry.name);
    describe();
}

void LegendButton::describe()
{
    const QString name = m_entry.tag.isEmpty() ? m_entry.name : m_entry.tag + u' ' + m_entry.name;
    setAccessibleName(tr("%1, %n need(s)", nullptr, m_entry.count).arg(name));
    setAccessibleDescription(tr("Dims the other needs on the matrix."));
    setToolTip(accessibleName());
}

void LegendButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void LegendButton::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    update();
}

int LegendButton::signWidth() const
{
    const Theme &theme = themeOf(this);
    return hasTag() ? goalTagSize(m_entry.tag, theme).width() : theme.px(markSide);
}

int LegendButton::edge() const
{
    return themeOf(this).px(m_isProjector ? padding / 2 : padding);
}

int LegendButton::gap() const
{
    return themeOf(this).px(m_isProjector ? nameGap / 2 : nameGap);
}

int LegendButton::widthAt(int mostOfName) const
{
    const Theme &theme = themeOf(this);
    const int name = std::min(QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(text()) + 1,
                              theme.px(mostOfName));
    return signWidth() + 2 * edge() + (name > 0 ? name + gap() : 0);
}

QSize LegendButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {widthAt(QWIDGETSIZE_MAX / 8),
            std::max(theme.px(smallControlHeight - 4), theme.lineHeight(TextStyle::Caption))};
}

void LegendButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isChecked()) {
        painter.setPen(isChecked() ? QPen(theme.colors.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? theme.colors.soft : theme.colors.sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(controlRadius),
                                theme.px(controlRadius));
    }
    painter.setOpacity(m_isDimmed ? dimmedShare : 1);
    const QRectF sign(edge(), 0, signWidth(), height());
    const GoalColors colors = theme.colors.goal(m_entry.color);
    const bool isGoal = !m_entry.tag.isEmpty();
    if (hasTag())
        drawGoalTag(&painter, sign, m_entry.color, m_entry.tag, theme);
    else
        drawMark(&painter, sign.center(), sign.width() / 2, isGoal ? MarkShape::Disc : m_entry.shape,
                 colors.outline);
    const QRectF words = QRectF(rect()).adjusted(sign.right() + gap(), 0, -edge() + 1, 0);
    if (words.width() <= 1)
        return;
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.colors.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(words.width())));
}
