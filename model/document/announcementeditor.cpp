// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/announcementeditor.h"

#include "changes/changesteps.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/removal.h"

AnnouncementEditor::AnnouncementEditor(PlanSession &session)
    : m_session(session)
{
}

Result<void> AnnouncementEditor::markTold(EntityId member, Quarter quarter, AnnouncementWay way)
{
    const Member *told = m_session.data().members.find(member);
    if (!told)
        return m_session.refuse(
            Message(QT_TRANSLATE_NOOP("Message", "This member is no longer in the plan.")));
    const Announcement announcement{m_session.editor().ids().next(), member, quarter, m_session.today(), way,
                                    m_session.author()};
    return m_session.apply({Message(QT_TRANSLATE_NOOP("Message", "Mark “%1” as told"), told->name),
                            {insertionOf(EntityKind::Announcement, announcement)}});
}

Result<void> AnnouncementEditor::markNotTold(EntityId member, Quarter quarter)
{
    QList<EntityRef> refs;
    for (const Announcement &announcement : m_session.data().announcements) {
        if (announcement.member == member && announcement.quarter == quarter)
            refs += {EntityKind::Announcement, announcement.id};
    }
    if (refs.isEmpty())
        return {};
    ChangeSet changeSet = removalOf(m_session.data(), refs);
    const Member *told = m_session.data().members.find(member);
    changeSet.title = Message(QT_TRANSLATE_NOOP("Message", "Mark “%1” as not told"), told ? told->name : QString());
    return m_session.apply(changeSet);
}
