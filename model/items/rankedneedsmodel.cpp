// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rankedneedsmodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "rules/goalof.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// What the ranking alone says of a row; invalid for other roles.
QVariant placeValue(const RankedNeed &need, int role)
{
    switch (role) {
    case RankedNeedsModel::RankRole:
        return need.rank;
    case RankedNeedsModel::KeptRole:
        return need.kept;
    case RankedNeedsModel::AboveLineRole:
        return need.aboveLine;
    case RankedNeedsModel::MustDoRole:
        return need.mustDo;
    case RankedNeedsModel::MovedByHandRole:
        return need.movedByHand;
    case RankedNeedsModel::PlaceByScoreRole:
        return need.placeByScore;
    default:
        return {};
    }
}

Message trialWord(TrialMark mark)
{
    switch (mark) {
    case TrialMark::Enters:
        return Message(QT_TRANSLATE_NOOP("Message", "enters"));
    case TrialMark::Leaves:
        return Message(QT_TRANSLATE_NOOP("Message", "leaves"));
    case TrialMark::Kept:
        return Message(QT_TRANSLATE_NOOP("Message", "kept here"));
    case TrialMark::LeftOut:
        return Message(QT_TRANSLATE_NOOP("Message", "left out"));
    case TrialMark::None:
        break;
    }
    return {};
}

} // namespace

RankedNeedsModel::RankedNeedsModel(PlanSession &session, ShownRanking &shown, QObject *parent)
    : EntityListModel(EntityKind::Need, parent)
    , m_session(session)
    , m_shown(shown)
    , m_figures(shown.figures())
{
    connect(&shown, &ShownRanking::changed, this, &RankedNeedsModel::refresh);
    refresh();
}

void RankedNeedsModel::refresh()
{
    QList<EntityId> ids;
    ids.reserve(ranking().needs.size());
    for (const RankedNeed &need : ranking().needs)
        ids += need.id;
    setIds(std::move(ids));
}

int RankedNeedsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

const Ranking &RankedNeedsModel::ranking() const
{
    return m_shown.ranking();
}

QVariant RankedNeedsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= ranking().needs.size())
        return {};
    const RankedNeed &need = ranking().needs.at(index.row());
    const Need *entity = m_session.data().needs.find(need.id);
    if (!entity)
        return {};
    if (const QVariant value = placeValue(need, role); value.isValid())
        return value;
    switch (role) {
    case Qt::DisplayRole:
        return entity->title;
    case ShortTitleRole:
        return entity->shortTitle.isEmpty() ? entity->title : entity->shortTitle;
    case Qt::ToolTipRole:
        return m_session.language().text(m_figures.scoring().inWords(*entity));
    case Qt::AccessibleTextRole:
        return spokenText(need);
    case ScoreRole:
    case DaysRole:
    case RunningTotalRole:
        return numberText(need, role);
    case TrialMarkRole:
        return int(m_shown.markOf(need.id));
    case TrialWordRole:
        return m_session.language().text(trialWord(m_shown.markOf(need.id)));
    case ScorePartsRole:
        return QVariant::fromValue(m_figures.scoring().partsOf(*entity));
    case GoalColorRole: {
        const Goal *goal = goalOf(m_figures.index(), *entity);
        return goal ? goal->color : 0;
    }
    default:
        return EntityListModel::data(index, role);
    }
}

QString RankedNeedsModel::numberText(const RankedNeed &need, int role) const
{
    const Language &language = m_session.language();
    switch (role) {
    case ScoreRole:
        // RICE goes into the hundreds, where a decimal says nothing.
        return need.isScored ? language.number(need.score, need.score < 100 ? 1 : 0) : u"–"_s;
    case DaysRole:
        return language.number(need.days, 0);
    default:
        // A need that is left out adds nothing.
        return m_shown.markOf(need.id) == TrialMark::LeftOut ? u"–"_s : language.number(need.runningTotal, 0);
    }
}

QString RankedNeedsModel::spokenText(const RankedNeed &need) const
{
    const Need *entity = m_session.data().needs.find(need.id);
    if (!entity || !entity->isPlaced())
        return {};
    const Language &language = m_session.language();
    const char *source = need.kept
        ? QT_TRANSLATE_N_NOOP("Message", "%1. %2: impact %3, effort %4, %n day(s), score %5, kept")
        : QT_TRANSLATE_N_NOOP("Message", "%1. %2: impact %3, effort %4, %n day(s), score %5, not kept");
    const Message sentence = Message(source, need.rank, entity->title, *entity->impact, *entity->effort,
                                     numberText(need, ScoreRole))
                                 .counting(int(std::lround(need.days)));
    const QString trial = language.text(trialWord(m_shown.markOf(need.id)));
    return trial.isEmpty() ? language.text(sentence) : language.text(sentence) + u", "_s + trial;
}

QString RankedNeedsModel::columnTitle(int role) const
{
    const Language &language = m_session.language();
    switch (role) {
    case ScoreRole:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Score")));
    case DaysRole:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Days")));
    case RunningTotalRole:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Total")));
    default:
        return language.text(Message(QT_TRANSLATE_NOOP("Message", "Need")));
    }
}
