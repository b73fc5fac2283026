// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"
#include "rules/documenting.h"

class NoteLine;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

// One answer to all who asked the same (S5): what each would read, in their language, to be gone over, copied
// or mailed; then their requests are closed in one step, and the words kept as sent.
class AnswerAllDialog final : public DialogFrame {
    Q_OBJECT
public:
    AnswerAllDialog(const ViewContext &context, const QList<AnswerToOne> &answers, EntityId answer,
                    QWidget *parent);

    [[nodiscard]] QList<AnswerToOne> chosen() const;

private:
    struct Row {
        QCheckBox *isChosen = nullptr;
        QPlainTextEdit *text = nullptr;
        QPushButton *send = nullptr;
    };
    void addRow(const AnswerToOne &answer, QVBoxLayout *column);
    void send(qsizetype row);
    void tellVerb();
    void closeChosen();
    [[nodiscard]] QString whoOf(const AnswerToOne &answer) const;

    ViewContext m_context;
    QList<AnswerToOne> m_answers;
    EntityId m_answer;
    QList<Row> m_rows;
    NoteLine *m_problem;
    QPushButton *m_close;
};
