// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/qualitylist.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldform.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "document/okreditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "okrs/okrrulesdialog.h"
#include "okrs/qualityfixes.h"
#include "okrs/qualitytexts.h"
#include "okrs/ruleexplanation.h"
#include "okrs/sectionheading.h"
#include "okrs/statusmark.h"
#include "rules/okrchecks.h"
#include "rules/okrrules.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int explanationIndent = 24; // under the sentence
constexpr int textLine = 18;

} // namespace

QualityList::QualityList(const ViewContext &context, EntityRef entity, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entity(entity)
    , m_fixes(new QualityFixes(context, entity, this))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"qualityList"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(makeSectionHeading(tr("Quality"), this));
    connect(m_fixes, &QualityFixes::numbersWanted, this, &QualityList::numbersWanted);
    connect(m_fixes, &QualityFixes::titleWanted, this, [this] {
        if (m_title)
            m_title->control()->setFocus(Qt::OtherFocusReason);
    });
    connect(&context.figures, &QuarterFigures::changed, this, &QualityList::refresh);
    refresh();
}

// The form is built after what stands above it, so it is looked for when both are shown.
void QualityList::followTitle()
{
    for (const QWidget *around = parentWidget(); around && !m_title; around = around->parentWidget()) {
        const auto *form = around->findChild<FieldForm *>();
        const FieldRow *row = form && form->kind() == m_entity.kind ? form->row(u"title") : nullptr;
        if (!row)
            continue;
        m_title = row->editor();
        m_shown.clear(); // there are titles to reword now
        connect(m_title, &FieldEditor::touched, this, &QualityList::refresh);
        connect(m_title, &FieldEditor::abandoned, this, &QualityList::refresh);
    }
}

void QualityList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_title)
        followTitle();
    refresh();
}

QString QualityList::typedTitle(const QString &title) const
{
    if (!m_title || !m_title->isTouched())
        return title;
    const Result<QVariant> typed = m_title->value();
    return typed ? typed->toString() : title;
}

QList<Finding> QualityList::findings() const
{
    const PlanIndex &index = m_context.figures.index();
    if (const Objective *objective = index.plan().objectives.find(m_entity.id)) {
        Objective typed = *objective;
        typed.title = typedTitle(objective->title);
        return problemsOf(index, typed);
    }
    const KeyResult *keyResult = index.plan().keyResults.find(m_entity.id);
    if (!keyResult)
        return {};
    KeyResult typed = *keyResult;
    typed.title = typedTitle(keyResult->title);
    QList<Finding> found = problemsOf(index, typed);
    if (const Objective *objective = index.plan().objectives.find(keyResult->objective)) {
        const QList<Finding> around = problemsOf(index, *objective);
        std::copy_if(around.cbegin(), around.cend(), std::back_inserter(found),
                     [](const Finding &finding) { return finding.check == u"key_results_all_due_last_day"; });
    }
    return found;
}

QList<QualityList::Line> QualityList::lines() const
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const QList<Finding> found = findings();
    QList<Line> lines;
    for (const QualityRule &rule : qualityRules(index, m_entity, language)) {
        const auto broken = std::find_if(found.cbegin(), found.cend(), [&rule](const Finding &finding) {
            return rule.checks.contains(finding.check);
        });
        const auto kept = std::find_if(rule.checks.cbegin(), rule.checks.cend(), [&](const QString &check) {
            return isChecked(index.settings(), check);
        });
        if (broken != found.cend())
            lines += Line{broken->check, brokenText(*broken, m_entity, language), *broken, true};
        else if (kept != rule.checks.cend())
            lines += Line{*kept, rule.kept, {}, false};
        else
            continue; // nobody wants to hear of it
        lines.last().isOpen = m_open.contains(lines.constLast().rule);
    }
    return lines;
}

