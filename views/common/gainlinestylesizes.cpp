// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gainlinestyle.h"

#include "common/stylebars.h"
#include "common/stylefields.h"

#include <QStyleOption>
#include <QWidget>
#include <QtMath>

#include <algorithm>

namespace {

constexpr int menuItemHeight = 32;
constexpr int menuSeparatorHeight = 9;
constexpr int menuBarHeight = 32;
constexpr int headerHeight = 32;
constexpr int stepButtonWidth = 20;
constexpr int comboArrowWidth = 28;
constexpr int fieldPadding = 10;
constexpr int linePadding = 6;

int heightOf(const QWidget *widget, const Theme &theme)
{
    return theme.px(widget && widget->property("small").toBool() ? smallControlHeight : controlHeight);
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    const bool isFlat = widget && widget->property("flatAccent").toBool();
    const bool isSmall = widget && widget->property("small").toBool();
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int picture = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = picture && text.width() ? theme.px(8) : 0;
    const int arrow = option.features & QStyleOptionButton::HasMenu ? theme.px(18) : 0;
    const bool isTight = widget && widget->property("tight").toBool();
    const int padding = theme.px(isTight ? 6 : isFlat ? 8 : isSmall ? 12 : 16);
    return {picture + gap + text.width() + arrow + 2 * padding, heightOf(widget, theme)};
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty())
            return {contents.width(), theme.px(menuSeparatorHeight)};
        const QFontMetricsF metrics(theme.font(TextStyle::Caption, QFont::DemiBold)); // a section's heading
        return {qCeil(metrics.horizontalAdvance(option.text)) + theme.px(2 * 12), theme.px(menuItemHeight)};
    }
    const int margins = theme.px(12 * 3 + 16);
    const int shortcut = option.text.contains(u'\t') ? theme.px(32) : 0;
    return {contents.width() + margins + shortcut + theme.px(16), theme.px(menuItemHeight)};
}

QSize headerSize(const QStyleOptionHeader &option, const Theme &theme)
{
    // Rounded up: half a pixel too few, and the title is cut.
    const QFontMetricsF metrics(theme.font(TextStyle::Caption, QFont::DemiBold));
    const int arrow = option.sortIndicator == QStyleOptionHeader::None ? 0 : theme.px(16);
    return {qCeil(metrics.horizontalAdvance(option.text)) + theme.px(16) + arrow, theme.px(headerHeight)};
}

QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part, const Theme &theme)
{
    const QRect &whole = option.rect;
    const int steps = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : theme.px(stepButtonWidth);
    const int half = whole.height() / 2;
    const QRect column(whole.right() - steps - 1, whole.top(), steps, whole.height());
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {column.left(), whole.top() + 3, steps, half - 3};
    case QStyle::SC_SpinBoxDown:
        return {column.left(), whole.top() + half, steps, half - 3};
    case QStyle::SC_SpinBoxEditField:
        return whole.adjusted(theme.px(6), 1, -steps - 2, -1);
    default:
        return whole;
    }
}

QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part, const Theme &theme)
{
    const QRect &whole = option.rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {whole.right() - theme.px(comboArrowWidth) + 1, whole.top(), theme.px(comboArrowWidth),
                whole.height()};
    case QStyle::SC_ComboBoxEditField:
        return whole.adjusted(theme.px(fieldPadding), 1, -theme.px(comboArrowWidth), -1);
    case QStyle::SC_ComboBoxListBoxPopup:
        return whole.adjusted(0, 0, 0, 2);
    default:
        return whole;
    }
}

} // namespace

QSize GainlineStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    const Theme &look = theme(widget);
    const int height = heightOf(widget, look);
    switch (type) {
    case CT_PushButton:
        return buttonSize(*qstyleoption_cast<const QStyleOptionButton *>(option), widget, look);
    case CT_LineEdit:
        return {contents.width() + look.px(2 * (linePadding + 2)),
                isCellEditor(widget) ? contents.height() : height};
    case CT_ComboBox:
        return {contents.width() + look.px(fieldPadding + comboArrowWidth), height};
    case CT_SpinBox:
        return {contents.width() + look.px(6 + stepButtonWidth), height};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), look.px(smallControlHeight))};
    }
    case CT_MenuItem:
        return menuItemSize(*qstyleoption_cast<const QStyleOptionMenuItem *>(option), contents, look);
    case CT_MenuBarItem:
        return {contents.width() + look.px(16), look.px(menuBarHeight)};
    case CT_HeaderSection:
        return headerSize(*qstyleoption_cast<const QStyleOptionHeader *>(option), look);
    case CT_TabBarTab:
        return {contents.width() + look.px(16), height};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), look.px(rowHeight))};
    }
    case CT_ProgressBar:
        return {contents.width(), look.px(16)};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect GainlineStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl subControl, const QWidget *widget) const
{
    const Theme &look = theme(widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return visualRect(option->direction, option->rect, spinBoxPart(*spin, subControl, look));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return visualRect(option->direction, option->rect, comboBoxPart(*combo, subControl, look));
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollBarPart(*bar, subControl, look);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect GainlineStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth <= 0 || isCellEditor(widget))
        return rect;
    const int padding = theme(widget).px(linePadding);
    return rect.adjusted(padding, 0, -padding, 0);
}

int GainlineStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Theme &look = theme(widget);
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? look.px(6) : 1;
    case PM_ScrollBarExtent:
        return look.px(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 2 + qRound(look.line(2));
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? look.px(cardPadding) : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return look.px(8);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return look.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return look.px(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return look.px(16);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return look.px(4);
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return look.px(8);
    case PM_SplitterWidth:
        return look.px(8);
    case PM_HeaderMargin:
        return look.px(4);
    case PM_ToolTipLabelFrameWidth:
        return look.px(8);
    case PM_TreeViewIndentation:
        return look.px(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GainlineStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_Table_GridLineColor:
        return int(theme(widget).colors.border.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}
