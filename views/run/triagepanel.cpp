// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/triagepanel.h"

#include "common/banner.h"
#include "common/fieldwalk.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/requesteditor.h"
#include "document/similarrequests.h"
#include "fields/entitytype.h"
#include "rules/answerway.h"
#include "rules/requestpriority.h"
#include "rules/requestreply.h"
#include "run/answerform.h"
#include "run/closedrequest.h"
#include "run/prioritysection.h"
#include "run/questionline.h"
#include "run/runsection.h"
#include "run/similarlist.h"
#include "run/topicverbs.h"
#include "run/understandsection.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

bool TriagePanel::isOpen() const
{
    const Request *request = m_context.session.data().requests.find(m_request);
    return request && request->status != RequestStatus::Closed;
}

void TriagePanel::show(EntityId id, const RequestSigns &signs)
{
    const PlanData &plan = m_context.session.data();
    const Request *request = plan.requests.find(id);
    const bool isOther = id != m_request;
    if (isOther)
        settle();
    m_request = request ? id : EntityId();
    m_pages->setCurrentIndex(!request ? 0 : isOpen() ? 1 : 2);
    m_foot->setVisible(isOpen());
    m_banner->hide();
    showHead();
    if (!request)
        return;
    m_knownAnswer = signs.answerOf(*request);
    m_sign = signs.of(plan, *request);
    if (!isOpen()) {
        m_closed->show(*request);
        return;
    }
    showBanner(signs);
    m_similar->setText(comparedText(*request), id);
    m_understand->show(*request);
    m_run->show(*request);
    m_priority->show(*request);
    m_answer->show(*request, proposedAnswer(plan, *request, m_knownAnswer, m_context.session.today()));
    showVerbs();
    setStops();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

void TriagePanel::showBanner(const RequestSigns &signs)
{
    const PlanData &plan = m_context.session.data();
    m_banner->setStatus(std::nullopt);
    switch (m_sign) {
    case RequestSign::AskManager:
        m_banner->setStatus(Status::Attention);
        m_banner->setContent({}, tr("Ask the manager first."),
                             tr("This plan takes requests from managers and leadership."),
                             tr("Draft the redirect"));
        break;
    case RequestSign::Repeated:
        showRepeated(signs);
        break;
    case RequestSign::AnswerReady:
        m_banner->setContent(u"answer"_s, tr("An answer is ready."),
                             entityTitle(plan, EntityKind::Answer, m_knownAnswer), tr("Use it"));
        break;
    default:
        return;
    }
    m_banner->button()->setEnabled(!m_context.session.isReadOnly());
    m_banner->show();
}

void TriagePanel::showRepeated(const RequestSigns &signs)
{
    const int times = signs.timesAsked(*m_context.session.data().requests.find(m_request));
    m_banner->setContent(u"copy"_s, tr("Asked %1 times in %2 weeks.").arg(times).arg(clusterWeeks),
                         m_knownAnswer ? tr("It has a documented answer.")
                                       : tr("A documented answer would avoid the next one."),
                         !m_knownAnswer       ? tr("Document it")
                             : hasOpenTwins() ? tr("Answer all…")
                                              : tr("Use it"));
}

bool TriagePanel::hasOpenTwins() const
{
    const RequestCluster topic = m_topics.topicOf(m_request);
    return std::any_of(topic.requests.cbegin(), topic.requests.cend(), [this](EntityId id) {
        const Request *request = m_context.session.data().requests.find(id);
        return id != m_request && request && request->status != RequestStatus::Closed;
    });
}

void TriagePanel::useBanner()
{
    settle();
    if (m_sign == RequestSign::Repeated && !m_knownAnswer)
        return documentTopic(m_context, m_topics.topicOf(m_request));
    if (m_sign == RequestSign::Repeated && hasOpenTwins())
        return answerTopic(m_context, m_topics.topicOf(m_request), m_knownAnswer, window());
    if (m_sign == RequestSign::AskManager)
        m_answer->setWay(AnswerWay::AskManager);
    else
        m_answer->useAnswer(m_knownAnswer);
    m_answer->focusText();
}

void TriagePanel::useAnswer(EntityId answer)
{
    m_answer->useAnswer(answer);
    m_answer->focusText();
}

void TriagePanel::attachTo(EntityId earlier)
{
    settle();
    (void)RequestEditor(m_context.session).attach(m_request, earlier); // a refusal is told by the session
}

QList<QuestionLine *> TriagePanel::questions() const
{
    return m_understand->questions() + m_run->questions();
}

void TriagePanel::setStops()
{
    m_walk->setStops(m_understand->stops() + m_run->stops() + m_priority->stops() + m_answer->stops());
}

void TriagePanel::takeFocus()
{
    const Request *request = m_context.session.data().requests.find(m_request);
    if (!request || !isOpen()) {
        QWidget *control = request ? static_cast<QWidget *>(m_closed->reopenButton()) : this;
        control->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QList<QWidget *> understand = m_understand->stops();
    const QList<bool> answered{!request->realNeed.trimmed().isEmpty(),
                               request->beneficiary.has_value(),
                               request->alone.has_value(),
                               request->misunderstanding.has_value(),
                               request->oneMember.has_value(),
                               request->lowEffort.has_value(),
                               request->impact.has_value()};
    const QList<QWidget *> stops = understand + m_run->stops() + m_priority->stops();
    const qsizetype open = answered.indexOf(false);
    if (open >= 0)
        m_walk->focus(stops.at(open));
    else
        m_validate->setFocus(Qt::OtherFocusReason);
}

void TriagePanel::settle()
{
    m_understand->settle();
}

// Y and N answer the question that has the keyboard, else the first one that is open.
void TriagePanel::answerQuestion(bool isYes)
{
    const QWidget *focused = QApplication::focusWidget();
    QuestionLine *wanted = nullptr;
    const QList<QuestionLine *> lines = questions();
    for (QuestionLine *line : lines) {
        if (focused && line->isAncestorOf(focused))
            wanted = line;
    }
    for (QuestionLine *line : lines) {
        if (!wanted && !line->isAnswered())
            wanted = line;
    }
    if (wanted && wanted->isEnabled())
        wanted->answer(isYes);
}

void TriagePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!isPlain || !isOpen())
        return QWidget::keyPressEvent(event);
    const int digit = event->key() - Qt::Key_0;
    if (digit >= 1 && digit <= topOfLadder)
        m_priority->choose(digit);
    else if (event->key() == Qt::Key_Y || event->key() == Qt::Key_O) // yes, oui
        answerQuestion(true);
    else if (event->key() == Qt::Key_N)
        answerQuestion(false);
    else
        QWidget::keyPressEvent(event);
}

