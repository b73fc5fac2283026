// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/theme.h"
#include "scenes/timelinelines.h"
#include "timeline/axisdrawing.h"
#include "timeline/bardrawing.h"
#include "timeline/dependencyarrow.h"
#include "timeline/lanedrawing.h"
#include "timeline/overlaydrawing.h"
#include "timeline/pictureitem.h"
#include "timeline/timelinesight.h"

#include <QCoreApplication>

class PlanSession;
class QCategoryAxis;
class QChart;
class QLineSeries;
class QValueAxis;
struct TimelineDependency;
struct TimelineGroup;
struct TimelineRitual;
struct TimelineRow;

// Everything drawn on the chart: Qt Charts' own axes and grid (quarters and months or weeks are two
// category axes over Julian days, since date axes put their ticks beside the first of the month),
// and over them one item for each line in sight. What is out of sight is not built.
class TimelinePlot final {
    Q_DECLARE_TR_FUNCTIONS(TimelinePlot)

public:
    TimelinePlot(QChart &chart, const PlanSession &session);
    ~TimelinePlot();
    Q_DISABLE_COPY_MOVE(TimelinePlot)

    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void resize(const QSizeF &size);
    // The names of months and quarters are in another language, or count from another month.
    void forgetCalendar() { m_covered = {}; }
    // The scene holds something else now.
    void forgetScene() { m_scene = nullptr; }

    void layOut(const TimelineScene &scene, const TimelineLines &lines, const TimelineSight &sight);

    // -1: below the last line or in the heading. As of the last layOut(), like all that follows.
    [[nodiscard]] int lineAt(const QPointF &point) const;
    // Null without dates.
    [[nodiscard]] QRectF barOf(int row) const;
    // Where a project without dates offers to be given some.
    [[nodiscard]] QRectF hintBoxOf(int row) const;
    // The position in TimelineScene::dependencies; -1: no arrow there.
    [[nodiscard]] int dependencyAt(const QPointF &point) const;
    [[nodiscard]] double xOf(qint64 day) const;
    [[nodiscard]] bool isOnHeading(const QPointF &point) const { return point.y() < m_area.top(); }
    // Who meets on the day there, one sentence each.
    [[nodiscard]] QStringList ritualsAt(const QPointF &point) const;
    // The row whose handle is there; -1: none.
    [[nodiscard]] int handleAt(const QPointF &point) const;
    // The rows in sight whose bars it touches.
    [[nodiscard]] QList<int> rowsIn(const QRectF &band) const;
    // The bar that is being drawn; null: none is.
    [[nodiscard]] QRectF drawnBox() const;

private:
    template <typename Picture>
    using Items = QList<PictureItem<Picture> *>;

    [[nodiscard]] QPointF pointAt(double day, double y) const;
    [[nodiscard]] QRectF laneOf(int line) const;
    [[nodiscard]] ProjectDays daysOf(const TimelineRow &row) const;
    [[nodiscard]] bool isConflict(const TimelineDependency &dependency) const;
    [[nodiscard]] ArrowState stateOf(const TimelineDependency &dependency) const;
    [[nodiscard]] int rowOf(EntityId project) const { return m_rowOf.value(project, -1); }
    [[nodiscard]] QPointF handleOf(int row) const;
    [[nodiscard]] QString dragText(const ProjectDays &held) const;
    [[nodiscard]] QString textOf(const TimelineRow &row) const;
    [[nodiscard]] BarPicture barPicture(int line) const;
    [[nodiscard]] BracketPicture bracketPicture(int line) const;
    [[nodiscard]] QString summaryOf(const TimelineGroup &group) const;
    void rememberRows();
    void placeAxes();
    void coverCalendar();
    void placeHeading();
    void placeGround(int first, int last);
    [[nodiscard]] bool isInSight(const TimelineRitual &ritual) const;
    [[nodiscard]] QList<double> ritualDays() const;
    void addAbsences(int line, QList<QRectF> &away) const;
    void placeLines(int first, int last);
    void placeArrows(int first, int last);
    void placeToday();
    void placeHandles(int first, int last);
    void placeDrafts();
    void placeLink();
    void placeDragFlag();

    QChart &m_chart;
    const PlanSession &m_session;
    Theme m_theme;
    QRectF m_area;
    const TimelineScene *m_scene = nullptr;
    TimelineLines m_lines;
    TimelineSight m_sight;
    QHash<EntityId, int> m_rowOf;
    QMultiHash<int, int> m_touching; // row to dependencies from or to it
    struct {
        double first = 0;
        double last = 0;
        ZoomLevel level = ZoomLevel::Months;
        QList<CalendarSpan> major;
        QList<CalendarSpan> minor;
    } m_covered;

    QLineSeries *m_series; // without points: it gives the axes a domain to map by
    QLineSeries *m_majorSeries;
    QCategoryAxis *m_minor;
    QCategoryAxis *m_major;
    QValueAxis *m_rows; // pixels from the top of the plot
    QGraphicsRectItem *m_clip;
    PictureItem<GroundPicture> *m_ground;
    PictureItem<HeadingPicture> *m_heading;
    PictureItem<FlagPicture> *m_today;
    PictureItem<FlagPicture> *m_dragFlag;
    PictureItem<DraftPicture> *m_draft;
    PictureItem<BandPicture> *m_band;
    PictureItem<ArrowPicture> *m_link;
    Items<BarPicture> m_bars;
    Items<BracketPicture> m_brackets;
    Items<ArrowPicture> m_arrows;
    Items<HandlePicture> m_handles;
    QList<int> m_handledRows; // of m_handles, in the same order
    QList<int> m_shownDependencies; // of m_arrows, in the same order
};
