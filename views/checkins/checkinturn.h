// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QSet>
#include <QWidget>

class CheckInFacts;
class ConfidenceScale;
class FieldWalk;
class NoteLine;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class SegmentedControl;
struct CheckIn;

// One key result at a time: where it stands, how sure its owner is, a word, what holds it up. Enter goes
// on from field to field and then to the next key result, so that a week takes a minute each.
class CheckInTurn final : public QWidget {
    Q_OBJECT
public:
    explicit CheckInTurn(const ViewContext &context, QWidget *parent);

    void begin(const QList<EntityId> &keyResults);
    // After the plan has changed, by undo as well: what was taken back is asked again.
    void refresh();
    void retranslate();
    // To the first field of what is shown.
    void takeFocus();
    [[nodiscard]] const QList<EntityId> &keyResults() const { return m_keyResults; }

    void goBack();
    void skip();
    // "Same as last week" in one stroke.
    void repeat();

Q_SIGNALS:
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void dress();
    QWidget *makeForm();
    void showCurrent();
    void showForm();
    void fillBlockers();
    void save();
    void give(const CheckIn &checkIn);
    void tell(const QString &problem);
    bool checkValue(); // false, and said beside the field, when what stands there is no number
    [[nodiscard]] EntityId current() const { return m_keyResults.value(m_index); }
    [[nodiscard]] bool isMilestone() const;
    [[nodiscard]] const CheckIn *checkInOfToday() const;
    // Nothing while something typed is no number.
    [[nodiscard]] bool readValue(std::optional<double> &value) const;

    ViewContext m_context;
    QList<EntityId> m_keyResults;
    QSet<EntityId> m_given; // in this walk
    int m_index = 0;
    FieldWalk *m_walk;
    QLabel *m_who;
    QProgressBar *m_progress;
    CheckInFacts *m_facts;
    QLabel *m_valueName;
    QLineEdit *m_value;
    SegmentedControl *m_reached; // for a milestone in place of a value
    QLabel *m_confidenceName;
    ConfidenceScale *m_confidence;
    QLabel *m_commentName;
    QLineEdit *m_comment;
    QLabel *m_blockerName;
    QComboBox *m_blocker;
    NoteLine *m_problem;
    QLabel *m_keys;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_same;
    QPushButton *m_next;
};
