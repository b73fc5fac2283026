// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/railstepbutton.h"

#include "common/gainlinestyle.h"
#include "painting/progressring.h"
#include "shell/railground.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int stepHeight = 56;
constexpr int ringCentreX = 25; // from the left of the button; 37 from the rail's
constexpr int ringBox = 34;
constexpr int wordsX = 52;
constexpr int barInset = 15; // of the accent bar, from top and bottom

} // namespace

RailStepButton::RailStepButton(int step, QWidget *parent)
    : QAbstractButton(parent)
    , m_step(step)
{
    setObjectName(u"step%1"_s.arg(step));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailStepButton::setName(const QString &name)
{
    setText(name);
    describe();
}

void RailStepButton::setProgress(double share, const QString &facts, const QString &missing)
{
    m_share = share;
    m_facts = facts;
    m_missing = missing;
    describe();
    update();
}

void RailStepButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    describe();
    updateGeometry();
    update();
}

void RailStepButton::describe()
{
    QStringList said = {m_facts, m_missing};
    said.removeAll(QString());
    setAccessibleName(text());
    setAccessibleDescription(
        tr("Step %1, %2% complete. %3").arg(m_step).arg(qRound(m_share * 100)).arg(said.join(u'\n')));
    setToolTip(m_isNarrow ? (QStringList{text()} + said).join(u'\n') : m_missing);
}

QPoint RailStepButton::ringCentre() const
{
    const int x = m_isNarrow ? width() / 2 : themeOf(this).px(ringCentreX);
    return {x, height() / 2};
}

QSize RailStepButton::sizeHint() const
{
    const int side = themeOf(this).px(stepHeight);
    return {m_isNarrow ? side : themeOf(this).px(208), side};
}

bool RailStepButton::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QAbstractButton::event(event);
}

void RailStepButton::paintWords(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QFont nameFont = theme.font(TextStyle::Body, isChecked() ? QFont::DemiBold : QFont::Medium);
    const QFont factsFont = theme.font(TextStyle::Caption);
    const int nameHeight = theme.lineHeight(TextStyle::Body) - 2;
    const int factsHeight = m_facts.isEmpty() ? 0 : theme.lineHeight(TextStyle::Caption);
    const int left = theme.px(wordsX);
    const QRect words(left, (height() - nameHeight - factsHeight) / 2, width() - left - theme.px(6),
                      nameHeight + factsHeight);
    const auto line = [&](const QFont &font, const QColor &ink, const QString &text, Qt::Alignment where) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(words, where, QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
    };
    line(nameFont, theme.colors.text, text(), Qt::AlignLeft | Qt::AlignTop);
    line(factsFont, theme.colors.muted, m_facts, Qt::AlignLeft | Qt::AlignBottom);
}

void RailStepButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRailGround(&painter, this, barInset);
    const int box = theme.px(ringBox);
    QRect ring(0, 0, box, box);
    ring.moveCenter(ringCentre());
    // The spine ends at the ring.
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked()        ? theme.colors.raised
                         : underMouse() ? theme.colors.sunken
                                        : theme.colors.bg);
    painter.drawEllipse(ring);
    drawProgressRing(&painter, ring, m_share, QString::number(m_step), theme);
    if (!m_isNarrow)
        paintWords(&painter);
}
