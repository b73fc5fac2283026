// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class AddLine;
class QLabel;
class QPushButton;

// Under the tree: what is added by hand, and the chosen needs that wait to become OKRs.
class OkrFoot final : public QWidget {
    Q_OBJECT

public:
    explicit OkrFoot(const ViewContext &context, QWidget *parent = nullptr);

    void startObjective();
    void startKeyResult();

Q_SIGNALS:
    void added(EntityId id);
    void finished();
    void makeOkrsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *makeButton(const QString &name);
    void refresh();

    ViewContext m_context;
    AddLine *m_line;
    QWidget *m_buttons;
    QLabel *m_waiting;
    QPushButton *m_makeOkrs;
    QPushButton *m_addObjective;
    QPushButton *m_addKeyResult;
};
