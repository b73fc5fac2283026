// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gainlinestyle.h"

#include "common/focusring.h"
#include "common/wheelguard.h"
#include "painting/icon.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr auto textStyleProperty = "textStyle";
constexpr auto textWeightProperty = "textWeight";
constexpr auto textInkProperty = "textInk";
constexpr auto iconNameProperty = "iconName";

bool showsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget)
        || qobject_cast<const QSplitterHandle *>(widget) || qobject_cast<const QHeaderView *>(widget);
}

void setFontIfOther(QWidget *widget, const QFont &font)
{
    if (widget->font() != font)
        widget->setFont(font);
}

void applyText(QWidget *widget, const Theme &theme)
{
    const QVariant style = widget->property(textStyleProperty);
    if (style.isValid())
        setFontIfOther(widget,
                       theme.font(TextStyle(style.toInt()), widget->property(textWeightProperty).toInt()));
    const QVariant ink = widget->property(textInkProperty);
    if (ink.isValid()) {
        QPalette palette = widget->palette();
        palette.setColor(QPalette::WindowText, inkColor(TextInk(ink.toInt()), theme));
        widget->setPalette(palette);
    }
}

// Controls whose type is not the application's Body.
void applyControlFont(QWidget *widget, const Theme &theme)
{
    if (widget->property(textStyleProperty).isValid())
        return;
    const bool isSmall = widget->property("small").toBool();
    if (widget->inherits("QPushButton") || widget->inherits("QToolButton")) {
        const int weight = widget->property("primary").toBool() || widget->property("flatAccent").toBool()
            ? QFont::DemiBold
            : QFont::Medium;
        setFontIfOther(widget, theme.font(isSmall ? TextStyle::Small : TextStyle::Body, weight));
    } else if (widget->inherits("QHeaderView")) {
        setFontIfOther(widget, theme.font(TextStyle::Caption, QFont::DemiBold));
    } else if (widget->inherits("QMenu") || widget->inherits("QMenuBar") || widget->inherits("QTabBar")) {
        setFontIfOther(widget, theme.font(TextStyle::Small));
    } else if (isSmall) {
        setFontIfOther(widget, theme.font(TextStyle::Small));
    }
}

void applyIcon(QWidget *widget, const Theme &theme)
{
    auto *button = qobject_cast<QAbstractButton *>(widget);
    const QString name = widget->property(iconNameProperty).toString();
    if (!button || name.isEmpty())
        return;
    if (button->property("primary").toBool())
        button->setIcon(icon(name, theme.colors.onAccent));
    else if (button->property("flatAccent").toBool())
        button->setIcon(icon(name, theme.colors.accent));
    else
        button->setIcon(icon(name, theme));
}

// Lists and tables lie on cards; the list of a combo box is a popup.
void applyViewGround(QWidget *widget, const Theme &theme)
{
    if (!qobject_cast<QAbstractItemView *>(widget) || widget->window()->windowFlags().testFlag(Qt::Popup)
        || widget->inherits("QComboBoxListView"))
        return;
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Base, theme.colors.surface);
    widget->setPalette(palette);
}

void tellStyleChange(QWidget *widget)
{
    QEvent event(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &event);
    widget->updateGeometry();
    widget->update();
}

} // namespace

GainlineStyle::GainlineStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
    setObjectName(u"gainline"_s);
}

GainlineStyle::~GainlineStyle() = default;

void GainlineStyle::setTheme(const Theme &theme)
{
    m_theme = theme;
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(TextStyle::Body));
    QToolTip::setPalette(theme.palette());
    QToolTip::setFont(theme.font(TextStyle::Small));
    for (QWidget *window : QApplication::topLevelWidgets()) {
        // Qt passes new defaults on by itself only while the event loop runs.
        window->setPalette(window->palette());
        window->setFont(window->font());
        applyTheme(window);
    }
}

void GainlineStyle::setLocalTheme(QWidget *root, const Theme &theme)
{
    if (!m_localThemes.contains(root))
        connect(root, &QObject::destroyed, this, [this, root] { m_localThemes.remove(root); });
    m_localThemes.insert(root, theme);
    root->setFont(theme.font(TextStyle::Body));
    root->setPalette(theme.palette());
    applyTheme(root);
}

void GainlineStyle::clearLocalTheme(QWidget *root)
{
    if (!m_localThemes.remove(root))
        return;
    root->setFont({});
    root->setPalette({});
    applyTheme(root);
}

const Theme &GainlineStyle::theme(const QWidget *widget) const
{
    if (m_localThemes.isEmpty())
        return m_theme;
    for (; widget; widget = widget->parentWidget()) {
        const auto local = m_localThemes.constFind(widget);
        if (local != m_localThemes.cend())
            return *local;
    }
    return m_theme;
}

void GainlineStyle::applyTheme(QWidget *root)
{
    polish(root);
    tellStyleChange(root);
    const QList<QWidget *> children = root->findChildren<QWidget *>();
    for (QWidget *child : children) {
        polish(child);
        tellStyleChange(child);
    }
}

void GainlineStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    QApplication::setFont(m_theme.font(TextStyle::Body));
    QToolTip::setPalette(m_theme.palette());
    QToolTip::setFont(m_theme.font(TextStyle::Small));
    if (!m_focusRing)
        m_focusRing = new FocusRing(this);
}

void GainlineStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (showsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    WheelGuard::protect(widget);
    applyText(widget, theme(widget));
    applyControlFont(widget, theme(widget));
    applyIcon(widget, theme(widget));
    applyViewGround(widget, theme(widget));
}

void GainlineStyle::polish(QPalette &palette)
{
    palette = m_theme.palette();
}

QPalette GainlineStyle::standardPalette() const
{
    return m_theme.palette();
}

// Every menu bar asks for this one, and Qt's own would bring in the plugins that read pictures.
QIcon GainlineStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (standard == SP_ToolBarHorizontalExtensionButton)
        return icon(u"more"_s, theme(widget));
    return QProxyStyle::standardIcon(standard, option, widget);
}

const Theme &themeOf(const QWidget *widget)
{
    static const Theme fallback = Theme::light(); // for a program that runs in another style
    const auto *style = qobject_cast<const GainlineStyle *>(widget ? widget->style() : QApplication::style());
    if (!style)
        style = qobject_cast<const GainlineStyle *>(QApplication::style());
    return style ? style->theme(widget) : fallback;
}

QColor inkColor(TextInk ink, const Theme &theme)
{
    switch (ink) {
    case TextInk::Text:
        return theme.colors.text;
    case TextInk::Muted:
        return theme.colors.muted;
    case TextInk::Accent:
        return theme.colors.accent;
    case TextInk::AtRisk:
        return theme.statusText(Status::AtRisk);
    case TextInk::Attention:
        return theme.statusText(Status::Attention);
    }
    return theme.colors.text;
}

void setTextStyle(QWidget *widget, TextStyle style, int weight)
{
    widget->setProperty(textStyleProperty, int(style));
    widget->setProperty(textWeightProperty, weight);
    applyText(widget, themeOf(widget));
}

void setTextInk(QWidget *widget, TextInk ink)
{
    widget->setProperty(textInkProperty, int(ink));
    applyText(widget, themeOf(widget));
}

void setIconName(QAbstractButton *button, const QString &icon)
{
    button->setProperty(iconNameProperty, icon);
    applyIcon(button, themeOf(button));
}
