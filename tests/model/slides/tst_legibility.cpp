// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/legibility.h"

#include "scenes/palette.h"
#include "slides/slidepage.h"
#include "slides/slidetext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

TextRun run(const QString &text, QPointF at, double size, const QColor &ink)
{
    const RunStyle style{size, TextWeight::Regular, ink};
    return {text, at, style, textWidth(text, style)};
}

QList<Illegibility> findingsOf(const QList<Shape> &shapes)
{
    SlidePage page;
    page.ground = Qt::white;
    page.shapes = shapes;
    QList<Illegibility> kinds;
    for (const LegibilityFinding &finding : legibility(page))
        kinds += finding.kind;
    return kinds;
}

const Palette &palette()
{
    static const Palette colors = Palette::forSlides();
    return colors;
}

} // namespace

class TestLegibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLegibleSlideHasNoFindings()
    {
        QCOMPARE(
            findingsOf({run(u"Forecast"_s, {10, 20}, 3.0, palette().mutedHi),
                        Box{{10, 30, 20, 5}, 0, palette().goal(2).fill, {palette().goal(2).outline, 0.3}}}),
            QList<Illegibility>());
    }
    void textUnderThreePercentIsTooSmall()
    {
        QCOMPARE(findingsOf({run(u"Forecast"_s, {10, 20}, 2.9, palette().text)}),
                 QList{Illegibility::TextTooSmall});
    }
    void mutedTextOfTheDesktopIsTooPale()
    {
        QCOMPARE(findingsOf({run(u"Forecast"_s, {10, 20}, 4, Palette::light().muted)}),
                 QList{Illegibility::TextTooPale});
    }
    void textIsMeasuredAgainstWhatLiesUnderIt()
    {
        const Box dark{{5, 10, 60, 20}, 0, palette().text, {}, false, false, ShapeRole::Decoration};
        QCOMPARE(findingsOf({dark, run(u"Forecast"_s, {10, 20}, 4, palette().text)}),
                 QList{Illegibility::TextTooPale});
        QCOMPARE(findingsOf({dark, run(u"Forecast"_s, {10, 20}, 4, Qt::white)}), QList<Illegibility>());
    }
    void textThatLeavesItsDarkGroundIsTooPaleBesideIt()
    {
        const Box dark{{5, 10, 10, 20}, 0, palette().text, {}, false, false, ShapeRole::Decoration};
        QVERIFY(findingsOf({dark, run(u"Forecast of the year"_s, {10, 20}, 4, Qt::white)})
                    .contains(Illegibility::TextTooPale));
    }
    void textBeyondTheEdgeIsOffTheSlide()
    {
        QCOMPARE(findingsOf({run(u"Forecast"_s, {slideWidth - 5, 20}, 4, palette().text)}),
                 QList{Illegibility::OffSlide});
        QCOMPARE(findingsOf({run(u"Forecast"_s, {10, 101}, 4, palette().text)}),
                 QList{Illegibility::OffSlide});
    }
    void textsOnEachOtherOverlap()
    {
        QCOMPARE(findingsOf({run(u"Forecast"_s, {10, 20}, 4, palette().text),
                             run(u"Churn"_s, {15, 21}, 4, palette().text)}),
                 QList{Illegibility::TextsOverlap});
    }
    void aPaleMarkWithoutOutlineIsTooPale()
    {
        const Box pale{{10, 30, 20, 5}, 0, palette().goal(2).fill, {}};
        QCOMPARE(findingsOf({pale}), QList{Illegibility::MarkTooPale});
        Box decoration = pale;
        decoration.role = ShapeRole::Decoration;
        QCOMPARE(findingsOf({decoration}), QList<Illegibility>());
    }
    void textThatIsWiderThanItWasMeasuredIsFound()
    {
        TextRun text = run(u"Forecast"_s, {10, 20}, 4, palette().text);
        text.width -= 1;
        QCOMPARE(findingsOf({text}), QList{Illegibility::TextCutOff});
    }
};

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
