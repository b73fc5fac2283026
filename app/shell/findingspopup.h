// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QFrame>

class HealthList;
struct Finding;

// What plan health has found, below the badge that counts it; choosing one leads to where it is mended.
class FindingsPopup final : public QFrame {
    Q_OBJECT

public:
    FindingsPopup(const ViewContext &context, QWidget *parent);

    void showBelow(const QWidget *button);

Q_SIGNALS:
    void chosen(const Finding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HealthList *m_list;
};
