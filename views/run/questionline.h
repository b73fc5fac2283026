// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class SegmentedControl;

// A question that is answered by yes or no, and may have no answer yet.
class QuestionLine final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionLine(const QString &name, QWidget *parent);

    void setQuestion(const QString &question);
    void setAnswer(std::optional<bool> isYes);
    [[nodiscard]] bool isAnswered() const;
    // As a click on it does.
    void answer(bool isYes);
    [[nodiscard]] SegmentedControl *control() const { return m_control; }

Q_SIGNALS:
    void answered(bool isYes); // by a person

private:
    QLabel *m_question;
    SegmentedControl *m_control;
    bool m_isShowing = false;
};
