// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/healthbadge.h"

#include "common/gainlinestyle.h"
#include "document/quarterfigures.h"
#include "painting/statusshape.h"
#include "rules/finding.h"
#include "shell/findingspopup.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

HealthBadge::HealthBadge(const ViewContext &context, QWidget *parent)
    : QPushButton(parent)
    , m_context(context)
{
    setObjectName(u"healthBadge"_s);
    setProperty("quiet", true);
    connect(this, &QPushButton::clicked, this, &HealthBadge::showFindings);
    // Once, however many edits come before the window is idle again.
    connect(&context.figures, &QuarterFigures::changed, this, [this] {
        if (!std::exchange(m_isChecking, true))
            QMetaObject::invokeMethod(this, &HealthBadge::check, Qt::QueuedConnection);
    });
    check();
}

void HealthBadge::check()
{
    m_isChecking = false;
    m_points = int(m_context.figures.findings().size());
    tell();
}

void HealthBadge::tell()
{
    const Theme &theme = themeOf(this);
    const bool isWell = m_points == 0;
    setText(isWell ? tr("All well") : tr("%n point(s) to see", nullptr, m_points));
    setAccessibleName(tr("Plan health: %1").arg(text()));
    setIconSize(QSize(16, 16) * theme.scale);
    QPixmap shape(iconSize() * devicePixelRatioF());
    shape.setDevicePixelRatio(devicePixelRatioF());
    shape.fill(Qt::transparent);
    QPainter painter(&shape);
    drawStatusShape(&painter, QRectF({}, iconSize()), isWell ? Status::OnTrack : Status::Attention, theme);
    painter.end();
    setIcon(shape);
}

void HealthBadge::showFindings()
{
    auto *popup = new FindingsPopup(m_context, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &FindingsPopup::chosen, this, &HealthBadge::findingChosen);
    popup->showBelow(this);
}

void HealthBadge::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        tell();
}
