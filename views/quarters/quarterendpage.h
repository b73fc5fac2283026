// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/quarter.h"

#include <QWidget>

class EmptyState;
class GradingForm;
class GradingList;
class NoteLine;
class QLabel;
class QPushButton;

// The end of a quarter: its key results one by one, then the next quarter in one step.
class QuarterEndPage final : public QWidget {
    Q_OBJECT
public:
    explicit QuarterEndPage(const ViewContext &context, QWidget *parent);

    void begin(Quarter quarter);
    void refresh();
    void retranslate();
    void takeFocus();
    // What was typed becomes an edit.
    bool commit();
    [[nodiscard]] Quarter quarter() const { return m_quarter; }

Q_SIGNALS:
    void prepared(Quarter next);
    void leaveWanted();

private:
    void build();
    void choose(EntityId keyResult);
    void goOn();
    void goBack();
    void prepare();

    ViewContext m_context;
    Quarter m_quarter;
    GradingList *m_list;
    GradingForm *m_form;
    QWidget *m_sheet;
    EmptyState *m_empty;
    QLabel *m_sum;
    NoteLine *m_problem;
    QPushButton *m_prepare;
};
