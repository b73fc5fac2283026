// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/impactladder.h"

#include "common/gainlinestyle.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rungs = 5;
constexpr int rungHeight = 26;
constexpr int usualWidth = 240;
constexpr int digitColumn = 30;

} // namespace

ImpactLadder::ImpactLadder(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"impactLadder"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ImpactLadder::setWords(const QStringList &words)
{
    m_words = words;
    describe();
    update();
}

void ImpactLadder::setImpact(int impact)
{
    m_impact = impact;
    describe();
    update();
}

void ImpactLadder::describe()
{
    setAccessibleName(m_impact > 0 ? tr("Impact %1: %2").arg(m_impact).arg(m_words.value(m_impact - 1))
                                   : tr("Impact, 1 to 5: what does it block?"));
}

QSize ImpactLadder::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(usualWidth), rungs * theme.px(rungHeight)};
}

QRectF ImpactLadder::rungOf(int impact) const
{
    const double height = this->height() / double(rungs);
    return {0, (rungs - impact) * height, double(width()), height};
}

void ImpactLadder::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    const int digit = event->key() - Qt::Key_0;
    if (isPlain && digit >= 1 && digit <= rungs) {
        Q_EMIT chosen(digit);
        return;
    }
    const bool isUp = event->key() == Qt::Key_Up;
    if (isPlain && (isUp || event->key() == Qt::Key_Down)) {
        const int from = m_impact > 0 ? m_impact : isUp ? 2 : 4;
        Q_EMIT chosen(std::clamp(from + (isUp ? 1 : -1), 1, rungs));
        return;
    }
    QWidget::keyPressEvent(event);
}

void ImpactLadder::mousePressEvent(QMouseEvent *event)
{
    for (int impact = 1; impact <= rungs; ++impact) {
        if (rungOf(impact).contains(event->position()))
            Q_EMIT chosen(impact);
    }
}

void ImpactLadder::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int impact = 1; impact <= rungs; ++impact) {
        const bool isChosen = impact == m_impact;
        const QRectF rung = rungOf(impact);
        if (isChosen) {
            const double line = theme.line(1.5);
            painter.setPen(QPen(theme.colors.accent, line));
            painter.setBrush(theme.colors.soft);
            painter.drawRoundedRect(rung.adjusted(line, line, -line, -line), theme.px(4), theme.px(4));
        }
        painter.setPen(theme.colors.text);
        painter.setFont(theme.font(TextStyle::Small, QFont::DemiBold));
        painter.drawText(QRectF(rung.left(), rung.top(), theme.px(digitColumn), rung.height()),
                         Qt::AlignCenter, QString::number(impact));
        painter.setFont(theme.font(TextStyle::Small, isChosen ? QFont::DemiBold : QFont::Normal));
        painter.drawText(rung.adjusted(theme.px(digitColumn), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_words.value(impact - 1));
    }
}

void ImpactLadder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    else if (event->type() == QEvent::StyleChange)
        updateGeometry();
}
