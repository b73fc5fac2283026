// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/loadpanel.h"

#include "common/choicebutton.h"
#include "common/gainlinestyle.h"
#include "items/loadmodel.h"
#include "painting/strokes.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int markSide = 12;

} // namespace

LoadPanel::LoadPanel(LoadModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scope(new ChoiceButton(this))
{
    setObjectName(u"loadPanel"_s);
    m_scope->setObjectName(u"loadScope"_s);
    m_scope->setStyleOfText(TextStyle::Body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin - 6, 8, 0, 0);
    column->addWidget(m_scope, 0, Qt::AlignLeft | Qt::AlignTop);
    column->addStretch(1);
    connect(m_scope, &ChoiceButton::chosen, this, [this](int choice) {
        const QList<LoadScope> scopes = m_model.scopes();
        if (choice < scopes.size())
            m_model.setScope(scopes.at(choice));
    });
}

void LoadPanel::refresh(double runReserve)
{
    m_runReserve = runReserve;
    const QList<LoadScope> scopes = m_model.scopes();
    QStringList names;
    for (const LoadScope &scope : scopes)
        names += m_model.scopeName(scope);
    m_scope->setLabel(tr("Load"));
    m_scope->setChoices(names);
    m_scope->setCurrent(int(scopes.indexOf(m_model.scope())));
    update();
}

QSize LoadPanel::sizeHint() const
{
    return {0, m_scope->sizeHint().height()};
}

QList<LoadPanel::Line> LoadPanel::lines() const
{
    QList<Line> lines{
        {Mark::Run, tr("Run, %1% reserved").arg(std::lround(m_runReserve))},
        {Mark::Projects, tr("Projects")},
        {Mark::Over, tr("Over capacity")},
        {Mark::Capacity, tr("Capacity, absences taken off")},
    };
    if (const QString uncounted = m_model.uncountedText(); !uncounted.isEmpty())
        lines[1].text = uncounted;
    return lines;
}

void LoadPanel::paintMark(QPainter *painter, Mark mark, const QRectF &box) const
{
    const Theme &theme = themeOf(this);
    painter->setPen(QPen(theme.colors.strong, theme.line(1)));
    switch (mark) {
    case Mark::Run:
        painter->setBrush(hatchBrush(theme.colors.strong, theme));
        painter->drawRect(box);
        break;
    case Mark::Projects:
        painter->setBrush(theme.colors.load);
        painter->drawRect(box);
        break;
    case Mark::Over:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colors.status(Status::AtRisk).ink);
        painter->drawRect(box);
        break;
    case Mark::Capacity:
        painter->setPen(QPen(theme.colors.text, theme.line(1.8)));
        painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        break;
    }
}

void LoadPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextStyle::Caption));
    const double pitch = theme.lineHeight(TextStyle::Caption) + theme.px(3);
    double top = m_scope->geometry().bottom() + theme.px(6);
    const double left = theme.px(margin);
    const double side = theme.px(markSide);
    for (const Line &line : lines()) {
        if (top + pitch > height())
            break; // a low window keeps the strip and gives up the key
        paintMark(
            &painter, line.mark,
            QRectF(left, std::round(top + (pitch - side) / 2), side, side).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(theme.colors.muted);
        const QRectF room(left + side + theme.px(8), top, width() - left - side - theme.px(12), pitch);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(line.text, Qt::ElideRight, int(room.width())));
        top += pitch;
    }
}
