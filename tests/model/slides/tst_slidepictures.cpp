// SPDX-License-Identifier: GPL-3.0-or-later
// The first page of each kind of slide against a picture of it that somebody has looked at. After a change
// that is meant, GAINLINE_WRITE_PICTURES=1 writes them anew: look at them before they are kept.
#include "fields/entitychoices.h"
#include "slideplans.h"
#include "slides/fonts.h"
#include "slides/slidebuilder.h"
#include "slides/slidelayout.h"
#include "slides/slidelook.h"
#include "slides/slidepainter.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};
constexpr QSize size(480, 270);
constexpr int seen = 40; // of 255: a difference of one channel that the eye sees
constexpr double mostSeen = 0.01; // of the pixels: hinting and rounding of another machine

QImage pictureOf(SlideKind kind, DeckLook look)
{
    const Language language(u"fr");
    DeckSpec spec{quarter, language, slidesOfKinds({SlideKind::Title, kind, SlideKind::Ranking})};
    spec.slides[1].body =
        u"Un premier point\nUn second, plus long, qui passe à la ligne quand il le faut vraiment bien"_s;
    const QList<SlidePage> pages =
        layOut(buildDeck(slideSample(language), spec, slideDay()), slidePalette(look));
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    paintSlide(&painter, pages.at(kind == SlideKind::Title ? 0 : 1), image.rect());
    return image;
}

bool differs(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) > seen || std::abs(qGreen(one) - qGreen(other)) > seen
        || std::abs(qBlue(one) - qBlue(other)) > seen;
}

// The share of pixels whose difference is seen.
double seenDifference(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += differs(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
    }
    return double(different) / (one.width() * one.height());
}

} // namespace

class TestSlidePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindLooksAsItDid_data()
    {
        QTest::addColumn<SlideKind>("kind");
        QTest::addColumn<DeckLook>("look");
        for (const SlideKind kind : writtenSlideKinds())
            QTest::newRow(qPrintable(choiceKey(kind))) << kind << DeckLook::Light;
        QTest::newRow("matrix_dark") << SlideKind::Matrix << DeckLook::Dark;
        QTest::newRow("objective_dark") << SlideKind::Objective << DeckLook::Dark;
        QTest::newRow("title_dark") << SlideKind::Title << DeckLook::Dark;
    }
    void everyKindLooksAsItDid()
    {
        if (fontFamilies().text != u"Inter")
            QSKIP("Inter is not there: the pictures were made with it");
        QFETCH(SlideKind, kind);
        QFETCH(DeckLook, look);
        const QString path = qEnvironmentVariable("GAINLINE_TEST_DATA")
            + u"/slides/%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
        const QImage image = pictureOf(kind, look);
        if (qEnvironmentVariableIsSet("GAINLINE_WRITE_PICTURES")) {
            QVERIFY(image.save(path));
            return;
        }
        const QImage known(path);
        QCOMPARE(known.size(), size);
        const double difference = seenDifference(image, known);
        if (difference > mostSeen) {
            const QString now =
                QDir::temp().filePath(u"gainline-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
            image.save(now);
            QFAIL(qPrintable(u"%1 % of %2 differ; as it is now: %3"_s.arg(100 * difference).arg(path, now)));
        }
    }
};

QTEST_MAIN(TestSlidePictures)
#include "tst_slidepictures.moc"
