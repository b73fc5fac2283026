// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/theme.h"

#include <QHash>
#include <QPointer>
#include <QProxyStyle>

class FocusRing;
class QAbstractButton;

// Draws every standard control as the look asks: warm paper, hairlines, one accent, a focus ring
// that is always seen. It carries the Theme, so a widget finds its theme through its style, and a
// change of theme reaches every widget as QEvent::StyleChange. Style sheets would hide it: use none.
//
// Dynamic properties it reads: "primary" and "flatAccent" (push buttons), "small" (28 high instead
// of 36), "tight" (a push button in running text), "quiet" (a hairline around it), "invalid" (fields with an
// error), "noFocusRing" (the widget marks its focus itself).
class GainlineStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit GainlineStyle(const Theme &theme);
    ~GainlineStyle() override;

    // For the whole application: palette, font, tool tips, and every widget that exists.
    void setTheme(const Theme &theme);
    // For one widget and all below it, such as a view shown on the projector.
    void setLocalTheme(QWidget *root, const Theme &theme);
    void clearLocalTheme(QWidget *root);
    [[nodiscard]] const Theme &theme(const QWidget *widget = nullptr) const;

    void polish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    [[nodiscard]] QPalette standardPalette() const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standard, const QStyleOption *option,
                                     const QWidget *widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;

private:
    void applyTheme(QWidget *root);

    Theme m_theme;
    QHash<const QWidget *, Theme> m_localThemes;
    QPointer<FocusRing> m_focusRing;
};

// The theme that a widget is to be drawn in: the nearest local one above it, else the application's.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

// Sets the widget's font, and keeps it right when theme or scale change. Weight 0: the style's own.
void setTextStyle(QWidget *widget, TextStyle style, int weight = 0);

// Which colour of the palette a label's text takes; follows the theme as well.
enum class TextInk { Text, Muted, Accent, AtRisk, Attention };
void setTextInk(QWidget *widget, TextInk ink);
[[nodiscard]] QColor inkColor(TextInk ink, const Theme &theme);

// A line icon on a button, in the ink its kind asks for, kept right when the theme changes.
void setIconName(QAbstractButton *button, const QString &icon);
