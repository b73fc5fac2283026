// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/planview.h"
#include "rules/messagestyle.h"

class Card;
class ChoiceButton;
class EmptyState;
class MembersToTellModel;
class NoteLine;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class SegmentedControl;
struct Member;

// Step 5 for people: who has been told what is theirs this quarter, by when and why, and the message that
// tells them, in their own language.
class MembersView final : public PlanView {
    Q_OBJECT

public:
    explicit MembersView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QList<QAction *> viewActions() const override;
    void setProjector(bool isProjector) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    QWidget *buildMessage();
    QAction *addVerb(const char *name, const QKeySequence &shortcut, void (MembersView::*verb)());
    void retranslate();
    void follow();
    void showCurrent();
    void tellState(const Member &member);
    void copy();
    void toggleTold();
    void nextToTell();
    [[nodiscard]] const Member *current() const;
    [[nodiscard]] MessageStyle messageStyle() const;

    MembersToTellModel *m_members;
    SegmentedControl *m_style;
    QWidget *m_page;
    Card *m_listCard;
    QListView *m_list;
    QLabel *m_name;
    NoteLine *m_state;
    QPlainTextEdit *m_message;
    QPushButton *m_copy;
    QPushButton *m_told;
    ChoiceButton *m_way;
    EmptyState *m_empty;
    QAction *m_copyAction;
    QAction *m_toldAction;
    EntityId m_copied; // whose message was copied last
};
