// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "rules/whatif.h"

class CutComparison;
class EmptyState;
class NoteLine;
class QTableWidget;

// The kept scenarios of the plan: what each comes to, two of them or one and the plan side by side, and
// the one that the room decides for is adopted here.
class ScenariosDialog final : public DialogFrame {
    Q_OBJECT
public:
    ScenariosDialog(const ViewContext &context, QWidget *parent);

Q_SIGNALS:
    void openWanted(EntityId scenario);
    // There is none yet: the way to the first one.
    void whatIfWanted();
    void adopted();

private:
    // A scenario as it can still be shown, and what it comes to.
    struct Row {
        EntityId scenario;
        QString title;
        RepairedWhatIf cut;
        Ranking ranking;
    };

    void arrange();
    void buildTable();
    void buildVerbs();
    void refill();
    void fillRow(int row);
    void showSelected();
    void select(const QList<EntityId> &scenarios);
    [[nodiscard]] QList<const Row *> selected() const;
    [[nodiscard]] Ranking planRanking(Quarter quarter) const;
    void openSelected();
    void adoptSelected();
    void renameSelected();
    void deleteSelected();

    ViewContext m_context;
    QList<Row> m_rows;
    QWidget *m_content;
    QTableWidget *m_table;
    NoteLine *m_note;
    CutComparison *m_comparison;
    EmptyState *m_empty;
    QPushButton *m_open = nullptr;
    QPushButton *m_adopt = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_delete = nullptr;
};
