// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/checkinfacts.h"

#include "checkins/sparklinelabel.h"
#include "common/gainlinestyle.h"
#include "common/levelbar.h"
#include "common/signs.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "scenes/healthstatus.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sparkPoints = 8;

QLabel *plainLabel(QWidget *parent, TextStyle style, TextInk ink = TextInk::Text, int weight = 0)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // whatever people have written
    label->setWordWrap(true);
    setTextStyle(label, style, weight);
    setTextInk(label, ink);
    return label;
}

// The last check-ins as shares of their days and values.
QList<QPointF> lastPoints(const PlanIndex &index, EntityId keyResult)
{
    QList<QPointF> points;
    for (const CheckIn *checkIn : index.checkInsOf(keyResult)) {
        if (checkIn->value)
            points += QPointF(double(checkIn->date.toJulianDay()), *checkIn->value);
    }
    if (points.size() > sparkPoints)
        points = points.last(sparkPoints);
    if (points.isEmpty())
        return points;
    const auto isLower = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
    const auto [low, high] = std::minmax_element(points.cbegin(), points.cend(), isLower);
    const QPointF origin(points.constFirst().x(), low->y());
    const QPointF span(points.constLast().x() - origin.x(), high->y() - low->y());
    for (QPointF &point : points) {
        point -= origin;
        point = {span.x() > 0 ? point.x() / span.x() : 1, span.y() > 0 ? point.y() / span.y() : 0.5};
    }
    return points;
}

} // namespace

CheckInFacts::CheckInFacts(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_objective(plainLabel(this, TextStyle::Small, TextInk::Muted))
    , m_title(plainLabel(this, TextStyle::ViewTitle))
    , m_status(new StatusLabel(this))
    , m_reason(plainLabel(this, TextStyle::Body))
    , m_last(plainLabel(this, TextStyle::PanelTitle))
    , m_expected(plainLabel(this, TextStyle::PanelTitle))
    , m_bar(new LevelBar(this))
    , m_spark(new SparklineLabel(this))
    , m_word(plainLabel(this, TextStyle::Body))
{
    for (QLabel *&name : m_names)
        name = plainLabel(this, TextStyle::Caption, TextInk::Muted);
    setObjectName(u"checkInFacts"_s);
    m_title->setObjectName(u"checkInTitle"_s);
    m_last->setObjectName(u"checkInLast"_s);
    m_expected->setObjectName(u"checkInExpected"_s);
    m_word->setObjectName(u"checkInLastWord"_s);
    m_bar->setObjectName(u"checkInBar"_s);
    build();
}

void CheckInFacts::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_status, 0, Qt::AlignTop);
    head->addWidget(m_reason, 1);
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(32);
    numbers->setVerticalSpacing(0);
    for (int column = 0; column < int(m_names.size()); ++column)
        numbers->addWidget(m_names.at(size_t(column)), 0, column);
    numbers->addWidget(m_last, 1, 0);
    numbers->addWidget(m_expected, 1, 1);
    numbers->addWidget(m_spark, 1, 2);
    numbers->setColumnStretch(0, 1);
    numbers->setColumnStretch(1, 1);
    numbers->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_objective);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addLayout(head);
    column->addSpacing(12);
    column->addLayout(numbers);
    column->addSpacing(12);
    column->addWidget(m_bar);
    column->addSpacing(12);
    column->addWidget(m_word);
    column->addStretch(1);
}

void CheckInFacts::retranslate()
{
    m_names.at(0)->setText(tr("Last value"));
    m_names.at(1)->setText(tr("Expected today"));
    m_names.at(2)->setText(tr("How it has gone"));
}

void CheckInFacts::show(EntityId id)
{
    m_keyResult = id;
    const PlanIndex &index = m_context.figures.index();
    const KeyResult *keyResult = index.plan().keyResults.find(id);
    if (!keyResult)
        return;
    const Language &language = m_context.session.language();
    const Objective *objective = index.plan().objectives.find(keyResult->objective);
    const Member *owner = index.plan().members.find(keyResult->owner);
    QStringList about;
    if (objective)
        about += objective->title;
    if (owner)
        about += owner->name;
    m_objective->setText(about.join(u" · "_s));
    m_title->setText(keyResult->title);
    const HealthReport report = healthOf(index, *keyResult, m_context.session.today());
    m_status->setStatus(statusOf(report.health).value_or(Status::Outdated),
                        language.text(healthLabel(report.health)));
    m_reason->setText(language.text(report.reason));
    showNumbers();
    m_bar->setKeyResult(index, *keyResult, m_context.session.today(), language);
    showLastWord();
}

void CheckInFacts::showNumbers()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const KeyResult &keyResult = *index.plan().keyResults.find(m_keyResult);
    const auto current = currentOf(index, keyResult);
    const auto expected = expectedOf(index, keyResult, m_context.session.today());
    m_last->setText(current ? language.text(valueText(keyResult, *current)) : u"–"_s);
    m_expected->setText(expected ? language.text(valueText(keyResult, *expected)) : u"–"_s);
    const Health health = healthOf(index, keyResult, m_context.session.today()).health;
    m_spark->setPoints(lastPoints(index, m_keyResult), statusOf(health).value_or(Status::Outdated));
}

void CheckInFacts::showLastWord()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const KeyResult &keyResult = *index.plan().keyResults.find(m_keyResult);
    const CheckIn *last = lastCheckIn(index, keyResult);
    if (!last) {
        m_word->setText(tr("No check-in yet: this is the first one."));
        return;
    }
    QStringList parts = {tr("Check-in of %1").arg(language.dayMonth(last->date))};
    if (last->confidence)
        parts += tr("confidence %1 out of 10").arg(*last->confidence);
    if (last->blocker != Blocker::None) {
        const Choice *blocker = choiceOfKey(choicesOf<Blocker>(), choiceKey(last->blocker));
        parts += tr("held up by: %1").arg(choiceLabel(*blocker, language));
    }
    const QString head = parts.join(u" · "_s);
    m_word->setText(last->comment.isEmpty() ? head : head + u'\n' + language.quoted(last->comment));
}
