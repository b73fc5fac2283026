// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixcontrols.h"

#include "common/choicebutton.h"
#include "matrix/letteraction.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

MatrixControls::MatrixControls(QWidget *parent)
    : QWidget(parent)
    , m_color(new ChoiceButton(this))
    , m_size(new ChoiceButton(this))
    , m_whole(new QPushButton(this))
{
    setObjectName(u"matrixControls"_s);
    m_color->setObjectName(u"matrixColour"_s);
    m_size->setObjectName(u"matrixSize"_s);
    m_whole->setObjectName(u"wholeMatrixButton"_s);
    m_whole->setProperty("small", true);
    m_whole->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_color);
    row->addWidget(m_size);
    row->addWidget(m_whole);
    connect(m_color, &ChoiceButton::chosen, this, &MatrixControls::changed);
    connect(m_size, &ChoiceButton::chosen, this, &MatrixControls::changed);
    for (int i = 0; i < quadrantCount; ++i)
        addZoomAction(parent, u"zoomQuadrant%1"_s.arg(i + 1), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)),
                      Quadrant(i));
    addZoomAction(parent, u"zoomWhole"_s, QKeySequence(Qt::ALT | Qt::Key_0), std::nullopt);
    m_zoomActions.constLast()->setEnabled(false);
    connect(m_whole, &QPushButton::clicked, m_zoomActions.constLast(), &QAction::trigger);
}

void MatrixControls::addZoomAction(QWidget *owner, const QString &name, const QKeySequence &keys,
                                   std::optional<Quadrant> quadrant)
{
    QAction *action = addLetterAction(owner, name, {keys});
    connect(action, &QAction::triggered, this, [this, quadrant] { zoomTo(quadrant); });
    m_zoomActions += action;
}

ColorBy MatrixControls::colorBy() const
{
    return ColorBy(m_color->current());
}

SizeBy MatrixControls::sizeBy() const
{
    return SizeBy(m_size->current());
}

void MatrixControls::setEncoding(ColorBy color, SizeBy size)
{
    m_color->setCurrent(int(color));
    m_size->setCurrent(int(size));
}

void MatrixControls::zoomTo(std::optional<Quadrant> quadrant)
{
    m_zoom = quadrant;
    m_whole->setVisible(quadrant.has_value());
    m_zoomActions.constLast()->setEnabled(quadrant.has_value());
    Q_EMIT changed();
}

void MatrixControls::name(const MatrixScene &scene, const Language &language)
{
    QStringList colors;
    for (int i = 0; i < colorByCount; ++i)
        colors += colorByName(ColorBy(i), language);
    QStringList sizes;
    for (int i = 0; i < sizeByCount; ++i)
        sizes += sizeByName(SizeBy(i), language);
    m_color->setLabel(tr("Colour"));
    m_color->setChoices(colors);
    m_size->setLabel(tr("Size"));
    m_size->setChoices(sizes);
    for (int i = 0; i < quadrantCount; ++i)
        m_zoomActions.at(i)->setText(tr("Zoom into “%1”").arg(scene.quadrants.at(size_t(i)).name));
    m_zoomActions.constLast()->setText(tr("Show the whole matrix"));
    m_whole->setText(tr("Whole matrix"));
    m_whole->setToolTip(tr("Back from the quadrant to the whole matrix (Esc)"));
}
