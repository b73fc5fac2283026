// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenes/matrixscene.h"

#include <QWidget>

class ChoiceButton;
class QAction;
class QPushButton;

// What a person sets on the matrix, beside the segments above it: what colours and sizes say, and the
// quadrant that is zoomed into. All of it is window state; nothing here edits the plan.
class MatrixControls final : public QWidget {
    Q_OBJECT
public:
    explicit MatrixControls(QWidget *parent);

    [[nodiscard]] ColorBy colorBy() const;
    [[nodiscard]] SizeBy sizeBy() const;
    void setEncoding(ColorBy color, SizeBy size);
    [[nodiscard]] std::optional<Quadrant> zoom() const { return m_zoom; }
    void zoomTo(std::optional<Quadrant> quadrant);
    // Zoom into each quadrant (Alt+1 to Alt+4), and back (Alt+0).
    [[nodiscard]] const QList<QAction *> &zoomActions() const { return m_zoomActions; }
    // The texts, in the language of the window; names of quadrants are the plan's.
    void name(const MatrixScene &scene, const Language &language);

Q_SIGNALS:
    void changed();

private:
    void addZoomAction(QWidget *owner, const QString &name, const QKeySequence &keys,
                       std::optional<Quadrant> quadrant);

    ChoiceButton *m_color;
    ChoiceButton *m_size;
    QPushButton *m_whole;
    QList<QAction *> m_zoomActions;
    std::optional<Quadrant> m_zoom;
};
