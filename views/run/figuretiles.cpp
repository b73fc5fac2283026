// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/figuretiles.h"

#include "common/card.h"
#include "common/gainlinestyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FigureTiles::FigureTiles(int count, QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = themeOf(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(gutter));
    for (int i = 0; i < count; ++i) {
        auto *card = new Card(this);
        auto *figure = new QLabel(card);
        auto *caption = new QLabel(card);
        figure->setObjectName(u"figure%1"_s.arg(i + 1));
        setTextStyle(figure, TextStyle::ViewTitle);
        setTextStyle(caption, TextStyle::Small);
        setTextInk(caption, TextInk::Muted);
        caption->setWordWrap(true);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
        column->setSpacing(theme.px(2));
        column->addWidget(figure);
        column->addWidget(caption);
        column->addStretch(1);
        row->addWidget(card, 1);
        m_figures << figure;
        m_captions << caption;
    }
}

void FigureTiles::setTiles(const QList<Tile> &tiles)
{
    for (qsizetype i = 0; i < tiles.size() && i < m_figures.size(); ++i) {
        const Tile &tile = tiles.at(i);
        m_figures.at(i)->setText(tile.figure);
        m_captions.at(i)->setText(tile.caption);
        m_figures.at(i)->setAccessibleName(
            tr("%1: %2", "what is counted, the figure").arg(tile.caption, tile.figure));
    }
}
