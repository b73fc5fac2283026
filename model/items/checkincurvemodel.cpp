// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/checkincurvemodel.h"

#include "document/quarterfigures.h"

#include <QDateTime>

CheckInCurveModel::CheckInCurveModel(QuarterFigures &figures, QObject *parent)
    : QAbstractTableModel(parent)
    , m_figures(figures)
{
    connect(&figures, &QuarterFigures::changed, this, &CheckInCurveModel::refresh);
}

void CheckInCurveModel::setKeyResult(EntityId keyResult)
{
    m_keyResult = keyResult;
    refresh();
}

void CheckInCurveModel::refresh()
{
    QList<QPointF> points;
    for (const CheckIn *checkIn : m_figures.index().checkInsOf(m_keyResult)) {
        if (checkIn->value && checkIn->date.isValid())
            points += QPointF(chartTime(checkIn->date), *checkIn->value);
    }
    if (points == m_points)
        return;
    if (points.size() == m_points.size()) {
        m_points = points;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_points = points;
    endResetModel();
}

int CheckInCurveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_points.size());
}

int CheckInCurveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckInCurveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const QPointF &point = m_points.at(index.row());
    return index.column() == DateColumn ? point.x() : point.y();
}

double chartTime(QDate day)
{
    return double(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch());
}
