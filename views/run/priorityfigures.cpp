// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/priorityfigures.h"

#include "common/gainlinestyle.h"
#include "painting/prioritybars.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 24;
constexpr int usualWidth = 220;
constexpr int barsGap = 8;

} // namespace

PriorityFigures::PriorityFigures(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"priorityFigures"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PriorityFigures::setSum(const QList<Part> &parts, const Part &sum, const QString &promise)
{
    m_parts = parts;
    m_sum = sum;
    m_promise = promise;
    QStringList said;
    for (const Part &part : parts)
        said += part.name + u' ' + part.value;
    said += sum.name + u' ' + sum.value;
    if (!promise.isEmpty())
        said += promise;
    setAccessibleName(said.join(u", "_s));
    updateGeometry();
    update();
}

QSize PriorityFigures::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int lines = int(m_parts.size()) + 1 + int(!m_promise.isEmpty());
    return {theme.px(usualWidth), lines * theme.px(lineHeight) + theme.px(6)};
}

void PriorityFigures::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const int height = theme.px(lineHeight);
    int top = 0;
    const auto write = [&](const Part &part, int weight) {
        const QRect line(0, top, width(), height);
        const QFont strong = theme.font(TextStyle::Small, QFont::DemiBold);
        const int valueWidth = QFontMetrics(strong).horizontalAdvance(part.value) + theme.px(8);
        painter.setPen(theme.colors.text);
        painter.setFont(theme.font(TextStyle::Small, weight));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(part.name, Qt::ElideRight, width() - valueWidth));
        painter.setFont(strong);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, part.value);
        top += height;
    };
    for (const Part &part : std::as_const(m_parts))
        write(part, QFont::Normal);
    painter.fillRect(QRectF(0, top + theme.px(2), width(), 1), theme.colors.strong);
    top += theme.px(4);
    write(m_sum, QFont::DemiBold);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.colors.muted);
    painter.drawText(QRect(0, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter, m_promise);
}

PriorityLabel::PriorityLabel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"priorityLabel"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PriorityLabel::setPriority(int step, const QString &word)
{
    m_step = step;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize PriorityLabel::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TextStyle::Small, QFont::DemiBold));
    return {theme.px(priorityBarsWidth + barsGap) + metrics.horizontalAdvance(m_word) + 1, theme.px(22)};
}

void PriorityLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    drawPriorityBars(&painter, QRectF(0, 0, theme.px(priorityBarsWidth), height()), m_step, theme);
    painter.setFont(theme.font(TextStyle::Small, QFont::DemiBold));
    painter.setPen(theme.colors.text);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_word);
}
