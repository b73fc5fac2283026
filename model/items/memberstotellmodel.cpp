// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/memberstotellmodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/membermessage.h"

MembersToTellModel::MembersToTellModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : EntityListModel(EntityKind::Member, parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &MembersToTellModel::follow);
    follow();
}

void MembersToTellModel::follow()
{
    QList<EntityId> ids;
    for (const Member *member : membersToTell(m_figures.index(), m_figures.quarter()))
        ids += member->id;
    setIds(ids);
}

int MembersToTellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int MembersToTellModel::toldCount() const
{
    int told = 0;
    for (const EntityId id : ids())
        told += lastAnnouncement(m_figures.index(), id, m_figures.quarter()) ? 1 : 0;
    return told;
}

QVariant MembersToTellModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Member *member = m_session.data().members.find(idAt(index.row()));
    if (!member)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return member->name;
    case ToldOnRole: {
        const Announcement *last = lastAnnouncement(m_figures.index(), member->id, m_figures.quarter());
        return last ? last->date : QDate();
    }
    case SharesRole: {
        int shares = 0;
        for (const MemberPart &part :
             memberParts(m_figures.index(), *member, m_figures.quarter(), m_session.language()))
            shares += int(part.items.size()) + (part.isOwner ? 1 : 0);
        return shares;
    }
    default:
        return EntityListModel::data(index, role);
    }
}
