// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

class QTreeView;

// How the width of a table is shared out: each column at least what it was declared with and, while the
// title keeps room for itself, as much as its cells need; the title has the rest. What is dragged by
// hand stays.
class ColumnWidths final : public QObject {
    Q_OBJECT

public:
    // The first column is the title.
    explicit ColumnWidths(QTreeView *table);

    // Widths are pixels at scale 1.
    void declare(int column, int width);
    void fit();
    // Once for many rows that come one after the other; their cells are measured again.
    void fitSoon();
    [[nodiscard]] QHash<int, double> byHand() const { return m_byHand; }
    void setByHand(const QHash<int, double> &widths);

private:
    void onResized(int column, int before, int now);
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int contentWidth(int column);
    [[nodiscard]] QHash<int, int> wantedWidths(int *titleWidth);

    QTreeView *m_table;
    QTimer m_soon;
    QHash<int, int> m_declared;
    QHash<int, double> m_byHand;
    QHash<int, int> m_contents; // measured
    double m_scale = 0; // they were measured at
    bool m_isFitting = false;
};
