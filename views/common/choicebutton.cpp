// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicebutton.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int gap = 6;
constexpr int chevronSide = 16;

} // namespace

ChoiceButton::ChoiceButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) {
        setCurrent(action->data().toInt());
        Q_EMIT chosen(m_current);
    });
}

void ChoiceButton::setLabel(const QString &label, bool isShown)
{
    m_label = label;
    m_isLabelShown = isShown;
    describe();
}

void ChoiceButton::setChoices(const QStringList &names)
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (int i = 0; i < names.size(); ++i) {
        QAction *action = m_menu->addAction(names.at(i));
        action->setData(i);
        action->setCheckable(true);
        action->setChecked(i == m_current);
        group->addAction(action);
    }
    describe();
}

void ChoiceButton::setCurrent(int choice)
{
    if (choice < 0 || choice >= m_menu->actions().size())
        return;
    m_current = choice;
    m_menu->actions().at(choice)->setChecked(true);
    describe();
}

void ChoiceButton::setStyleOfText(TextStyle style)
{
    m_style = style;
    updateGeometry();
}

void ChoiceButton::describe()
{
    const QList<QAction *> choices = m_menu->actions();
    setText(choices.isEmpty() ? QString() : choices.at(std::min(m_current, int(choices.size()) - 1))->text());
    setAccessibleName(tr("%1: %2", "what is chosen, the choice").arg(m_label, text()));
    updateGeometry();
    update();
}

QString ChoiceButton::shownLabel() const
{
    return m_isLabelShown ? m_label : QString();
}

QSize ChoiceButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics label(theme.font(m_style));
    const QFontMetrics value(theme.font(m_style, QFont::Medium));
    const int labelWidth = shownLabel().isEmpty() ? 0 : label.horizontalAdvance(shownLabel()) + theme.px(gap);
    return {labelWidth + value.horizontalAdvance(text()) + theme.px(2 * padding + gap + chevronSide),
            theme.px(smallControlHeight)};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1.0 : 0.5);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colors.sunken);
        painter.drawRoundedRect(rect(), theme.px(controlRadius), theme.px(controlRadius));
    }
    QRect words = rect().adjusted(theme.px(padding), 0, -theme.px(padding), 0);
    const auto write = [&](const QString &word, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, word);
        words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(word) + theme.px(gap));
    };
    if (!shownLabel().isEmpty())
        write(shownLabel(), theme.font(m_style), theme.colors.muted);
    write(text(), theme.font(m_style, QFont::Medium), theme.colors.text);
    const int side = theme.px(chevronSide);
    drawIcon(&painter, QRectF(words.left(), (height() - side) / 2.0, side, side), u"chevron-down"_s,
             theme.colors.muted);
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return showMenu();
    QToolButton::keyPressEvent(event);
}
