// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/slideverbs.h"

#include "document/deckeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "items/showndeck.h"
#include "rules/decks.h"
#include "rules/objectivescore.h"
#include "slides/slidebuilder.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

// The quarter whose objectives the deck shows: its own, or today's while that has none (slides/slidebuilder.h).
Quarter quarterOf(const ViewContext &context)
{
    const Quarter quarter = shownDeckSpec(context.session, context.figures).quarter;
    if (!objectivesIn(context.figures.index(), quarter).isEmpty())
        return quarter;
    return Quarter::of(context.session.today(), context.session.data().settings().fiscalStartMonth);
}

} // namespace

SlideVerbs::SlideVerbs(const ViewContext &context, QWidget *view)
    : QObject(view)
    , m_context(context)
    , m_view(view)
    , m_add(addAction("addSlide", Qt::CTRL | Qt::Key_M, &SlideVerbs::popUpKinds))
    , m_up(addAction("moveSlideUp", Qt::ALT | Qt::Key_Up, &SlideVerbs::moveUp))
    , m_down(addAction("moveSlideDown", Qt::ALT | Qt::Key_Down, &SlideVerbs::moveDown))
    , m_hide(addAction("hideSlide", Qt::CTRL | Qt::SHIFT | Qt::Key_H, &SlideVerbs::toggleHidden))
    , m_duplicate(addAction("duplicateSlide", {}, &SlideVerbs::duplicate))
    , m_remove(addAction("removeSlide", Qt::Key_Delete, &SlideVerbs::remove))
{
    connect(&context.figures, &QuarterFigures::changed, this, &SlideVerbs::refresh);
    connect(&context.figures, &QuarterFigures::deckChoiceChanged, this, &SlideVerbs::refresh);
    retranslate();
}

QAction *SlideVerbs::addAction(const char *name, const QKeySequence &shortcut, void (SlideVerbs::*verb)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, verb);
    m_view->addAction(action);
    return action;
}

QList<QAction *> SlideVerbs::actions() const
{
    return {m_add, m_up, m_down, m_hide, m_duplicate, m_remove};
}

void SlideVerbs::retranslate()
{
    m_add->setText(tr("Add a slide…"));
    m_up->setText(tr("Move the slide up"));
    m_down->setText(tr("Move the slide down"));
    m_duplicate->setText(tr("Copy the slide"));
    m_remove->setText(tr("Take the slide off"));
    refresh();
}

void SlideVerbs::setCurrent(EntityId entry)
{
    m_current = entry;
    refresh();
}

const DeckSlide *SlideVerbs::current() const
{
    return m_context.session.data().deckSlides.find(m_current);
}

void SlideVerbs::refresh()
{
    const bool canEdit = !m_context.session.isReadOnly();
    const Deck *deck = shownDeck(m_context.session, m_context.figures);
    const DeckSlide *slide = current();
    const auto last = deck ? slidesOfDeck(m_context.session.data(), deck->id).size() - 1 : -1;
    m_add->setEnabled(canEdit && deck);
    m_up->setEnabled(canEdit && slide && slide->position > 0);
    m_down->setEnabled(canEdit && slide && slide->position < last);
    for (QAction *action : {m_hide, m_duplicate, m_remove})
        action->setEnabled(canEdit && slide);
    m_hide->setText(slide && slide->hidden ? tr("Show the slide again") : tr("Hide the slide"));
}

void SlideVerbs::popUpKinds()
{
    if (!m_add->isEnabled())
        return;
    auto *menu = new QMenu(m_view);
    menu->setObjectName(u"addSlideMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SlideKind kind : writtenSlideKinds())
        addKind(menu, kind);
    menu->popup(QCursor::pos());
}

void SlideVerbs::addKind(QMenu *menu, SlideKind kind)
{
    DeckSlide slide;
    slide.kind = kind;
    const QString name = m_context.session.language().text(slideName(m_context.session.data(), slide));
    switch (kind) {
    case SlideKind::Objective:
    case SlideKind::KeyResult:
    case SlideKind::NeedsByFunction:
    case SlideKind::Member: {
        QMenu *subjects = menu->addMenu(name);
        subjects->setObjectName(u"add_"_s + slidePartKey(kind));
        addSubjects(subjects, slide);
        break;
    }
    default:
        addOne(menu, slide, name);
    }
}

void SlideVerbs::addSubjects(QMenu *menu, const DeckSlide &slide)
{
    const PlanData &plan = m_context.session.data();
    const auto add = [&](EntityId DeckSlide::*subject, const auto &entity, const QString &title) {
        DeckSlide about = slide;
        about.*subject = entity.id;
        addOne(menu, about, title);
    };
    switch (slide.kind) {
    case SlideKind::Objective:
        addOne(menu, slide, tr("All objectives of the quarter"));
        for (const Objective *objective : objectivesIn(m_context.figures.index(), quarterOf(m_context)))
            add(&DeckSlide::objective, *objective, objective->title);
        break;
    case SlideKind::KeyResult:
        for (const Objective *objective : objectivesIn(m_context.figures.index(), quarterOf(m_context))) {
            for (const KeyResult *keyResult : m_context.figures.index().keyResultsOf(objective->id))
                add(&DeckSlide::keyResult, *keyResult, keyResult->title);
        }
        break;
    case SlideKind::NeedsByFunction:
        addOne(menu, slide, tr("All functions"));
        for (const Function &function : plan.functions)
            add(&DeckSlide::function, function, function.title);
        break;
    default:
        addOne(menu, slide, tr("All members"));
        for (const Member &member : plan.members)
            add(&DeckSlide::member, member, member.name);
    }
    menu->menuAction()->setEnabled(!menu->isEmpty());
}

void SlideVerbs::addOne(QMenu *menu, const DeckSlide &slide, const QString &text)
{
    QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s));
    action->setObjectName(u"add_"_s + slidePartKey(slide.kind));
    connect(action, &QAction::triggered, this, [this, slide] {
        const Deck *deck = shownDeck(m_context.session, m_context.figures);
        if (!deck)
            return;
        DeckSlide added = slide;
        added.deck = deck->id;
        added.position = current() ? current()->position + 1 : int(m_context.session.data().deckSlides.size());
        if (const Result<EntityId> id = DeckEditor(m_context.session).addSlide(added))
            Q_EMIT cameUp(*id);
    });
}

void SlideVerbs::move(int places)
{
    if (const DeckSlide *slide = current())
        moveTo(slide->id, slide->position + places);
}

void SlideVerbs::moveTo(EntityId entry, int position)
{
    if (DeckEditor(m_context.session).moveSlide(entry, position))
        Q_EMIT cameUp(entry);
}

void SlideVerbs::toggleHidden()
{
    if (const DeckSlide *slide = current())
        (void)DeckEditor(m_context.session).hideSlide(slide->id, !slide->hidden); // a refusal is told
}

void SlideVerbs::duplicate()
{
    if (const Result<EntityId> copy = DeckEditor(m_context.session).duplicateSlide(m_current))
        Q_EMIT cameUp(*copy);
}

void SlideVerbs::remove()
{
    (void)DeckEditor(m_context.session).removeSlide(m_current); // a refusal is told by the session
}
