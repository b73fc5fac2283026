// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timescale.h"

#include <QDate>
#include <QListView>

class LoadModel;
struct Theme;
struct WeekLoad;

// Week by week under the timeline: run, projects and what is over, against the people there are. An item
// view with its own geometry, in step with the chart above; Enter or a click shows a week's projects.
class LoadStrip final : public QListView {
    Q_OBJECT

public:
    LoadStrip(LoadModel &model, QWidget *parent);

    void setScale(const TimeScale &scale);
    void setToday(QDate today) { m_today = today; }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    // A week that the keyboard reached is out of sight: its Julian days, both included.
    void sightWanted(qint64 first, qint64 last);
    void weekOpened(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override { return 0; }
    void updateGeometries() override { }

private:
    // Pixels for person-days, and where the bars stand.
    struct Measure {
        double base = 0;
        double perDay = 0;
        [[nodiscard]] double y(double days) const { return base - days * perDay; }
    };
    void keepWeek();
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] QRectF boxOf(const WeekLoad &week) const;
    void paintWeek(QPainter *painter, const WeekLoad &week, const Measure &measure) const;
    void paintCapacity(QPainter *painter, const Measure &measure) const;
    void paintLabels(QPainter *painter, const Measure &measure) const;
    void paintOverload(QPainter *painter) const;

    LoadModel &m_model;
    TimeScale m_scale;
    QDate m_today;
    QDate m_monday; // of the current week, kept when the weeks are counted again
};
