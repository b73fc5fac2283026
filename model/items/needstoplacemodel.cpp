// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/needstoplacemodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

// "N. Vidal" of "Nina Vidal": the family name is what people look for.
QString withInitial(const QString &name)
{
    const qsizetype space = name.indexOf(u' ');
    return space <= 0 ? name : QString(name.left(1) + u". "_s + name.mid(space + 1));
}

} // namespace

QString needsMimeType()
{
    return u"application/x-gainline-needs"_s;
}

QMimeData *toMimeData(const QList<EntityId> &needs)
{
    QStringList ids;
    for (EntityId need : needs)
        ids += need.toString();
    auto *mimeData = new QMimeData;
    mimeData->setData(needsMimeType(), ids.join(u' ').toLatin1());
    return mimeData;
}

QList<EntityId> needsFrom(const QMimeData *mimeData)
{
    QList<EntityId> needs;
    const QStringList ids =
        QString::fromLatin1(mimeData->data(needsMimeType())).split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : ids)
        needs += EntityId::fromString(id);
    needs.removeIf([](EntityId id) { return id.isNull(); });
    return needs;
}

NeedsToPlaceModel::NeedsToPlaceModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : EntityListModel(EntityKind::Need, parent)
    , m_session(session)
    , m_figures(figures)
{
    const auto refresh = [this] { setIds(m_figures.needsToPlace()); };
    connect(&figures, &QuarterFigures::changed, this, refresh);
    refresh();
}

int NeedsToPlaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString NeedsToPlaceModel::origin(EntityId id) const
{
    const PlanData &plan = m_session.data();
    const Need *need = plan.needs.find(id);
    QStringList parts;
    if (const Function *function = need ? plan.functions.find(need->function) : nullptr)
        parts += function->title;
    if (const Contact *stakeholder = need ? plan.contacts.find(need->stakeholder) : nullptr)
        parts += withInitial(stakeholder->name);
    return parts.join(u" · "_s);
}

QVariant NeedsToPlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Need *need = m_session.data().needs.find(idAt(index.row()));
    if (!need)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return need->title;
    case Qt::AccessibleTextRole:
        return QString(need->title + u", "_s + origin(need->id));
    case OriginRole:
        return origin(need->id);
    case GoalsRole:
        return QVariant::fromValue(need->goals);
    default:
        return EntityListModel::data(index, role);
    }
}

Qt::ItemFlags NeedsToPlaceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = EntityListModel::flags(index);
    return index.isValid() && !m_session.isReadOnly() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList NeedsToPlaceModel::mimeTypes() const
{
    return {needsMimeType()};
}

QMimeData *NeedsToPlaceModel::mimeData(const QModelIndexList &indexes) const
{
    QList<EntityId> needs;
    for (const QModelIndex &index : indexes)
        needs += idAt(index.row());
    return toMimeData(needs);
}
