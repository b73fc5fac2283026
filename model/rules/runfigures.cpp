// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runfigures.h"

#include "rules/planindex.h"
#include "rules/requestpromise.h"

#include <algorithm>

namespace {

constexpr int daysOfWeek = 7;
constexpr std::array<AgeBand, 5> emptyBands = {AgeBand{0, 7}, AgeBand{7, 14}, AgeBand{14, 28},
                                               AgeBand{28, 56}, AgeBand{56, -1}};

std::optional<double> medianOf(std::vector<double> &values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

// Reads all requests once.
class Counting {
public:
    Counting(const PlanIndex &index, QDate today, int weeks)
        : m_plan(index.plan())
        , m_usual(usualMinutes(index))
        , m_range{today.addDays(1 - today.dayOfWeek() - daysOfWeek * (weeks - 1)), today}
    {
        m_figures.ages = emptyBands;
        m_figures.weeks = runFlowOf(index, today, weeks);
        for (const Request &request : m_plan.requests)
            take(request);
    }

    [[nodiscard]] RunFigures figures()
    {
        for (const RunFlowWeek &week : std::as_const(m_figures.weeks)) {
            m_figures.in += week.in;
            m_figures.out += week.out;
        }
        m_figures.daysToAnswer = medianOf(m_toAnswer);
        m_figures.daysToClose = medianOf(m_toClose);
        m_figures.functions = sorted(m_functions.values());
        m_figures.channels = sorted(m_channels.values());
        return m_figures;
    }

private:
    void take(const Request &request)
    {
        if (request.status == RequestStatus::Closed)
            takeClosed(request);
        else
            takeOpen(request);
        if (m_range.contains(request.answeredOn) && request.raisedOn.isValid())
            m_toAnswer.push_back(double(std::max(qint64(0), request.raisedOn.daysTo(request.answeredOn))));
        if (!m_range.contains(request.raisedOn))
            return;
        ++functionOf(request).in;
        ++channelOf(request).in;
    }

    void takeOpen(const Request &request)
    {
        ++m_figures.open;
        m_figures.waitingForAWord += groupOf(request, m_range.last) == RequestGroup::WaitingForAnswer;
        if (!request.raisedOn.isValid())
            return;
        const qint64 age = std::max(qint64(0), request.raisedOn.daysTo(m_range.last));
        for (AgeBand &band : m_figures.ages)
            band.open += age >= band.from && (band.to < 0 || age < band.to);
    }

    void takeClosed(const Request &request)
    {
        if (!m_range.contains(request.closedOn))
            return;
        if (request.raisedOn.isValid())
            m_toClose.push_back(double(std::max(qint64(0), request.raisedOn.daysTo(request.closedOn))));
        const double days = minutesOf(request, m_usual) / minutesOfRunDay;
        functionOf(request).days += days;
        channelOf(request).days += days;
        if (request.deflected) {
            ++m_figures.deflected;
            m_figures.savedMinutes += minutesSavedBy(m_plan, request.answer);
        }
    }

    // Its own, else its requester's.
    RunPart &functionOf(const Request &request)
    {
        EntityId function = request.function;
        const Contact *requester = function ? nullptr : m_plan.contacts.find(request.requester);
        if (requester)
            function = requester->function;
        RunPart &part = m_functions[function];
        part.function = function;
        return part;
    }
    RunPart &channelOf(const Request &request)
    {
        RunPart &part = m_channels[int(request.channel)];
        part.channel = request.channel;
        return part;
    }

    [[nodiscard]] static QList<RunPart> sorted(QList<RunPart> parts)
    {
        std::sort(parts.begin(), parts.end(), [](const RunPart &a, const RunPart &b) {
            if (a.in != b.in)
                return a.in > b.in;
            return a.function != b.function ? a.function < b.function : a.channel < b.channel;
        });
        return parts;
    }

    const PlanData &m_plan;
    double m_usual;
    DateRange m_range;
    RunFigures m_figures;
    QHash<EntityId, RunPart> m_functions;
    QHash<int, RunPart> m_channels;
    std::vector<double> m_toAnswer;
    std::vector<double> m_toClose;
};

// Any of its requests that got a documented answer speaks for the topic.
RunTopic runTopic(const PlanData &plan, const RequestCluster &cluster)
{
    RunTopic topic;
    topic.times = cluster.times();
    topic.first = cluster.requests.constFirst();
    topic.title = plan.requests.find(topic.first)->title;
    topic.answer = answerOf(plan, cluster);
    return topic;
}

void judge(const PlanSettings &settings, RunFigures &figures)
{
    double present = 0;
    double run = 0;
    double reserve = 0;
    const qsizetype last = figures.weeks.size() - 1; // the week of today is not over
    for (qsizetype i = std::max(qsizetype(0), last - runVerdictWeeks); i < last; ++i) {
        const RunFlowWeek &week = figures.weeks.at(i);
        present += week.present;
        run += week.run();
        reserve += week.reserve;
    }
    figures.limitShare = settings.maxRunShare;
    if (present <= 0)
        return;
    figures.runShare = run / present * 100;
    figures.reserveShare = reserve / present * 100;
    if (run <= 0)
        return;
    figures.verdict = figures.runShare > figures.limitShare ? RunVerdict::OverLimit
        : figures.runShare > figures.reserveShare           ? RunVerdict::OverReserve
                                                            : RunVerdict::Within;
}

} // namespace

RunFigures runFigures(const PlanIndex &index, QDate today, const QList<RequestCluster> &clusters, int weeks)
{
    RunFigures figures = Counting(index, today, weeks).figures();
    for (const RequestCluster &cluster : clusters)
        figures.topics += runTopic(index.plan(), cluster);
    judge(index.settings(), figures);
    return figures;
}

Message verdictSentence(const RunFigures &figures)
{
    switch (figures.verdict) {
    case RunVerdict::Within:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "Run is not eating the roadmap: in four weeks it took %1% of the "
                                         "team’s time, of %2% reserved."),
                       qRound(figures.runShare), qRound(figures.reserveShare));
    case RunVerdict::OverReserve:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "Run is beginning to eat the roadmap: in four weeks it took %1% of "
                                         "the team’s time, of %2% reserved."),
                       qRound(figures.runShare), qRound(figures.reserveShare));
    case RunVerdict::OverLimit:
        return Message(QT_TRANSLATE_NOOP("Message",
                                         "Run is eating the roadmap: in four weeks it took %1% of the team’s "
                                         "time, of %2% reserved and %3% at most."),
                       qRound(figures.runShare), qRound(figures.reserveShare), qRound(figures.limitShare));
    case RunVerdict::Unknown:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message",
                                     "Nobody knows yet whether run eats the roadmap: no run of the last four "
                                     "weeks is noted, or the team has no members."));
}

