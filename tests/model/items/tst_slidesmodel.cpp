// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/slidesmodel.h"

#include "document/quarterfigures.h"
#include "exchange/sampleplan.h"
#include "items/showndeck.h"
#include "slides/deckexport.h"
#include "testsession.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<SlidePage> samplePages(const QString &language)
{
    const PlanData plan = *samplePlan(Language(u"en"), QDate(2027, 3, 11));
    DeckSpec spec{.quarter = Quarter{2027, 2}, .language = Language(language)};
    return deckPagesOf(plan, spec, QDate(2027, 3, 11)).pages;
}

// A page with letters too small for the back row.
SlidePage smallPrint(const QString &text)
{
    SlidePage page{.kind = SlideKind::Title, .title = text, .subject = {}, .ground = Qt::white, .shapes = {}};
    page.shapes += TextRun{.text = text, .position = {20, 50}, .style = {.size = 1, .ink = Qt::black}};
    return page;
}

} // namespace

class TestSlidesModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowSaysItsNumberAndTitle()
    {
        SlidesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<SlidePage> pages = samplePages(u"en"_s);
        model.setPages(pages);
        QCOMPARE(model.rowCount(), pages.size());
        QVERIFY(pages.size() > 6);
        const QModelIndex second = model.index(1);
        QCOMPARE(second.data().toString(), pages.at(1).title);
        QCOMPARE(second.data(Qt::AccessibleTextRole).toString(), u"2. "_s + pages.at(1).title);
        QCOMPARE(second.data(SlidesModel::PageRole).value<SlidePage>().title, pages.at(1).title);
    }
    void theSameDeckAgainChangesNothing()
    {
        SlidesModel model;
        model.setPages(samplePages(u"en"_s));
        QSignalSpy reset(&model, &SlidesModel::modelReset);
        QSignalSpy changed(&model, &SlidesModel::dataChanged);
        model.setPages(samplePages(u"en"_s));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 0);
    }
    void onlyTheRowThatLooksDifferentGetsANewSerial()
    {
        SlidesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<SlidePage> pages = samplePages(u"en"_s);
        model.setPages(pages);
        const quint64 first = model.index(0).data(SlidesModel::SerialRole).toULongLong();
        const quint64 second = model.index(1).data(SlidesModel::SerialRole).toULongLong();
        QVERIFY(first != second);
        QSignalSpy changed(&model, &SlidesModel::dataChanged);
        pages[1].title = u"Another sentence"_s;
        model.setPages(pages);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.index(0).data(SlidesModel::SerialRole).toULongLong(), first);
        QVERIFY(model.index(1).data(SlidesModel::SerialRole).toULongLong() > second);
    }
    void aDeckWithOtherSlidesResets()
    {
        SlidesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<SlidePage> pages = samplePages(u"en"_s);
        model.setPages(pages);
        pages.removeFirst();
        QSignalSpy reset(&model, &SlidesModel::modelReset);
        model.setPages(pages);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), pages.size());
    }
    void theSamplesSlidesCanBeReadFromTheBackRowInBothLanguages()
    {
        for (const QString &language : Language::codes()) {
            SlidesModel model;
            model.setPages(samplePages(language));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.index(row).data(SlidesModel::IllegibleRole).toInt(), 0);
        }
    }
    void findingsFollowTheirPage()
    {
        SlidesModel model;
        model.setPages({smallPrint(u"Small print"_s)});
        QVERIFY(model.index(0).data(SlidesModel::IllegibleRole).toInt() > 0);
        QCOMPARE(model.findings(0).constFirst().text, u"Small print"_s);
        model.setPages({smallPrint(u"Smaller print"_s)});
        QCOMPARE(model.findings(0).constFirst().text, u"Smaller print"_s);
    }
    void theShownDeckHasTheLanguageAndPartsThatWereChosen()
    {
        TestSession test(*samplePlan(Language(u"en"), QDate(2027, 3, 11)));
        QuarterFigures figures(test.session());
        QSignalSpy changed(&figures, &QuarterFigures::deckChoiceChanged);
        QCOMPARE(shownDeckSpec(test.session(), figures).language.code(), u"en"_s);
        QCOMPARE(shownDeckSpec(test.session(), figures).slides, slidesOfKinds(allSlideKinds()));
        figures.setDeckChoice({.languageCode = u"fr"_s, .leftOut = {slidePartKey(SlideKind::Matrix)}});
        QCOMPARE(changed.size(), 1);
        const DeckSpec spec = shownDeckSpec(test.session(), figures);
        QCOMPARE(spec.language.code(), u"fr"_s);
        QCOMPARE(spec.quarter, figures.quarter());
        QVERIFY(std::none_of(spec.slides.cbegin(), spec.slides.cend(),
                             [](const DeckSlide &slide) { return slide.kind == SlideKind::Matrix; }));
        QCOMPARE(spec.slides.size(), allSlideKinds().size() - 1);
    }
    void anEmptyPlanHasNothingToPresent()
    {
        TestSession empty;
        QVERIFY(hasNothingToPresent(empty.session()));
        TestSession sample(*samplePlan(Language(u"en"), QDate(2027, 3, 11)));
        QVERIFY(!hasNothingToPresent(sample.session()));
    }
};

QTEST_MAIN(TestSlidesModel)
#include "tst_slidesmodel.moc"
