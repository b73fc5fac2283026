// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/timelinebaseline.h"

#include "core/language.h"
#include "planfixture.h"
#include "slides/legibility.h"
#include "slides/timelinepicture.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTimelineBaseline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMovedHasAGhostAndAReason()
    {
        const PlanFixture then = planFromText(R"(
            project routing start=2027-01-04 end=2027-03-05
            project still start=2027-01-04 end=2027-03-05
        )");
        const PlanFixture now = planFromText(R"(
            project routing start=2027-01-04 end=2027-03-26
            project still start=2027-01-04 end=2027-03-05
            project added start=2027-02-01 end=2027-03-05
            decision - item_kind=project item=routing kind=change date=2027-02-20 reason="two people away"
        )");
        const Language english;
        TimelineScene scene = timelineSceneOf(now.plan, {2027, 3, 11}, english);
        addBaseline(scene, then.plan, now.plan, {2027, 2, 4}, english);
        for (const TimelineRow &row : scene.rows)
            QCOMPARE(row.hasGhost(), row.title == u"routing");
        const TimelineRow &moved = *std::find_if(scene.rows.cbegin(), scene.rows.cend(),
                                                 [](const TimelineRow &row) { return row.hasGhost(); });
        QCOMPARE(QDate::fromJulianDay(moved.ghostLast), QDate(2027, 3, 5));
        QVERIFY(moved.move.contains(u"21 days later") && moved.move.endsWith(u"two people away"));
    }

    // As high as its rows need, and everything inside; a slide takes seven rows at most, this takes all.
    void theWholeTimelineIsOnePageClippedToItsContent()
    {
        QByteArray text;
        for (int i = 0; i < 30; ++i)
            text += QByteArray("project p") + QByteArray::number(i) + " start=2027-01-04 end=2027-03-26\n";
        const PlanFixture fixture = planFromText(text.constData());
        const auto pages = timelinePicture(fixture.plan, Language(), {2027, 3, 11});
        QVERIFY(pages);
        QCOMPARE(pages->pages.size(), 1);
        const SlidePage &page = pages->pages.constFirst();
        QVERIFY(page.height > 250 && page.height < 320);
        int names = 0;
        for (const Shape &shape : page.shapes) {
            if (const auto *run = std::get_if<TextRun>(&shape))
                names += run->text.startsWith(u'p') ? 1 : 0;
        }
        QCOMPARE(names, 30);
        QVERIFY(!timelinePicture(planFromText("project undated").plan, Language(), {2027, 3, 11}));
    }

    void aLongTimelineNamesEachOfItsMonths()
    {
        const PlanFixture fixture = planFromText("project long start=2027-01-04 end=2027-10-20");
        const Language language;
        const auto pages = timelinePicture(fixture.plan, language, {2027, 3, 11});
        QVERIFY(pages);
        QStringList texts;
        for (const Shape &shape : pages->pages.constFirst().shapes) {
            if (const auto *run = std::get_if<TextRun>(&shape))
                texts += run->text;
        }
        for (int month = 1; month <= 10; ++month)
            QVERIFY(texts.contains(language.shortMonthName({2027, month, 1})));
    }
};

QTEST_MAIN(TestTimelineBaseline)
#include "tst_timelinebaseline.moc"
