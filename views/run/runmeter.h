// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/runshare.h"

#include <QWidget>

class Language;

// How much of the days reserved for run this week asks for: hatched as run is everywhere, with the figures.
class RunMeter final : public QWidget {
    Q_OBJECT
public:
    explicit RunMeter(QWidget *parent = nullptr);

    void setWeek(const RunFlowWeek &week, const Language &language);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RunFlowWeek m_week;
    QString m_label;
    QString m_figures;
};
