// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/planview.h"
#include "document/plansession.h"
#include "entities/plandata.h"
#include "registry/viewregistry.h"
#include "shell/plandesk.h"
#include "windowbench.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

PlanData onlyGoals()
{
    PlanData plan;
    plan.goals.insert({.id = {3}, .title = u"Retention"_s, .position = 1});
    return plan;
}

PlanData onlyNeeds()
{
    PlanData plan;
    plan.needs.insert({.id = {5}, .title = u"Renewal alerts"_s});
    return plan;
}

EmptyState *shownEmptyState(const WindowBench &bench)
{
    const QList<EmptyState *> states = bench.desk().currentView()->findChildren<EmptyState *>();
    for (EmptyState *state : states) {
        if (state->isVisible())
            return state;
    }
    return nullptr;
}

QString sentenceOf(const EmptyState &state)
{
    return state.findChild<QLabel *>(u"emptySentence"_s)->text();
}

// What pressing a button of an empty view may change.
struct Standing {
    QString view;
    PlanData plan;
    qsizetype dialogs = 0;
    bool isWritingARequest = false;

    explicit Standing(const WindowBench &bench)
        : view(bench.desk().currentViewId())
        , plan(bench.session().data())
        , dialogs(bench.prompt.asked)
    {
        const auto *line = bench.find<QWidget>(u"quickAdd"_s);
        isWritingARequest = line && line->isVisible();
    }
    bool operator==(const Standing &) const = default;
};

} // namespace

// A plan without anything, with goals alone, with needs alone: each view says in one sentence what to
// do, and its button does it.
class FeatEmptyPlans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyEmptyViewHasOneSentenceAndAButtonThatWorks_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("nothing") << 0;
        QTest::newRow("goals") << 1;
        QTest::newRow("needs") << 2;
    }
    void everyEmptyViewHasOneSentenceAndAButtonThatWorks()
    {
        QFETCH(int, which);
        const PlanData plan = which == 0 ? PlanData() : which == 1 ? onlyGoals() : onlyNeeds();
        QStringList empty;
        for (const ViewEntry &entry : allViews()) {
            WindowBench bench;
            bench.open(plan);
            bench.desk().showView(QString::fromLatin1(entry.id));
            EmptyState *state = shownEmptyState(bench);
            if (!state)
                continue;
            empty += QString::fromLatin1(entry.id);
            QVERIFY(!sentenceOf(*state).isEmpty());
            QVERIFY2(state->button()->isVisible() && state->button()->isEnabled(), entry.id);
            const Standing before(bench);
            state->button()->click();
            QVERIFY2(!(Standing(bench) == before), entry.id);
        }
        const QStringList expected[] = {{u"strategy"_s, u"needs"_s, u"prioritise"_s, u"score"_s, u"okrs"_s,
                                         u"timeline"_s, u"quarters"_s, u"keyresult"_s, u"communicate"_s,
                                         u"members"_s, u"inbox"_s, u"checkins"_s, u"team"_s},
                                        {u"needs"_s, u"prioritise"_s, u"score"_s, u"okrs"_s, u"timeline"_s,
                                         u"quarters"_s, u"keyresult"_s, u"members"_s, u"inbox"_s, u"checkins"_s, u"team"_s},
                                        {u"strategy"_s, u"okrs"_s, u"timeline"_s, u"quarters"_s,
                                         u"keyresult"_s, u"members"_s, u"inbox"_s, u"checkins"_s, u"team"_s}};
        QCOMPARE(empty, expected[which]);
    }
    void theTrayOfAnEmptyPlanOffersANeedInsteadOfPraise()
    {
        WindowBench bench;
        bench.open(onlyGoals());
        bench.desk().showView(u"prioritise"_s);
        QStringList shown;
        for (const QLabel *label : bench.find<QWidget>(u"needTray"_s)->findChildren<QLabel *>())
            shown += label->text();
        const QString all = shown.join(u'\n');
        QVERIFY2(all.contains(u"no need yet"), qPrintable(all));
        QVERIFY(!all.contains(u"on the matrix"));
        bench.find<QPushButton>(u"trayAddNeed"_s)->click();
        QCOMPARE(bench.session().data().needs.size(), 1);
    }
    void aQuarterWhoseNeedsAreAllDecidedSaysSo()
    {
        PlanData plan;
        plan.needs.insert({.id = {5}, .title = u"Renewal alerts"_s, .status = NeedStatus::Declined});
        WindowBench bench;
        bench.open(plan);
        bench.desk().showView(u"prioritise"_s);
        EmptyState *state = shownEmptyState(bench);
        QVERIFY(state);
        QVERIFY(sentenceOf(*state).contains(u"declined"));
        state->button()->click();
        QCOMPARE(bench.desk().currentViewId(), u"needs"_s);
    }
};

QTEST_MAIN(FeatEmptyPlans)
#include "feat_emptyplans.moc"
