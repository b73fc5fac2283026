// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundsetup.h"

#include "common/card.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/workshopeditor.h"
#include "workshop/participantpicker.h"
#include "workshop/roundlist.h"
#include "workshop/roundneedpicker.h"
#include "workshop/whoscoresdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int roundsWidth = 320;

} // namespace

RoundSetup::RoundSetup(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_side(new Card(this))
    , m_rounds(new RoundList(context, this))
    , m_heading(new QLabel(this))
    , m_title(new QLineEdit(this))
    , m_needsHeading(new QLabel(this))
    , m_needs(new RoundNeedPicker(context, this))
    , m_peopleHeading(new QLabel(this))
    , m_people(new ParticipantPicker(context, this))
    , m_axes(new QPushButton(this))
    , m_counts(new QLabel(this))
    , m_start(new QPushButton(this))
{
    setObjectName(u"roundSetup"_s);
    build();
    connect(m_rounds, &RoundList::chosen, this, &RoundSetup::roundChosen);
    connect(m_needs, &RoundNeedPicker::chosenChanged, this, &RoundSetup::tellCounts);
    connect(m_people, &ParticipantPicker::chosenChanged, this, &RoundSetup::tellCounts);
    connect(m_start, &QPushButton::clicked, this, &RoundSetup::start);
    connect(m_title, &QLineEdit::returnPressed, this, &RoundSetup::start);
    connect(m_axes, &QPushButton::clicked, this, [this] {
        auto *dialog = new WhoScoresDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    setFocusProxy(m_start);
    begin();
    retranslate();
}

void RoundSetup::dress()
{
    m_title->setObjectName(u"roundTitle"_s);
    m_axes->setObjectName(u"whoScoresWhat"_s);
    m_axes->setProperty("flatAccent", true);
    m_axes->setProperty("small", true);
    m_start->setObjectName(u"startRoundButton"_s);
    m_start->setProperty("primary", true);
    m_start->setAutoDefault(true); // Enter presses it, as in a dialog
    setTextStyle(m_heading, TextStyle::PanelTitle);
    setTextStyle(m_needsHeading, TextStyle::Section);
    setTextStyle(m_peopleHeading, TextStyle::Section);
    setTextInk(m_counts, TextInk::Muted);
    m_counts->setObjectName(u"roundCounts"_s);
    m_needsHeading->setMinimumHeight(themeOf(this).px(smallControlHeight)); // as the button beside it
    m_side->setFixedWidth(themeOf(this).px(roundsWidth));
    auto *rounds = new QVBoxLayout(m_side);
    rounds->setContentsMargins(1, 1, 1, 1);
    rounds->addWidget(m_rounds);
}

QLayout *RoundSetup::makeChoices()
{
    auto *needs = new QVBoxLayout;
    needs->setSpacing(12);
    needs->addWidget(m_needsHeading);
    needs->addWidget(m_needs, 1);
    auto *peopleHead = new QHBoxLayout;
    peopleHead->addWidget(m_peopleHeading, 1);
    peopleHead->addWidget(m_axes);
    auto *people = new QVBoxLayout;
    people->setSpacing(12);
    people->addLayout(peopleHead);
    people->addWidget(m_people, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(needs, 1);
    columns->addLayout(people, 1);
    return columns;
}

void RoundSetup::build()
{
    dress();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_heading);
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_start);
    auto *form = new Card(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(cardPadding, 16, cardPadding, 16);
    column->setSpacing(16);
    column->addLayout(head);
    column->addLayout(makeChoices(), 1);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gutter);
    row->addWidget(m_side);
    row->addWidget(form, 1);
}

void RoundSetup::setProjector(bool isProjector)
{
    m_side->setHidden(isProjector);
}

void RoundSetup::begin()
{
    m_title->setModified(false);
    nameRound();
    m_needs->offer();
    m_people->offerAllBut({});
    tellCounts();
    m_start->setFocus();
}

void RoundSetup::nameRound()
{
    if (!m_title->isModified()) {
        const PlanSession &session = m_context.session;
        m_title->setText(tr("Scores of %1").arg(session.language().longDate(session.today())));
    }
}

void RoundSetup::follow()
{
    m_rounds->refresh();
    m_people->refreshRoles();
    m_start->setEnabled(!m_context.session.isReadOnly());
}

void RoundSetup::tellCounts()
{
    m_counts->setText(tr("%1, %2").arg(tr("%n need(s)", nullptr, int(m_needs->chosen().size())),
                                       tr("%n participant(s)", nullptr, int(m_people->chosen().size()))));
}

void RoundSetup::start()
{
    NewRound round;
    round.title = m_title->text();
    round.quarter = m_context.figures.quarter();
    round.needs = m_needs->chosen();
    round.participants = m_people->chosen();
    if (const Result<EntityId> started = WorkshopEditor(m_context.session).startRound(round))
        Q_EMIT this->started(*started);
}

void RoundSetup::retranslate()
{
    m_heading->setText(tr("New round"));
    m_title->setAccessibleName(tr("Name of the round"));
    m_needsHeading->setText(tr("Which needs?"));
    m_peopleHeading->setText(tr("Who scores?"));
    m_axes->setText(tr("Who scores what…"));
    m_start->setText(tr("Start the round"));
    nameRound();
    m_needs->retranslate();
    m_people->retranslate();
    tellCounts();
    follow();
}
