// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/language.h"
#include "rules/answerway.h"

#include <QWidget>

class ChoiceButton;
class FieldEditor;
class NoteLine;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class TriageSection;

// The fourth step of the triage (S5): what becomes of the request, by whom and when, and the words that say
// so. They are drafted anew with every choice, until somebody writes their own.
class AnswerForm final : public QWidget {
    Q_OBJECT
public:
    AnswerForm(const ViewContext &context, QWidget *parent);

    // Another request, with what is proposed for it; or the same one, after the plan has changed.
    void show(const Request &request, const AnswerPlan &proposal);
    void retranslate();
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<QWidget *> stops() const;

    void setWay(AnswerWay way);
    // Points to that documented answer.
    void useAnswer(EntityId answer);
    [[nodiscard]] AnswerWay way() const { return m_plan.way; }
    // Nothing, with a word about what is missing and the keyboard there, while it cannot be done.
    [[nodiscard]] std::optional<AnswerPlan> checkedPlan();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString languageCode() const { return m_language.code(); }
    void tell(const QString &problem);
    void focusText();

Q_SIGNALS:
    void wayChanged();

private:
    void buildRows();
    void connectFields();
    void fillOwners();
    void fillAnswers();
    void fillLanguages();
    void showFields();
    void showReplies(const Request &request);
    void readFields();
    void changed();
    void draft();
    [[nodiscard]] const Request *request() const;
    [[nodiscard]] QString reasonHint() const;

    ViewContext m_context;
    EntityId m_request;
    AnswerPlan m_plan;
    Language m_language; // of the answer
    bool m_isOwnText = false;
    bool m_isTouched = false; // a choice was made by hand
    bool m_isShowing = false;
    TriageSection *m_section;
    ChoiceButton *m_languages;
    ChoiceButton *m_ways;
    QComboBox *m_owner;
    FieldEditor *m_day;
    QComboBox *m_answer;
    QLineEdit *m_reason;
    QPlainTextEdit *m_text;
    QPushButton *m_again;
    QLabel *m_replies;
    NoteLine *m_problem;
};
