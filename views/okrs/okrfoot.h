// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class ElidedLabel;
class QPushButton;
class StatusMark;

// Under the tree: what is added by hand, the chosen needs that wait to become OKRs and, while a title is
// typed, what there is to say of it.
class OkrFoot final : public QWidget {
    Q_OBJECT

public:
    explicit OkrFoot(const ViewContext &context, QWidget *parent = nullptr);

    // While a title is typed; without text the keys are told.
    void showHint(const QString &hint, bool isFinding);
    void hideHint();
    // What teams measure again and again, to begin a key result with.
    void popUpTemplates();

Q_SIGNALS:
    void objectiveWanted();
    void keyResultWanted(EntityId objective, const QString &title);
    void makeOkrsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeButton(const QString &name);
    void buildHint();
    void refresh();

    ViewContext m_context;
    QWidget *m_hintLine;
    StatusMark *m_hintMark;
    ElidedLabel *m_hint;
    QWidget *m_needsLine;
    ElidedLabel *m_waiting;
    QPushButton *m_makeOkrs;
    QPushButton *m_addObjective;
    QPushButton *m_addKeyResult;
    QPushButton *m_templates;
};

// The objective that a new key result would belong to now: the selected one, or that of what is selected;
// null: none.
[[nodiscard]] EntityId selectedObjective(const ViewContext &context);
