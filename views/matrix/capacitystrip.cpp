// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/capacitystrip.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "painting/strokes.h"

#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

enum Part { Run, Committed, Kept, Rest };
constexpr int barHeight = 12;
constexpr int keyGap = 8;

} // namespace

CapacityStrip::CapacityStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"capacityStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapacityStrip::setCapacity(const Capacity &capacity, const Language &language)
{
    const auto days = [&language](double value) { return language.number(value, 0); };
    m_isOver = capacity.free() < 0;
    m_parts = {
        {tr("Run %1").arg(days(capacity.run)), capacity.run},
        {tr("Committed %1").arg(days(capacity.committed)), capacity.committed},
        {tr("Kept %1").arg(days(capacity.kept)), capacity.kept},
        {m_isOver ? tr("Over by %1").arg(days(-capacity.free())) : tr("Free %1").arg(days(capacity.free())),
         std::abs(capacity.free())}};
    if (m_isOver)
        m_parts[Kept].days += capacity.free();
    m_total = tr("%1 days").arg(days(capacity.total));
    QStringList spoken{m_total};
    for (const struct Part &part : std::as_const(m_parts))
        spoken += part.text;
    setAccessibleName(tr("Capacity of the quarter: %1").arg(spoken.join(u", "_s)));
    update();
}

QSize CapacityStrip::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(200), theme.px(barHeight + keyGap) + theme.lineHeight(TextStyle::Caption)};
}

void CapacityStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBar(&painter, QRectF(0.5, 0.5, width() - 1, theme.px(barHeight) - 1));
    drawKey(&painter, QRectF(0, theme.px(barHeight + keyGap), width(), theme.lineHeight(TextStyle::Caption)));
}

void CapacityStrip::drawSwatch(QPainter *painter, const QRectF &box, int part) const
{
    const Theme &theme = themeOf(this);
    painter->setPen(QPen(theme.colors.strong, 1));
    painter->setBrush(theme.colors.raised);
    if (part == Committed)
        painter->setBrush(theme.colors.strong);
    else if (part == Kept)
        painter->setBrush(theme.colors.accent);
    else if (part == Rest && m_isOver)
        painter->setBrush(theme.colors.status(Status::AtRisk).ink);
    if (part == Kept)
        painter->setPen(QPen(theme.colors.accent, 1));
    painter->drawRect(box);
    if (part == Run) {
        painter->setBrush(hatchBrush(theme.colors.strong, theme));
        painter->drawRect(box);
    }
}

void CapacityStrip::drawBar(QPainter *painter, const QRectF &bar) const
{
    const double whole = std::accumulate(m_parts.cbegin(), m_parts.cend(), 0.0,
                                         [](double sum, const struct Part &part) { return sum + part.days; });
    if (whole <= 0)
        return drawSwatch(painter, bar, Rest);
    double left = bar.left();
    for (int part = 0; part < m_parts.size(); ++part) {
        const double width = m_parts.at(part).days / whole * bar.width();
        if (width >= 1)
            drawSwatch(painter, QRectF(left, bar.top(), width - 1, bar.height()), part);
        left += width;
    }
}

void CapacityStrip::drawKey(QPainter *painter, const QRectF &row) const
{
    const Theme &theme = themeOf(this);
    const QFont plain = theme.font(TextStyle::Caption);
    const QFont strong = theme.font(TextStyle::Caption, QFont::DemiBold);
    const double side = theme.px(9);
    const double totalWidth = QFontMetricsF(plain).horizontalAdvance(m_total);
    double used = 0;
    for (int part = 0; part < m_parts.size(); ++part)
        used += side + theme.px(5)
            + QFontMetricsF(part == Kept ? strong : plain).horizontalAdvance(m_parts.at(part).text);
    const bool showsTotal = used + totalWidth + theme.px(40) < row.width();
    const double room = row.width() - used - (showsTotal ? totalWidth : 0);
    const double gap = std::min<double>(theme.px(18), room / (showsTotal ? 4 : 3));
    double left = row.left();
    for (int part = 0; part < m_parts.size(); ++part) {
        drawSwatch(painter, QRectF(left + 0.5, row.center().y() - side / 2, side - 1, side - 1), part);
        left += side + theme.px(5);
        const QFont &font = part == Kept ? strong : plain;
        painter->setFont(font);
        painter->setPen(part == Kept || (part == Rest && m_isOver) ? theme.colors.text : theme.colors.muted);
        const double width = QFontMetricsF(font).horizontalAdvance(m_parts.at(part).text);
        painter->drawText(QRectF(left, row.top(), width + 2, row.height()), Qt::AlignVCenter,
                          m_parts.at(part).text);
        left += width + gap;
    }
    if (showsTotal) {
        painter->setFont(plain);
        painter->setPen(theme.colors.muted);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_total);
    }
}
