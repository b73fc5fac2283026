// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/theme.h"
#include "slides/fonts.h"

#include <QFontInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QList<TextStyle> styles = {TextStyle::Caption, TextStyle::Small,      TextStyle::Body,
                                 TextStyle::Section, TextStyle::PanelTitle, TextStyle::ViewTitle};

QList<int> sizes(const Theme &theme)
{
    QList<int> result;
    for (const TextStyle style : styles)
        result.append(theme.textSize(style));
    return result;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textHasTheSizesOfTheLook()
    {
        QCOMPARE(sizes(Theme::light()), (QList<int>{12, 13, 14, 16, 18, 22}));
        QCOMPARE(sizes(Theme::light().forProjector(1080)), (QList<int>{33, 33, 34, 39, 44, 56}));
    }
    void textFollowsTheUsersScaleAndIsNeverUnderTwelve()
    {
        QCOMPARE(sizes(Theme::light(1.5)), (QList<int>{18, 20, 21, 24, 27, 33}));
        QCOMPARE(Theme::light(0.5).textSize(TextStyle::Caption), 12);
        QCOMPARE(Theme::dark(1.5).px(20), 30);
    }
    void onAProjectorNoTextIsUnderThreePercentOfTheHeight()
    {
        for (const int height : {768, 1080, 1440, 2160})
            for (const int size : sizes(Theme::light().forProjector(height)))
                QVERIFY2(size >= 0.03 * height, qPrintable(QString::number(size)));
    }
    void aSmallProjectorShowsTheSamePictureAsALargeOne()
    {
        const QList<int> large = sizes(Theme::light().forProjector(1080));
        const QList<int> small = sizes(Theme::light().forProjector(720));
        for (qsizetype i = 0; i < large.size(); ++i)
            QVERIFY(std::abs(small.at(i) - large.at(i) * 720 / 1080.0) <= 1);
        QCOMPARE(Theme::light().forProjector(720).px(100), 160);
    }
    void onAProjectorMutedTextAndStatusWordsAreReadFromTheBackRow()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const Theme projector = theme.forProjector(1080);
            QVERIFY(contrast(projector.colors.muted, projector.colors.bg) >= 7);
            QCOMPARE(projector.statusText(Status::AtRisk), projector.colors.text);
            QCOMPARE(theme.statusText(Status::AtRisk), theme.colors.status(Status::AtRisk).ink);
            QCOMPARE(projector.line(1.8), 3.6);
        }
    }
    void titlesAreSetInTheDisplayFamily()
    {
        const QFont title = Theme::light().font(TextStyle::ViewTitle);
        QCOMPARE(title.family(), fontFamilies().display);
        QCOMPARE(title.weight(), QFont::DemiBold);
        QCOMPARE(title.pixelSize(), 22);
        QVERIFY(title.letterSpacing() < 0);
        QCOMPARE(Theme::light().font(TextStyle::Body).family(), fontFamilies().text);
    }
    void theFamiliesAreReallyThere()
    {
        if (fontFamilies().text != u"Inter"_s)
            QSKIP("built without Inter");
        QCOMPARE(QFontInfo(Theme::light().font(TextStyle::Body)).family(), u"Inter"_s);
        QCOMPARE(QFontInfo(Theme::light().font(TextStyle::ViewTitle)).family(), u"Inter Display"_s);
        QCOMPARE(QFontInfo(Theme::light().font(TextStyle::ViewTitle)).weight(), int(QFont::DemiBold));
        QCOMPARE(QFontInfo(Theme::light().font(TextStyle::Body, QFont::Medium)).weight(), int(QFont::Medium));
    }
    void selectedTextIsReadable()
    {
        for (const Theme &theme : {Theme::light(), Theme::dark()}) {
            const QPalette palette = theme.palette();
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                    >= 7);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase))
                    >= 7);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
