// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/keyresultpage.h"

#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "okrs/keyresultsheet.h"
#include "rules/objectivescore.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

KeyResultPage::KeyResultPage(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_back(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(this))
    , m_previous(new QAction(this))
    , m_next(new QAction(this))
{
    setObjectName(u"keyResultPage"_s);
    setSiblingsShown(false);
    setHome(m_back);
    m_back->setObjectName(u"keyResultBack"_s);
    m_back->setProperty("small", true);
    m_back->setAutoDefault(true);
    setIconName(m_back, u"chevron-left"_s);
    m_empty->button()->setObjectName(u"keyResultEmptyButton"_s);
    bar()->addWidget(m_back);
    bar()->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_scroll, 1);
    content()->addWidget(m_empty, 1);
    m_previous->setObjectName(u"previousKeyResult"_s);
    m_previous->setShortcut(Qt::CTRL | Qt::Key_Up);
    m_next->setObjectName(u"nextKeyResult"_s);
    m_next->setShortcut(Qt::CTRL | Qt::Key_Down);
    for (QAction *action : viewActions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, &KeyResultPage::goBack);
    connect(m_empty, &EmptyState::triggered, this, &KeyResultPage::goBack);
    connect(&context.session.selection(), &PlanSelection::changed, this, &KeyResultPage::follow);
    connect(&context.figures, &QuarterFigures::changed, this, &KeyResultPage::factsChanged);
    retranslate();
}

QString KeyResultPage::title() const
{
    const KeyResult *keyResult = context().session.data().keyResults.find(m_keyResult);
    return keyResult ? keyResult->title : tr("Key result");
}

QString KeyResultPage::facts() const
{
    const PlanData &plan = context().session.data();
    const KeyResult *keyResult = plan.keyResults.find(m_keyResult);
    return keyResult ? entityTitle(plan, EntityKind::Objective, keyResult->objective) : QString();
}

QList<QAction *> KeyResultPage::viewActions() const
{
    return {m_previous, m_next};
}

void KeyResultPage::follow()
{
    if (!isVisible())
        return;
    const EntityRef current = context().session.selection().current();
    if (current.kind == EntityKind::KeyResult && !current.isNull()) {
        if (current.id != m_keyResult)
            rebuild();
        return;
    }
    goBack();
    if (!current.isNull())
        context().openDetails();
}

void KeyResultPage::rebuild()
{
    const EntityRef current = context().session.selection().current();
    m_keyResult = current.kind == EntityKind::KeyResult ? current.id : EntityId();
    const bool isThere = context().session.data().keyResults.contains(m_keyResult);
    m_scroll->setWidget(isThere ? new KeyResultSheet(context(), m_keyResult) : new QWidget);
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_back->setVisible(isThere); // else the empty state has the way back
    Q_EMIT factsChanged();
}

void KeyResultPage::step(int by)
{
    const PlanIndex &index = context().figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    const Objective *own = keyResult ? index.plan().objectives.find(keyResult->objective) : nullptr;
    if (!own)
        return;
    QList<EntityId> order;
    for (const Objective *objective : objectivesIn(index, own->quarter)) {
        for (const KeyResult *each : index.keyResultsOf(objective->id))
            order += each->id;
    }
    const qsizetype to = order.indexOf(m_keyResult) + by;
    if (to >= 0 && to < order.size())
        context().session.selection().select({EntityKind::KeyResult, order.at(to)});
}

void KeyResultPage::goBack()
{
    context().openView(u"okrs"_s);
}

void KeyResultPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        PlanView::keyPressEvent(event);
}

void KeyResultPage::showEvent(QShowEvent *event)
{
    PlanView::showEvent(event);
    if (!event->spontaneous())
        rebuild();
}

void KeyResultPage::retranslate()
{
    m_back->setText(tr("Back to the OKRs"));
    m_previous->setText(tr("Previous key result"));
    m_next->setText(tr("Next key result"));
    m_empty->setContent(u"okr"_s, tr("Select a key result in the tree to see all there is of it."),
                        tr("Back to the OKRs"));
}

void KeyResultPage::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    rebuild();
}
