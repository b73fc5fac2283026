// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/barlist.h"

#include "common/gainlinestyle.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int barRow = 26;
constexpr int barHeight = 10;
constexpr int gap = 10;
constexpr int widestName = 170;

} // namespace

BarList::BarList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::setBars(const QString &title, const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList spoken;
    for (const Bar &bar : bars)
        spoken << tr("%1: %2", "name, number").arg(bar.name, bar.text);
    setAccessibleName(tr("%1: %2", "title, its bars").arg(title, spoken.join(u"; "_s)));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(280), theme.px(barRow) * std::max(1, int(m_bars.size()))};
}

QSize BarList::minimumSizeHint() const
{
    return {themeOf(this).px(200), sizeHint().height()};
}

void BarList::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QFontMetrics names(theme.font(TextStyle::Small));
    const QFontMetrics numbers(theme.font(TextStyle::Small, QFont::DemiBold));
    int nameWidth = 0;
    int numberWidth = 0;
    double most = 0;
    for (const Bar &bar : std::as_const(m_bars)) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(bar.name) + 1);
        numberWidth = std::max(numberWidth, numbers.horizontalAdvance(bar.text) + 1);
        most = std::max(most, bar.value);
    }
    nameWidth = std::min({nameWidth, theme.px(widestName), width() / 2});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int row = theme.px(barRow);
    const int left = nameWidth + theme.px(gap);
    const int room = width() - left - numberWidth - theme.px(gap);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int top = int(i) * row;
        painter.setFont(theme.font(TextStyle::Small));
        painter.setPen(theme.colors.text);
        painter.drawText(QRect(0, top, nameWidth, row), Qt::AlignLeft | Qt::AlignVCenter,
                         names.elidedText(bar.name, Qt::ElideRight, nameWidth));
        const double length = most > 0 ? bar.value / most * room : 0;
        const QRectF box(left, top + (row - theme.px(barHeight)) / 2.0, std::max(length, 1.0),
                         theme.px(barHeight));
        const StatusColors &warning = theme.colors.status(Status::Attention);
        painter.setPen(QPen(bar.isWarning ? warning.ink : theme.colors.accent, theme.line(1)));
        painter.setBrush(bar.isWarning ? warning.soft : theme.colors.soft);
        if (bar.value > 0)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(2), theme.px(2));
        painter.setFont(theme.font(TextStyle::Small, QFont::DemiBold));
        painter.setPen(theme.colors.text);
        painter.drawText(QRect(width() - numberWidth, top, numberWidth, row),
                         Qt::AlignRight | Qt::AlignVCenter, bar.text);
    }
}
