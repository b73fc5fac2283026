// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/findingline.h"

#include "common/noteline.h"
#include "core/language.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/finding.h"
#include "rules/steps.h"

#include <QCoreApplication>
#include <QPushButton>

namespace {

struct FindingLine {
    Q_DECLARE_TR_FUNCTIONS(FindingLine)
};

QString fixText(const Finding &finding, const Language &language)
{
    if (finding.entity.isNull())
        return language.text(stepTitle(Step::Prioritise)); // the plan as a whole holds too much
    const Field *field = entityType(finding.entity.kind).field(finding.field);
    return field ? FindingLine::tr("Set: %1").arg(fieldLabel(*field, language)) : FindingLine::tr("Open");
}

} // namespace

Status statusOf(Severity severity)
{
    return severity == Severity::Problem ? Status::AtRisk : Status::Attention;
}

NoteLine *makeFindingLine(const Finding &finding, const Language &language, FindingVerb verb, QWidget *parent)
{
    auto *line = new NoteLine(parent);
    line->setObjectName(finding.id());
    line->setProperty("isProposal", finding.severity == Severity::Note);
    line->setContent(statusOf(finding.severity), language.text(finding.text),
                     verb == FindingVerb::Fix ? fixText(finding, language) : QString());
    line->button()->setObjectName(QLatin1StringView("fixFinding"));
    line->button()->setAccessibleName(
        FindingLine::tr("%1 (%2)").arg(line->button()->text(), line->sentence()));
    return line;
}
