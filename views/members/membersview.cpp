// SPDX-License-Identifier: GPL-3.0-or-later
#include "members/membersview.h"

#include "common/card.h"
#include "common/choicebutton.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/rowdelegate.h"
#include "common/segmentedcontrol.h"
#include "document/announcementeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/memberstotellmodel.h"
#include "items/showndeck.h"
#include "rules/membermessage.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 340;

// The ways of telling, the usual one first.
constexpr std::array ways = {AnnouncementWay::Message, AnnouncementWay::InPerson, AnnouncementWay::Slide,
                             AnnouncementWay::Page};

QString wayName(AnnouncementWay way)
{
    switch (way) {
    case AnnouncementWay::InPerson:
        return MembersView::tr("in person");
    case AnnouncementWay::Slide:
        return MembersView::tr("on a slide");
    case AnnouncementWay::Page:
        return MembersView::tr("on their page");
    case AnnouncementWay::Message:
        break;
    }
    return MembersView::tr("by message");
}

// A name, what is theirs, and when they were told.
class MemberDelegate final : public TextRowDelegate {
public:
    MemberDelegate(const PlanSession &session, QObject *parent)
        : TextRowDelegate(parent)
        , m_session(session)
    {
    }

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        const QDate told = index.data(MembersToTellModel::ToldOnRole).toDate();
        const int shares = index.data(MembersToTellModel::SharesRole).toInt();
        return {.title = index.data().toString(),
                .subtitle = MembersView::tr("%n thing(s) to do", nullptr, shares),
                .icon = told.isValid() ? u"check"_s : u"mail"_s,
                .trailing = told.isValid()
                    ? MembersView::tr("told on %1").arg(m_session.language().shortDayMonth(told))
                    : MembersView::tr("not told"),
                .isMuted = told.isValid()};
    }

private:
    const PlanSession &m_session;
};

} // namespace

MembersView::MembersView(const ViewContext &context, QWidget *parent)
    : PlanView(context, parent)
    , m_members(new MembersToTellModel(context.session, context.figures, this))
    , m_style(new SegmentedControl(this))
    , m_page(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_copyAction(addVerb("copyMessage", Qt::CTRL | Qt::SHIFT | Qt::Key_C, &MembersView::copy))
    , m_toldAction(addVerb("markTold", Qt::CTRL | Qt::Key_T, &MembersView::toggleTold))
{
    setObjectName(u"membersView"_s);
    m_style->setObjectName(u"messageStyle"_s);
    for (int i = 0; i < 3; ++i)
        m_style->addSegment({});
    bar()->addStretch(1);
    bar()->addWidget(m_style);
    buildList();
    setHome(m_list);
    auto *row = new QHBoxLayout(m_page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gutter);
    row->addWidget(m_listCard);
    row->addWidget(buildMessage(), 1);
    content()->addWidget(m_page, 1);
    content()->addWidget(m_empty, 1);
    connect(m_style, &SegmentedControl::currentChanged, this, &MembersView::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MembersView::showCurrent);
    connect(&context.figures, &QuarterFigures::changed, this, &MembersView::follow);
    connect(&context.figures, &QuarterFigures::deckChoiceChanged, this, &MembersView::follow);
    connect(m_empty, &EmptyState::triggered, this, [this] { this->context().openView(u"okrs"_s); });
    retranslate();
    m_list->setCurrentIndex(m_members->index(0, 0));
    follow();
}

QAction *MembersView::addVerb(const char *name, const QKeySequence &shortcut, void (MembersView::*verb)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, verb);
    addAction(action);
    return action;
}

