// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QAbstractTableModel>
#include <QPointF>

class QuarterFigures;

// The check-ins of one key result as the points of a curve: what its chart is drawn from.
class CheckInCurveModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DateColumn, // qreal: milliseconds since 1970, the noon of the day
        ValueColumn, // qreal, in the key result's unit
        ColumnCount
    };

    explicit CheckInCurveModel(QuarterFigures &figures, QObject *parent = nullptr);

    // A null id: no points.
    void setKeyResult(EntityId keyResult);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const QList<QPointF> &points() const { return m_points; }

private:
    void refresh();

    QuarterFigures &m_figures;
    EntityId m_keyResult;
    QList<QPointF> m_points;
};

// A day as the x of a chart.
[[nodiscard]] double chartTime(QDate day);
