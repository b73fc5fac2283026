// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractAxis;
class QAreaSeries;
class QChart;
class QLineSeries;
struct ProgressFrame;
struct Theme;

// What lies between the levels of a key result, as grounds behind its curve: from commit to target, and
// from target to stretch.
class ProgressBands final {
public:
    explicit ProgressBands(QChart &chart);

    void attach(QAbstractAxis *across, QAbstractAxis *up);
    // Empty unless the frame is full and has the levels.
    void setLevels(double left, double right, const ProgressFrame &frame);
    void applyInks(const Theme &theme);

private:
    struct Band {
        QAreaSeries *area = nullptr;
        QLineSeries *lower = nullptr;
        QLineSeries *upper = nullptr;
    };
    [[nodiscard]] static Band makeBand(QChart &chart);

    Band m_committed;
    Band m_aimed;
};
