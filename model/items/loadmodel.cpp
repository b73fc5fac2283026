// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/loadmodel.h"

#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

LoadModel::LoadModel(PlanSession &session, QuarterFigures &figures, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &LoadModel::refresh);
}

void LoadModel::show(qint64 first, qint64 last)
{
    m_sight = {QDate::fromJulianDay(first), QDate::fromJulianDay(last)};
    if (m_known.contains(m_sight.first) && m_known.contains(m_sight.last))
        return;
    const int days = m_sight.days();
    m_known = {m_sight.first.addDays(-days), m_sight.last.addDays(days)};
    refresh();
}

void LoadModel::setScope(const LoadScope &scope)
{
    m_scope = scope;
    refresh();
}

void LoadModel::refresh()
{
    const PlanIndex &index = m_figures.index();
    if (!loadScopes(index).contains(m_scope))
        m_scope = {}; // who was shown has left the plan
    beginResetModel();
    m_weeks = weeklyLoad(index, m_scope, m_known);
    endResetModel();
}

QList<LoadScope> LoadModel::scopes() const
{
    return loadScopes(m_figures.index());
}

QString LoadModel::scopeName(const LoadScope &scope) const
{
    if (scope.member)
        return entityTitle(m_session.data(), EntityKind::Member, scope.member);
    return scope.isEveryone() ? m_session.language().text(Message(QT_TRANSLATE_NOOP("Message", "Whole team")))
                              : scope.businessLine;
}

QList<WeekLoad> LoadModel::weeksInSight() const
{
    QList<WeekLoad> inSight;
    std::copy_if(m_weeks.cbegin(), m_weeks.cend(), std::back_inserter(inSight), [this](const WeekLoad &week) {
        return m_sight.overlaps({week.monday, week.monday.addDays(6)});
    });
    return inSight;
}

QString LoadModel::shareText(const ProjectShare &share) const
{
    const Project *project = m_session.data().projects.find(share.project);
    const QString title = !project || project->shortTitle.isEmpty()
        ? entityTitle(m_session.data(), EntityKind::Project, share.project)
        : project->shortTitle;
    return m_session.language().text(
        Message(QT_TRANSLATE_NOOP("Message", "%1: %2 d"), title, std::round(share.days * 10) / 10));
}

QString LoadModel::uncountedText() const
{
    const int count = projectsWithoutEstimate(m_figures.index(), m_scope, m_sight);
    return count == 0
        ? QString()
        : m_session.language().text(
            Message(QT_TRANSLATE_N_NOOP("Message", "%n project(s) without an estimate not counted"))
                .counting(count));
}

int LoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_weeks.size());
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WeekLoad &week = m_weeks.at(index.row());
    const Language &language = m_session.language();
    switch (role) {
    case Qt::DisplayRole:
        return language.text(
            Message(QT_TRANSLATE_NOOP("Message", "W%1"), QString::number(week.monday.weekNumber())));
    case Qt::AccessibleTextRole:
        return week.isOver()
            ? language.text(Message(QT_TRANSLATE_NOOP("Message", "%1, over capacity"), sentenceOf(week)))
            : language.text(sentenceOf(week));
    case Qt::ToolTipRole: {
        QStringList lines{language.text(sentenceOf(week))};
        for (const ProjectShare &share : week.projects)
            lines += shareText(share);
        return lines.join(u'\n');
    }
    case SortRole:
        return week.monday;
    case StatusRole:
        return week.isOver();
    default:
        return {};
    }
}
