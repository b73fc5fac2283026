// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/gradingform.h"

#include "common/fieldwalk.h"
#include "common/gainlinestyle.h"
#include "common/levelbar.h"
#include "common/noteline.h"
#include "common/segmentedcontrol.h"
#include "common/typednumber.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/steeringeditor.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gradeWidth = 120;

constexpr int gap = 8;

// Gives way where the window is low, so that the bar and the fields keep their height.
void addGap(QVBoxLayout *column)
{
    column->addItem(new QSpacerItem(0, gap, QSizePolicy::Minimum, QSizePolicy::Maximum));
}

} // namespace

GradingForm::GradingForm(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_walk(new FieldWalk(this))
    , m_objective(new QLabel(this))
    , m_title(new QLabel(this))
    , m_bar(new LevelBar(this))
    , m_score(new QLabel(this))
    , m_gradeName(new QLabel(this))
    , m_grade(new QLineEdit(this))
    , m_achievedName(new QLabel(this))
    , m_achieved(new QLineEdit(this))
    , m_learnedName(new QLabel(this))
    , m_learned(new QLineEdit(this))
    , m_changeName(new QLabel(this))
    , m_change(new QLineEdit(this))
    , m_outcomeName(new QLabel(this))
    , m_outcome(new SegmentedControl(this))
    , m_problem(new NoteLine(this))
    , m_next(new QPushButton(this))
    , m_keys(new QLabel(this))
{
    setObjectName(u"gradingForm"_s);
    for (int i = 0; i < int(choicesOf<KeyResultOutcome>().size()); ++i)
        m_outcome->addSegment({});
    build();
    m_walk->setStops({m_grade, m_achieved, m_learned, m_change, m_outcome});
    connect(m_walk, &FieldWalk::finished, this, &GradingForm::nextWanted);
    connect(m_walk, &FieldWalk::backWanted, this, &GradingForm::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &GradingForm::nextWanted);
    connect(m_grade, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_grade, &QLineEdit::editingFinished, this, &GradingForm::checkGrade);
    retranslate();
}

void GradingForm::dress()
{
    const QList<QPair<QWidget *, QString>> names = {
        {m_title, u"gradedKeyResult"_s}, {m_grade, u"grade"_s},        {m_achieved, u"gradeAchieved"_s},
        {m_learned, u"gradeLearned"_s},  {m_change, u"gradeChange"_s}, {m_outcome, u"gradeOutcome"_s},
        {m_problem, u"gradeProblem"_s},  {m_next, u"gradeNext"_s},     {m_score, u"gradeScore"_s},
    };
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    setTextStyle(m_title, TextStyle::ViewTitle);
    for (QLabel *label : {m_objective, m_title, m_score, m_keys}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_objective, m_score, m_keys}) {
        setTextStyle(label, TextStyle::Small);
        setTextInk(label, TextInk::Muted);
    }
    for (QLabel *name : {m_gradeName, m_achievedName, m_learnedName, m_changeName, m_outcomeName}) {
        setTextStyle(name, TextStyle::Caption);
        setTextInk(name, TextInk::Muted);
    }
    m_gradeName->setBuddy(m_grade);
    m_achievedName->setBuddy(m_achieved);
    m_learnedName->setBuddy(m_learned);
    m_changeName->setBuddy(m_change);
    m_grade->setFixedWidth(themeOf(this).px(gradeWidth));
    m_next->setAutoDefault(true);
}

void GradingForm::build()
{
    dress();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_objective);
    column->addWidget(m_title);
    addGap(column);
    column->addWidget(m_bar);
    addGap(column);
    auto *grade = new QHBoxLayout;
    grade->setSpacing(12);
    grade->addWidget(m_grade);
    grade->addWidget(m_score, 1);
    column->addWidget(m_gradeName);
    column->addLayout(grade);
    column->addWidget(m_problem); // it is of the grade alone
    const QList<QPair<QLabel *, QLineEdit *>> sentences = {
        {m_achievedName, m_achieved}, {m_learnedName, m_learned}, {m_changeName, m_change}};
    for (const auto &[name, field] : sentences) {
        addGap(column);
        column->addWidget(name);
        column->addWidget(field);
    }
    addGap(column);
    column->addWidget(m_outcomeName);
    column->addWidget(m_outcome, 0, Qt::AlignLeft);
    addGap(column);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_keys, 1);
    verbs->addWidget(m_next);
    column->addLayout(verbs);
    column->addStretch(1);
}

void GradingForm::show(EntityId keyResult)
{
    m_keyResult = keyResult;
    load();
}

