// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/checkinsummary.h"

#include "common/card.h"
#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "common/signs.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitychoices.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/keyresulthealth.h"
#include "rules/keyresultscore.h"
#include "scenes/healthstatus.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 60; // of each list: one reads no more before going on
constexpr int valuesWidth = 190;
constexpr int statusWidth = 150;
constexpr int blockerWidth = 200;

QString textOf(const KeyResult &keyResult, std::optional<double> value, const Language &language)
{
    return value ? language.text(valueText(keyResult, *value)) : u"–"_s;
}

} // namespace

CheckInSummary::CheckInSummary(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_rows(new QVBoxLayout)
    , m_goOn(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"checkInSummary"_s);
    m_title->setObjectName(u"checkInSummaryTitle"_s);
    m_sentence->setObjectName(u"checkInSummarySentence"_s);
    m_goOn->setObjectName(u"checkInGoOn"_s);
    m_close->setObjectName(u"checkInClose"_s);
    m_close->setProperty("primary", true);
    for (QPushButton *button : {m_goOn, m_close})
        button->setAutoDefault(true);
    build();
    connect(m_goOn, &QPushButton::clicked, this, &CheckInSummary::goOnWanted);
    connect(m_close, &QPushButton::clicked, this, &CheckInSummary::closed);
    retranslate();
}

void CheckInSummary::build()
{
    setTextStyle(m_title, TextStyle::ViewTitle);
    setTextInk(m_sentence, TextInk::Muted);
    m_sentence->setWordWrap(true);
    auto *rows = new QWidget;
    m_rows->setContentsMargins(0, 8, 0, 8);
    m_rows->setSpacing(0);
    auto *page = new QVBoxLayout(rows);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(m_rows);
    page->addStretch(1);
    QScrollArea *scroll = m_scroll;
    scroll->setObjectName(u"checkInSummaryRows"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_goOn);
    verbs->addWidget(m_close);
    auto *card = new Card(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, 28, 40, 24);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(scroll, 1);
    column->addLayout(verbs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void CheckInSummary::show(const QList<CheckInStanding> &before)
{
    m_before = before;
    refresh();
}

void CheckInSummary::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CheckInSummary::refresh()
{
    clearRows();
    const PlanIndex &index = m_context.figures.index();
    const QDate today = m_context.session.today();
    QList<QPair<CheckInStanding, CheckInStanding>> said;
    for (const CheckInStanding &before : std::as_const(m_before)) {
        const KeyResult *keyResult = index.plan().keyResults.find(before.keyResult);
        const CheckIn *last = keyResult ? lastCheckIn(index, *keyResult) : nullptr;
        if (last && last->date == today)
            said.append({before, standingOf(index, *keyResult, today)});
    }
    const QList<EntityId> open = dueCheckIns(index, today);
    if (!said.isEmpty())
        addHeading(tr("Said today"));
    for (const auto &[before, after] : said.first(std::min(said.size(), mostRows)))
        addChange(before, after);
    addMore(said.size() - mostRows);
    if (!open.isEmpty())
        addHeading(tr("Still open"));
    for (const EntityId keyResult : open.first(std::min(open.size(), mostRows)))
        addOpen(keyResult);
    addMore(open.size() - mostRows);
    m_title->setText(open.isEmpty()
                         ? tr("Every check-in of this week is made")
                         : tr("%n check-in(s) of this week still open", nullptr, int(open.size())));
    m_sentence->setText(tr("%n check-in(s) made today.", nullptr, int(said.size())));
    m_goOn->setVisible(!open.isEmpty() && !m_context.session.isReadOnly());
}

void CheckInSummary::addHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    setTextStyle(heading, TextStyle::Caption, QFont::DemiBold);
    setTextInk(heading, TextInk::Muted);
    heading->setContentsMargins(0, 12, 0, 4);
    m_rows->addWidget(heading);
}

void CheckInSummary::addChange(const CheckInStanding &before, const CheckInStanding &after)
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const Theme &theme = themeOf(this);
    const KeyResult &keyResult = *index.plan().keyResults.find(before.keyResult);
    auto *row = new QWidget;
    row->setObjectName(u"checkInChange%1"_s.arg(before.keyResult.value));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setSpacing(16);
    layout->addWidget(new ElidedLabel(keyResult.title, row), 1);
    const QString was = textOf(keyResult, before.value, language);
    const QString is = textOf(keyResult, after.value, language);
    auto *values = new QLabel(was == is ? tr("%1, unchanged").arg(is) : tr("%1 → %2").arg(was, is), row);
    setTextStyle(values, TextStyle::Body, QFont::DemiBold);
    values->setFixedWidth(theme.px(valuesWidth));
    values->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(values);
    auto *status = new StatusLabel(row);
    status->setStatus(statusOf(after.health).value_or(Status::Outdated),
                      language.text(healthLabel(after.health)));
    status->setFixedWidth(theme.px(statusWidth));
    layout->addWidget(status);
    const Blocker blocker = lastCheckIn(index, keyResult)->blocker;
    const Choice *choice = choiceOfKey(choicesOf<Blocker>(), choiceKey(blocker));
    auto *held = new ElidedLabel(blocker == Blocker::None ? QString() : choiceLabel(*choice, language), row);
    setTextInk(held, TextInk::Muted);
    held->setFixedWidth(theme.px(blockerWidth));
    layout->addWidget(held);
    m_rows->addWidget(row);
}

void CheckInSummary::addOpen(EntityId keyResult)
{
    const PlanIndex &index = m_context.figures.index();
    const Language &language = m_context.session.language();
    const CheckIn *last = lastCheckIn(index, *index.plan().keyResults.find(keyResult));
    auto *row = new QWidget;
    row->setObjectName(u"checkInOpen%1"_s.arg(keyResult.value));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->addWidget(new ElidedLabel(entityTitle(index.plan(), EntityKind::KeyResult, keyResult), row), 1);
    auto *since = new QLabel(
        last ? tr("last check-in of %1").arg(language.dayMonth(last->date)) : tr("no check-in yet"), row);
    setTextInk(since, TextInk::Muted);
    layout->addWidget(since);
    m_rows->addWidget(row);
}

void CheckInSummary::addMore(qsizetype count)
{
    if (count <= 0)
        return;
    auto *more = new QLabel(tr("And %n more.", nullptr, int(count)));
    more->setObjectName(u"checkInMore"_s);
    setTextInk(more, TextInk::Muted);
    more->setContentsMargins(0, 6, 0, 6);
    m_rows->addWidget(more);
}

void CheckInSummary::retranslate()
{
    m_scroll->setAccessibleName(tr("What has changed and what is still open"));
    m_goOn->setText(tr("Check in on what is open"));
    m_close->setText(tr("Back to the OKRs"));
    refresh();
}
