// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class CheckInCurveModel;
class ProgressPlot;
struct KeyResult;
struct ProgressFrame;

// The check-ins of one key result against the expected path from start to target, with what was
// committed and aimed at as lines across; on a page of its own also the bands between them and where
// the line goes. Empty and hidden without numbers.
class ProgressChart final : public QWidget {
    Q_OBJECT

public:
    enum class Extent { Small, Full };

    ProgressChart(const ViewContext &context, EntityId keyResult, Extent extent, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] ProgressFrame frameOf(const KeyResult &keyResult) const;
    void addForecast(ProgressFrame &frame, const KeyResult &keyResult) const;

    ViewContext m_context;
    EntityId m_keyResult;
    Extent m_extent;
    CheckInCurveModel *m_curve;
    ProgressPlot *m_plot;
};
