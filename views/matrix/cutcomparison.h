// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ranking.h"

#include <QWidget>

class QLabel;
class QListWidget;
class Language;
struct PlanData;

// Two cuts side by side: how far each line reaches, how much each keeps, and the needs that stand above
// the line of one of them only.
class CutComparison final : public QWidget {
    Q_OBJECT
public:
    struct Side {
        QString name; // of the scenario, or that it is the plan
        Ranking ranking;
    };

    explicit CutComparison(QWidget *parent);

    void compare(const Side &from, const Side &to, const PlanData &plan, const Language &language);

private:
    struct Column {
        QLabel *name;
        QLabel *figures;
        QLabel *head;
        QListWidget *needs;
    };

    [[nodiscard]] Column makeColumn(const QString &objectName);
    void fill(const Column &column, const Side &side, const QList<EntityId> &only, const PlanData &plan,
              const Language &language);

    QLabel *m_difference;
    Column m_from;
    Column m_to;
};
