// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/planindex.h"
#include "rules/runfigures.h"
#include "slides/slidecontents.h"

using namespace Qt::StringLiterals;

namespace {

// The daily run as rows of a number and what it counts.
class RunRows {
public:
    RunRows(const DeckContext &deck, const RunFigures &figures)
        : m_deck(deck)
        , m_figures(figures)
    {
        addShare();
        addFlow();
        addDays();
        addDeflected();
        addTopic();
    }
    [[nodiscard]] const QList<ListRow> &rows() const { return m_rows; }

private:
    void add(const QString &lead, const Message &title, const QString &detail)
    {
        ListRow row;
        row.lead = lead;
        row.title = m_deck.say(title);
        row.detail = detail;
        m_rows += row;
    }
    [[nodiscard]] QString number(double value, int decimals = 0) const
    {
        return m_deck.language.number(value, decimals);
    }
    [[nodiscard]] QString days(double value) const
    {
        return m_deck.say(Message(QT_TRANSLATE_NOOP("Message", "%1 d"), m_deck.language.shortNumber(value)));
    }

    void addShare()
    {
        if (m_figures.verdict == RunVerdict::Unknown)
            return;
        add(m_deck.language.withUnit(qRound(m_figures.runShare), u"%"_s),
            Message(QT_TRANSLATE_NOOP("Message", "of the team’s time went into run, in four weeks")),
            m_deck.say(
                Message(QT_TRANSLATE_NOOP("Message", "%1% are reserved for it; above %2% it is too much"),
                        qRound(m_figures.reserveShare), qRound(m_figures.limitShare))));
    }
    void addFlow()
    {
        const QString open = number(m_figures.open);
        const Message now = m_figures.waitingForAWord > 0
            ? Message(QT_TRANSLATE_N_NOOP("Message", "%1 open now, %n without a day or a reason why not"),
                      open)
                  .counting(m_figures.waitingForAWord)
            : Message(QT_TRANSLATE_NOOP("Message", "%1 open now, each with a day or a reason"), open);
        add(number(m_figures.in),
            Message(QT_TRANSLATE_NOOP("Message", "requests came in, and %1 went out, in %2 weeks"),
                    m_figures.out, int(m_figures.weeks.size())),
            m_figures.open > 0 ? m_deck.say(now) : QString());
    }
    void addDays()
    {
        if (!m_figures.daysToAnswer)
            return;
        add(days(*m_figures.daysToAnswer),
            Message(QT_TRANSLATE_NOOP("Message", "until the first answer, for half of them")),
            m_figures.daysToClose ? m_deck.say(Message(
                QT_TRANSLATE_NOOP("Message", "%1 until they are closed"), days(*m_figures.daysToClose)))
                                  : QString());
    }
    void addDeflected()
    {
        if (m_figures.deflected == 0)
            return;
        add(number(m_figures.deflected),
            Message(QT_TRANSLATE_NOOP("Message", "were avoided by a documented answer")),
            m_deck.say(
                Message(QT_TRANSLATE_NOOP("Message", "%1 h saved"), number(m_figures.savedMinutes / 60, 1))));
    }
    void addTopic()
    {
        if (m_figures.topics.isEmpty() || m_figures.topics.constFirst().times < worthDocumenting)
            return;
        const RunTopic &topic = m_figures.topics.constFirst();
        add(u"%1 ×"_s.arg(number(topic.times)), Message(QT_TRANSLATE_NOOP("Message", "“%1”"), topic.title),
            m_deck.say(topic.answer
                           ? Message(QT_TRANSLATE_NOOP("Message",
                                                       "asked in six weeks; a documented answer is there"))
                           : Message(QT_TRANSLATE_NOOP(
                               "Message", "asked in six weeks; a documented answer would avoid it"))));
    }

    const DeckContext &m_deck;
    const RunFigures &m_figures;
    QList<ListRow> m_rows;
};

// Is run eating the roadmap? On one line, so that all rows stand on one page.
Message titleOf(const RunFigures &figures)
{
    switch (figures.verdict) {
    case RunVerdict::Within:
        return Message(QT_TRANSLATE_NOOP("Message", "Run is not eating the roadmap"));
    case RunVerdict::OverReserve:
        return Message(QT_TRANSLATE_NOOP("Message", "Run is beginning to eat the roadmap"));
    case RunVerdict::OverLimit:
        return Message(QT_TRANSLATE_NOOP("Message", "Run is eating the roadmap"));
    case RunVerdict::Unknown:
        break;
    }
    return flowSentence(figures);
}

} // namespace

Slide writeRun(const DeckContext &deck)
{
    const PlanData &plan = deck.index.plan();
    const RunFigures figures = runFigures(deck.index, deck.today, repeatedRequests(plan, deck.today));
    if (figures.verdict == RunVerdict::Unknown && figures.in == 0 && figures.open == 0) {
        return {SlideKind::Run,
                deck.say(Message(QT_TRANSLATE_NOOP("Message", "Nothing is known of the daily run yet"))),
                {},
                {},
                HintContent{
                    deck.say(Message(QT_TRANSLATE_NOOP(
                        "Message", "What it takes of the team’s time decides what is left for projects."))),
                    deck.say(Message(QT_TRANSLATE_NOOP(
                        "Message", "Next: write down or import the requests of the last weeks.")))}};
    }
    return {SlideKind::Run, deck.say(titleOf(figures)), {}, {}, ListContent{RunRows(deck, figures).rows()}};
}
