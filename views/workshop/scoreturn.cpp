// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/scoreturn.h"

#include "common/card.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "document/plansession.h"
#include "document/workshopeditor.h"
#include "entities/plandata.h"
#include "workshop/scorescale.h"
#include "workshop/scorewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDescription = 420; // characters
constexpr int allTheRoom = 1000; // a stretch

QString shortened(const QString &text)
{
    return text.size() <= longestDescription ? text : text.left(longestDescription).trimmed() + u'…';
}

} // namespace

ScoreTurn::ScoreTurn(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_who(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_description(new QLabel(this))
    , m_question(new QLabel(this))
    , m_scale(new ScoreScale(this))
    , m_problem(new NoteLine(this))
    , m_keys(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_abstain(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"scoreTurn"_s);
    setFocusProxy(m_scale);
    build();
    connect(m_scale, &ScoreScale::valueChanged, this, &ScoreTurn::showScore);
    connect(m_scale, &ScoreScale::nextWanted, this, &ScoreTurn::next);
    connect(m_scale, &ScoreScale::backWanted, this, &ScoreTurn::back);
    connect(m_scale, &ScoreScale::outside, this,
            [this](int typed) { tell(tr("A score goes from 1 to 5: %1 is outside.").arg(typed)); });
    connect(m_next, &QPushButton::clicked, this, &ScoreTurn::next);
    connect(m_abstain, &QPushButton::clicked, this, [this] { give(std::nullopt); });
    auto *abstain = new QShortcut(Qt::Key_A, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(abstain, &QShortcut::activated, m_abstain, &QPushButton::click);
    connect(m_back, &QPushButton::clicked, this, &ScoreTurn::back);
}

void ScoreTurn::dress()
{
    m_title->setObjectName(u"scoredNeed"_s);
    m_question->setObjectName(u"question"_s);
    m_keys->setObjectName(u"scoreKeys"_s);
    m_problem->setObjectName(u"scoreProblem"_s);
    QSizePolicy kept = m_problem->sizePolicy(); // the rungs stay where they are
    kept.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(kept);
    m_back->setObjectName(u"scoreBack"_s);
    m_abstain->setObjectName(u"scoreAbstain"_s);
    m_abstain->setFlat(true);
    m_next->setObjectName(u"scoreNext"_s);
    m_next->setProperty("primary", true);
    for (QPushButton *button : {m_abstain, m_back, m_next})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    m_progress->setTextVisible(false);
    setTextStyle(m_title, TextStyle::ViewTitle);
    setTextStyle(m_question, TextStyle::PanelTitle);
    for (QLabel *label : {m_who, m_facts, m_keys}) {
        setTextStyle(label, TextStyle::Small);
        setTextInk(label, TextInk::Muted);
    }
    for (QLabel *label : {m_title, m_facts, m_description, m_question, m_keys})
        label->setWordWrap(true);
    for (QLabel *label : {m_who, m_title, m_facts, m_description})
        label->setTextFormat(Qt::PlainText); // whatever people have written
}

void ScoreTurn::build()
{
    dress();
    auto *need = new QVBoxLayout;
    need->setSpacing(8);
    need->addWidget(m_facts);
    need->addWidget(m_title);
    need->addSpacing(8);
    need->addWidget(m_description);
    need->addStretch(1);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_keys, allTheRoom);
    verbs->addStretch(1);
    verbs->addWidget(m_abstain);
    verbs->addWidget(m_back);
    verbs->addWidget(m_next);
    auto *score = new QVBoxLayout;
    score->setSpacing(12);
    score->addWidget(m_question);
    score->addWidget(m_scale);
    score->addWidget(m_problem);
    score->addLayout(verbs);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addLayout(need, 1);
    columns->addLayout(score, 1);
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 20, 40, 20);
    column->setSpacing(8);
    column->addWidget(m_who);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(columns);
    column->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ScoreTurn::begin(EntityId round, EntityId participant)
{
    m_round = round;
    m_participant = participant;
    m_open = stillToScore(m_context.session.data(), round, participant);
    m_given.clear();
    m_index = 0;
    showOpen();
}

void ScoreTurn::refresh()
{
    const QList<OpenScore> still = stillToScore(m_context.session.data(), m_round, m_participant);
    for (int i = int(m_open.size()) - 1; i >= 0; --i) {
        const bool isTakenBack = m_given.contains(i) && still.contains(m_open.at(i));
        if (!isTakenBack)
            continue;
        m_given.remove(i);
        m_index = std::min(m_index, i);
    }
    showOpen();
}

void ScoreTurn::showOpen()
{
    const PlanData &plan = m_context.session.data();
    while (m_index < m_open.size() && !plan.needs.contains(m_open.at(m_index).need))
        ++m_index; // deleted meanwhile
    const RoundParticipant *person = plan.roundParticipants.find(m_participant);
    if (!person || m_index >= m_open.size()) {
        Q_EMIT done();
        return;
    }
    m_who->setText(tr("%1 · score %2 of %3").arg(person->name).arg(m_index + 1).arg(m_open.size()));
    m_progress->setRange(0, int(m_open.size()));
    m_progress->setValue(m_index);
    m_progress->setAccessibleName(m_who->text());
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_index > 0);
    m_abstain->setText(tr("Abstain"));
    m_abstain->setToolTip(tr("Leave this score to the others (A)"));
    m_next->setText(m_index + 1 < m_open.size() ? tr("Next") : tr("Done"));
    showNeed();
    m_scale->setValue(m_given.value(m_index));
    showScore();
    m_scale->setFocus();
}

void ScoreTurn::showNeed()
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const OpenScore &open = m_open.at(m_index);
    const Need *need = plan.needs.find(open.need);
    m_title->setText(need ? need->title : QString());
    m_facts->setText(askedBy(plan, open.need));
    m_description->setText(need ? shortened(need->description) : QString());
    m_question->setText(open.axis == ScoreAxis::Impact ? tr("Impact: what would it change?")
                                                       : tr("Effort: how much work is it?"));
    m_scale->setRungs(axisName(open.axis, language), rungsOf(open.axis, plan.settings(), language));
}

