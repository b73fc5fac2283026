// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/rundashboard.h"

#include "common/banner.h"
#include "common/card.h"
#include "common/gainlinestyle.h"
#include "core/language.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/similarrequests.h"
#include "fields/entitychoices.h"
#include "fields/fieldtext.h"
#include "run/barlist.h"
#include "run/figuretiles.h"
#include "run/topiclist.h"
#include "run/topicverbs.h"
#include "run/weeksplot.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int tileCount = 5;
constexpr int plotHeight = 220;
constexpr qsizetype mostParts = 6;

Status statusOf(RunVerdict verdict)
{
    switch (verdict) {
    case RunVerdict::Within:
        return Status::OnTrack;
    case RunVerdict::OverReserve:
        return Status::Attention;
    case RunVerdict::OverLimit:
        return Status::AtRisk;
    case RunVerdict::Unknown:
        break;
    }
    return Status::Outdated;
}

} // namespace

RunDashboard::RunDashboard(const ViewContext &context, SimilarRequests &similar, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_similar(similar)
{
    setObjectName(u"runDashboard"_s);
    build();
    connect(&context.figures, &QuarterFigures::changed, this, &RunDashboard::refresh);
    connect(&similar, &SimilarRequests::changed, this, &RunDashboard::refresh);
    connect(m_topics, &TopicList::documentWanted, this,
            [this](EntityId first) { documentTopic(m_context, m_similar.topicOf(first)); });
    connect(m_topics, &TopicList::answerWanted, this, [this](EntityId first, EntityId answer) {
        answerTopic(m_context, m_similar.topicOf(first), answer, window());
    });
    connect(m_topics, &TopicList::opened, this, &RunDashboard::requestWanted);
    tellTitles();
}

QVBoxLayout *RunDashboard::addCard(QLabel *&title, const char *name)
{
    const Theme &theme = themeOf(this);
    auto *card = new Card(m_page);
    card->setObjectName(QLatin1StringView(name));
    title = new QLabel(card);
    setTextStyle(title, TextStyle::Section);
    m_titles << title;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.px(cardPadding), theme.px(14), theme.px(cardPadding), theme.px(14));
    column->setSpacing(theme.px(10));
    column->addWidget(title);
    return column;
}

void RunDashboard::build()
{
    const Theme &theme = themeOf(this);
    m_page = new QWidget;
    m_verdict = new Banner(m_page);
    m_verdict->setObjectName(u"runVerdict"_s);
    m_tiles = new FigureTiles(tileCount, m_page);
    auto *grid = new QGridLayout(m_page);
    grid->setContentsMargins(0, 0, theme.px(8), theme.px(8));
    grid->setSpacing(theme.px(gutter));
    grid->addWidget(m_verdict, 0, 0, 1, 6);
    grid->addWidget(m_tiles, 1, 0, 1, 6);
    const auto place = [&](const char *name, QWidget *part, int row, int column, int span) {
        QLabel *title = nullptr;
        QVBoxLayout *layout = addCard(title, name);
        part->setParent(layout->parentWidget());
        layout->addWidget(part);
        layout->addStretch(1);
        grid->addWidget(layout->parentWidget(), row, column, 1, span);
    };
    m_flow = new WeeksPlot(WeeksPlot::Bars::SideBySide, m_page);
    m_share = new WeeksPlot(WeeksPlot::Bars::Stacked, m_page);
    for (WeeksPlot *plot : {m_flow, m_share})
        plot->setFixedHeight(theme.px(plotHeight));
    m_ages = new BarList(m_page);
    m_functions = new BarList(m_page);
    m_channels = new BarList(m_page);
    m_topics = new TopicList(m_page);
    place("runFlow", m_flow, 2, 0, 3);
    place("runShare", m_share, 2, 3, 3);
    place("runTopics", m_topics, 3, 0, 6);
    place("runAges", m_ages, 4, 0, 2);
    place("runFunctions", m_functions, 4, 2, 2);
    place("runChannels", m_channels, 4, 4, 2);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(5, 1);
    buildScroll();
}

void RunDashboard::buildScroll()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"runFigures"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
}

