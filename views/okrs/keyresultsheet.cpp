// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/keyresultsheet.h"

#include "common/card.h"
#include "common/gainlinestyle.h"
#include "common/levelbar.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/fieldtext.h"
#include "okrs/checkinbox.h"
#include "okrs/checkinlist.h"
#include "okrs/linkfacts.h"
#include "okrs/linklist.h"
#include "okrs/numbersrow.h"
#include "okrs/progresschart.h"
#include "okrs/statusnote.h"
#include "rules/forecast.h"
#include "rules/goalof.h"
#include "rules/keyresulthealth.h"
#include "rules/projecthealth.h"
#include "scenes/healthstatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rightWidth = 412; // as wide as the details

QLabel *plainLabel(QWidget *parent, TextStyle style, int weight = 0)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style, weight);
    return label;
}

} // namespace

KeyResultSheet::KeyResultSheet(const ViewContext &context, EntityId keyResult, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult)
    , m_box(new CheckInBox(context, keyResult))
    , m_finding(new StatusNote)
    , m_bar(new LevelBar)
    , m_forecast(plainLabel(nullptr, TextStyle::Section))
    , m_grade(plainLabel(nullptr, TextStyle::Body))
    , m_projects(new LinkList(context, tr("Projects that move it")))
    , m_objective(new LinkList(context, tr("Why: the objective it proves")))
    , m_needs(new LinkList(context, tr("The needs behind it, and who asked")))
    , m_goal(new LinkList(context, tr("The company goal they serve")))
{
    setObjectName(u"keyResultSheet"_s);
    m_forecast->setObjectName(u"keyResultForecast"_s);
    m_grade->setObjectName(u"keyResultGrade"_s);
    m_bar->setObjectName(u"keyResultBar"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(gutter);
    auto *left = new QVBoxLayout;
    auto *side = new QWidget(this);
    side->setFixedWidth(themeOf(parent).px(rightWidth));
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(gutter);
    columns->addLayout(left, 1);
    columns->addWidget(side);
    buildLeft(left);
    buildRight(right);
    connect(&context.figures, &QuarterFigures::changed, this, &KeyResultSheet::refresh);
    refresh();
}

QVBoxLayout *KeyResultSheet::addCard(QVBoxLayout *column)
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    inside->setSpacing(14);
    column->addWidget(card);
    return inside;
}

void KeyResultSheet::buildLeft(QVBoxLayout *column)
{
    QVBoxLayout *standing = addCard(column);
    standing->addWidget(m_finding);
    standing->addWidget(m_bar);
    standing->addWidget(new ProgressChart(m_context, m_keyResult, ProgressChart::Extent::Full, this));
    standing->addWidget(m_forecast);
    standing->addWidget(m_grade);
    auto *history = new CheckInList(m_context, m_keyResult, CheckInList::Extent::All, this);
    addCard(column)->addWidget(history);
    connect(history, &CheckInList::editWanted, m_box, &CheckInBox::edit);
    column->addStretch(1);
}

void KeyResultSheet::buildRight(QVBoxLayout *column)
{
    QVBoxLayout *doing = addCard(column);
    doing->addWidget(m_box);
    doing->addWidget(new NumbersRow(m_context, m_keyResult, this));
    QVBoxLayout *why = addCard(column);
    for (LinkList *links : {m_projects, m_objective, m_needs, m_goal})
        why->addWidget(links);
    column->addStretch(1);
}

void KeyResultSheet::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    if (!keyResult)
        return;
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    const HealthReport report = healthOf(index, *keyResult, today);
    m_finding->setContent(statusOf(report.health).value_or(Status::Attention),
                          language.text(healthLabel(report.health)), language.text(report.reason));
    const auto forecast = forecastOf(index, *keyResult, today);
    m_forecast->setText(forecast ? language.text(forecastText(*keyResult, *forecast)) : QString());
    m_forecast->setVisible(forecast.has_value());
    m_bar->setKeyResult(index, *keyResult, today, language);
    showGrade();
    showWhy();
}

// What was said at the end of its quarter.
void KeyResultSheet::showGrade()
{
    const KeyResult &keyResult = *m_context.session.data().keyResults.find(m_keyResult);
    m_grade->setVisible(keyResult.grade.has_value());
    if (!keyResult.grade)
        return;
    QStringList lines = {tr("Graded %1").arg(m_context.session.language().number(*keyResult.grade, 2))};
    const auto add = [&lines](const QString &sentence, const QString &words) {
        if (!words.isEmpty())
            lines += sentence.arg(words);
    };
    add(tr("Achieved: %1"), keyResult.achieved);
    add(tr("Learned: %1"), keyResult.learned);
    add(tr("Would change: %1"), keyResult.wouldChange);
    m_grade->setText(lines.join(u'\n'));
}

void KeyResultSheet::showWhy()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    QList<EntityLink> projects;
    for (const Project *project : index.projectsOfKeyResult(m_keyResult)) {
        EntityLink link = projectLink(*project, language);
        if (const auto report = healthOf(*project, index.settings(), today))
            link.fact = language.text(healthLabel(report->health)) + u" · "_s + link.fact;
        projects += link;
    }
    m_projects->setLinks(projects);
    const KeyResult &keyResult = *index.plan().keyResults.find(m_keyResult);
    const Objective *objective = index.plan().objectives.find(keyResult.objective);
    m_objective->setLinks(objective ? QList{EntityLink{{EntityKind::Objective, objective->id},
                                                       objective->quarter.label(language)}}
                                    : QList<EntityLink>());
    m_needs->setLinks(objective ? needLinks(index, objective->needs, language) : QList<EntityLink>());
    const Goal *goal = objective ? goalOf(index, *objective) : nullptr;
    const Contact *sponsor = goal ? index.plan().contacts.find(goal->sponsor) : nullptr;
    m_goal->setLinks(
        goal ? QList{EntityLink{{EntityKind::Goal, goal->id}, sponsor ? sponsor->name : goalLabel(*goal)}}
             : QList<EntityLink>());
}
