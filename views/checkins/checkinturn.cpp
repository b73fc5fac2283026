// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/checkinturn.h"

#include "checkins/checkinfacts.h"
#include "checkins/confidencescale.h"
#include "common/fieldwalk.h"
#include "common/gainlinestyle.h"
#include "common/noteline.h"
#include "common/segmentedcontrol.h"
#include "common/typednumber.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/steeringeditor.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "rules/checkinwalk.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

CheckInTurn::CheckInTurn(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_walk(new FieldWalk(this))
    , m_who(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_facts(new CheckInFacts(context, this))
    , m_valueName(new QLabel(this))
    , m_value(new QLineEdit(this))
    , m_reached(new SegmentedControl(this))
    , m_confidenceName(new QLabel(this))
    , m_confidence(new ConfidenceScale(this))
    , m_commentName(new QLabel(this))
    , m_comment(new QLineEdit(this))
    , m_blockerName(new QLabel(this))
    , m_blocker(new QComboBox(this))
    , m_problem(new NoteLine(this))
    , m_keys(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_same(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"checkInTurn"_s);
    dress();
    build();
    connect(m_walk, &FieldWalk::finished, this, &CheckInTurn::save);
    connect(m_walk, &FieldWalk::backWanted, this, &CheckInTurn::goBack);
    connect(m_next, &QPushButton::clicked, this, &CheckInTurn::save);
    connect(m_back, &QPushButton::clicked, this, &CheckInTurn::goBack);
    connect(m_skip, &QPushButton::clicked, this, &CheckInTurn::skip);
    connect(m_same, &QPushButton::clicked, this, &CheckInTurn::repeat);
    connect(m_value, &QLineEdit::textEdited, this, [this] { tell({}); });
    retranslate();
}

bool CheckInTurn::isMilestone() const
{
    const KeyResult *keyResult = m_context.session.data().keyResults.find(current());
    return keyResult && keyResult->kind == KeyResultKind::Milestone;
}

const CheckIn *CheckInTurn::checkInOfToday() const
{
    for (const CheckIn *checkIn : m_context.figures.index().checkInsOf(current())) {
        if (checkIn->date == m_context.session.today())
            return checkIn;
    }
    return nullptr;
}

void CheckInTurn::begin(const QList<EntityId> &keyResults)
{
    m_keyResults = keyResults;
    m_given.clear();
    m_index = 0;
    showCurrent();
    takeFocus();
}

void CheckInTurn::refresh()
{
    const PlanIndex &index = m_context.figures.index();
    const int shown = m_index;
    for (int i = int(m_keyResults.size()) - 1; i >= 0; --i) {
        const KeyResult *keyResult = index.plan().keyResults.find(m_keyResults.at(i));
        const bool isTakenBack = keyResult && m_given.contains(keyResult->id)
            && isCheckInDue(index, *keyResult, m_context.session.today());
        if (!isTakenBack)
            continue;
        m_given.remove(keyResult->id);
        m_index = std::min(m_index, i);
    }
    const bool isGone = !index.plan().keyResults.contains(current());
    if (m_index != shown || isGone)
        showCurrent();
    else
        m_facts->show(current());
}

void CheckInTurn::showCurrent()
{
    const PlanData &plan = m_context.session.data();
    while (m_index < m_keyResults.size() && !plan.keyResults.contains(current()))
        ++m_index; // deleted meanwhile
    if (m_index >= m_keyResults.size()) {
        Q_EMIT done();
        return;
    }
    const int count = int(m_keyResults.size());
    m_who->setText(tr("Check-in %1 of %2").arg(m_index + 1).arg(count));
    m_progress->setRange(0, count);
    m_progress->setValue(m_index);
    m_progress->setAccessibleName(m_who->text());
    m_back->setEnabled(m_index > 0);
    m_next->setText(m_index + 1 < count ? tr("Save and go on") : tr("Save and finish"));
    m_facts->show(current());
    showForm();
    tell({});
}

// What was said today already, to be corrected, else an empty form beside the last values.
void CheckInTurn::showForm()
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const KeyResult &keyResult = *index.plan().keyResults.find(current());
    const CheckIn *today = checkInOfToday();
    const CheckIn *last = lastCheckIn(index, keyResult);
    const auto value = currentOf(index, keyResult);
    m_value->setText(today && today->value ? language.withUnit(*today->value, keyResult.unit) : QString());
    m_value->setPlaceholderText(value ? language.text(valueText(keyResult, *value)) : QString());
    m_value->setVisible(!isMilestone());
    m_reached->setVisible(isMilestone());
    m_walk->setStops(
        {isMilestone() ? static_cast<QWidget *>(m_reached) : m_value, m_confidence, m_comment, m_blocker});
    m_reached->setCurrentIndex(value.value_or(0) >= 1 ? 1 : 0);
    m_confidence->setValue(today ? today->confidence : std::nullopt,
                           last && last != today ? last->confidence : std::nullopt);
    m_comment->setText(today ? today->comment : QString());
    m_blocker->setCurrentIndex(int(today ? today->blocker : Blocker::None));
    m_same->setEnabled(bool(sameAgain(index, current(), m_context.session.today())));
}

bool CheckInTurn::readValue(std::optional<double> &value) const
{
    if (isMilestone()) {
        value = m_reached->currentIndex();
        return true;
    }
    const QString text = m_value->text().trimmed();
    value = typedNumber(text, m_context.session.language());
    return text.isEmpty() || value.has_value();
}

bool CheckInTurn::checkValue()
{
    std::optional<double> value;
    const bool isNumber = readValue(value);
    tell(isNumber ? QString()
                  : tr("“%1” is not a number: type it like %2.")
                        .arg(m_value->text(), m_context.session.language().number(72.5, 1)));
    return isNumber;
}

void CheckInTurn::save()
{
    CheckIn checkIn;
    checkIn.keyResult = current();
    checkIn.date = m_context.session.today();
    if (!checkValue()) {
        m_value->setFocus(Qt::OtherFocusReason);
        m_value->selectAll();
        return;
    }
    (void)readValue(checkIn.value);
    checkIn.confidence = m_confidence->value();
    checkIn.comment = m_comment->text().trimmed();
    checkIn.blocker = Blocker(m_blocker->currentIndex());
    give(checkIn);
}

void CheckInTurn::give(const CheckIn &checkIn)
{
    const EntityId keyResult = current();
    const int index = m_index;
    m_given.insert(keyResult);
    ++m_index; // before the plan tells of the change
    const Result<void> given = SteeringEditor(m_context.session).checkIn(checkIn);
    if (!given) {
        m_given.remove(keyResult);
        m_index = index;
        tell(m_context.session.language().text(given.error()));
        return;
    }
    showCurrent();
    takeFocus();
}

void CheckInTurn::repeat()
{
    const Result<CheckIn> same = sameAgain(m_context.figures.index(), current(), m_context.session.today());
    if (same)
        give(*same);
    else
        tell(m_context.session.language().text(same.error()));
}

void CheckInTurn::goBack()
{
    if (m_index == 0)
        return;
    --m_index;
    showCurrent();
    takeFocus();
}

void CheckInTurn::skip()
{
    if (m_index >= m_keyResults.size())
        return;
    ++m_index;
    showCurrent();
    takeFocus();
}

void CheckInTurn::tell(const QString &problem)
{
    m_value->setProperty("invalid", !problem.isEmpty());
    m_value->update();
    m_problem->setContent(Status::AtRisk, problem);
}
