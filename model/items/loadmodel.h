// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/itemroles.h"
#include "rules/load.h"

#include <QAbstractListModel>

class PlanSession;
class QuarterFigures;

// The weeks of the load strip, one item each, so that keyboard and assistive tools read what the bars
// draw. Only the weeks around what is in sight exist.
class LoadModel final : public QAbstractListModel {
    Q_OBJECT

public:
    LoadModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    // Julian days in sight, both included: the weeks of as much time before and after them are kept too.
    void show(qint64 first, qint64 last);
    void setScope(const LoadScope &scope);
    [[nodiscard]] const LoadScope &scope() const { return m_scope; }
    [[nodiscard]] QList<LoadScope> scopes() const;
    [[nodiscard]] QString scopeName(const LoadScope &scope) const;

    [[nodiscard]] const QList<WeekLoad> &weeks() const { return m_weeks; }
    // The weeks that touch the days in sight.
    [[nodiscard]] QList<WeekLoad> weeksInSight() const;
    // "Score customers, 5 days", largest first: what the week is made of.
    [[nodiscard]] QString shareText(const ProjectShare &share) const;
    // "2 projects without an estimate are not counted"; empty when all have one.
    [[nodiscard]] QString uncountedText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void refresh();

    PlanSession &m_session;
    QuarterFigures &m_figures;
    LoadScope m_scope;
    DateRange m_sight;
    DateRange m_known;
    QList<WeekLoad> m_weeks;
};
