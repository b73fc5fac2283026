// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/quartersview.h"

#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "quarters/quarterboard.h"
#include "quarters/quarterendpage.h"
#include "rules/endofquarter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuartersView::QuartersView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_pages(new QStackedWidget(this))
    , m_board(new QuarterBoard(context, this))
    , m_end(new QuarterEndPage(context, this))
    , m_empty(new EmptyState(this))
    , m_back(new QPushButton(this))
    , m_endButton(new QPushButton(this))
    , m_endOfQuarter(addAction("endOfQuarter", {}))
    , m_toLeft(addAction("objectiveToLeft", Qt::ALT | Qt::Key_Left))
    , m_toRight(addAction("objectiveToRight", Qt::ALT | Qt::Key_Right))
    , m_toBacklog(addAction("objectiveToBacklog", Qt::ALT | Qt::Key_End))
{
    setObjectName(u"quartersView"_s);
    m_back->setObjectName(u"backToQuarters"_s);
    m_back->setProperty("small", true);
    setIconName(m_back, u"chevron-left"_s);
    m_endButton->setObjectName(u"endQuarterButton"_s);
    for (QPushButton *button : {m_back, m_endButton})
        button->setAutoDefault(true);
    bar()->addWidget(m_back);
    bar()->addStretch(1);
    bar()->addWidget(m_endButton);
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_end);
    m_pages->addWidget(m_empty);
    m_empty->button()->setObjectName(u"quartersEmptyButton"_s);
    connect(m_empty, &EmptyState::triggered, this, [this] { this->context().openView(u"okrs"_s); });
    content()->addWidget(m_pages, 1);
    connect(m_endOfQuarter, &QAction::triggered, this, &QuartersView::endQuarter);
    connect(m_endButton, &QPushButton::clicked, this, &QuartersView::endQuarter);
    connect(m_back, &QPushButton::clicked, this, &QuartersView::showBoard);
    connect(m_toLeft, &QAction::triggered, this, [this] { m_board->move(-1); });
    connect(m_toRight, &QAction::triggered, this, [this] { m_board->move(1); });
    connect(m_toBacklog, &QAction::triggered, m_board, &QuarterBoard::moveToBacklog);
    connect(m_end, &QuarterEndPage::leaveWanted, this, &QuartersView::showBoard);
    connect(m_end, &QuarterEndPage::prepared, this, [this](Quarter next) {
        this->context().figures.setQuarter(next);
        this->context().openView(u"okrs"_s);
        showBoard();
    });
    connect(&context.figures, &QuarterFigures::changed, this, &QuartersView::follow);
    connect(&context.figures, &QuarterFigures::quarterChanged, this, [this] {
        if (isEnding() && m_end->commit())
            m_end->begin(quarterToGrade());
    });
    retranslate();
}

QAction *QuartersView::addAction(const char *name, const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

QString QuartersView::title() const
{
    const Language &language = context().session.language();
    return isEnding() ? tr("End of %1").arg(m_end->quarter().label(language)) : tr("Quarters");
}

QString QuartersView::facts() const
{
    if (!isEnding())
        return {};
    const QuarterEnd end = quarterEndOf(context().figures.index(), m_end->quarter());
    return tr("%1 of %2 graded").arg(end.graded).arg(end.keyResults.size());
}

QList<QAction *> QuartersView::viewActions() const
{
    return {m_endOfQuarter, m_toLeft, m_toRight, m_toBacklog};
}

bool QuartersView::isEnding() const
{
    return m_pages->currentWidget() == m_end;
}

Quarter QuartersView::quarterToGrade() const
{
    const PlanIndex &index = context().figures.index();
    const QDate today = context().session.today();
    const Quarter shown = context().figures.quarter();
    const Quarter running = Quarter::of(today, index.settings().fiscalStartMonth);
    const bool isShownBegun = shown <= running && !quarterEndOf(index, shown).keyResults.isEmpty();
    const Quarter due = quarterToEnd(index, today);
    return isShownBegun ? shown : due.isNull() ? running : due;
}

void QuartersView::endQuarter()
{
    m_pages->setCurrentWidget(m_end);
    m_end->begin(quarterToGrade());
    follow();
    takeFocus();
}

void QuartersView::showBoard()
{
    if (!m_end->commit())
        return;
    m_pages->setCurrentWidget(m_board);
    follow();
    if (isVisible())
        takeFocus();
}

bool QuartersView::hasObjectives() const
{
    return !context().session.data().objectives.isEmpty();
}

// To where the page shown goes on.
void QuartersView::takeFocus()
{
    if (isEnding())
        m_end->takeFocus();
    else if (hasObjectives())
        m_board->takeFocus();
    else
        m_empty->button()->setFocus(Qt::OtherFocusReason);
}

void QuartersView::follow()
{
    if (isEnding())
        m_end->refresh();
    else
        m_pages->setCurrentWidget(hasObjectives() ? static_cast<QWidget *>(m_board) : m_empty);
    m_board->refresh();
    const bool canEdit = !context().session.isReadOnly();
    m_back->setVisible(isEnding());
    m_endButton->setVisible(!isEnding() && hasObjectives());
    m_endButton->setText(tr("End of %1…").arg(quarterToGrade().label(context().session.language())));
    for (QAction *action : {m_toLeft, m_toRight, m_toBacklog})
        action->setEnabled(canEdit && !isEnding());
    setSiblingsShown(!isEnding());
    Q_EMIT factsChanged();
}

void QuartersView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isEnding())
        showBoard();
    else
        PlanView::keyPressEvent(event);
}

void QuartersView::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (event->spontaneous())
        return;
    takeFocus();
}

// What was typed is not lost when another view comes.
void QuartersView::hideEvent(QHideEvent *event)
{
    if (isEnding() && !event->spontaneous())
        (void)m_end->commit();
    PlanView::hideEvent(event);
}

void QuartersView::retranslate()
{
    m_endOfQuarter->setText(tr("End of quarter…"));
    m_toLeft->setText(tr("Move the objective to the quarter before"));
    m_toRight->setText(tr("Move the objective to the quarter after"));
    m_toBacklog->setText(tr("Move the objective to the backlog"));
    m_back->setText(tr("All quarters"));
    m_empty->setContent(
        u"calendar"_s,
        tr("No quarter has an objective yet: make OKRs first, then they stand side by side here."),
        tr("Back to the OKRs"));
    m_end->retranslate();
    follow();
}

void QuartersView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
