// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"

#include "common/gainlinestyle.h"
#include "common/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyIconSize = 32;
constexpr int sentenceWidth = 440;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, emptyIconSize, TextInk::Muted, this))
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_sentence->setObjectName(u"emptySentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(sentenceWidth);
    setTextInk(m_sentence, TextInk::Muted);
    m_button->setObjectName(u"emptyAction"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(cardPadding / 2);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setContent(const QString &icon, const QString &sentence, const QString &verb)
{
    m_icon->setIcon(icon);
    m_sentence->setText(sentence);
    m_sentence->ensurePolished();
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(sentenceWidth));
    m_button->setText(verb);
    m_button->setVisible(!verb.isEmpty());
}
