// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "run/triagesection.h"

class Chip;
class QuestionLine;
struct Request;

// The second step of the triage (S1): two questions, and what follows from the answers.
class RunSection final : public QWidget {
    Q_OBJECT
public:
    RunSection(const ViewContext &context, QWidget *parent);

    void show(const Request &request);
    void retranslate();
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<QWidget *> stops() const;
    [[nodiscard]] QList<QuestionLine *> questions() const { return {m_oneMember, m_lowEffort}; }

Q_SIGNALS:
    void answered(QWidget *stop);

private:
    ViewContext m_context;
    EntityId m_request;
    TriageSection *m_section;
    Chip *m_result;
    QuestionLine *m_oneMember;
    QuestionLine *m_lowEffort;
};
