// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/healthlist.h"

#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineGap = 12;

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return Status::AtRisk;
    case Severity::Warning:
        return Status::Attention;
    case Severity::Note:
        break;
    }
    return Status::Done;
}

} // namespace

HealthList::HealthList(const ViewContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_nothing(new QLabel(this))
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
    m_column->addStretch(1);
    setWidget(body);
    connect(&context.figures, &QuarterFigures::changed, this, &HealthList::rebuild, Qt::QueuedConnection);
    connect(&context.session, &PlanSession::languageChanged, this, &HealthList::rebuild);
    rebuild();
}

int HealthList::findingCount() const
{
    return m_column->count() - 2; // the sentence for none, and the stretch
}

QString HealthList::verbOf(const Finding &finding) const
{
    if (finding.entity.isNull())
        return m_context.session.language().text(stepTitle(Step::Prioritise));
    const Field *field = entityType(finding.entity.kind).field(finding.field);
    return field ? tr("Set: %1").arg(fieldLabel(*field, m_context.session.language())) : tr("Open");
}

void HealthList::addFinding(const Finding &finding)
{
    auto *line = new NoteLine(widget());
    line->setObjectName(finding.id());
    line->setContent(statusOf(finding.severity), m_context.session.language().text(finding.text),
                     verbOf(finding));
    line->button()->setAccessibleName(tr("%1 (%2)").arg(line->button()->text(), line->sentence()));
    connect(line, &NoteLine::triggered, this, [this, finding] {
        if (finding.entity.isNull())
            m_context.openView(u"prioritise"_s); // the plan as a whole holds too much
        else
            Q_EMIT fixRequested(finding);
    });
    m_column->insertWidget(m_column->count() - 1, line);
}

void HealthList::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    rebuild();
}

void HealthList::rebuild()
{
    if (!isVisible())
        return;
    while (findingCount() > 0) {
        QLayoutItem *item = m_column->takeAt(1);
        delete item->widget();
        delete item;
    }
    setAccessibleName(tr("Plan health"));
    const QList<Finding> findings = m_context.figures.findings();
    for (const Finding &finding : findings)
        addFinding(finding);
    m_nothing->setText(tr("Nothing to see: every check passes."));
    m_nothing->setVisible(findings.isEmpty());
}

void HealthList::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
