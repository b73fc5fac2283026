// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gainlinestyle.h"

#include "common/stylebars.h"
#include "common/stylebuttons.h"
#include "common/stylefields.h"
#include "common/styleitems.h"
#include "painting/strokes.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace {

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

// The first heading of a table in a card begins where the card's own heading does.
QStyleOptionHeader inCard(QStyleOptionHeader option, const QWidget *header, const Theme &theme)
{
    const bool isFirst = option.position == QStyleOptionHeader::Beginning
        || option.position == QStyleOptionHeader::OnlyOneSection;
    if (isFirst && header && header->property("inCard").toBool())
        option.rect.adjust(theme.px(tableIndent), 0, 0, 0);
    return option;
}

bool isPopup(const QWidget *widget)
{
    return widget && widget->window()->windowType() == Qt::Popup;
}

void drawFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget, const Theme &theme)
{
    if (isTextArea(widget))
        return drawField(painter, option->rect, *option, widget, theme);
    if (isPopup(widget))
        return drawMenuPanel(painter, option->rect, theme);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colors.border, theme.line(1)));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), controlRadius,
                             controlRadius);
    painter->restore();
}

void drawFocusFrame(QPainter *painter, const QRect &rect, const Theme &theme)
{
    const double line = theme.line(2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.colors.accent, line));
    const double radius = theme.px(controlRadius) + line;
    painter->drawRoundedRect(QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
    painter->restore();
}

} // namespace

void GainlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const Theme &look = theme(widget);
    switch (element) {
    case PE_PanelLineEdit:
        return drawLineEdit(painter, as<QStyleOptionFrame>(option), widget, look);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckMark(painter, *option, look);
    case PE_IndicatorRadioButton:
        return drawRadioMark(painter, *option, look);
    case PE_PanelItemViewItem:
        return drawRowGround(painter, as<QStyleOptionViewItem>(option), look);
    case PE_PanelItemViewRow:
        return drawBranchGround(painter, as<QStyleOptionViewItem>(option), look);
    case PE_IndicatorHeaderArrow:
        return; // the label draws it
    case PE_FrameFocusRect:
        // Everything else that can have the focus has the ring around it.
        if (qobject_cast<const QAbstractItemView *>(widget) && !isPopup(widget))
            drawCurrentItemFrame(painter, option->rect, look);
        return;
    case PE_IndicatorBranch:
        return drawBranch(painter, *option, look);
    case PE_Frame:
    case PE_FrameGroupBox:
        return drawFrame(painter, option, widget, look);
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
        return drawMenuPanel(painter, option->rect, look);
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, look.colors.text);
    case PE_PanelButtonTool:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void GainlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Theme &look = theme(widget);
    switch (element) {
    case CE_PushButtonBevel:
        return drawPushButton(painter, as<QStyleOptionButton>(option), widget, look);
    case CE_PushButtonLabel:
        return drawPushButtonLabel(painter, as<QStyleOptionButton>(option), widget, look);
    case CE_HeaderSection:
        return drawHeaderSection(painter, as<QStyleOptionHeader>(option), look);
    case CE_HeaderLabel:
        return drawHeaderLabel(painter, inCard(as<QStyleOptionHeader>(option), widget, look), look);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, look.colors.surface);
        return drawHairlineBelow(painter, option->rect, look.colors.border);
    case CE_MenuItem:
        return drawMenuItem(painter, as<QStyleOptionMenuItem>(option), look);
    case CE_MenuBarItem:
        return drawMenuBarItem(painter, as<QStyleOptionMenuItem>(option), look);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, look.colors.bg);
    case CE_TabBarTab:
        return drawTab(painter, as<QStyleOptionTab>(option), look);
    case CE_ProgressBar:
        return drawProgressBar(painter, as<QStyleOptionProgressBar>(option), look);
    case CE_FocusFrame:
        return drawFocusFrame(painter, option->rect, look);
    case CE_Splitter:
        if (option->state & State_MouseOver)
            painter->fillRect(option->rect, look.colors.soft);
        return;
    case CE_ShapedFrame:
        if (as<QStyleOptionFrame>(option).frameShape == QFrame::HLine)
            return drawHairlineBelow(painter, option->rect, look.colors.border);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void GainlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const Theme &look = theme(widget);
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(painter, as<QStyleOptionComboBox>(option), widget, look);
    case CC_SpinBox:
        return drawSpinBox(painter, *proxy(), as<QStyleOptionSpinBox>(option), widget, look);
    case CC_ToolButton:
        return drawToolButton(painter, as<QStyleOptionToolButton>(option), widget, look);
    case CC_ScrollBar:
        return drawScrollBar(painter, *proxy(), as<QStyleOptionSlider>(option), widget, look);
    case CC_Slider:
        return drawSlider(painter, *proxy(), as<QStyleOptionSlider>(option), widget, look);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}
