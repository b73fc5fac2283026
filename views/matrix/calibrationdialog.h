// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "rules/calibration.h"

class EmptyState;
class FieldRow;
class QTableWidget;

// What the delivered needs came to, against what was thought: the worst estimates first, those that
// nobody has looked back at yet last, and what it says of the next estimates.
class CalibrationDialog final : public DialogFrame {
    Q_OBJECT
public:
    CalibrationDialog(const ViewContext &context, QWidget *parent);

Q_SIGNALS:
    // To be seen as arrows.
    void matrixWanted();

private:
    void buildTable();
    void buildVerbs();
    [[nodiscard]] QWidget *makeFields();
    void refill();
    void fillRow(int row);
    void showCurrent();

    ViewContext m_context;
    QList<CalibratedNeed> m_rows;
    EntityId m_shown; // in the fields
    QWidget *m_content;
    QLabel *m_bias;
    QTableWidget *m_table;
    QLabel *m_need;
    FieldRow *m_impact;
    FieldRow *m_spent;
    EmptyState *m_empty;
    QPushButton *m_matrix;
};
