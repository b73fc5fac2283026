// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"

class DecisionLogModel;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QTableView;
struct NotDoing;

// What was decided, when and why, and what is not done now: the memory of the workshop, to be searched
// while the room asks "did we not say…".
class DecisionLogDialog final : public DialogFrame {
    Q_OBJECT
public:
    DecisionLogDialog(const ViewContext &context, QWidget *parent);

private:
    // What a page of needs that are not done is called, and what it says when there is none.
    struct NotDoingPage {
        const char *name;
        QString accessibleName;
        QString whenEmpty;
    };
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeLog();
    [[nodiscard]] QWidget *makeNotDoing(const QList<NotDoing> &needs, const NotDoingPage &page);
    void applyFilter();

    ViewContext m_context;
    DecisionLogModel *m_log;
    EntityId m_selected; // the one need that is selected
    QLineEdit *m_text = nullptr;
    QComboBox *m_kind = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QCheckBox *m_onlySelected = nullptr;
};
