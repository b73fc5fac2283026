// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/meetingbar.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "document/livemeeting.h"
#include "document/plansession.h"
#include "entities/decision.h"
#include "rules/decisions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 24;
constexpr int lineMargin = 8;

} // namespace

MeetingBar::MeetingBar(const ViewContext &context, LiveMeeting &meeting, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_meeting(meeting)
    , m_decided(new ElidedLabel({}, this))
    , m_whyLabel(new QLabel(this))
    , m_why(new QLineEdit(this))
    , m_back(new QPushButton(this))
{
    setObjectName(u"meetingBar"_s);
    m_decided->setObjectName(u"meetingDecided"_s);
    m_why->setObjectName(u"meetingWhy"_s);
    m_back->setObjectName(u"backToSlide"_s);
    m_back->setProperty("primary", true);
    m_whyLabel->setBuddy(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, lineMargin, sideMargin, lineMargin);
    row->setSpacing(lineMargin * 2);
    row->addWidget(m_decided, 3);
    row->addWidget(m_whyLabel);
    row->addWidget(m_why, 2);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &MeetingBar::backWanted);
    connect(m_why, &QLineEdit::editingFinished, this, &MeetingBar::settle);
    connect(m_why, &QLineEdit::returnPressed, this, &MeetingBar::whySaid);
    connect(&meeting, &LiveMeeting::changed, this, &MeetingBar::follow);
    retranslate();
}

void MeetingBar::retranslate()
{
    setAccessibleName(tr("Meeting"));
    m_whyLabel->setText(tr("Wh&y?"));
    m_why->setAccessibleName(tr("Why the last decision was taken"));
    m_why->setPlaceholderText(tr("In a few words"));
    m_back->setText(tr("Back to the slide (F5)"));
    m_back->setAccessibleName(tr("Back to the slide"));
    follow();
}

void MeetingBar::follow()
{
    const Decision *last = m_meeting.lastDecision();
    m_whyLabel->setVisible(last);
    m_why->setVisible(last);
    const Language &language = m_context.session.language();
    if (m_context.session.isReadOnly()) {
        m_decided->setText(tr("This plan is read-only: nothing can be decided here."));
    } else if (!last) {
        m_decided->setText(
            tr("“%1”: what is changed here is kept as a decision.").arg(m_meeting.meeting().title));
    } else {
        const Message outcome =
            last->after.isEmpty() ? decisionKindLabel(last->kind) : decisionStateText(last->after);
        m_decided->setText(
            tr("Decision %1 · %2 · %3", "number, outcome, what")
                .arg(QString::number(m_meeting.decisionCount()), language.text(outcome), last->itemTitle));
        if (!m_why->hasFocus())
            m_why->setText(last->reason);
    }
}

void MeetingBar::settle()
{
    const Decision *last = m_meeting.lastDecision();
    if (last && m_why->text().trimmed() != last->reason)
        (void)m_meeting.sayWhy(m_why->text()); // the session tells why not
}

void MeetingBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors.soft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colors.border);
}

void MeetingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
