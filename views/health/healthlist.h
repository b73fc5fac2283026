// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/finding.h"

#include <QScrollArea>

class NoteLine;
class QLabel;
class QVBoxLayout;

// Everything that plan health has found, the gravest first: the shape of its severity, the sentence,
// and the button that leads to where it is mended. It follows the plan.
class HealthList final : public QScrollArea {
    Q_OBJECT

public:
    explicit HealthList(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] int findingCount() const { return int(m_lines.size()); }
    // What all of it takes at that width.
    [[nodiscard]] int heightAt(int width) const;
    // As high as its lines are, within that room: only when they are more is there a scroll bar.
    void fitInto(const QSize &room);
    // The keyboard goes to the first button.
    void focusFirst();

Q_SIGNALS:
    // Select the entity, show its view and put the keyboard into the finding's field; without an
    // entity, show the step that mends it.
    void fixRequested(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void rebuild();
    void addLine(const Finding &finding);

    ViewContext m_context;
    QVBoxLayout *m_column;
    QLabel *m_nothing;
    QLabel *m_more;
    QList<NoteLine *> m_lines;
    bool m_isStale = false;
};
