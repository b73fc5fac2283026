// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class CheckInBox;
class LevelBar;
class LinkList;
class QLabel;
class QVBoxLayout;
class StatusNote;

// What the page of a key result shows: at the left how it stands, its chart and where that leads, and every
// check-in; at the right the check-in of the day, what moves it, and why it is there.
class KeyResultSheet final : public QWidget {
    Q_OBJECT

public:
    KeyResultSheet(const ViewContext &context, EntityId keyResult, QWidget *parent = nullptr);

private:
    QVBoxLayout *addCard(QVBoxLayout *column);
    void buildLeft(QVBoxLayout *column);
    void buildRight(QVBoxLayout *column);
    void refresh();
    void showWhy();
    void showGrade();

    ViewContext m_context;
    EntityId m_keyResult;
    CheckInBox *m_box;
    StatusNote *m_finding;
    LevelBar *m_bar;
    QLabel *m_forecast;
    QLabel *m_grade;
    LinkList *m_projects;
    LinkList *m_objective;
    LinkList *m_needs;
    LinkList *m_goal;
};
