// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QLabel;

// A few large figures side by side, each over what it counts.
class FigureTiles final : public QWidget {
    Q_OBJECT

public:
    struct Tile {
        QString figure; // "2 days"
        QString caption;
    };

    explicit FigureTiles(int count, QWidget *parent);

    // As many as there are tiles.
    void setTiles(const QList<Tile> &tiles);

private:
    QList<QLabel *> m_figures;
    QList<QLabel *> m_captions;
};
