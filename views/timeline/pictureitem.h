// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPainter>

struct Theme;

// A graphics item that shows a value with a drawing function. It is repainted only when the value
// is another one, so laying out the whole chart again after each step of a drag costs what moved.
template <typename Picture>
class PictureItem final : public QGraphicsItem {
public:
    using Draw = void (*)(QPainter *, const Picture &, const Theme &);

    PictureItem(Draw draw, const Theme &theme, QGraphicsItem *parent)
        : QGraphicsItem(parent)
        , m_draw(draw)
        , m_theme(theme)
    {
        setAcceptedMouseButtons(Qt::NoButton); // the view knows where everything stands
    }

    void present(const Picture &picture, const QRectF &bounds)
    {
        if (bounds != m_bounds) {
            prepareGeometryChange();
            m_bounds = bounds;
        }
        if (!(picture == m_picture)) {
            m_picture = picture;
            update();
        }
        setVisible(true);
    }

    [[nodiscard]] const Picture &picture() const { return m_picture; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        m_draw(painter, m_picture, m_theme);
        painter->restore();
    }

private:
    Draw m_draw;
    const Theme &m_theme; // the plot's, which outlives its items
    Picture m_picture;
    QRectF m_bounds;
};

// The index-th of the items of a kind; one more is made where there are not so many yet.
template <typename Picture>
PictureItem<Picture> *itemAt(QList<PictureItem<Picture> *> &items, qsizetype index,
                             typename PictureItem<Picture>::Draw draw, const Theme &theme,
                             QGraphicsItem *parent, double layer)
{
    if (index == items.size()) {
        items += new PictureItem<Picture>(draw, theme, parent);
        items.constLast()->setZValue(layer);
    }
    return items.at(index);
}

template <typename Picture>
void hideFrom(const QList<PictureItem<Picture> *> &items, qsizetype first)
{
    for (qsizetype i = first; i < items.size(); ++i)
        items.at(i)->hide();
}
