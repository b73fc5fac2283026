// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidelayout.h"

#include "rules/planindex.h"
#include "rules/ranking.h"
#include "scenes/matrixscene.h"
#include "scenes/palette.h"
#include "slideplans.h"
#include "slides/legibility.h"
#include "slides/slidebuilder.h"
#include "slides/slidelook.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Palette palette = Palette::forSlides();
constexpr Quarter quarter{2027, 2};

// The sample with titles that no one should write: 400 characters, one endless word, emoji, Hebrew, blanks;
// and an objective whose key results were deleted.
PlanData oddPlan(const Language &language)
{
    const QStringList titles{u"Très long titre, encore "_s.repeated(17), QString(400, u'W'),
                             u"Fusée \U0001F680 et \U0001F468\u200D\U0001F469\u200D\U0001F467 famille"_s,
                             u"שלום עולם, זהו יעד ארוך"_s, u" \t\n "_s};
    PlanData plan = slideSample(language);
    int next = 0;
    const auto spoil = [&](auto &table) {
        for (qsizetype row = 0; row < table.size(); ++row)
            table.findForWriting(table.at(row).id)->title = titles.at(next++ % titles.size());
    };
    spoil(plan.needs);
    spoil(plan.objectives);
    spoil(plan.keyResults);
    spoil(plan.projects);
    spoil(plan.milestones);
    spoil(plan.functions);
    for (qsizetype row = 0; row < plan.members.size(); ++row)
        plan.members.findForWriting(plan.members.at(row).id)->name = titles.at(next++ % titles.size());
    const EntityId first = plan.objectives.at(0).id;
    for (qsizetype row = plan.keyResults.size() - 1; row >= 0; --row) {
        if (plan.keyResults.at(row).objective == first)
            plan.keyResults.remove(plan.keyResults.at(row).id);
    }
    return plan;
}

PlanData planCalled(const QString &name, const Language &language)
{
    if (name == u"sample"_s)
        return slideSample(language);
    if (name == u"odd"_s)
        return oddPlan(language);
    return name == u"crowded"_s ? crowdedPlan() : PlanData();
}

QList<SlidePage> pagesOf(const PlanData &plan, const Language &language,
                         const QList<SlideKind> &parts = allSlideKinds())
{
    return layOut(buildDeck(plan, {quarter, language, slidesOfKinds(parts)}, slideDay()), palette);
}

QStringList textsOf(const SlidePage &page)
{
    QStringList texts;
    for (const Shape &shape : page.shapes) {
        if (const auto *run = std::get_if<TextRun>(&shape))
            texts += run->text;
    }
    return texts;
}

Slide listOf(int rows, const QString &title)
{
    NotDoingContent content;
    for (int i = 0; i < rows; ++i)
        content.rows +=
            {i + 1, {1, u"E1"_s}, u"Need %1"_s.arg(i), u"Reason"_s, Fate::Declined, u"Declined"_s};
    return {SlideKind::NotDoing, title, u"Footer"_s, {}, content};
}

} // namespace

class TestSlideLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySlideIsLegible_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        for (const char *plan : {"sample", "crowded", "odd", "empty"}) {
            for (const char *language : {"fr", "en"})
                QTest::addRow("%s %s", plan, language)
                    << QString::fromLatin1(plan) << QString::fromLatin1(language) << false;
            QTest::addRow("%s dark", plan) << QString::fromLatin1(plan) << u"fr"_s << true;
        }
    }
    void everySlideIsLegible()
    {
        QFETCH(QString, plan);
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        const Language spoken(language);
        const PlanData data = planCalled(plan, spoken);
        const Palette look = slidePalette(isDark ? DeckLook::Dark : DeckLook::Light);
        const QList<SlidePage> pages =
            layOut(buildDeck(data, {quarter, spoken, slidesOfKinds(writtenSlideKinds())}, slideDay()), look);
        QVERIFY(pages.size() >= 8);
        QStringList problems;
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(plan == u"odd"_s || !pages.at(i).title.isEmpty());
            for (const LegibilityFinding &finding : legibility(pages.at(i)))
                problems += u"page %1, %2"_s.arg(i + 1).arg(describe(finding));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
    void whatDoesNotFitGoesOnOnANextPage()
    {
        const Language language(u"en");
        const QList<SlidePage> pages = layOut({{}, u"en"_s, {listOf(12, u"Title"_s)}}, palette);
        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages.at(1).title, u"Title\u00A0(2/3)"_s);
        QStringList rows;
        for (const SlidePage &page : pages)
            rows += textsOf(page).filter(u"Need "_s);
        QCOMPARE(rows.size(), 12);
        QCOMPARE(rows.constLast(), u"Need 11"_s);
    }
    void aTitleOfTwoLinesLeavesRoomForFewerRows()
    {
        const QString longTitle =
            u"What we are not doing in this quarter, although everybody asked for it twice"_s;
        QCOMPARE(layOut({{}, u"en"_s, {listOf(5, u"Short"_s)}}, palette).size(), 1);
        QCOMPARE(layOut({{}, u"en"_s, {listOf(5, longTitle)}}, palette).size(), 2);
    }
    void aTitleOfMoreLinesIsWholeOnAPageBeforeItsContent()
    {
        const QString title = u"Ce titre dit tout ce qui a été décidé et pourquoi, "_s.repeated(8).trimmed();
        const QList<SlidePage> pages = layOut({u"Deck"_s, u"fr"_s, {listOf(3, title)}}, palette);
        QCOMPARE(pages.size(), 2);
        QStringList whole;
        for (const Shape &shape : pages.constFirst().shapes) {
            const auto *run = std::get_if<TextRun>(&shape);
            if (run && run->role == TextRole::Title)
                whole += run->text;
        }
        QCOMPARE(whole.join(u' '), title);
        QCOMPARE(textsOf(pages.constLast()).constLast(), u"2"_s); // its number
        QVERIFY(textsOf(pages.constLast()).at(1).endsWith(u'…'));
        QCOMPARE(pages.constLast().title, title);
        for (const SlidePage &page : pages)
            QVERIFY(legibility(page).isEmpty());
    }
    void eachPartOfALongTitleSaysWhichItIs()
    {
        const QString title = u"Ce titre dit tout ce qui a été décidé et pourquoi, "_s.repeated(4).trimmed();
        const QList<SlidePage> pages = layOut({u"Deck"_s, u"fr"_s, {listOf(12, title)}}, palette);
        QVERIFY(pages.size() > 2);
        QVERIFY(textsOf(pages.at(1)).at(1).endsWith(u"…\u00A0(1/%1)"_s.arg(pages.size() - 1)));
    }
    void theCoverMakesRoomForALongName()
    {
        const QString name = u"Feuille de route du deuxième trimestre pour les équipes commerciales"_s;
        Slide cover{SlideKind::Title, name, {}, {}, TitleContent{u"Planification"_s, {u"Claire"_s}, {}, {}}};
        const QList<SlidePage> pages = layOut({u"Deck"_s, u"fr"_s, {cover}}, palette);
        QCOMPARE(pages.size(), 1);
        QVERIFY(textsOf(pages.constFirst()).join(u' ').contains(name));
        QVERIFY(legibility(pages.constFirst()).isEmpty());
        cover.title = name.repeated(6);
        const QList<SlidePage> longer = layOut({u"Deck"_s, u"fr"_s, {cover}}, palette);
        QCOMPARE(longer.size(), 2);
        QVERIFY(legibility(longer.constFirst()).isEmpty());
        QVERIFY(legibility(longer.constLast()).isEmpty());
    }
    void theCutOfTheRankedListTakesTheRowBelowWhatFits()
    {
        RankingContent content{{}, 4, u"Capacity"_s};
        for (int i = 0; i < 12; ++i)
            content.rows += {i + 1, {1, u"E1"_s}, u"Need %1"_s.arg(i), true, {}, u"9 days"_s};
        const QList<SlidePage> pages =
            layOut({{}, u"en"_s, {{SlideKind::Ranking, u"Title"_s, {}, {}, content}}}, palette);
        QCOMPARE(pages.size(), 2);
        QStringList rows;
        for (const SlidePage &page : pages)
            rows += textsOf(page).filter(QRegularExpression(u"^(Need|Capacity)"_s));
        QCOMPARE(rows.size(), 13);
        QCOMPARE(rows.indexOf(u"Capacity"_s), 4);
        QCOMPARE(rows.constLast(), u"Need 11"_s);
    }
    void longDecisionsStayLegibleAndGoOnOnANextPage()
    {
        const QString longText =
            u"Réconcilier les prévisions de renouvellement avec les encaissements constatés "
            "par la direction financière et par celle des opérations"_s;
        ListContent content;
        for (int i = 0; i < 11; ++i)
            content.rows += {.lead = u"28 sept."_s, .title = longText, .detail = longText, .end = longText};
        const QList<SlidePage> pages =
            layOut({{}, u"fr"_s, {{SlideKind::DecisionsTaken, longText, {}, {}, content}}}, palette);
        QCOMPARE(pages.size(), 12); // the title alone, then a page a row
        for (const SlidePage &page : pages) {
            const QList<LegibilityFinding> findings = legibility(page);
            QVERIFY2(findings.isEmpty(),
                     findings.isEmpty() ? "" : qPrintable(describe(findings.constFirst())));
        }
    }
    void pagesAreNumberedThroughTheDeck()
    {
        const QList<SlidePage> pages = pagesOf(slideSample(Language(u"fr")), Language(u"fr"));
        for (qsizetype i = 1; i < pages.size(); ++i)
            QVERIFY(textsOf(pages.at(i)).contains(QString::number(i + 1)));
    }
    void theMatrixPointsAtThePageOfWhatIsNotDone()
    {
        const QList<SlidePage> pages = pagesOf(slideSample(Language(u"en")), Language(u"en"));
        int notDoing = 0;
        while (pages.at(notDoing).kind != SlideKind::NotDoing)
            ++notDoing;
        const auto matrix = std::find_if(pages.cbegin(), pages.cend(), [](const SlidePage &page) {
            return page.kind == SlideKind::Matrix;
        });
        QVERIFY(!textsOf(*matrix).filter(u"page %1"_s.arg(notDoing + 1)).isEmpty());
    }
    void theMatrixPointsNowhereWhenAllOfItIsChosen()
    {
        PlanData plan = slideSample(Language(u"en"));
        for (qsizetype row = 0; row < plan.needs.size(); ++row) {
            Need *need = plan.needs.findForWriting(plan.needs.at(row).id);
            if (!isListed(*need, quarter))
                continue;
            need->status = NeedStatus::Chosen;
            need->quarter = quarter;
        }
        QTest::failOnWarning(QRegularExpression(u"QString::arg"_s));
        const QList<SlidePage> pages = pagesOf(plan, Language(u"en"));
        QVERIFY(std::any_of(pages.cbegin(), pages.cend(),
                            [](const SlidePage &page) { return page.kind == SlideKind::NotDoing; }));
    }
    void theMatrixNumbersEveryNeedOfTheSample()
    {
        const SlidePage page =
            pagesOf(slideSample(Language(u"fr")), Language(u"fr"), {SlideKind::Matrix}).constFirst();
        for (int rank = 1; rank <= 18; ++rank)
            QVERIFY2(textsOf(page).contains(QString::number(rank)), qPrintable(QString::number(rank)));
    }
    // Beyond the goals' own colours a shape says what each colour says, in the legend and on the bubbles.
    void theMatrixSlideCarriesTheShapesOfItsLegend()
    {
        const PlanData plan = slideSample(Language(u"fr"));
        DeckSpec spec{
            .quarter = quarter, .language = Language(u"fr"), .slides = slidesOfKinds({SlideKind::Matrix})};
        const auto signsOn = [&plan, &spec] {
            const QList<Shape> shapes =
                layOut(buildDeck(plan, spec, slideDay()), palette).constFirst().shapes;
            return std::count_if(shapes.cbegin(), shapes.cend(),
                                 [](const Shape &shape) { return std::holds_alternative<Polygon>(shape); });
        };
        QCOMPARE(signsOn(), 0);
        spec.matrixColor = ColorBy::Quadrant;
        QVERIFY(signsOn() >= 10); // three of the four quadrants have corners
        spec.matrixColor = ColorBy::Stakeholder;
        const SlidePage page = layOut(buildDeck(plan, spec, slideDay()), palette).constFirst();
        const QStringList texts = textsOf(page);
        const PlanIndex index(plan);
        const MatrixScene scene = matrixSceneOf(index, rankingOf(index, quarter), spec.language,
                                                {.colorBy = ColorBy::Stakeholder, .today = slideDay()});
        for (const LegendEntry &entry : scene.legend) { // long ones are cut, none is lost
            const QString start = entry.name.left(3);
            QVERIFY2(std::any_of(texts.cbegin(), texts.cend(),
                                 [&start](const QString &text) { return text.startsWith(start); }),
                     qPrintable(entry.name));
        }
        QVERIFY(legibility(page).isEmpty());
    }
    void eachPageOfACrowdedMatrixNumbersTheNeedsOfItsKey()
    {
        for (const SlidePage &page : pagesOf(crowdedPlan(), Language(u"fr"), {SlideKind::Matrix})) {
            QStringList texts = textsOf(page);
            QVERIFY(texts.size() > 20);
            QVERIFY(texts.filter(u"…"_s).size() >= 1);
        }
    }
    void theTimelineShowsAtMostSevenRows()
    {
        for (const SlidePage &page : pagesOf(crowdedPlan(), Language(u"fr"), {SlideKind::Timeline}))
            QVERIFY(textsOf(page).filter(u"Réconcilier"_s).size() <= 7);
    }
};

QTEST_MAIN(TestSlideLayout)
#include "tst_slidelayout.moc"
