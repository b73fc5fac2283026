// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/finding.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

// Everything that plan health has found, the gravest first: the shape of its severity, the sentence,
// and the button that leads to where it is mended. It follows the plan.
class HealthList final : public QScrollArea {
    Q_OBJECT

public:
    explicit HealthList(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] int findingCount() const;

Q_SIGNALS:
    // Select the entity, show its view and put the keyboard into the finding's field.
    void fixRequested(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addFinding(const Finding &finding);
    [[nodiscard]] QString verbOf(const Finding &finding) const;

    ViewContext m_context;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
};
