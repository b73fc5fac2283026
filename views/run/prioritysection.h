// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "run/triagesection.h"

class ImpactLadder;
class PriorityLabel;
class PriorityFigures;
class QLabel;
struct Request;

// The third step of the triage (S4): what it blocks, and the arithmetic that makes its priority of it.
class PrioritySection final : public QWidget {
    Q_OBJECT
public:
    PrioritySection(const ViewContext &context, QWidget *parent);

    void show(const Request &request);
    void retranslate();
    void setReadOnly(bool readOnly);
    [[nodiscard]] QList<QWidget *> stops() const;
    // As a digit on the ladder does.
    void choose(int impact);

Q_SIGNALS:
    void answered(QWidget *stop);

private:
    ViewContext m_context;
    EntityId m_request;
    TriageSection *m_section;
    PriorityLabel *m_level;
    ImpactLadder *m_ladder;
    PriorityFigures *m_figures;
    QLabel *m_words;
};
