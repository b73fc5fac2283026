// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/okrsummary.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "okrs/barlegend.h"
#include "okrs/statusmark.h"
#include "rules/judgedhealth.h"
#include "rules/keyresulthealth.h"
#include "rules/objectivescore.h"
#include "scenes/healthstatus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int countSpacing = 8;
constexpr QLatin1StringView countWord("countWord");

// Shape, number and word of one health.
QWidget *makeCount(Status status, int count, const QString &word, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(countSpacing);
    auto *number = new QLabel(QString::number(count), widget);
    setTextStyle(number, TextStyle::Body, QFont::DemiBold);
    auto *name = new QLabel(word.left(1).toLower() + word.mid(1), widget);
    name->setObjectName(countWord);
    setTextStyle(name, TextStyle::Small);
    layout->addWidget(new StatusMark(status, widget));
    layout->addWidget(number);
    layout->addWidget(name);
    widget->setAccessibleName(u"%1 %2"_s.arg(number->text(), name->text()));
    widget->setToolTip(widget->accessibleName());
    return widget;
}

std::array<int, healthCount> countsOf(const PlanIndex &index, Quarter quarter, QDate today)
{
    std::array<int, healthCount> counts{};
    for (const Objective *objective : objectivesIn(index, quarter)) {
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id))
            ++counts[size_t(judgementOf(index, *keyResult, today).health())];
    }
    return counts;
}

} // namespace

OkrSummary::OkrSummary(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(new QHBoxLayout)
    , m_elapsed(new QLabel(this))
    , m_elapsedBar(new ElapsedBar(this))
    , m_legend(new BarLegend(this))
{
    setObjectName(u"okrSummary"_s);
    m_elapsed->setObjectName(u"quarterGone"_s);
    setTextStyle(m_elapsed, TextStyle::Small);
    setTextInk(m_elapsed, TextInk::Muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(20);
    m_counts->setSpacing(22);
    layout->addLayout(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_elapsed);
    layout->addWidget(m_elapsedBar);
    layout->addWidget(m_legend);
    connect(&context.figures, &QuarterFigures::changed, this, &OkrSummary::refresh);
    refresh();
}

void OkrSummary::refresh()
{
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Language &language = m_context.session.language();
    const QDate today = m_context.session.today();
    const Quarter quarter = m_context.figures.quarter();
    const auto counts = countsOf(m_context.figures.index(), quarter, today);
    for (int health = 0; health < healthCount; ++health) {
        const auto status = statusOf(Health(health));
        if (status && counts[size_t(health)] > 0)
            m_counts->addWidget(
                makeCount(*status, counts[size_t(health)], language.text(healthLabel(Health(health))), this));
    }
    const int startMonth = m_context.session.data().settings().fiscalStartMonth;
    const double share = elapsedShare(quarter.range(startMonth), today);
    m_elapsed->setText(tr("%1% of the quarter gone").arg(qRound(share * 100)));
    m_elapsedBar->setShare(share);
    arrange();
}

// The counts come first; what explains the bars gives way where their words need the room, then the
// words do: shape and number remain, and the words on hover.
void OkrSummary::arrange()
{
    const int gap = layout()->spacing();
    const QList<QLabel *> words = findChildren<QLabel *>(countWord);
    int withWords = m_counts->sizeHint().width() + layout()->contentsMargins().left();
    for (const QLabel *word : words)
        withWords += word->isHidden() ? word->sizeHint().width() + countSpacing : 0;
    for (QLabel *word : words)
        word->setVisible(withWords <= width());
    int used = withWords + 2 * gap;
    for (QWidget *part : {static_cast<QWidget *>(m_elapsed), static_cast<QWidget *>(m_elapsedBar),
                          static_cast<QWidget *>(m_legend)}) {
        used += gap + std::max(part->sizeHint().width(), part->minimumWidth());
        part->setVisible(used <= width());
    }
}

bool OkrSummary::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // words and their sizes have changed
        arrange();
    return QWidget::event(event);
}

void OkrSummary::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OkrSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
