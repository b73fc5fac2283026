// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/proposalcard.h"

#include "common/gainlinestyle.h"
#include "common/signs.h"
#include "core/language.h"
#include "rules/goalof.h"
#include "rules/planindex.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int noteWidth = 118; // dates under each other

QString needsBehind(const PlanIndex &index, const Objective &objective)
{
    QStringList titles;
    for (const EntityId id : objective.needs) {
        if (const Need *need = index.plan().needs.find(id))
            titles += need->shortTitle.isEmpty() ? need->title : need->shortTitle;
    }
    return titles.join(u", "_s);
}

} // namespace

ProposalCard::ProposalCard(const PlanIndex &index, const ProposedObjective &proposed,
                           const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_proposed(proposed)
    , m_column(new QVBoxLayout(this))
    , m_parts(new QWidget(this))
    , m_partColumn(new QVBoxLayout(m_parts))
{
    m_column->setContentsMargins(0, 4, 8, 12);
    m_column->setSpacing(4);
    m_partColumn->setContentsMargins(28, 0, 0, 0);
    m_partColumn->setSpacing(4);
    addHead(index);
    m_column->addWidget(m_parts);
    auto *needs = new QLabel(tr("Why: %1").arg(needsBehind(index, proposed.objective)), m_parts);
    needs->setWordWrap(true);
    setTextStyle(needs, TextStyle::Small);
    setTextInk(needs, TextInk::Muted);
    m_partColumn->addWidget(needs);
    addHeading(tr("Key results"));
    for (const KeyResult &keyResult : proposed.keyResults)
        m_keyResults += addPart(u"proposedKeyResult"_s, keyResult.title, {}, tr("Make this key result"));
    addHeading(tr("Projects"));
    for (const Project &project : proposed.projects)
        m_projects +=
            addPart(u"proposedProject"_s, project.title, datesOf(project, language), tr("Make this project"));
    follow();
}

void ProposalCard::addHead(const PlanIndex &index)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_head.isKept = new QCheckBox(this);
    m_head.isKept->setObjectName(u"proposedObjectiveKept"_s);
    m_head.isKept->setChecked(m_proposed.accepted);
    m_head.isKept->setAccessibleName(tr("Make the objective “%1”").arg(m_proposed.objective.title));
    m_head.title = new QLineEdit(m_proposed.objective.title, this);
    m_head.title->setObjectName(u"proposedObjectiveTitle"_s);
    m_head.title->setAccessibleName(tr("Title of the objective “%1”").arg(m_proposed.objective.title));
    m_head.title->setCursorPosition(0);
    setTextStyle(m_head.title, TextStyle::Body, QFont::DemiBold);
    line->addWidget(m_head.isKept);
    if (const Goal *goal = goalOf(index, m_proposed.objective)) {
        auto *tag = new GoalTag(this);
        tag->setGoal(goal->color, goalLabel(*goal), goal->title);
        line->addWidget(tag);
    }
    line->addWidget(m_head.title, 1);
    m_column->addLayout(line);
    connect(m_head.isKept, &QCheckBox::toggled, this, &ProposalCard::follow);
    connect(m_head.title, &QLineEdit::textChanged, this, &ProposalCard::changed);
}

void ProposalCard::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_parts);
    setTextStyle(heading, TextStyle::Caption, QFont::DemiBold);
    setTextInk(heading, TextInk::Muted);
    m_partColumn->addSpacing(4);
    m_partColumn->addWidget(heading);
}

ProposalCard::Part ProposalCard::addPart(const QString &name, const QString &title, const QString &note,
                                         const QString &left)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    Part part{new QCheckBox(m_parts), new QLineEdit(title, m_parts)};
    part.isKept->setObjectName(name + u"Kept"_s);
    part.isKept->setChecked(true);
    part.isKept->setAccessibleName(u"%1: %2"_s.arg(left, title));
    part.title->setObjectName(name + u"Title"_s);
    part.title->setAccessibleName(tr("Title of “%1”").arg(title));
    part.title->setCursorPosition(0);
    line->addWidget(part.isKept);
    line->addWidget(part.title, 1);
    if (!note.isEmpty()) {
        auto *label = new QLabel(note, m_parts);
        setTextStyle(label, TextStyle::Caption);
        setTextInk(label, TextInk::Muted);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setMinimumWidth(themeOf(this).px(noteWidth));
        line->addWidget(label);
    }
    m_partColumn->addLayout(line);
    connect(part.isKept, &QCheckBox::toggled, this, &ProposalCard::follow);
    return part;
}

void ProposalCard::follow()
{
    m_parts->setEnabled(m_head.isKept->isChecked());
    m_head.title->setEnabled(m_head.isKept->isChecked());
    for (const Part &part : m_keyResults + m_projects)
        part.title->setEnabled(part.isKept->isChecked());
    Q_EMIT changed();
}

QString ProposalCard::datesOf(const Project &project, const Language &language) const
{
    if (!project.start.isValid() || !project.end.isValid())
        return tr("no dates");
    return tr("%1 to %2").arg(language.shortDayMonth(project.start), language.shortDayMonth(project.end));
}

// Every title there is to type, after the one that was proposed.
QList<QPair<QString, QLineEdit *>> ProposalCard::titles() const
{
    QList<QPair<QString, QLineEdit *>> titles{{m_proposed.objective.title, m_head.title}};
    for (qsizetype i = 0; i < m_keyResults.size(); ++i)
        titles.append({m_proposed.keyResults.at(i).title, m_keyResults.at(i).title});
    for (qsizetype i = 0; i < m_projects.size(); ++i)
        titles.append({m_proposed.projects.at(i).title, m_projects.at(i).title});
    return titles;
}

ProposalCard::Renamed ProposalCard::renamed() const
{
    Renamed renamed;
    for (const auto &[proposed, line] : titles()) {
        if (line->text() != proposed)
            renamed.insert(proposed, line->text());
    }
    return renamed;
}

void ProposalCard::rename(const Renamed &renamed)
{
    for (const auto &[proposed, line] : titles()) {
        if (line->text() == proposed && renamed.contains(proposed))
            line->setText(renamed.value(proposed));
    }
}

ProposedObjective ProposalCard::proposal() const
{
    ProposedObjective proposal = m_proposed;
    proposal.accepted = m_head.isKept->isChecked();
    proposal.objective.title = m_head.title->text().trimmed();
    proposal.keyResults.clear();
    proposal.projects.clear();
    for (qsizetype i = 0; i < m_keyResults.size(); ++i) {
        KeyResult keyResult = m_proposed.keyResults.at(i);
        keyResult.title = m_keyResults.at(i).title->text().trimmed();
        if (m_keyResults.at(i).isKept->isChecked() && !keyResult.title.isEmpty())
            proposal.keyResults += keyResult;
    }
    for (qsizetype i = 0; i < m_projects.size(); ++i) {
        Project project = m_proposed.projects.at(i);
        project.title = m_projects.at(i).title->text().trimmed();
        if (m_projects.at(i).isKept->isChecked() && !project.title.isEmpty())
            proposal.projects += project;
    }
    return proposal;
}
