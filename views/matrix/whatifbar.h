// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class ElidedLabel;
class QDoubleSpinBox;
class QLabel;
class QSlider;
class QSpinBox;
class ShownRanking;
class WhatIfVerbs;

// Stands above the matrix while a what-if is on: says that the plan is not changed and how the cut
// differs, and holds what is turned: run reserve and people. The outline is dashed, as of all that is
// not decided.
class WhatIfBar final : public QWidget {
    Q_OBJECT

public:
    WhatIfBar(const ViewContext &context, ShownRanking &shown, WhatIfVerbs &verbs, QWidget *parent);

    // Large, without slider and buttons; the keys stay.
    void setProjector(bool isProjector);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWords();
    [[nodiscard]] QWidget *makeControls();
    [[nodiscard]] QWidget *makeButtons();
    void setReserve(int percent);
    void setPeople(double people);
    void fit();

    ViewContext m_context;
    ShownRanking &m_shown;
    WhatIfVerbs &m_verbs;
    bool m_isProjector = false;
    // Made by makeWords(), makeControls() and makeButtons().
    ElidedLabel *m_lead = nullptr;
    ElidedLabel *m_difference = nullptr;
    QLabel *m_reserveLabel = nullptr;
    QSlider *m_slider = nullptr;
    QSpinBox *m_reserve = nullptr;
    QLabel *m_peopleLabel = nullptr;
    QDoubleSpinBox *m_people = nullptr;
    QWidget *m_words;
    QWidget *m_controls;
    QWidget *m_buttons;
};
