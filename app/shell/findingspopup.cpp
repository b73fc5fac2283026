// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findingspopup.h"

#include "common/gainlinestyle.h"
#include "health/healthlist.h"

#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 560;
constexpr int mostHeight = 560;

} // namespace

FindingsPopup::FindingsPopup(const ViewContext &context, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_list(new HealthList(context, this))
{
    const Theme &theme = themeOf(parent);
    setObjectName(u"findings"_s);
    setAccessibleName(tr("Plan health"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.px(12), 1, theme.px(8));
    column->setSpacing(0);
    auto *heading = new QLabel(tr("Plan health"), this);
    heading->setContentsMargins(theme.px(cardPadding), 0, theme.px(cardPadding), 0);
    setTextStyle(heading, TextStyle::Section);
    column->addWidget(heading);
    column->addWidget(m_list);
    // The line that was pressed goes with the popup, after its click is over.
    connect(m_list, &HealthList::fixRequested, this, [this](const Finding &finding) {
        close();
        Q_EMIT chosen(finding);
    });
}

void FindingsPopup::showBelow(const QWidget *button)
{
    const Theme &theme = themeOf(button);
    const QRect room = button->screen()->availableGeometry();
    setFixedWidth(std::min(theme.px(popupWidth), room.width()));
    m_list->fitInto({width() - 2, theme.px(mostHeight)});
    adjustSize();
    QPoint place = button->mapToGlobal(QPoint(button->width() - width(), button->height() + 4));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_list->focusFirst();
}

void FindingsPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setPen(theme.colors.strong);
    painter.setBrush(theme.colors.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
