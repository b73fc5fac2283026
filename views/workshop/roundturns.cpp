// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundturns.h"

#include "common/card.h"
#include "common/gainlinestyle.h"
#include "common/removeentities.h"
#include "common/rowdelegate.h"
#include "document/plansession.h"
#include "document/workshopeditor.h"
#include "entities/plandata.h"
#include "workshop/addpeopledialog.h"
#include "workshop/scorewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleWidth = 360;

enum PersonRole { IdRole = Qt::UserRole, RoleRole, ProgressRole, IsDoneRole };

class PersonDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        RowContent content;
        content.title = index.data().toString();
        content.subtitle = index.data(RoleRole).toString();
        content.trailing = index.data(ProgressRole).toString();
        content.icon = index.data(IsDoneRole).toBool() ? u"check"_s : u"clock"_s;
        return content;
    }
};

} // namespace

RoundTurns::RoundTurns(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_peopleHeading(new QLabel(this))
    , m_people(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_caption(new QLabel(this))
    , m_name(new QLabel(this))
    , m_role(new QLabel(this))
    , m_promise(new QLabel(this))
    , m_begin(new QPushButton(this))
    , m_side(new Card(this))
{
    setObjectName(u"roundTurns"_s);
    setFocusProxy(m_begin);
    build();
    connect(m_people, &QListWidget::currentRowChanged, this, [this] {
        m_picked = current();
        tellNext();
    });
    connect(m_people, &QListWidget::itemActivated, this, &RoundTurns::act);
    connect(m_begin, &QPushButton::clicked, this, &RoundTurns::act);
    connect(m_add, &QPushButton::clicked, this, &RoundTurns::addPeople);
    connect(m_remove, &QPushButton::clicked, this, &RoundTurns::removeCurrent);
}

void RoundTurns::dress()
{
    m_people->setObjectName(u"roundPeople"_s);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setItemDelegate(new PersonDelegate(m_people));
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add->setObjectName(u"addPeople"_s);
    m_remove->setObjectName(u"removePerson"_s);
    m_begin->setObjectName(u"beginTurn"_s);
    m_begin->setProperty("primary", true);
    m_begin->setAutoDefault(true); // Enter begins, as in a dialog
    m_name->setObjectName(u"turnName"_s);
    for (QPushButton *button : {m_add, m_remove})
        button->setProperty("small", true);
    setTextStyle(m_peopleHeading, TextStyle::PanelTitle);
    m_peopleHeading->setContentsMargins(cardPadding, 0, cardPadding, 0);
    setTextStyle(m_name, TextStyle::Promise);
    setTextStyle(m_caption, TextStyle::Section, QFont::Normal);
    for (QLabel *label : {m_caption, m_role, m_promise})
        setTextInk(label, TextInk::Muted);
    for (QLabel *label : {m_caption, m_name, m_role, m_promise}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
    }
}

void RoundTurns::build()
{
    dress();
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(cardPadding, 8, cardPadding, 16);
    verbs->addWidget(m_add);
    verbs->addWidget(m_remove);
    verbs->addStretch(1);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 16, 1, 1);
    side->setSpacing(8);
    side->addWidget(m_peopleHeading);
    side->addWidget(m_people, 1);
    side->addLayout(verbs);
    m_side->setFixedWidth(themeOf(this).px(peopleWidth));
    auto *stage = new Card(this);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(40, 24, 40, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_caption, m_name, m_role})
        column->addWidget(label);
    column->addSpacing(16);
    column->addWidget(m_begin, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_promise);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gutter);
    row->addWidget(m_side);
    row->addWidget(stage, 1);
}

void RoundTurns::setRound(EntityId round)
{
    m_round = round;
    m_picked = {};
    refresh();
    m_begin->setFocus();
}

void RoundTurns::refresh()
{
    m_peopleHeading->setText(tr("Who has scored?"));
    m_people->setAccessibleName(tr("People of this round"));
    m_add->setText(tr("Add people…"));
    m_remove->setText(tr("Take out"));
    m_remove->setToolTip(tr("Takes the person and their scores out of the round"));
    const bool canEdit = !m_context.session.isReadOnly();
    m_add->setEnabled(canEdit);
    m_begin->setEnabled(canEdit);
    fillPeople();
    tellNext();
}

void RoundTurns::fillPeople()
{
    const PlanData &plan = m_context.session.data();
    const QSignalBlocker blocker(m_people);
    m_people->clear();
    for (const RoundParticipant *person : participantsOf(plan, m_round)) {
        const int open = int(stillToScore(plan, m_round, person->id).size());
        auto *item = new QListWidgetItem(person->name, m_people);
        item->setData(IdRole, QVariant::fromValue(person->id));
        item->setData(RoleRole, roleOf(plan, person->function));
        item->setData(IsDoneRole, open == 0);
        item->setData(ProgressRole, open == 0 ? tr("has scored") : tr("%n to go", nullptr, open));
        item->setData(Qt::AccessibleTextRole,
                      QString(person->name + u", "_s + item->data(ProgressRole).toString()));
        if (person->id == m_picked)
            m_people->setCurrentItem(item);
    }
}

EntityId RoundTurns::current() const
{
    const QListWidgetItem *item = m_people->currentItem();
    return item ? item->data(IdRole).value<EntityId>() : EntityId();
}

EntityId RoundTurns::next() const
{
    const PlanData &plan = m_context.session.data();
    if (m_picked && !stillToScore(plan, m_round, m_picked).isEmpty())
        return m_picked;
    for (const RoundParticipant *person : participantsOf(plan, m_round)) {
        if (!stillToScore(plan, m_round, person->id).isEmpty())
            return person->id;
    }
    return {};
}

void RoundTurns::tellNext()
{
    const PlanData &plan = m_context.session.data();
    const RoundParticipant *person = plan.roundParticipants.find(next());
    m_remove->setEnabled(bool(current()) && !m_context.session.isReadOnly());
    m_role->setVisible(person);
    if (!person) {
        const Message problem = whyNotRevealed(plan, m_round);
        m_caption->setText(problem.isEmpty() ? tr("All scores are in") : tr("Nothing can be revealed"));
        m_name->setText(problem.isEmpty() ? tr("Everyone has scored") : QString());
        m_begin->setText(tr("Reveal the scores"));
        m_promise->setText(problem.isEmpty() ? tr("From here on the whole room sees who gave what.")
                                             : m_context.session.language().text(problem));
        return;
    }
    const int open = int(stillToScore(plan, m_round, person->id).size());
    m_caption->setText(tr("Hand the laptop to"));
    m_name->setText(person->name);
    m_role->setText(roleOf(plan, person->function));
    m_begin->setText(tr("I am %1: begin").arg(QString(person->name).replace(u'&', u"&&"_s)));
    m_promise->setText(
        tr("%n score(s) to give. Nobody sees them before everyone has scored.", nullptr, open));
}

void RoundTurns::act()
{
    if (const EntityId person = next())
        Q_EMIT turnWanted(person);
    else
        (void)WorkshopEditor(m_context.session).reveal(m_round);
}

void RoundTurns::addPeople()
{
    auto *dialog = new AddPeopleDialog(m_context, m_round, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RoundTurns::removeCurrent()
{
    if (const EntityId person = current())
        (void)removeEntities(m_context, {{EntityKind::RoundParticipant, person}});
}

void RoundTurns::setProjector(bool isProjector)
{
    m_side->setHidden(isProjector);
}
