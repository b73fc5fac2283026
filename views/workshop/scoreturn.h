// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/agreement.h"

#include <QHash>
#include <QWidget>

#include <optional>

class NoteLine;
class QLabel;
class QProgressBar;
class QPushButton;
class ScoreScale;

// One person at the laptop, need by need. It knows what this person has given since they sat down, never
// what anybody gave before.
class ScoreTurn final : public QWidget {
    Q_OBJECT
public:
    explicit ScoreTurn(const ViewContext &context, QWidget *parent);

    void begin(EntityId round, EntityId participant);
    // After the plan has changed, by undo as well: what was taken back is asked again.
    void refresh();
    void setProjector(bool isProjector);

Q_SIGNALS:
    void done();

private:
    void build();
    void dress();
    void showOpen();
    void showScore();
    void showNeed();
    void next();
    void give(std::optional<double> value);
    void back();
    void tell(const QString &problem);

    ViewContext m_context;
    EntityId m_round;
    EntityId m_participant;
    QList<OpenScore> m_open; // as they were when this person sat down
    QHash<int, std::optional<double>> m_given; // since then, by place in m_open; no value: abstained
    int m_index = 0;
    bool m_isProjector = false;
    QLabel *m_who;
    QProgressBar *m_progress;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_description;
    QLabel *m_question;
    ScoreScale *m_scale;
    NoteLine *m_problem;
    QLabel *m_keys;
    QPushButton *m_back;
    QPushButton *m_abstain;
    QPushButton *m_next;
};
