// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/recentrow.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"
#include "painting/strokes.h"

#include <QFileInfo>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowPixels = 60;
constexpr int wordsX = 34;
constexpr int whenWidth = 150;

} // namespace

RecentRow::RecentRow(const RecentPlan &plan, const QString &when, QWidget *parent)
    : QAbstractButton(parent)
    , m_summary(plan.summary)
    , m_when(when)
    , m_isMissing(plan.isMissing())
{
    setText(plan.title.isEmpty() ? QFileInfo(plan.path).completeBaseName() : plan.title);
    if (m_isMissing)
        m_summary = tr("The file is no longer there: %1").arg(QFileInfo(plan.path).absolutePath());
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setToolTip(plan.path);
    setAccessibleName(tr("%1, %2").arg(text(), when));
    setAccessibleDescription(m_summary);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    return {themeOf(this).px(360), themeOf(this).px(rowPixels)};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.colors.soft);
    drawHairlineBelow(&painter, rect(), theme.colors.border);
    const int side = theme.px(::iconSize);
    drawIcon(&painter, QRectF(0, (height() - side) / 2.0, side, side), m_isMissing ? u"warn"_s : u"file"_s,
             m_isMissing ? theme.statusText(Status::Attention) : theme.colors.muted);
    const int titleHeight = theme.lineHeight(TextStyle::Body);
    const int textHeight = theme.lineHeight(TextStyle::Caption);
    const int left = theme.px(wordsX);
    const QRect words(left, (height() - titleHeight - textHeight) / 2,
                      width() - left - theme.px(whenWidth + 8), titleHeight + textHeight);
    const auto line = [&](const QFont &font, const QColor &ink, const QString &said, Qt::Alignment where) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(words, where, painter.fontMetrics().elidedText(said, Qt::ElideRight, words.width()));
    };
    line(theme.font(TextStyle::Body, QFont::Medium), m_isMissing ? theme.colors.muted : theme.colors.text,
         text(), Qt::AlignLeft | Qt::AlignTop);
    line(theme.font(TextStyle::Caption), theme.colors.muted, m_summary, Qt::AlignLeft | Qt::AlignBottom);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.colors.muted);
    painter.drawText(QRect(width() - theme.px(whenWidth), 0, theme.px(whenWidth), height()),
                     Qt::AlignRight | Qt::AlignVCenter, m_when);
}
