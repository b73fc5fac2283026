// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixplot.h"

#include "common/gainlinestyle.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "items/rankedneedsmodel.h"
#include "matrix/matrixachieved.h"
#include "rules/placement.h"

#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr double dimmed = 0.35;
constexpr double leastReach = 6; // px around a dot's centre that still hit it

} // namespace

MatrixPlot::MatrixPlot(const ViewContext &context, RankedNeedsModel &model, QWidget *parent)
    : QListView(parent)
    , m_context(context)
    , m_model(model)
{
    setObjectName(u"matrixPlot"_s);
    setAccessibleName(tr("Effort/impact matrix"));
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setProperty("noFocusRing", true);
    connect(&model.shown(), &ShownRanking::changed, this, &MatrixPlot::forget);
    connect(&context.session.selection(), &PlanSelection::changed, this, &MatrixPlot::forget);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_hovered = -1; });
}

void MatrixPlot::setLabelsShown(bool shown)
{
    m_labelsShown = shown;
    forget();
}

void MatrixPlot::setOptions(const MatrixOptions &options)
{
    m_options = options;
    m_hovered = -1;
    forget();
}

const MatrixScene &MatrixPlot::scene() const
{
    layOut();
    return m_scene;
}

void MatrixPlot::forget()
{
    m_isLaidOut = false;
    m_layer = {};
    viewport()->update();
}

bool MatrixPlot::canMove() const
{
    return !m_context.session.isReadOnly() && !m_model.shown().isWhatIf();
}

void MatrixPlot::layOut() const
{
    if (m_isLaidOut)
        return;
    const Theme &theme = themeOf(this);
    MatrixOptions options = m_options;
    options.today = m_context.session.today();
    m_scene =
        matrixSceneOf(m_context.figures.index(), m_model.ranking(), m_context.session.language(), options);
    m_geometry = MatrixGeometry(viewport()->size(), m_scene.window, theme);
    if (isCrowded(m_scene, m_geometry, theme))
        showDots(m_scene);
    m_quadrants = quadrantLabels(m_scene, m_geometry, theme);
    m_drawn = layOutNeeds(m_scene, m_geometry, m_quadrants, theme,
                          m_labelsShown && m_scene.calibrated.isEmpty());
    m_trace = traceOf(m_context.figures.index(), m_context.session.selection().current());
    m_isLaidOut = true;
}

bool MatrixPlot::isDimmed(const MatrixNeed &need) const
{
    if (need.dimmed)
        return true;
    // A need on the matrix shows its own trace by ring and guides; others dim what they do not touch.
    const EntityKind kind = m_trace.origin.kind;
    return !m_trace.isEmpty() && kind != EntityKind::Need && !m_trace.contains(need.id);
}

void MatrixPlot::paintLayer() const
{
    const Theme &theme = themeOf(this);
    const double ratio = viewport()->devicePixelRatioF();
    m_layer = QPixmap(viewport()->size() * ratio);
    m_layer.setDevicePixelRatio(ratio);
    m_layer.fill(theme.isProjector ? theme.colors.bg : theme.colors.surface);
    QPainter painter(&m_layer);
    painter.setRenderHint(QPainter::Antialiasing);
    drawMatrixGround(&painter, m_scene, m_geometry, m_quadrants, theme);
    paintGhosts(&painter);
    const int held = m_held && m_held->isMoving ? m_held->row : -1;
    // The best rank is drawn last, over the others.
    for (qsizetype i = m_drawn.size() - 1; i >= 0; --i) {
        if (i == held)
            continue;
        const MatrixNeed &need = m_scene.needs.at(i);
        painter.setOpacity(isDimmed(need) ? dimmed : 1);
        if (m_scene.density != MatrixDensity::Dots)
            paintLabel(&painter, i);
        drawMatrixNeed(&painter, m_scene, i, m_drawn.at(i), false, theme);
    }
    painter.setOpacity(1);
    if (m_scene.density == MatrixDensity::Dots)
        paintNamesBeforeDots(&painter);
    drawCalibrated(&painter, m_scene, m_geometry, m_drawn, theme);
}

void MatrixPlot::paintLabel(QPainter *painter, qsizetype row) const
{
    if (!selectionModel()->isRowSelected(int(row))) // that of a selected need is strong, and drawn last
        drawMatrixLabel(painter, m_drawn.at(row).label, false, !m_scene.needs.at(row).kept, themeOf(this));
}