void MembersView::buildList()
{
    m_listCard = new Card(m_page);
    m_list = new QListView(m_listCard);
    m_list->setObjectName(u"membersToTell"_s);
    m_list->setModel(m_members);
    m_list->setItemDelegate(new MemberDelegate(context().session, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listCard->setFixedWidth(themeOf(this).px(listWidth));
    auto *column = new QVBoxLayout(m_listCard);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
}

QWidget *MembersView::buildMessage()
{
    auto *side = new Card(m_page);
    m_name = new QLabel(side);
    m_name->setObjectName(u"messageName"_s);
    setTextStyle(m_name, TextStyle::PanelTitle);
    m_state = new NoteLine(side);
    m_state->setObjectName(u"toldState"_s);
    m_message = new QPlainTextEdit(side);
    m_message->setObjectName(u"memberMessage"_s);
    m_message->setReadOnly(true);
    m_message->setTabChangesFocus(true);
    m_copy = new QPushButton(side);
    m_copy->setObjectName(u"copyMessageButton"_s);
    m_copy->setProperty("primary", true);
    setIconName(m_copy, u"copy"_s);
    m_told = new QPushButton(side);
    m_told->setObjectName(u"markToldButton"_s);
    setIconName(m_told, u"check"_s);
    m_way = new ChoiceButton(side);
    m_way->setObjectName(u"toldWay"_s);
    m_way->setStyleOfText(TextStyle::Body);
    connect(m_copy, &QPushButton::clicked, this, &MembersView::copy);
    connect(m_told, &QPushButton::clicked, this, &MembersView::toggleTold);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_told);
    buttons->addWidget(m_way);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(m_message, 1);
    column->addLayout(buttons);
    return side;
}

void MembersView::retranslate()
{
    m_style->setAccessibleName(tr("Markup of the message"));
    m_style->setSegmentText(0, tr("Text"));
    m_style->setSegmentText(1, u"Markdown"_s);
    m_style->setSegmentText(2, u"Slack"_s);
    m_list->setAccessibleName(tr("Members to tell"));
    m_message->setAccessibleName(tr("Message to the member"));
    m_copy->setText(tr("Copy the message"));
    m_copy->setToolTip(tr("To paste into a mail or a channel (Ctrl+Shift+C)"));
    m_copyAction->setText(tr("Copy the message"));
    QStringList names;
    for (const AnnouncementWay way : ways)
        names += wayName(way);
    const int way = m_way->current();
    m_way->setLabel(tr("Told"));
    m_way->setChoices(names);
    m_way->setCurrent(way);
    m_empty->setContent(u"team"_s,
                        tr("Nobody has a key result or a project in this quarter yet: give them an owner or a "
                           "lead in step 4, then tell them here."),
                        tr("Go to OKRs and projects"));
    follow();
}

QString MembersView::title() const
{
    return tr("Members");
}

QString MembersView::facts() const
{
    const int members = m_members->rowCount();
    if (members == 0)
        return {};
    const int waiting = members - m_members->toldCount();
    return waiting == 0 ? tr("all %n told", nullptr, members)
                        : tr("%1 of %2 told", "members").arg(members - waiting).arg(members);
}

QList<QAction *> MembersView::viewActions() const
{
    return {m_copyAction, m_toldAction};
}

void MembersView::setProjector(bool isProjector)
{
    m_listCard->setFixedWidth(themeOf(this).px(listWidth));
    m_style->setVisible(!isProjector);
}

const Member *MembersView::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? context().session.data().members.find(m_members->idAt(index.row())) : nullptr;
}

MessageStyle MembersView::messageStyle() const
{
    return MessageStyle(m_style->currentIndex());
}

void MembersView::follow()
{
    const bool isEmpty = m_members->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_page->setVisible(!isEmpty);
    m_style->setEnabled(!isEmpty);
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_members->index(0, 0));
    showCurrent();
    Q_EMIT factsChanged();
}

void MembersView::showCurrent()
{
    const Member *member = current();
    m_copyAction->setEnabled(member);
    m_toldAction->setEnabled(member && !context().session.isReadOnly());
    m_told->setEnabled(m_toldAction->isEnabled());
    if (!member)
        return;
    const QString shown = shownDeckSpec(context().session, context().figures).language.code();
    const Language language(languageOf(context().figures.index(), *member, shown));
    m_name->setText(member->name);
    m_message->setPlainText(
        memberMessage(context().figures.index(), *member, context().figures.quarter(), messageStyle(), language));
    tellState(*member);
}

void MembersView::tellState(const Member &member)
{
    const Announcement *told =
        lastAnnouncement(context().figures.index(), member.id, context().figures.quarter());
    if (told)
        m_state->setContent(Status::OnTrack,
                            tr("Told on %1, %2.", "day, how")
                                .arg(context().session.language().longDate(told->date), wayName(told->way)));
    else if (m_copied == member.id)
        m_state->setContent(Status::Attention, tr("Copied. Once it is sent, mark %1 as told.").arg(member.name));
    else
        m_state->setContent(Status::Attention, tr("%1 has not been told yet.").arg(member.name));
    m_way->setVisible(!told && !context().session.isReadOnly());
    m_toldAction->setText(told ? tr("Mark as not told") : tr("Mark as told"));
    m_told->setText(m_toldAction->text());
    m_told->setToolTip(told ? tr("As if nobody had said it (Ctrl+T)")
                            : tr("With today's date, then on to the next one (Ctrl+T)"));
}

void MembersView::copy()
{
    const Member *member = current();
    if (!member)
        return;
    QGuiApplication::clipboard()->setText(m_message->toPlainText());
    m_copied = member->id;
    tellState(*member);
}

void MembersView::toggleTold()
{
    const Member *member = current();
    if (!member)
        return;
    const Quarter quarter = context().figures.quarter();
    AnnouncementEditor editor(context().session);
    if (lastAnnouncement(context().figures.index(), member->id, quarter))
        (void)editor.markNotTold(member->id, quarter); // a refusal is told by the session
    else if (editor.markTold(member->id, quarter, ways.at(size_t(m_way->current()))))
        nextToTell();
}

// The next one down the list who has not been told; nobody left: it stays.
void MembersView::nextToTell()
{
    const int rows = m_members->rowCount();
    const int from = m_list->currentIndex().row();
    for (int step = 1; step < rows; ++step) {
        const QModelIndex index = m_members->index((from + step) % rows, 0);
        if (!index.data(MembersToTellModel::ToldOnRole).toDate().isValid())
            return m_list->setCurrentIndex(index);
    }
}

void MembersView::changeEvent(QEvent *event)
{
    PlanView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
