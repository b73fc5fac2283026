// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/checkinsview.h"

#include "checkins/checkinsummary.h"
#include "checkins/checkinturn.h"
#include "common/emptystate.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckInsView::CheckInsView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_pages(new QStackedWidget(this))
    , m_turn(new CheckInTurn(context, this))
    , m_summary(new CheckInSummary(context, this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"checkInsView"_s);
    m_empty->button()->setObjectName(u"checkInsEmptyButton"_s);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_turn, m_summary})
        m_pages->addWidget(page);
    content()->addWidget(m_pages, 1);
    m_same = addAction("checkInSame", Qt::ALT | Qt::Key_S, &CheckInTurn::repeat);
    m_back = addAction("checkInBack", Qt::ALT | Qt::Key_Left, &CheckInTurn::goBack);
    m_skip = addAction("checkInSkip", Qt::ALT | Qt::Key_Right, &CheckInTurn::skip);
    const auto toOkrs = [this] { this->context().openView(u"okrs"_s); };
    connect(m_turn, &CheckInTurn::done, this, &CheckInsView::finish);
    connect(m_summary, &CheckInSummary::goOnWanted, this, &CheckInsView::begin);
    connect(m_summary, &CheckInSummary::closed, this, toOkrs);
    connect(m_empty, &EmptyState::triggered, this, toOkrs);
    connect(&context.figures, &QuarterFigures::changed, this, &CheckInsView::follow);
    retranslate();
}

QAction *CheckInsView::addAction(const char *name, const QKeySequence &shortcut, void (CheckInTurn::*verb)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, m_turn, verb);
    QWidget::addAction(action);
    return action;
}

QString CheckInsView::title() const
{
    return tr("Check-ins");
}

QString CheckInsView::facts() const
{
    const PlanIndex &index = context().figures.index();
    const int due = int(dueCheckIns(index, context().session.today()).size());
    return tr("%n due this week", nullptr, due);
}

QList<QAction *> CheckInsView::viewActions() const
{
    return {m_same, m_skip, m_back};
}

bool CheckInsView::isWalking() const
{
    return m_pages->currentWidget() == m_turn;
}

void CheckInsView::begin()
{
    const PlanIndex &index = context().figures.index();
    const QDate today = context().session.today();
    const QList<EntityId> due =
        context().session.isReadOnly() ? QList<EntityId>() : dueCheckIns(index, today);
    if (due.isEmpty()) {
        m_pages->setCurrentWidget(m_empty);
        m_empty->button()->setFocus(Qt::OtherFocusReason);
    } else {
        m_before = standingsOf(index, due, today);
        m_pages->setCurrentWidget(m_turn);
        m_turn->begin(due);
    }
    follow();
}

void CheckInsView::finish()
{
    m_pages->setCurrentWidget(m_summary);
    m_summary->show(m_before);
    m_summary->closing()->setFocus(Qt::OtherFocusReason);
    follow();
}

void CheckInsView::follow()
{
    const PlanIndex &index = context().figures.index();
    const QDate today = context().session.today();
    if (isWalking())
        m_turn->refresh();
    else if (m_pages->currentWidget() == m_summary)
        m_summary->refresh();
    for (QAction *action : viewActions())
        action->setEnabled(isWalking());
    const int numberless = numberlessInQuarterOf(index, today);
    QString sentence = tr("Nothing is due this week: every key result that runs was checked in, or has "
                          "reached its target.");
    if (context().session.isReadOnly())
        sentence = tr("This plan can be read, not changed: check-ins wait until it is free.");
    else if (index.plan().keyResults.isEmpty())
        sentence = tr("There is no key result to check in on yet: make OKRs first.");
    else if (numberless > 0)
        sentence += u' '
            + tr("%n key result(s) of the quarter cannot be checked in on: they have no numbers.", nullptr,
                 numberless);
    m_empty->setContent(u"rituals"_s, sentence, tr("Back to the OKRs"));
    Q_EMIT factsChanged();
}

// The keyboard is where the walk goes on; a new one begins when there is none.
void CheckInsView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (event->spontaneous())
        return;
    if (isWalking())
        m_turn->takeFocus();
    else
        begin();
}

void CheckInsView::retranslate()
{
    m_same->setText(tr("Same as last week"));
    m_back->setText(tr("Previous check-in"));
    m_skip->setText(tr("Skip this check-in"));
    m_turn->retranslate();
    m_summary->retranslate();
    follow();
}

void CheckInsView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