// In a cloud there is hardly a free spot: names stand before it, on a ground of their own.
void MatrixPlot::paintNamesBeforeDots(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        const PlacedLabel &label = m_drawn.at(i).label;
        if (label.side == LabelSide::None)
            continue;
        painter->setOpacity(isDimmed(m_scene.needs.at(i)) ? dimmed : 1);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colors.raised);
        const double margin = theme.px(3);
        painter->drawRoundedRect(label.rect.adjusted(-margin, 0, margin, 0), theme.px(controlRadius),
                                 theme.px(controlRadius));
        paintLabel(painter, i);
    }
    painter->setOpacity(1);
}

// Behind the labels, which would else be crossed out by the arrows.
void MatrixPlot::paintGhosts(QPainter *painter) const
{
    if (m_scene.ghosts.isEmpty())
        return;
    QRegion room(m_geometry.plot.toAlignedRect());
    for (const DrawnNeed &drawn : std::as_const(m_drawn)) {
        if (drawn.label.side != LabelSide::None)
            room -= QRegion(drawn.label.rect.toAlignedRect());
    }
    painter->save();
    painter->setClipRegion(room);
    for (const MatrixGhost &ghost : m_scene.ghosts) {
        if (!m_scene.window.contains(ghost.effort, ghost.impact))
            continue;
        const DrawnNeed *to =
            ghost.row >= 0 && m_drawn.at(ghost.row).radius > 0 ? &m_drawn.at(ghost.row) : nullptr;
        drawMatrixGhost(painter, m_geometry.pointOf(ghost.effort, ghost.impact), to, themeOf(this));
    }
    painter->restore();
}

void MatrixPlot::paintEvent(QPaintEvent *)
{
    layOut();
    if (m_layer.isNull())
        paintLayer();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(0, 0, m_layer);
    if (m_held && m_held->isMoving)
        return paintHeld(&painter);
    paintCurrent(&painter);
    paintHovered(&painter);
}

QString MatrixPlot::effortText(double effort) const
{
    const Language &language = m_context.session.language();
    const double days = daysOfEffort(effort, m_context.session.data().settings());
    return tr("%1 · %2 d", "effort and person-days")
        .arg(language.number(effort, 1), language.number(days, 0));
}

void MatrixPlot::paintHeld(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QPointF centre = m_geometry.pointOf(m_held->effort, m_held->impact);
    drawMatrixGuides(painter, centre, m_geometry, m_context.session.language().number(m_held->impact, 1),
                     effortText(m_held->effort), {}, theme);
    if (m_held->row >= 0) {
        DrawnNeed moved = m_drawn.at(m_held->row);
        moved.centre = centre;
        drawMatrixNeed(painter, m_scene, m_held->row, moved, true, theme);
    } else {
        painter->setPen(QPen(theme.colors.accent, theme.line(2)));
        painter->setBrush(theme.colors.soft);
        painter->drawEllipse(centre, theme.px(14), theme.px(14));
    }
}

void MatrixPlot::paintHovered(QPainter *painter) const
{
    if (m_hovered < 0 || m_hovered >= m_drawn.size())
        return;
    const DrawnNeed &drawn = m_drawn.at(m_hovered);
    drawMatrixNeed(painter, m_scene, m_hovered, drawn, selectionModel()->isRowSelected(m_hovered),
                   themeOf(this));
    if (drawn.label.side == LabelSide::None || drawn.label.isShortened)
        paintNameBox(painter, m_hovered);
}

// The whole title beside a need that has no room for it on the plot.
void MatrixPlot::paintNameBox(QPainter *painter, int row) const
{
    const Theme &theme = themeOf(this);
    const DrawnNeed &drawn = m_drawn.at(row);
    const QString text = m_scene.needs.at(row).label;
    const QFontMetricsF metrics(matrixLabelFont(theme, true));
    const double width = metrics.horizontalAdvance(text) + theme.px(16);
    QRectF box(drawn.centre.x() + drawn.radius + theme.px(6), drawn.centre.y() - theme.px(14), width,
               theme.px(28));
    if (box.right() > viewport()->width())
        box.moveRight(drawn.centre.x() - drawn.radius - theme.px(6));
    painter->setPen(QPen(theme.colors.strong, 1));
    painter->setBrush(theme.colors.raised);
    painter->drawRoundedRect(box, theme.px(controlRadius), theme.px(controlRadius));
    painter->setPen(theme.colors.text);
    painter->setFont(matrixLabelFont(theme, true));
    painter->drawText(box, Qt::AlignCenter, text);
}

