// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/scorescale.h"

#include "common/gainlinestyle.h"
#include "rules/placement.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int rungHeight = 48;
constexpr int rungPadding = 16;
constexpr int numberWidth = 28;
constexpr double quarterStep = 0.25;

} // namespace

// One rung: its number, what it means, and the exact score when it is the one given.
class RungButton final : public QAbstractButton {
public:
    RungButton(int step, QWidget *parent)
        : QAbstractButton(parent)
        , m_step(step)
    {
        setCheckable(true);
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setObjectName(u"rung%1"_s.arg(step));
    }
    void setExact(const QString &text)
    {
        m_exact = text;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {theme.px(240), theme.px(rungHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const double line = theme.line(isChecked() ? 2 : 1);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? theme.colors.accent : theme.colors.border, line));
        painter.setBrush(isChecked() || underMouse() ? theme.colors.soft : theme.colors.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                                theme.px(controlRadius), theme.px(controlRadius));
        QRect room = rect().adjusted(theme.px(rungPadding), 0, -theme.px(rungPadding), 0);
        painter.setPen(theme.colors.text);
        painter.setFont(theme.font(TextStyle::Section));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QString::number(m_step));
        painter.setPen(theme.colors.accent);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_exact);
        room.adjust(theme.px(numberWidth), 0, -painter.fontMetrics().horizontalAdvance(m_exact), 0);
        painter.setPen(isChecked() ? theme.colors.text : theme.colors.muted);
        painter.setFont(theme.font(TextStyle::Body, isChecked() ? QFont::Medium : QFont::Normal));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    int m_step;
    QString m_exact;
};

ScoreScale::ScoreScale(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"scoreScale"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (int step = rungCount; step >= 1; --step) {
        auto *rung = new RungButton(step, this);
        m_rungs.at(size_t(step - 1)) = rung;
        column->addWidget(rung);
        connect(rung, &QAbstractButton::clicked, this, [this, step] {
            setFocus(Qt::MouseFocusReason);
            take(step);
        });
    }
}

void ScoreScale::setRungs(const QString &axis, const QStringList &words)
{
    m_axis = axis;
    for (int step = 1; step <= rungCount; ++step) {
        QAbstractButton *rung = m_rungs.at(size_t(step - 1));
        rung->setText(words.value(step - 1));
        rung->setAccessibleName(tr("%1, %2").arg(step).arg(words.value(step - 1)));
        rung->update();
    }
    show();
}

void ScoreScale::setValue(std::optional<double> value)
{
    m_value = value;
    show();
}

void ScoreScale::setValueText(const QString &text)
{
    m_text = text;
    show();
}

void ScoreScale::setMasked(bool isMasked)
{
    m_isMasked = isMasked;
    show();
}

void ScoreScale::show()
{
    const bool isShown = m_value && !m_isMasked;
    const int nearest = isShown ? int(std::lround(*m_value)) : 0;
    for (int step = 1; step <= rungCount; ++step) {
        RungButton *rung = m_rungs.at(size_t(step - 1));
        rung->setChecked(step == nearest);
        rung->setExact(step == nearest ? m_text : QString());
    }
    setAccessibleName(!m_value      ? tr("%1: no score yet").arg(m_axis)
                          : isShown ? tr("%1: %2").arg(m_axis, m_text)
                                    : tr("%1: noted").arg(m_axis));
}

void ScoreScale::take(double value)
{
    m_value = std::clamp(value, lowestScore, highestScore);
    Q_EMIT valueChanged();
}

void ScoreScale::step(double by)
{
    take(m_value ? *m_value + by : quadrantBorder);
}

void ScoreScale::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Plus:
        step(quarterStep);
        return;
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Minus:
        step(-quarterStep);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT nextWanted();
        return;
    case Qt::Key_Backspace:
        Q_EMIT backWanted();
        return;
    default:
        break;
    }
    if (digit >= 1 && digit <= rungCount)
        take(digit);
    else if (digit >= 0 && digit <= 9)
        Q_EMIT outside(digit);
    else
        QWidget::keyPressEvent(event);
}
