// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrrulesdialog.h"

#include "common/gainlinestyle.h"
#include "common/toggleswitch.h"
#include "document/okreditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/ruleexplanation.h"
#include "okrs/sectionheading.h"
#include "rules/okrchecks.h"
#include "rules/okrrules.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 640;
constexpr int listHeight = 440;
constexpr int textIndent = 46; // under the switch's words

} // namespace

OkrRulesDialog::OkrRulesDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("Which rules does this plan check its OKRs by?"), parent)
    , m_context(context)
    , m_count(new QLabel(this))
{
    setObjectName(u"okrRulesDialog"_s);
    setMinimumWidth(themeOf(this).px(dialogWidth));
    m_count->setObjectName(u"okrRulesOff"_s);
    m_count->setWordWrap(true);
    setTextInk(m_count, TextInk::Muted);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"okrRules"_s);
    scroll->setAccessibleName(tr("OKR rules"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(themeOf(this).px(listHeight));
    scroll->setWidget(makeRules());
    body()->addWidget(m_count);
    body()->addWidget(scroll, 1);
    addCancel(tr("Close"));
    m_checkAll = addVerb(tr("Check all of them"));
    m_checkAll->setObjectName(u"okrCheckAll"_s);
    connect(m_checkAll, &QPushButton::clicked, this, &OkrRulesDialog::checkAll);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrRulesDialog::follow);
    follow();
}

QWidget *OkrRulesDialog::makeRules()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(4, 4, 12, 4); // room for the ring of focus
    column->setSpacing(6);
    for (int trait = 0; trait < okrTraitCount; ++trait) {
        column->addWidget(
            makeSectionHeading(m_context.session.language().text(traitName(OkrTrait(trait))), list));
        for (const OkrRule &rule : okrRules()) {
            if (rule.trait == OkrTrait(trait))
                addRule(column, rule);
        }
    }
    column->addStretch(1);
    return list;
}

void OkrRulesDialog::addRule(QVBoxLayout *column, const OkrRule &rule)
{
    const Language &language = m_context.session.language();
    const QString id = QString::fromLatin1(rule.id);
    auto *isChecked = new ToggleSwitch(language.text(Message(rule.name)));
    isChecked->setObjectName(u"rule_"_s + id);
    isChecked->setEnabled(!m_context.session.isReadOnly());
    m_switches.insert(id, isChecked);
    column->addWidget(isChecked, 0, Qt::AlignLeft);
    auto *explanation = new RuleExplanation(rule, language);
    explanation->setContentsMargins(themeOf(this).px(textIndent), 0, 0, 8);
    column->addWidget(explanation);
    connect(isChecked, &ToggleSwitch::toggled, this, [this, id](bool isWanted) {
        if (!OkrEditor(m_context.session).switchRule(id, isWanted))
            follow();
    });
}

void OkrRulesDialog::follow()
{
    const PlanSettings &settings = m_context.session.data().settings();
    int off = 0;
    for (auto rule = m_switches.cbegin(); rule != m_switches.cend(); ++rule) {
        const QSignalBlocker quiet(rule.value());
        const bool isWanted = isChecked(settings, rule.key());
        rule.value()->setChecked(isWanted);
        off += isWanted ? 0 : 1;
    }
    m_count->setText(off == 0 ? tr("This plan checks all of them. A rule that does not suit the team can be "
                                   "switched off: nothing is found by it any more.")
                              : tr("%n rule(s) are switched off in this plan.", nullptr, off));
    m_checkAll->setEnabled(off > 0 && !m_context.session.isReadOnly());
}

void OkrRulesDialog::checkAll()
{
    (void)OkrEditor(m_context.session).checkAllRules();
}