// All names and the other needs: the guides of the current one pass behind them.
QRegion MatrixPlot::beforeGuides(int current) const
{
    const QPointF &centre = m_drawn.at(current).centre;
    QRegion region;
    const auto addIfCrossed = [&](const QRectF &box, QRegion::RegionType shape) {
        const bool isOnImpact =
            box.left() < centre.x() && box.top() < centre.y() && box.bottom() > centre.y();
        const bool isOnEffort =
            box.bottom() > centre.y() && box.left() < centre.x() && box.right() > centre.x();
        if (isOnImpact || isOnEffort)
            region += QRegion(box.toAlignedRect(), shape);
    };
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        const DrawnNeed &drawn = m_drawn.at(i);
        const QPointF reach(drawn.radius, drawn.radius);
        if (i != current)
            addIfCrossed({drawn.centre - reach, drawn.centre + reach}, QRegion::Ellipse);
        if (drawn.label.side != LabelSide::None)
            addIfCrossed(drawn.label.rect, QRegion::Rectangle);
    }
    return region;
}

void MatrixPlot::paintCurrent(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (index.row() >= m_drawn.size() || m_drawn.at(index.row()).radius <= 0)
            continue;
        const MatrixNeed &need = m_scene.needs.at(index.row());
        const DrawnNeed &drawn = m_drawn.at(index.row());
        const bool isCurrent = index.row() == currentIndex().row();
        if (isCurrent && selected.size() == 1) {
            drawMatrixGuides(painter, drawn.centre, m_geometry,
                             m_context.session.language().number(need.impact, 1), effortText(need.effort),
                             beforeGuides(index.row()), theme);
        }
        drawMatrixNeed(painter, m_scene, index.row(), drawn, true, theme);
        drawMatrixLabel(painter, clearOfRing(drawn.label, theme), true, false, theme);
        if (isCurrent && m_labelsShown && drawn.label.side == LabelSide::None)
            paintNameBox(painter, index.row());
    }
    if (hasFocus() && currentIndex().isValid() && currentIndex().row() < m_drawn.size()
        && m_drawn.at(currentIndex().row()).radius > 0) {
        const DrawnNeed &drawn = m_drawn.at(currentIndex().row());
        // Around the ring of a selected need, else close, so as not to cross its name.
        const double ring = drawn.radius + theme.px(selectionModel()->isSelected(currentIndex()) ? 6 : 2);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.colors.accent, theme.line(1.5), Qt::DotLine));
        painter->drawEllipse(drawn.centre, ring, ring);
    }
}

void MatrixPlot::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    forget();
}

void MatrixPlot::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        forget();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Effort/impact matrix"));
}

QRect MatrixPlot::visualRect(const QModelIndex &index) const
{
    layOut();
    if (!index.isValid() || index.row() >= m_drawn.size() || m_drawn.at(index.row()).radius <= 0)
        return {};
    const DrawnNeed &drawn = m_drawn.at(index.row());
    const QPointF corner(drawn.radius, drawn.radius);
    return QRectF(drawn.centre - corner, drawn.centre + corner).toAlignedRect();
}

QModelIndex MatrixPlot::indexAt(const QPoint &point) const
{
    layOut();
    for (int row = 0; row < m_drawn.size(); ++row) {
        const DrawnNeed &drawn = m_drawn.at(row);
        const double reach = std::max(drawn.radius, leastReach);
        const QPointF offset = point - drawn.centre;
        if (drawn.radius > 0 && QPointF::dotProduct(offset, offset) <= reach * reach)
            return m_model.index(row, 0);
    }
    return {};
}

void MatrixPlot::scrollTo(const QModelIndex &, ScrollHint) { }

void MatrixPlot::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    layOut();
    QItemSelection selection;
    for (int row = 0; row < m_drawn.size(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_drawn.at(row).radius <= 0)
            continue;
        if (rect.contains(m_drawn.at(row).centre.toPoint())
            || (rect.width() <= 1 && visualRect(index).contains(rect.topLeft())))
            selection.select(index, index);
    }
    selectionModel()->select(selection, command);
}

QRegion MatrixPlot::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}
