// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/railitembutton.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"
#include "shell/railground.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int itemHeight = 36;
constexpr int iconCentreX = 25; // under the rings
constexpr int nameX = 52;
constexpr int nameEnd = 12; // from the right
constexpr int barInset = 9;

} // namespace

RailItemButton::RailItemButton(const QString &viewId, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_viewId(viewId)
    , m_icon(icon)
{
    setObjectName(viewId + u"RailItem"_s);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItemButton::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    describe();
    updateGeometry();
    update();
}

void RailItemButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailItemButton::describe()
{
    const QString counted =
        m_count > 0 ? tr("%1: %2", "a view, how much waits there").arg(text()).arg(m_count) : text();
    setAccessibleName(counted);
    setToolTip(m_isNarrow ? counted : QString());
}

QSize RailItemButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {theme.px(m_isNarrow ? itemHeight : 208), theme.px(itemHeight)};
}

void RailItemButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRailGround(&painter, this, barInset);
    const int side = theme.px(::iconSize);
    QRect box(0, 0, side, side);
    box.moveCenter({m_isNarrow ? width() / 2 : theme.px(iconCentreX), height() / 2});
    ::icon(m_icon, theme).paint(&painter, box);
    if (m_isNarrow)
        return;
    painter.setFont(theme.font(TextStyle::Body, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(theme.colors.text);
    QRect words = rect().adjusted(theme.px(nameX), 0, -theme.px(nameEnd), 0);
    if (m_count > 0) {
        const QFont font = theme.font(TextStyle::Caption);
        const QString count = QLocale().toString(m_count);
        const QFont nameFont = painter.font();
        painter.setFont(font);
        painter.setPen(theme.colors.muted);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, count);
        words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(count) - theme.px(8));
        painter.setFont(nameFont);
        painter.setPen(theme.colors.text);
    }
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}
