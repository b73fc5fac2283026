// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/searchfield.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_lens(addAction(QIcon(), LeadingPosition))
    , m_clear(addAction(QIcon(), TrailingPosition))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(m_lens, &QAction::triggered, this, &QLineEdit::selectAll);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    followTheme();
}

void SearchField::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hint.isEmpty() || !text().isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.setPen(theme.colors.muted);
    painter.drawText(rect().adjusted(0, 0, -theme.px(12), 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        followTheme();
    QLineEdit::changeEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        return clear();
    QLineEdit::keyPressEvent(event);
}

void SearchField::followTheme()
{
    const Theme &theme = themeOf(this);
    m_lens->setIcon(icon(u"search"_s, theme));
    m_clear->setIcon(icon(u"close"_s, theme));
}