void QualityList::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    if (entityType(m_entity.kind).rowOf(index.plan(), m_entity.id) < 0)
        return;
    const QList<Line> wanted = lines();
    if (m_body && wanted == m_shown)
        return;
    m_shown = wanted;
    const QWidget *focus = m_body ? m_body->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // the button that mended something may still be handling its click
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_rows->addWidget(m_body);
    for (const Line &line : std::as_const(m_shown)) {
        addLine(line);
        if (line.isOpen)
            addExplanation(line);
    }
    addRulesButton();
    m_body->show();
    if (auto *again = focused.isEmpty() ? nullptr : m_body->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void QualityList::addLine(const Line &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const Theme &theme = themeOf(this);
    auto *mark = new StatusMark(line.isBroken ? Status::Attention : Status::OnTrack, m_body);
    mark->setFixedHeight(theme.px(smallControlHeight)); // beside the first line, as the buttons
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *text = new QLabel(line.text, m_body);
    text->setWordWrap(true);
    const int around = theme.px((smallControlHeight - textLine) / 2);
    text->setContentsMargins(0, around, 0, around);
    setTextStyle(text, TextStyle::Small);
    row->addWidget(text, 1, Qt::AlignTop);
    if (line.isBroken && !m_context.session.isReadOnly())
        addFix(row, line.finding);
    addWhy(row, line);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
}

void QualityList::addFix(QHBoxLayout *row, const Finding &finding)
{
    const QString verb = qualityVerb(finding.check);
    if (verb.isEmpty() || (finding.field == u"title" && !m_title))
        return;
    auto *button = new QPushButton(verb, m_body);
    button->setObjectName(u"fix_"_s + finding.check);
    button->setProperty("flatAccent", true);
    button->setProperty("small", true);
    button->setToolTip(m_context.session.language().text(finding.text));
    row->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QPushButton::clicked, this, [this, button, finding] { m_fixes->fix(button, finding); });
}

void QualityList::addWhy(QHBoxLayout *row, const Line &line)
{
    const OkrRule *rule = okrRule(line.rule);
    if (!rule)
        return;
    const QString name = m_context.session.language().text(Message(rule->name));
    auto *why = new IconButton(line.isOpen ? u"chevron-up"_s : u"info"_s, tr("Why: %1").arg(name), m_body);
    why->setObjectName(u"why_"_s + line.rule);
    why->setProperty("small", true);
    row->addWidget(why, 0, Qt::AlignTop);
    connect(why, &IconButton::clicked, this, [this, id = line.rule] {
        if (!m_open.remove(id))
            m_open.insert(id);
        refresh();
    });
}

void QualityList::addExplanation(const Line &line)
{
    const OkrRule *rule = okrRule(line.rule);
    const Language &language = m_context.session.language();
    auto *block = new QWidget(m_body);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(themeOf(this).px(explanationIndent), 0, 0, 6);
    column->setSpacing(2);
    auto *name = new QLabel(language.text(Message(rule->name)), block);
    name->setWordWrap(true);
    setTextStyle(name, TextStyle::Small, QFont::DemiBold);
    column->addWidget(name);
    column->addWidget(new RuleExplanation(*rule, language, block));
    if (!m_context.session.isReadOnly()) {
        auto *off = new QPushButton(tr("Do not check this in this plan"), block);
        off->setObjectName(u"off_"_s + line.rule);
        off->setAccessibleName(tr("Do not check this in this plan: %1").arg(name->text()));
        off->setProperty("flatAccent", true);
        off->setProperty("small", true);
        column->addWidget(off, 0, Qt::AlignLeft);
        connect(off, &QPushButton::clicked, this,
                [this, id = line.rule] { (void)OkrEditor(m_context.session).switchRule(id, false); });
    }
    m_body->layout()->addWidget(block);
}

void QualityList::addRulesButton()
{
    const int off = int(m_context.session.data().settings().rulesOff.size());
    auto *rules =
        new QPushButton(off > 0 ? tr("OKR rules: %n switched off…", nullptr, off) : tr("OKR rules…"), m_body);
    rules->setObjectName(u"qualityRules"_s);
    rules->setProperty("flatAccent", true);
    rules->setProperty("small", true);
    static_cast<QVBoxLayout *>(m_body->layout())->addWidget(rules, 0, Qt::AlignLeft);
    connect(rules, &QPushButton::clicked, this, [this] {
        auto *dialog = new OkrRulesDialog(m_context, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}
