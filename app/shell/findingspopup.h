// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/finding.h"

#include <QFrame>

class PlanSession;
class RowList;

// The list of what plan health has found; choosing one leads to where it is mended.
class FindingsPopup final : public QFrame {
    Q_OBJECT

public:
    FindingsPopup(const QList<Finding> &findings, const PlanSession &session, QWidget *parent);

    void showBelow(const QWidget *button);

Q_SIGNALS:
    void chosen(const Finding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Finding> m_findings;
    RowList *m_list;
};
