// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

class ChoiceButton;
class LoadModel;

// Whose load the strip shows, and what its marks mean: beside the strip, under the list.
class LoadPanel final : public QWidget {
    Q_OBJECT

public:
    LoadPanel(LoadModel &model, QWidget *parent);

    // The people of the plan, or the language, are others now.
    void refresh(double runReserve);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mark { Run, Projects, Over, Capacity };
    struct Line {
        Mark mark;
        QString text;
    };
    [[nodiscard]] QList<Line> lines() const;
    void paintMark(QPainter *painter, Mark mark, const QRectF &box) const;

    LoadModel &m_model;
    ChoiceButton *m_scope;
    double m_runReserve = 0; // percent
};
