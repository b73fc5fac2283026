// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/answerform.h"

#include "common/choicebutton.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/makefieldeditor.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "rules/answerdraft.h"
#include "rules/requestreply.h"
#include "run/triagesection.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

void choose(QComboBox *box, EntityId id)
{
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(id))));
}

} // namespace

const Request *AnswerForm::request() const
{
    return m_context.session.data().requests.find(m_request);
}

void AnswerForm::fillOwners()
{
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QVariant::fromValue(EntityId()));
    for (const Member &member : m_context.session.data().members)
        m_owner->addItem(member.name, QVariant::fromValue(member.id));
}

void AnswerForm::fillAnswers()
{
    m_answer->clear();
    m_answer->addItem(tr("No documented answer"), QVariant::fromValue(EntityId()));
    for (const Answer &answer : m_context.session.data().answers)
        m_answer->addItem(answer.title, QVariant::fromValue(answer.id));
}

void AnswerForm::fillLanguages()
{
    QStringList names;
    for (const QString &code : Language::codes())
        names += capitalised(QLocale(code).nativeLanguageName());
    m_languages->setChoices(names);
    m_languages->setCurrent(int(Language::codes().indexOf(m_language.code())));
}

void AnswerForm::show(const Request &request, const AnswerPlan &proposal)
{
    const bool isOther = request.id != m_request;
    if (isOther) {
        m_request = request.id;
        m_isOwnText = false;
        m_isTouched = false;
        m_problem->setContent(Status::AtRisk, {});
        const Language &own = m_context.session.language();
        const QString code = answerLanguage(m_context.session.data(), request, own.code());
        if (code != m_language.code())
            m_language = Language(code);
    }
    if (!m_isTouched)
        m_plan = proposal; // the answers above have led elsewhere
    showFields();
    showReplies(request);
    draft();
    if (isOther || !m_isTouched)
        Q_EMIT wayChanged();
}

void AnswerForm::showFields()
{
    const QScopedValueRollback showing(m_isShowing, true);
    fillOwners();
    fillAnswers();
    fillLanguages();
    m_ways->setCurrent(int(m_plan.way));
    choose(m_owner, m_plan.owner);
    choose(m_answer, m_plan.answer);
    if (!m_day->isTouched() || !m_isTouched)
        m_day->setValue(m_plan.promisedOn);
    if (m_reason->text().trimmed() != m_plan.reason.trimmed())
        m_reason->setText(m_plan.reason);
    const bool goesOn = m_plan.way == AnswerWay::Promise || m_plan.way == AnswerWay::NotYet;
    m_owner->setVisible(goesOn);
    m_day->setVisible(m_plan.way == AnswerWay::Promise);
    m_answer->setVisible(takesAnswer(m_plan.way) && !m_context.session.data().answers.isEmpty());
    m_reason->setVisible(needsReason(m_plan.way) || takesAnswer(m_plan.way));
    m_reason->setPlaceholderText(reasonHint());
    m_reason->setAccessibleName(reasonHint());
}

QString AnswerForm::reasonHint() const
{
    switch (m_plan.way) {
    case AnswerWay::NotYet:
        return tr("Why not yet: what comes first?");
    case AnswerWay::Declined:
        return tr("Why not?");
    case AnswerWay::Explained:
        return tr("What is there to know?");
    default:
        return tr("How do they do it?");
    }
}

void AnswerForm::showReplies(const Request &request)
{
    const PlanData &plan = m_context.session.data();
    const QList<EntityId> replies = repliesTo(plan, request.id);
    m_replies->setVisible(!replies.isEmpty());
    if (replies.isEmpty())
        return;
    const Reply &last = *plan.replies.find(replies.constLast());
    m_replies->setText(tr("%n answer(s) sent, the last on %1: %2", nullptr, int(replies.size()))
                           .arg(m_context.session.language().dayMonth(last.date),
                                m_context.session.language().quoted(last.text.simplified().left(120))));
    m_replies->setToolTip(last.text);
}

void AnswerForm::readFields()
{
    m_plan.owner = m_owner->currentData().value<EntityId>();
    m_plan.answer = m_answer->currentData().value<EntityId>();
    m_plan.reason = m_reason->text();
    if (const Result<QVariant> day = m_day->value())
        m_plan.promisedOn = day->toDate();
}

void AnswerForm::changed()
{
    if (m_isShowing)
        return;
    m_isTouched = true;
    readFields();
    tell({});
    draft();
}

void AnswerForm::setWay(AnswerWay way)
{
    m_plan.way = way;
    m_isTouched = true;
    if (const Request *asked = request(); asked && way == AnswerWay::NotYet && m_plan.reason.isEmpty()) {
        const Language &language = m_context.session.language();
        m_plan.reason = capitalised(
            language.text(notYetReason(m_context.session.data(), *asked, m_context.session.today())));
    }
    tell({});
    showFields();
    draft();
    Q_EMIT wayChanged();
}

void AnswerForm::draft()
{
    const Request *asked = request();
    m_again->setVisible(m_isOwnText);
    if (!asked || m_isOwnText)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_text->setPlainText(draftAnswer(m_context.session.data(), *asked, m_plan, m_language,
                                     m_context.session.language(), m_context.session.today()));
}

void AnswerForm::useAnswer(EntityId answer)
{
    m_plan.answer = answer;
    setWay(AnswerWay::Documentation);
}

QString AnswerForm::text() const
{
    return m_text->toPlainText().trimmed();
}

std::optional<AnswerPlan> AnswerForm::checkedPlan()
{
    readFields();
    const bool needsDay = m_plan.way == AnswerWay::Promise;
    const Result<QVariant> day = m_day->checkedValue();
    if (needsDay && !day) {
        tell(m_context.session.language().text(day.error()));
        m_day->control()->setFocus(Qt::OtherFocusReason);
        return {};
    }
    if (needsDay && !m_plan.promisedOn.isValid()) {
        tell(tr("Say what it blocks, or enter a day: then it can be promised. Or answer “not yet”."));
        m_day->control()->setFocus(Qt::OtherFocusReason);
        return {};
    }
    if (needsReason(m_plan.way) && m_plan.reason.trimmed().isEmpty()) {
        tell(m_plan.way == AnswerWay::NotYet ? tr("Say why not yet: who asked will want to know.")
                                             : tr("Say why not: who asked will want to know."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return {};
    }
    return m_plan;
}

void AnswerForm::tell(const QString &problem)
{
    m_problem->setContent(Status::AtRisk, problem);
    const bool isReason = !problem.isEmpty() && needsReason(m_plan.way);
    m_reason->setProperty("invalid", isReason);
    m_reason->update();
    m_day->setInvalid(!problem.isEmpty() && m_plan.way == AnswerWay::Promise);
}

void AnswerForm::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AnswerForm::stops() const
{
    QList<QWidget *> stops;
    for (QWidget *field : std::initializer_list<QWidget *>{m_owner, m_answer, m_reason, m_day->control()}) {
        if (field->isVisibleTo(this))
            stops += field;
    }
    return stops;
}
