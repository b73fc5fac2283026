// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/speakernotes.h"

#include "common/gainlinestyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestStep = -2;
constexpr int largestStep = 8;
constexpr double usualSize = 18; // pixels at scale 1: read standing at a laptop
constexpr double stepRatio = 1.15;

} // namespace

SpeakerNotes::SpeakerNotes(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_smaller(addButton("smallerNotes", -1))
    , m_larger(addButton("largerNotes", 1))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"speakerNotes"_s);
    m_text->setObjectName(u"speakerNotesText"_s);
    m_text->setReadOnly(true);
    m_text->setFocusPolicy(Qt::NoFocus); // keys are the show's
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextStyle(m_heading, TextStyle::Section);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_smaller);
    head->addWidget(m_larger);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    retranslate();
    applySize();
}

QPushButton *SpeakerNotes::addButton(const char *name, int steps)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setProperty("small", true);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QPushButton::clicked, this, [this, steps] { enlarge(steps); });
    return button;
}

void SpeakerNotes::retranslate()
{
    m_heading->setText(tr("Notes"));
    m_smaller->setText(tr("A−", "smaller letters"));
    m_larger->setText(tr("A+", "larger letters"));
    m_smaller->setAccessibleName(tr("Notes in smaller letters"));
    m_larger->setAccessibleName(tr("Notes in larger letters"));
    m_smaller->setToolTip(tr("Notes in smaller letters (−)"));
    m_larger->setToolTip(tr("Notes in larger letters (+)"));
    m_text->setPlaceholderText(tr("No notes for this slide. They are written in step 5, beside the slide."));
    m_text->setAccessibleName(tr("Speaker notes"));
}

void SpeakerNotes::setNotes(const QString &notes)
{
    if (m_text->toPlainText() != notes)
        m_text->setPlainText(notes);
}

void SpeakerNotes::setSize(int step)
{
    const int wanted = std::clamp(step, smallestStep, largestStep);
    if (wanted == m_step)
        return;
    m_step = wanted;
    applySize();
    Q_EMIT sizeChanged(wanted);
}

void SpeakerNotes::applySize()
{
    const Theme &theme = themeOf(this);
    QFont font = theme.font(TextStyle::Body);
    font.setPixelSize(theme.px(usualSize * std::pow(stepRatio, m_step)));
    m_text->setFont(font);
    m_smaller->setEnabled(m_step > smallestStep);
    m_larger->setEnabled(m_step < largestStep);
}

void SpeakerNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        applySize();
}
