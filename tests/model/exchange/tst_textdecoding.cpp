// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTextDecoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frenchTextIsReadInWhateverEncodingItWasWritten_data();
    void frenchTextIsReadInWhateverEncodingItWasWritten();
    void aByteOrderMarkIsObeyedAndLeftOut();
    void utf16WithoutAMarkIsKnownByItsZeroBytes();
    void otherLanguagesGoToTheDetector();
    void aFileGluedFromTwoEncodingsLosesNothing();
    void aFileCutInsideACharacterStaysUtf8();
    void theCallerMayForceAnEncoding();
    void whatNoEncodingExplainsIsCounted();
    void aLargeFileIsReadAsASmallOne_data();
    void aLargeFileIsReadAsASmallOne();
};

namespace {

const QString sample = u"Besoin;Direction\nCréer l’équipe « Ventes » à Orléans;Opérations\n"
                       u"Mettre à jour le cœur du modèle — été 2027, façade;Marché à 12 €\n"_s;

QByteArray written(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return encoder.isValid() ? QByteArray(encoder.encode(text)) : QByteArray();
}

} // namespace

void TestTextDecoding::frenchTextIsReadInWhateverEncodingItWasWritten_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *name : {"UTF-8", "Windows-1252", "ISO-8859-15", "macintosh", "UTF-16LE", "UTF-16BE"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTextDecoding::frenchTextIsReadInWhateverEncodingItWasWritten()
{
    QFETCH(QString, encoding);
    QString text = sample;
    if (encoding == "ISO-8859-15"_L1) // which has no typographic quotes and dashes
        text.replace(u'’', u'\'').replace(u'—', u'-');
    const DecodedText decoded = decodeText(written(text, encoding.toLatin1().constData()));
    QCOMPARE(decoded.encoding, encoding);
    QCOMPARE(decoded.text, text.toUtf8());
    QCOMPARE(decoded.unreadable, 0);
}

void TestTextDecoding::aByteOrderMarkIsObeyedAndLeftOut()
{
    QCOMPARE(decodeText("\xEF\xBB\xBF" + sample.toUtf8()).text, sample.toUtf8());
    const DecodedText wide = decodeText(QByteArray("\xFF\xFE") + written(sample, "UTF-16LE"));
    QCOMPARE(wide.encoding, u"UTF-16LE"_s);
    QCOMPARE(wide.text, sample.toUtf8());
}

void TestTextDecoding::utf16WithoutAMarkIsKnownByItsZeroBytes()
{
    const QByteArray bytes = written(u"id,title\n1,Besoin\n"_s, "UTF-16BE");
    QCOMPARE(decodeText(bytes).encoding, u"UTF-16BE"_s);
    QCOMPARE(decodeText(bytes).text, "id,title\n1,Besoin\n");
}

void TestTextDecoding::otherLanguagesGoToTheDetector()
{
    const QString chinese =
        u"銷售團隊需要新的客戶關係管理系統，以便追蹤每一位客戶的需求。市場部門希望改善報表。\n"_s;
    const DecodedText decoded = decodeText(written(chinese.repeated(8), "Big5"));
    QCOMPARE(decoded.encoding.toUpper(), u"BIG5"_s);
    QCOMPARE(decoded.text, chinese.repeated(8).toUtf8());
}

void TestTextDecoding::aFileGluedFromTwoEncodingsLosesNothing()
{
    const QByteArray bytes =
        u"Catégorie;Nom\n"_s.toUtf8() + written(u"Déplacement;à l'été\nRéunion;né\n"_s, "Windows-1252");
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.text, u"Catégorie;Nom\nDéplacement;à l'été\nRéunion;né\n"_s.toUtf8());
    QCOMPARE(decoded.otherLines, QList<int>{1});
    QCOMPARE(decoded.unreadable, 0);
}

void TestTextDecoding::aFileCutInsideACharacterStaysUtf8()
{
    const QByteArray bytes = (sample + u"Équipe d"_s).toUtf8() + "\xC3";
    const DecodedText decoded = decodeText(bytes);
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QVERIFY(decoded.text.startsWith(sample.toUtf8()));
    QCOMPARE(decoded.otherLines.size() + decoded.unreadable, 1);
}

void TestTextDecoding::theCallerMayForceAnEncoding()
{
    const DecodedText decoded = decodeText(written(u"été"_s, "macintosh"), u"Windows-1252"_s);
    QCOMPARE(decoded.encoding, u"Windows-1252"_s);
    QCOMPARE(decoded.text, u"Žt\u017D"_s.toUtf8());
}

void TestTextDecoding::whatNoEncodingExplainsIsCounted()
{
    QCOMPARE(decodeText(u"caf\xE9"_s.toLatin1(), u"UTF-8"_s).unreadable, 1);
}

void TestTextDecoding::aLargeFileIsReadAsASmallOne_data()
{
    QTest::addColumn<QString>("encoding");
    for (const char *name : {"UTF-8", "Windows-1252", "UTF-16LE", "UTF-16BE", "Big5"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// It is decoded in pieces; no character may be cut between two of them.
void TestTextDecoding::aLargeFileIsReadAsASmallOne()
{
    QFETCH(QString, encoding);
    const QString line = encoding == "Big5"_L1 ? u"銷售團隊需要新的客戶關係管理系統\n"_s
                                               : u"Catégorie;Déplacement;à l'été;Réunion\n"_s;
    const QString text = line.repeated(3 * 1024 * 1024 / line.size());
    const DecodedText decoded = decodeText(written(text, encoding.toLatin1().constData()), encoding);
    QVERIFY(decoded.text == text.toUtf8());
    QCOMPARE(decoded.unreadable, 0);
}

QTEST_APPLESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