void RunDashboard::tellTitles()
{
    m_scroll->setAccessibleName(tr("Figures of the run"));
    const QStringList titles{tr("In and out, by week"),
                             tr("Run against its reserve, days a week"),
                             tr("Asked again and again"),
                             tr("Age of what is open"),
                             tr("Who asks"),
                             tr("Where it comes in")};
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        m_titles.at(i)->setText(titles.at(i));
}

// A plan of many requests takes its time: only what is seen is worked out.
void RunDashboard::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    m_figures = runFigures(m_context.figures.index(), m_context.session.today(), m_similar.clusters());
    tellVerdict();
    tellTiles();
    tellWeeks();
    tellParts();
    m_topics->setTopics(m_figures.topics, !m_context.session.isReadOnly(), m_context.session.language());
}

void RunDashboard::tellVerdict()
{
    const Language &language = m_context.session.language();
    m_verdict->setStatus(statusOf(m_figures.verdict));
    m_verdict->setContent({}, language.text(verdictSentence(m_figures)),
                          language.text(flowSentence(m_figures)));
}

void RunDashboard::tellTiles()
{
    const Language &language = m_context.session.language();
    const auto days = [&language](std::optional<double> value) {
        return value ? tr("%1 d", "days").arg(language.number(*value, *value == qRound(*value) ? 0 : 1))
                     : u"–"_s;
    };
    m_tiles->setTiles({
        {language.number(m_figures.open, 0), tr("open")},
        {language.number(m_figures.waitingForAWord, 0), tr("without a day or a reason")},
        {days(m_figures.daysToAnswer), tr("to the first answer, median")},
        {days(m_figures.daysToClose), tr("to close, median")},
        {language.number(m_figures.deflected, 0),
         tr("avoided by an answer, %1 h saved").arg(language.number(m_figures.savedMinutes / 60, 1))},
    });
}

void RunDashboard::tellWeeks()
{
    const Language &language = m_context.session.language();
    QList<QDate> mondays;
    WeekSeries in{tr("In"), {}, WeekSeries::Look::Solid};
    WeekSeries out{tr("Out"), {}, WeekSeries::Look::Hatched};
    WeekSeries open{tr("Open"), {}, WeekSeries::Look::Line};
    WeekSeries routines{tr("Routines"), {}, WeekSeries::Look::Hatched};
    WeekSeries requests{tr("Requests"), {}, WeekSeries::Look::Solid};
    WeekSeries reserve{tr("Reserve"), {}, WeekSeries::Look::Line};
    WeekSeries limit{tr("Limit"), {}, WeekSeries::Look::DashedLine};
    for (const RunFlowWeek &week : m_figures.weeks) {
        mondays << week.monday;
        in.values << week.in;
        out.values << week.out;
        open.values << week.open;
        routines.values << week.routines;
        requests.values << week.requests;
        reserve.values << week.reserve;
        limit.values << week.present * m_figures.limitShare / 100;
    }
    m_flow->setWeeks(mondays, {in, out, open}, language.text(flowSentence(m_figures)), language);
    m_share->setWeeks(mondays, {routines, requests, reserve, limit},
                      language.text(verdictSentence(m_figures)), language);
}

void RunDashboard::tellParts()
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    QList<BarList::Bar> ages;
    for (const AgeBand &band : m_figures.ages)
        ages << BarList::Bar{language.text(bandWords(band)), double(band.open), language.number(band.open, 0),
                             band.to < 0};
    const auto bars = [&](const QList<RunPart> &parts, const auto &nameOf) {
        QList<BarList::Bar> all;
        for (const RunPart &part : parts.first(std::min(parts.size(), mostParts)))
            all << BarList::Bar{nameOf(part), double(part.in), language.number(part.in, 0), false};
        return all;
    };
    m_ages->setBars(m_titles.at(3)->text(), ages);
    m_functions->setBars(m_titles.at(4)->text(), bars(m_figures.functions, [&](const RunPart &part) {
                             const Function *function = plan.functions.find(part.function);
                             return function ? function->title : tr("No function");
                         }));
    m_channels->setBars(m_titles.at(5)->text(), bars(m_figures.channels, [&](const RunPart &part) {
                            return choiceLabel(*choiceOfKey(choicesOf<Channel>(), choiceKey(part.channel)),
                                               language);
                        }));
}

void RunDashboard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void RunDashboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tellTitles();
        refresh();
    }
}
