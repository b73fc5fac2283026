// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/statusnote.h"

#include "common/gainlinestyle.h"
#include "okrs/statusmark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

StatusNote::StatusNote(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StatusMark(Status::OnTrack, this))
    , m_text(new QLabel(this))
{
    setObjectName(u"statusNote"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    setTextStyle(m_text, TextStyle::Body);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void StatusNote::setContent(Status status, const QString &word, const QString &reason)
{
    m_status = status;
    m_mark->setStatus(status);
    m_text->setText(u"<b>%1.</b> %2"_s.arg(word.toHtmlEscaped(), reason.toHtmlEscaped()));
    m_text->setAccessibleName(u"%1. %2"_s.arg(word, reason));
    update();
}

void StatusNote::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.status(m_status).soft);
    painter.drawRoundedRect(rect(), controlRadius, controlRadius);
}
