// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/numbersprompt.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "okrs/statusmark.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

NumbersPrompt::NumbersPrompt(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ElidedLabel({}, this))
    , m_button(new QPushButton(this))
{
    setTextStyle(m_sentence, TextStyle::Body, QFont::Medium);
    setTextInk(m_sentence, TextInk::Attention);
    m_sentence->setForegroundRole(QPalette::WindowText); // in an item view it would be Text
    m_button->setObjectName(u"setNumbers"_s);
    m_button->setProperty("flatAccent", true);
    m_button->setProperty("small", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(6);
    layout->addWidget(new StatusMark(Status::Attention, this));
    layout->addWidget(m_sentence);
    layout->addWidget(m_button);
    layout->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &NumbersPrompt::triggered);
}

void NumbersPrompt::setContent(const QString &title)
{
    m_sentence->setText(tr("Neither start nor target: this result cannot be measured."));
    m_button->setText(tr("Set numbers"));
    m_button->setAccessibleName(tr("Set the numbers of “%1”").arg(title));
}