Message flowSentence(const RunFigures &figures)
{
    const int weeks = int(figures.weeks.size());
    if (figures.grownBy() > 0) {
        return Message(
            QT_TRANSLATE_NOOP("Message", "In %1 weeks %2 came in and %3 went out: %4 more are open."), weeks,
            figures.in, figures.out, figures.grownBy());
    }
    if (figures.grownBy() < 0) {
        return Message(
            QT_TRANSLATE_NOOP("Message", "In %1 weeks %2 came in and %3 went out: %4 fewer are open."), weeks,
            figures.in, figures.out, -figures.grownBy());
    }
    return Message(QT_TRANSLATE_NOOP("Message", "In %1 weeks %2 came in and as many went out."), weeks,
                   figures.in);
}

Message bandWords(const AgeBand &band)
{
    const int from = band.from / daysOfWeek;
    const int to = band.to / daysOfWeek;
    if (band.from == 0)
        return Message(QT_TRANSLATE_N_NOOP("Message", "Less than %n week(s)")).counting(to);
    if (band.to < 0)
        return Message(QT_TRANSLATE_N_NOOP("Message", "%n week(s) and more")).counting(from);
    return Message(QT_TRANSLATE_NOOP("Message", "%1 to %2 weeks"), from, to);
}

Message deflectedSentence(const RunFigures &figures)
{
    return Message(QT_TRANSLATE_N_NOOP("Message", "%n deflected in %1 weeks, %2 hours saved"),
                   int(figures.weeks.size()), qRound(figures.savedMinutes / 6) / 10.0)
        .counting(figures.deflected);
}

double minutesSavedBy(const PlanData &plan, EntityId answer)
{
    const Answer *found = plan.answers.find(answer);
    return found && found->minutesSaved ? *found->minutesSaved : plan.settings().deflectedMinutes;
}
