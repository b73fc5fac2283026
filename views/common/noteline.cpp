// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/noteline.h"

#include "common/gainlinestyle.h"
#include "painting/notesign.h"
#include "painting/statusshape.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int shapeSide = 14;
constexpr int shapeGap = 8;

} // namespace

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFocusPolicy(Qt::NoFocus);
    setTextStyle(m_sentence, TextStyle::Small);
    m_button->setProperty("flatAccent", true);
    m_button->setProperty("small", true);
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(shapeGap);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &NoteLine::triggered);
    followTheme();
}

void NoteLine::setContent(Status status, const QString &sentence, const QString &verb)
{
    m_status = status;
    m_sentence->setText(sentence);
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    update();
}

QString NoteLine::sentence() const
{
    return m_sentence->text();
}

void NoteLine::followTheme()
{
    layout()->setContentsMargins(themeOf(this).px(shapeSide + shapeGap), 0, 0, 0);
}

void NoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        followTheme();
}

void NoteLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const double side = theme.px(shapeSide);
    const double line = m_sentence->fontMetrics().lineSpacing();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sign(0, m_sentence->y() + (line - side) / 2, side, side);
    if (property("isProposal").toBool()) // it says nothing of how anything stands
        drawNoteSign(&painter, sign, theme);
    else
        drawStatusShape(&painter, sign, m_status, theme);
}