void ScoreTurn::showScore()
{
    const auto value = m_scale->value();
    m_scale->setValueText(value ? m_context.session.language().shortNumber(*value) : QString());
    m_scale->setValue(value);
    const bool hasAbstained = !value && m_given.contains(m_index);
    m_keys->setText(m_isProjector && value ? tr("Noted. It is not shown while the room looks on.")
                        : hasAbstained
                        ? tr("You abstained here: a score takes its place.")
                        : tr("1 to 5 score, arrows by a quarter, A abstains, Enter next, Backspace back"));
    tell({});
}

void ScoreTurn::tell(const QString &problem)
{
    m_problem->setContent(Status::AtRisk, problem);
}

void ScoreTurn::next()
{
    if (const auto value = m_scale->value())
        return give(value);
    tell(tr("Give a score from 1 to 5 first, or abstain: there is none yet."));
    m_scale->setFocus();
}

void ScoreTurn::give(std::optional<double> value)
{
    const OpenScore open = m_open.at(m_index);
    const int index = m_index;
    m_given.insert(index, value);
    ++m_index; // before the plan tells of the change
    const Result<void> given =
        WorkshopEditor(m_context.session)
            .giveScore({m_participant, open.need, open.axis, value, !value.has_value()});
    if (given) {
        showOpen();
        return;
    }
    m_given.remove(index);
    m_index = index;
    showOpen();
    tell(m_context.session.language().text(given.error()));
}

void ScoreTurn::back()
{
    if (m_index == 0)
        return;
    --m_index;
    showOpen();
}

void ScoreTurn::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    m_scale->setMasked(isProjector);
}
