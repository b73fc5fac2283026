// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/runmeter.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "painting/statusshape.h"
#include "painting/strokes.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 120;
constexpr int barHeight = 10;
constexpr int gap = 12;
constexpr int shapeSide = 14;

} // namespace

RunMeter::RunMeter(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"runMeter"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RunMeter::setWeek(const RunFlowWeek &week, const Language &language)
{
    m_week = week;
    m_label = tr("Run this week");
    m_figures = tr("%1 / %2 d").arg(language.number(week.asked(), 1), language.number(week.reserve, 1));
    const QString said = tr("Run this week: %1 of the %2 days reserved for it")
                             .arg(language.number(week.asked(), 1), language.number(week.reserve, 1));
    setAccessibleName(said);
    setToolTip(said + u'\n'
               + tr("Routines of the week, what was closed in it, and what is promised by its end."));
    updateGeometry();
    update();
}

QSize RunMeter::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics label(theme.font(TextStyle::Small));
    const QFontMetrics figures(theme.font(TextStyle::Small, QFont::DemiBold));
    const int shape = m_week.isOver() ? theme.px(shapeSide + gap / 2) : 0;
    return {label.horizontalAdvance(m_label) + figures.horizontalAdvance(m_figures) + shape
                + theme.px(barWidth + 2 * gap + 4),
            theme.px(controlHeight)};
}

void RunMeter::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors.muted);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, m_label);
    const double left = painter.fontMetrics().horizontalAdvance(m_label) + theme.px(gap);
    const double thick = theme.px(barHeight);
    const QRectF bar(left + 0.5, (height() - thick) / 2 + 0.5, theme.px(barWidth) - 1, thick - 1);
    const double share = m_week.reserve > 0 ? std::min(m_week.asked() / m_week.reserve, 1.0) : 0;
    const QColor ink = m_week.isOver() ? theme.colors.status(Status::AtRisk).ink : theme.colors.strong;
    painter.setPen(QPen(ink, 1));
    painter.setBrush(theme.colors.raised);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(hatchBrush(ink, theme));
    if (share > 0)
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 3, 3);
    double text = bar.right() + theme.px(gap);
    if (m_week.isOver()) {
        const int side = theme.px(shapeSide);
        drawStatusShape(&painter, QRectF(text, (height() - side) / 2.0, side, side), Status::AtRisk, theme);
        text += side + theme.px(gap / 2.0);
    }
    painter.setFont(theme.font(TextStyle::Small, QFont::DemiBold));
    painter.setPen(theme.colors.text);
    painter.drawText(QRectF(text, 0, width() - text, height()), Qt::AlignLeft | Qt::AlignVCenter, m_figures);
}
