// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

enum class Severity;

// A point to see: the shape of how serious it is, and the whole sentence on as many lines as it
// needs. A sentence that says what to do must never end in an ellipsis.
class FindingDelegate final : public RowDelegate {
    Q_OBJECT
public:
    // `width`: of the rows, in pixels; the list is measured before it is shown.
    FindingDelegate(const QList<Severity> &severities, int width, QObject *parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override;

private:
    QList<Severity> m_severities;
    int m_width;
};
