// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/icon.h"
#include "painting/theme.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList listed =
    u"strategy needs prioritise okr communicate timeline inbox team rituals review health search present "
    u"plus "
    "close check chevron-left chevron-right chevron-up chevron-down more filter sort undo redo link edit "
    "trash "
    "calendar clock person milestone flag copy mail hash ticket meeting import export overview settings info "
    "warn run project decision trace lock eye file answer grip rollout"_s.split(u' ');

int inkedPixels(const QImage &picture, const QColor &ink)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixelColor(x, y) == ink;
    return count;
}

} // namespace

class TestIcon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIconOfTheListIsDrawnInTheInkAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : listed)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyIconOfTheListIsDrawnInTheInkAskedFor()
    {
        QFETCH(QString, name);
        const QColor ink(0x27, 0x3F, 0xBC);
        const QImage picture = iconPixmap(name, ink, iconSize, 4).toImage();
        QCOMPARE(picture.size(), QSize(80, 80));
        QVERIFY(inkedPixels(picture, ink) > 40);
    }
    void noTwoIconsAreTheSame()
    {
        QHash<QByteArray, QString> seen;
        for (const QString &name : listed) {
            const QImage picture = iconPixmap(name, Qt::black, iconSize, 2).toImage();
            const QByteArray bits(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
            QVERIFY2(!seen.contains(bits), qPrintable(name + u" is "_s + seen.value(bits)));
            seen.insert(bits, name);
        }
    }
    void anUnknownNameDrawsNothing()
    {
        const QImage picture = iconPixmap(u"no-such-icon"_s, Qt::red, iconSize, 1).toImage();
        QCOMPARE(inkedPixels(picture, Qt::red), 0);
    }
    void aDisabledIconIsPaler()
    {
        const QIcon one = icon(u"plus"_s, Theme::light());
        const QColor normal = one.pixmap(20).toImage().pixelColor(10, 10);
        const QColor disabled = one.pixmap(20, QIcon::Disabled).toImage().pixelColor(10, 10);
        QVERIFY(disabled.alpha() < normal.alpha());
    }
    void theProductHasItsMark()
    {
        QVERIFY(!applicationIcon().pixmap(64).isNull());
        QImage picture(44, 44, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawLogo(&painter, picture.rect(), Theme::dark());
        painter.end();
        QCOMPARE(picture.pixelColor(2, 22), Theme::dark().colors.accent);
        QCOMPARE(picture.pixelColor(30, 20), Theme::dark().colors.onAccent);
    }
    void sheetForTheEye()
    {
        const QString folder = qEnvironmentVariable("GAINLINE_GALLERY");
        if (folder.isEmpty())
            QSKIP("GAINLINE_GALLERY names no folder for the pictures");
        QImage sheet(900, 620, QImage::Format_ARGB32_Premultiplied);
        sheet.setDevicePixelRatio(1);
        sheet.fill(Palette::light().surface);
        QPainter painter(&sheet);
        for (qsizetype i = 0; i < listed.size(); ++i) {
            const QPoint at(20 + int(i % 9) * 98, 10 + int(i / 9) * 100);
            drawIcon(&painter, QRectF(at, QSizeF(60, 60)), listed[i], Palette::light().text);
            painter.drawText(QRect(at + QPoint(-10, 62), QSize(90, 16)), Qt::AlignLeft, listed[i]);
        }
        painter.end();
        QVERIFY(sheet.save(folder + u"/icons.png"_s));
    }
};

QTEST_MAIN(TestIcon)
#include "tst_icon.moc"