void GradingForm::load()
{
    const KeyResult *keyResult = m_context.session.data().keyResults.find(m_keyResult);
    setVisible(keyResult);
    if (!keyResult)
        return;
    m_loaded = gradingOf(*keyResult);
    m_grade->setText(m_loaded.grade ? m_context.session.language().number(*m_loaded.grade, 2) : QString());
    m_achieved->setText(m_loaded.achieved);
    m_learned->setText(m_loaded.learned);
    m_change->setText(m_loaded.wouldChange);
    m_outcome->setCurrentIndex(int(m_loaded.outcome));
    for (QWidget *field : {m_grade, m_achieved, m_learned, m_change})
        field->setEnabled(!m_context.session.isReadOnly());
    m_outcome->setEnabled(!m_context.session.isReadOnly());
    tell({});
    showFacts();
}

void GradingForm::showFacts()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const KeyResult &keyResult = *index.plan().keyResults.find(m_keyResult);
    m_objective->setText(entityTitle(index.plan(), EntityKind::Objective, keyResult.objective));
    m_title->setText(keyResult.title);
    m_bar->setKeyResult(index, keyResult, m_context.session.today(), language);
    const auto score = proposedGrade(index, keyResult);
    const auto current = currentOf(index, keyResult);
    m_grade->setPlaceholderText(score ? language.number(*score, 2) : tr("0 to 1"));
    if (score && current) {
        m_score->setText(tr("It ended at %1, which scores %2. Left empty, that is the grade.")
                             .arg(language.text(valueText(keyResult, *current)), language.number(*score, 2)));
    } else {
        m_score->setText(tr("Nothing to compute a score from: judge it, 0.7 is the target."));
    }
}

bool GradingForm::readGrade(std::optional<double> &grade) const
{
    const QString text = m_grade->text().trimmed();
    if (!text.isEmpty()) {
        grade = typedNumber(text, m_context.session.language());
        return grade && *grade >= 0 && *grade <= 1;
    }
    grade = m_loaded.grade && !m_grade->isModified() ? m_loaded.grade : std::nullopt;
    return true;
}

void GradingForm::checkGrade()
{
    std::optional<double> grade;
    if (!readGrade(grade))
        tell(tr("“%1” is no grade: type a number from 0 to 1, such as %2.")
                 .arg(m_grade->text(), m_context.session.language().number(0.7, 1)));
}

Grading GradingForm::typed(std::optional<double> grade) const
{
    return {grade, m_achieved->text().trimmed(), m_learned->text().trimmed(), m_change->text().trimmed(),
            KeyResultOutcome(m_outcome->currentIndex())};
}

bool GradingForm::commit()
{
    return write(false);
}

bool GradingForm::accept()
{
    return write(true);
}

bool GradingForm::write(bool takesScore)
{
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(m_keyResult);
    if (!keyResult || m_context.session.isReadOnly())
        return true;
    std::optional<double> grade;
    if (!readGrade(grade)) {
        checkGrade();
        m_grade->setFocus(Qt::OtherFocusReason);
        return false;
    }
    Grading now = typed(grade);
    // Two decimals are shown: what was not touched keeps the others.
    if (m_loaded.grade && !m_grade->isModified())
        now.grade = m_loaded.grade;
    if (!now.grade && takesScore)
        now.grade = proposedGrade(index, *keyResult);
    if (now == m_loaded)
        return true;
    m_loaded = now; // before the plan tells of the change
    const Result<void> done = SteeringEditor(m_context.session).grade(m_keyResult, now);
    load();
    return bool(done);
}

void GradingForm::refresh()
{
    const KeyResult *keyResult = m_context.session.data().keyResults.find(m_keyResult);
    if (!keyResult) {
        show({});
        return;
    }
    if (gradingOf(*keyResult) != m_loaded)
        load();
    else
        showFacts();
}

void GradingForm::takeFocus()
{
    m_walk->focusFirst();
}

void GradingForm::tell(const QString &problem)
{
    m_grade->setProperty("invalid", !problem.isEmpty());
    m_grade->update();
    m_problem->setContent(Status::AtRisk, problem);
}

void GradingForm::retranslate()
{
    const Language &language = m_context.session.language();
    m_gradeName->setText(tr("Grade, 0 to 1"));
    m_achievedName->setText(tr("What was achieved?"));
    m_learnedName->setText(tr("What was learned?"));
    m_changeName->setText(tr("What would you change?"));
    m_outcomeName->setText(tr("In the next quarter"));
    m_grade->setAccessibleName(m_gradeName->text());
    m_achieved->setAccessibleName(m_achievedName->text());
    m_learned->setAccessibleName(m_learnedName->text());
    m_change->setAccessibleName(m_changeName->text());
    m_outcome->setAccessibleName(m_outcomeName->text());
    int segment = 0;
    for (const Choice &choice : choicesOf<KeyResultOutcome>())
        m_outcome->setSegmentText(segment++, choiceLabel(choice, language));
    m_next->setText(tr("Next key result"));
    m_keys->setText(tr("Enter goes on, arrows choose, Ctrl+Enter is done with this one"));
    if (m_keyResult)
        load();
}