void TriagePanel::validate()
{
    if (!isOpen() || m_context.session.isReadOnly())
        return;
    settle();
    const std::optional<AnswerPlan> plan = m_answer->checkedPlan();
    if (!plan)
        return;
    const EntityId request = m_request;
    Q_EMIT aboutToDecide(request);
    const Result<EntityId> decided = RequestEditor(m_context.session).decide(request, *plan);
    if (decided)
        Q_EMIT validated(request);
    else
        m_answer->tell(m_context.session.language().text(decided.error()));
}

void TriagePanel::chooseWay(int way)
{
    if (isOpen() && !m_context.session.isReadOnly())
        m_answer->setWay(AnswerWay(way));
}

void TriagePanel::makeNeed()
{
    chooseWay(int(AnswerWay::Promoted));
    validate();
}

void TriagePanel::decline()
{
    chooseWay(int(AnswerWay::Declined));
    if (m_answer->way() == AnswerWay::Declined)
        validate(); // asks for the reason while there is none
}

// Kept as it was sent, with the day.
void TriagePanel::keepSent(Channel channel)
{
    const SentAnswer sent{replyKindOf(m_answer->way()), channel, m_answer->languageCode(), m_answer->text(),
                          m_context.session.author()};
    (void)RequestEditor(m_context.session).keepReply(m_request, sent); // a refusal is told by the session
}

void TriagePanel::copyAnswerAs(AnswerFormat format)
{
    const Request *request = m_context.session.data().requests.find(m_request);
    if (!request || m_answer->text().isEmpty())
        return;
    QApplication::clipboard()->setText(formattedAnswer(m_answer->text(), request->title, format));
    keepSent(request->channel);
}

void TriagePanel::copyAnswer()
{
    const Request *request = m_context.session.data().requests.find(m_request);
    if (!request || !isOpen())
        return;
    if (request->channel == Channel::Email)
        openLetter();
    else
        copyAnswerAs(formatFor(request->channel));
}

void TriagePanel::openLetter()
{
    const PlanData &plan = m_context.session.data();
    const Request *request = plan.requests.find(m_request);
    if (!request || m_answer->text().isEmpty())
        return;
    if (!QDesktopServices::openUrl(answerLetter(plan, *request, m_answer->text()))) {
        m_answer->tell(tr("No mail program could be opened. Copy the answer as text and paste it into a "
                          "letter."));
        return;
    }
    keepSent(Channel::Email);
}
