// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/endofquarter.h"

#include <QWidget>

class FieldWalk;
class LevelBar;
class NoteLine;
class QLabel;
class QLineEdit;
class QPushButton;
class SegmentedControl;

// What is said of one key result when its quarter ends: a grade, three sentences, and whether it goes on.
// What was typed becomes one undo step when another key result or another page comes.
class GradingForm final : public QWidget {
    Q_OBJECT
public:
    explicit GradingForm(const ViewContext &context, QWidget *parent);

    // Null: nothing is shown.
    void show(EntityId keyResult);
    [[nodiscard]] EntityId keyResult() const { return m_keyResult; }
    // What was typed becomes an edit; false, with the keyboard in the field, when it cannot be a grade.
    bool commit();
    // The same, and a grade that was left empty is the score.
    bool accept();
    // After the plan has changed by other means, unless somebody is typing.
    void refresh();
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void nextWanted();
    void previousWanted();

private:
    void build();
    void dress();
    bool write(bool takesScore);
    void load();
    void showFacts();
    void tell(const QString &problem);
    [[nodiscard]] bool readGrade(std::optional<double> &grade) const;
    void checkGrade(); // says at the field what is wrong with it
    [[nodiscard]] Grading typed(std::optional<double> grade) const;

    ViewContext m_context;
    EntityId m_keyResult;
    Grading m_loaded;
    FieldWalk *m_walk;
    QLabel *m_objective;
    QLabel *m_title;
    LevelBar *m_bar;
    QLabel *m_score;
    QLabel *m_gradeName;
    QLineEdit *m_grade;
    QLabel *m_achievedName;
    QLineEdit *m_achieved;
    QLabel *m_learnedName;
    QLineEdit *m_learned;
    QLabel *m_changeName;
    QLineEdit *m_change;
    QLabel *m_outcomeName;
    SegmentedControl *m_outcome;
    NoteLine *m_problem;
    QPushButton *m_next;
    QLabel *m_keys;
};
