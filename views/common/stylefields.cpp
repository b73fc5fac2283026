// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/stylefields.h"

#include "painting/icon.h"
#include "painting/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr double disabledStrength = 0.5;
constexpr int chevronSize = 16;
constexpr int smallChevronSize = 12;

QColor fieldBorder(const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    if (widget && widget->property("invalid").toBool())
        return theme.colors.status(Status::AtRisk).ink;
    const bool isHot = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    return isHot ? theme.colors.accent : theme.colors.strong;
}

void drawCellEditorFrame(QPainter *painter, const QRect &rect, const Theme &theme)
{
    painter->fillRect(rect, theme.colors.raised);
    const double line = theme.line(2);
    painter->setPen(QPen(theme.colors.accent, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

void drawStep(QPainter *painter, const QRect &rect, const QString &icon, const Theme &theme)
{
    QRectF mark(0, 0, theme.px(smallChevronSize), theme.px(smallChevronSize));
    mark.moveCenter(QRectF(rect).center());
    drawIcon(painter, mark, icon, theme.colors.muted);
}

} // namespace

bool isCellEditor(const QWidget *widget)
{
    // The control itself, or the part of a field's editor that is one.
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    for (int level = 0; level < 2 && viewport; ++level, viewport = viewport->parentWidget()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
        if (view && view->viewport() == viewport)
            return true;
    }
    return false;
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void drawField(QPainter *painter, const QRect &rect, const QStyleOption &option, const QWidget *widget,
               const Theme &theme)
{
    painter->save();
    if (!(option.state & QStyle::State_Enabled))
        painter->setOpacity(disabledStrength);
    if (isCellEditor(widget)) {
        drawCellEditorFrame(painter, rect, theme);
    } else {
        const double line = theme.line(1);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(theme.colors.raised);
        painter->setPen(QPen(fieldBorder(option, widget, theme), line));
        painter->drawRoundedRect(QRectF(rect).adjusted(line / 2, line / 2, -line / 2, -line / 2),
                                 theme.px(controlRadius), theme.px(controlRadius));
    }
    painter->restore();
}

void drawLineEdit(QPainter *painter, const QStyleOptionFrame &option, const QWidget *widget,
                  const Theme &theme)
{
    // Without a line it is the inner part of a spin box or a combo box, which draws the field.
    if (option.lineWidth > 0 || isCellEditor(widget))
        drawField(painter, option.rect, option, widget, theme);
}

void drawComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QWidget *widget,
                  const Theme &theme)
{
    if (option.frame)
        drawField(painter, option.rect, option, widget, theme);
    QRectF mark(0, 0, theme.px(chevronSize), theme.px(chevronSize));
    mark.moveCenter(QPointF(option.rect.right() - theme.px(16), QRectF(option.rect).center().y()));
    drawIcon(painter, mark, u"chevron-down"_s, theme.colors.muted);
}

void drawSpinBox(QPainter *painter, const QStyle &style, const QStyleOptionSpinBox &option,
                 const QWidget *widget, const Theme &theme)
{
    if (option.frame || isCellEditor(widget))
        drawField(painter, option.rect, option, widget, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawStep(painter, style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget),
             u"chevron-up"_s, theme);
    drawStep(painter, style.subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget),
             u"chevron-down"_s, theme);
}
