// SPDX-License-Identifier: GPL-3.0-or-later
#include "communicate/slidestage.h"

#include "common/banner.h"
#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/slidepreview.h"
#include "communicate/illegibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

SlideStage::SlideStage(QWidget *parent)
    : QWidget(parent)
    , m_preview(new SlidePreview(this))
    , m_findings(new Banner(this))
{
    m_preview->setObjectName(u"slidePreview"_s);
    m_findings->setObjectName(u"slideFindings"_s);
    m_findings->setStatus(Status::Attention);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gutter);
    column->addWidget(m_preview, 1);
    column->addWidget(buildSteps());
    column->addWidget(m_findings);
    retranslate();
}

QWidget *SlideStage::buildSteps()
{
    auto *steps = new QWidget(this);
    m_title = new ElidedLabel({}, steps);
    m_title->setObjectName(u"slideTitle"_s);
    setTextStyle(m_title, TextStyle::Section);
    m_position = new QLabel(steps);
    m_position->setObjectName(u"slidePosition"_s);
    setTextInk(m_position, TextInk::Muted);
    m_previous = new IconButton(u"chevron-left"_s, {}, steps);
    m_previous->setObjectName(u"previousSlide"_s);
    m_next = new IconButton(u"chevron-right"_s, {}, steps);
    m_next->setObjectName(u"nextSlide"_s);
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);
    connect(m_previous, &IconButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { Q_EMIT stepped(1); });
    return steps;
}

void SlideStage::retranslate()
{
    m_previous->setToolTip(tr("Previous slide"));
    m_previous->setAccessibleName(tr("Previous slide"));
    m_next->setToolTip(tr("Next slide"));
    m_next->setAccessibleName(tr("Next slide"));
    tellPosition();
    tellFindings();
}

void SlideStage::setPage(const SlidePage &page, int row, int rows, const QList<LegibilityFinding> &findings)
{
    m_page = page;
    m_row = row;
    m_rows = rows;
    m_found = findings;
    m_preview->setPage(page);
    m_title->setText(page.title);
    m_previous->setEnabled(row > 0);
    m_next->setEnabled(row + 1 < rows);
    tellPosition();
    tellFindings();
}

void SlideStage::tellPosition()
{
    const QString position = tr("Slide %1 of %2").arg(m_row + 1).arg(m_rows);
    m_position->setText(m_page.entry.hidden ? tr("%1, hidden").arg(position) : position);
}

void SlideStage::tellFindings()
{
    QList<QRectF> marks;
    for (const LegibilityFinding &finding : std::as_const(m_found))
        marks += finding.where;
    m_preview->setMarks(marks);
    m_findings->setVisible(!m_found.isEmpty());
    if (m_found.isEmpty())
        return;
    QString sentence = illegibleText(m_found.constFirst());
    if (m_found.size() > 1)
        sentence += u' ' + tr("And %n more.", nullptr, int(m_found.size()) - 1);
    m_findings->setContent({}, tr("Hard to read."), sentence);
}

void SlideStage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
