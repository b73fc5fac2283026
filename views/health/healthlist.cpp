// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/healthlist.h"

#include "common/findingline.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineGap = 12;
constexpr qsizetype mostLines = 60; // one reads no more before mending some

} // namespace

HealthList::HealthList(const ViewContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_nothing(new QLabel(this))
    , m_more(new QLabel(this))
{
    setObjectName(u"healthList"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(cardPadding, lineGap, cardPadding, lineGap);
    m_column->setSpacing(lineGap);
    m_column->addWidget(m_nothing);
    m_column->addWidget(m_more);
    m_column->addStretch(1);
    setWidget(body);
    viewport()->setAutoFillBackground(false); // on whatever it stands
    body->setAutoFillBackground(false);
    setTextInk(m_more, TextInk::Muted);
    connect(&context.figures, &QuarterFigures::changed, this, &HealthList::follow, Qt::QueuedConnection);
    connect(&context.session, &PlanSession::languageChanged, this, &HealthList::follow);
    rebuild();
}

int HealthList::heightAt(int width) const
{
    return m_column->totalHeightForWidth(width - 2 * frameWidth()) + 2 * frameWidth();
}

void HealthList::fitInto(const QSize &room)
{
    const int whole = heightAt(room.width());
    setVerticalScrollBarPolicy(whole > room.height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(whole, room.height()));
}

void HealthList::focusFirst()
{
    const auto *first = m_lines.isEmpty() ? nullptr : m_lines.constFirst();
    if (first)
        first->button()->setFocus(Qt::PopupFocusReason);
}

void HealthList::addLine(const Finding &finding)
{
    NoteLine *line = makeFindingLine(finding, m_context.session.language(), FindingVerb::Fix, widget());
    connect(line, &NoteLine::triggered, this, [this, finding] { Q_EMIT fixRequested(finding); });
    m_column->insertWidget(m_column->indexOf(m_more), line);
    m_lines += line;
}

void HealthList::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        rebuild();
}

void HealthList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QScrollArea::keyPressEvent(event);
}

void HealthList::follow()
{
    m_isStale = true;
    if (isVisible())
        rebuild();
}

void HealthList::rebuild()
{
    m_isStale = false;
    qDeleteAll(std::exchange(m_lines, {}));
    setAccessibleName(tr("Plan health"));
    const QList<Finding> findings = m_context.figures.findings();
    for (const Finding &finding : findings.first(std::min(findings.size(), mostLines)))
        addLine(finding);
    const int hidden = int(findings.size() - m_lines.size());
    m_more->setText(tr("And %n more, once these are mended.", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_nothing->setText(tr("Nothing to see: every check passes."));
    m_nothing->setVisible(findings.isEmpty());
}

void HealthList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}
