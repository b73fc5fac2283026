// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/addpeopledialog.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/workshopeditor.h"
#include "entities/plandata.h"
#include "rules/agreement.h"
#include "workshop/participantpicker.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 320;

} // namespace

AddPeopleDialog::AddPeopleDialog(const ViewContext &context, EntityId round, QWidget *parent)
    : DialogFrame(tr("Who else scores?"), parent)
    , m_context(context)
    , m_round(round)
    , m_people(new ParticipantPicker(context, this))
{
    setObjectName(u"addPeopleDialog"_s);
    setMinimumWidth(maximumWidth());
    QStringList there;
    for (const RoundParticipant *participant : participantsOf(context.session.data(), round))
        there += participant->name;
    m_people->offerAllBut(there);
    m_people->setMinimumHeight(themeOf(this).px(listHeight));
    body()->addWidget(m_people);
    addPrimary(tr("Add to the round"))->setDefault(false); // Enter adds the name that is typed
    addCancel(tr("Cancel"));
}

void AddPeopleDialog::accept()
{
    if (WorkshopEditor(m_context.session).addParticipants(m_round, m_people->chosen()))
        DialogFrame::accept();
}
