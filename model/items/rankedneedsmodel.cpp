// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rankedneedsmodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/goalof.h"

RankedNeedsModel::RankedNeedsModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : EntityListModel(EntityKind::Need, parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &RankedNeedsModel::refresh);
    refresh();
}

void RankedNeedsModel::refresh()
{
    QList<EntityId> ids;
    const Ranking &ranking = m_figures.ranking();
    ids.reserve(ranking.needs.size());
    for (const RankedNeed &need : ranking.needs)
        ids += need.id;
    setIds(std::move(ids));
}

int RankedNeedsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int RankedNeedsModel::linePosition() const
{
    return int(m_figures.ranking().linePosition);
}

QVariant RankedNeedsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ranking &ranking = m_figures.ranking();
    if (index.row() >= ranking.needs.size())
        return {};
    const RankedNeed &need = ranking.needs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(need, index.column());
    case Qt::ToolTipRole:
        if (const Need *entity = m_session.data().needs.find(need.id))
            return m_session.language().text(scoreInWords(*entity));
        return {};
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? spokenText(need) : displayText(need, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == TitleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case RankRole:
        return need.rank;
    case KeptRole:
        return need.kept;
    case AboveLineRole:
        return need.aboveLine;
    case GoalColorRole: {
        const Need *entity = m_session.data().needs.find(need.id);
        const Goal *goal = entity ? goalOf(m_figures.index(), *entity) : nullptr;
        return goal ? goal->color : 0;
    }
    default:
        return EntityListModel::data(index, role);
    }
}

QString RankedNeedsModel::displayText(const RankedNeed &need, int column) const
{
    const Language &language = m_session.language();
    switch (column) {
    case ScoreColumn:
        return language.number(need.score, 1);
    case DaysColumn:
        return language.number(need.days, 0);
    case RunningTotalColumn:
        return language.number(need.runningTotal, 0);
    default: {
        const Need *entity = m_session.data().needs.find(need.id);
        return entity ? entity->title : QString();
    }
    }
}

QString RankedNeedsModel::spokenText(const RankedNeed &need) const
{
    const Need *entity = m_session.data().needs.find(need.id);
    if (!entity || !entity->isPlaced())
        return {};
    const Language &language = m_session.language();
    const Message sentence = need.kept
        ? Message(QT_TRANSLATE_NOOP("Message", "%1. %2: impact %3, effort %4, %5 days, score %6, kept"),
                  need.rank, entity->title, *entity->impact, *entity->effort, need.days,
                  displayText(need, ScoreColumn))
        : Message(QT_TRANSLATE_NOOP("Message", "%1. %2: impact %3, effort %4, %5 days, score %6, not kept"),
                  need.rank, entity->title, *entity->impact, *entity->effort, need.days,
                  displayText(need, ScoreColumn));
    return language.text(sentence);
}

QVariant RankedNeedsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TitleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const Language &language = m_session.language();
    switch (section) {
    case ScoreColumn:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Score")));
    case DaysColumn:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Days")));
    case RunningTotalColumn:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Total")));
    default:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Need")));
    }
}
