// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/slidelook.h"

#include "core/language.h"
#include "slideplans.h"
#include "slides/deckexport.h"
#include "slides/legibility.h"
#include "slides/logo.h"
#include "slides/slidebuilder.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

QString pngLogo()
{
    QImage image(300, 100, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QString::fromLatin1(bytes.toBase64());
}

QString svgLogo()
{
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>)";
    return QString::fromLatin1(svg.toBase64());
}

DeckPages deckWith(const QString &logo, const QString &accent = {}, DeckLook look = DeckLook::Light)
{
    PlanData plan = slideSample(Language(u"en"));
    PlanSettings *settings = plan.plan.findForWriting(PlanSettings::onlyId);
    settings->logo = logo;
    settings->accentColor = accent;
    DeckSpec spec{quarter, Language(u"en"), slidesOfKinds({SlideKind::Title, SlideKind::Ranking})};
    spec.look = look;
    return deckPagesOf(plan, spec, slideDay());
}

int picturesOn(const SlidePage &page)
{
    int pictures = 0;
    for (const Shape &shape : page.shapes)
        pictures += std::holds_alternative<Picture>(shape) ? 1 : 0;
    return pictures;
}

} // namespace

class TestSlideLook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAccentIsKeptWhereItCanBeReadAndDarkenedWhereItCannot()
    {
        QCOMPARE(slidePalette(DeckLook::Light, u"#1D3098"_s).accent, QColor(0x1D3098));
        const Palette pale = slidePalette(DeckLook::Light, u"#FFCC00"_s);
        QVERIFY(contrast(pale.accent, pale.raised) >= textContrastFloor);
        QVERIFY(contrast(pale.accent, pale.bg) >= textContrastFloor);
        QVERIFY(contrast(pale.accent, pale.onAccent) >= textContrastFloor);
        const Palette dark = slidePalette(DeckLook::Dark, u"#1D3098"_s);
        QVERIFY(contrast(dark.accent, dark.raised) >= textContrastFloor);
        const Language language(u"en");
        QVERIFY(language.text(accentProblem(DeckLook::Light, u"#FFCC00"_s)).contains(u"#ffcc00"_s));
        QVERIFY(accentProblem(DeckLook::Light, u"#1D3098"_s).isEmpty());
    }
    void whatIsNoColorIsSaidAndLeftOut()
    {
        QCOMPARE(slidePalette(DeckLook::Light, u"corporate blue"_s).accent, Palette::forSlides().accent);
        const Message problem = accentProblem(DeckLook::Light, u"corporate blue"_s);
        QVERIFY(Language(u"en").text(problem).contains(u"corporate blue"_s));
        QCOMPARE(deckWith({}, u"corporate blue"_s).problems, QList{problem});
    }
    void theDarkLookHasDarkPaperAndItsOwnPalette()
    {
        const DeckPages deck = deckWith({}, {}, DeckLook::Dark);
        QVERIFY(deck.palette.isDark);
        for (const SlidePage &page : deck.pages)
            QVERIFY(relativeLuminance(page.ground) < 0.1);
    }
    void aLogoStandsOnTheCoverAndInTheFooter()
    {
        for (const QString &logo : {pngLogo(), svgLogo()}) {
            const DeckPages deck = deckWith(logo);
            QVERIFY(deck.problems.isEmpty());
            for (const SlidePage &page : deck.pages) {
                QCOMPARE(picturesOn(page), 1);
                for (const LegibilityFinding &finding : legibility(page))
                    QFAIL(qPrintable(describe(finding)));
            }
        }
    }
    void aLogoKeepsItsProportions()
    {
        const auto logo = logoOf(pngLogo());
        QVERIFY(logo);
        QCOMPARE(logo->size, QSizeF(300, 100));
        const DeckPages deck = deckWith(pngLogo());
        for (const Shape &shape : deck.pages.constFirst().shapes) {
            if (const auto *picture = std::get_if<Picture>(&shape))
                QCOMPARE(picture->rect.width() / picture->rect.height(), 3.0);
        }
    }
    void aBrokenLogoIsSaidAndTheSlidesGoWithout_data()
    {
        QTest::addColumn<QString>("logo");
        QTest::newRow("no base64") << u"§§§"_s;
        QTest::newRow("no picture") << QString::fromLatin1(QByteArray("hello").toBase64());
        QTest::newRow("cut") << pngLogo().left(40);
        QTest::newRow("empty drawing") << QString::fromLatin1(QByteArray("<svg>").toBase64());
    }
    void aBrokenLogoIsSaidAndTheSlidesGoWithout()
    {
        QFETCH(QString, logo);
        const DeckPages deck = deckWith(logo);
        QCOMPARE(deck.problems.size(), 1);
        QVERIFY(Language(u"en").text(deck.problems.constFirst()).contains(u"choose it again"_s));
        for (const SlidePage &page : deck.pages)
            QCOMPARE(picturesOn(page), 0);
    }
    void aLogoIsWrittenInEveryFormat()
    {
        const DeckPages deck = deckWith(svgLogo());
        const QTemporaryDir folder;
        for (const auto &[format, ending] : {std::pair(DeckFormat::Pdf, u"pdf"_s),
                                             {DeckFormat::Pptx, u"pptx"_s},
                                             {DeckFormat::Png, u"png"_s},
                                             {DeckFormat::Svg, u"svg"_s}})
            QVERIFY(exportDeck(deck, folder.filePath(u"deck."_s + ending), format));
    }
};

QTEST_MAIN(TestSlideLook)
#include "tst_slidelook.moc"
