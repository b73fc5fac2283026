// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pdfwriter.h"

#include "slideplans.h"
#include "slides/deckexport.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};
constexpr qsizetype mostBytesAPage = 100 * 1000;

DeckPages deckIn(const QString &code)
{
    const Language language(code);
    return deckPagesOf(slideSample(language), {quarter, language}, slideDay());
}

// What a command of poppler or qpdf prints; empty when it is not installed.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

// Without blanks of any kind, each character once.
QString characters(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        if (!character.isSpace())
            kept += character;
    }
    return kept;
}

} // namespace

class TestPdfWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCharacterIsInTheTextLayerOfItsPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyCharacterIsInTheTextLayerOfItsPage()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QFETCH(QString, language);
        const DeckPages deck = deckIn(language);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pdf));
        for (int i = 0; i < deck.pages.size(); ++i) {
            const QString page = QString::number(i + 1);
            const QString text =
                output(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, page, u"-l"_s, page, path, u"-"_s});
            const QString found = characters(text);
            for (const Shape &shape : deck.pages.at(i).shapes) {
                if (const auto *run = std::get_if<TextRun>(&shape))
                    QVERIFY2(found.contains(characters(run->text)),
                             qPrintable(u"page %1 lacks %2 in:\n%3"_s.arg(page, run->text, text)));
            }
            const QString title = deck.pages.at(i).title.simplified();
            QVERIFY2(text.simplified().contains(title), qPrintable(u"%1 in:\n%2"_s.arg(title, text)));
            QVERIFY2(!text.contains(u'\u00A0'), "the space glyph is not a space in the text layer");
        }
    }
    void aPageASlideWithOutlineTitleAndLanguage()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
            QSKIP("qpdf is not installed");
        const DeckPages deck = deckIn(u"fr"_s);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pdf));
        QCOMPARE(output(u"qpdf"_s, {u"--show-npages"_s, path}).trimmed().toInt(), int(deck.pages.size()));
        const QString json = output(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, path});
        QCOMPARE(json.count(u"\"destpageposfrom1\""_s), deck.pages.size());
        const QString objects = output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
        QVERIFY(objects.contains(u"/Lang (fr)"_s));
        QVERIFY(objects.contains(u"/DisplayDocTitle true"_s));
        QVERIFY(objects.contains(u"/PageLabels"_s));
        if (!QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty()) {
            const QString about = output(u"pdfinfo"_s, {path});
            QVERIFY2(about.contains(deck.info.title) && about.contains(u"Claire Delmas"_s),
                     qPrintable(about));
        }
    }
    void theAgendaLeadsToItsSlides()
    {
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo (poppler-utils) is not installed");
        const Language language(u"en");
        const DeckSpec spec{
            quarter, language,
            slidesOfKinds({SlideKind::Title, SlideKind::Agenda, SlideKind::Ranking, SlideKind::Timeline})};
        const DeckPages deck = deckPagesOf(slideSample(language), spec, slideDay());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pdf));
        const auto bytes = pdfOf(deck.pages, deck.info);
        QVERIFY(bytes);
        QCOMPARE(deck.pages.at(1).links.size(), 2);
        const QString destinations = output(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, path});
        for (const SlideLink &link : deck.pages.at(1).links)
            QVERIFY2(destinations.contains(u"#%1\""_s.arg(link.page + 1)),
                     qPrintable(destinations.left(3000)));
    }
    void theTextIsReadFromTitleToFooter()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const Language language(u"en");
        const DeckPages deck = deckPagesOf(
            slideSample(language), {quarter, language, slidesOfKinds({SlideKind::NotDoing})}, slideDay());
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pdf));
        QStringList runs;
        for (const Shape &shape : deck.pages.constFirst().shapes) {
            if (const auto *run = std::get_if<TextRun>(&shape))
                runs += run->text;
        }
        QCOMPARE(characters(output(u"pdftotext"_s, {u"-raw"_s, u"-l"_s, u"1"_s, path, u"-"_s})),
                 characters(runs.join(u' ')));
    }
    void fontsAreEmbeddedAndPagesSmall()
    {
        const DeckPages deck = deckIn(u"fr"_s);
        const auto bytes = pdfOf(deck.pages, deck.info);
        QVERIFY(bytes);
        QVERIFY2(bytes->size() < mostBytesAPage * deck.pages.size(),
                 qPrintable(QString::number(bytes->size())));
        if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
            QSKIP("pdffonts (poppler-utils) is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pdf));
        const QStringList fonts = output(u"pdffonts"_s, {path}).trimmed().split(u'\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        // The columns "embedded", "subset" (which QPdfWriter does without saying so) and "unicode".
        const QRegularExpression embeddedWithText(u"yes (yes|no) +yes"_s);
        for (const QString &font : fonts)
            QVERIFY2(font.contains(embeddedWithText), qPrintable(font));
    }
    // No validator is at hand: these are the parts of ISO 19005-2 that QPdfWriter leaves out.
    void archivesTakeIt()
    {
        const DeckPages deck = deckIn(u"fr"_s);
        const auto bytes = pdfOf(deck.pages, deck.info);
        QVERIFY(bytes);
        QVERIFY(bytes->contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
        QVERIFY(bytes->contains(deck.info.title.toUtf8()));
        QVERIFY(bytes->contains("<xmp:CreateDate>2027-03-11T12:00:00Z</xmp:CreateDate>"));
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo (poppler-utils) is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pdf));
        const QString about = output(u"pdfinfo"_s, {path});
        QVERIFY2(about.contains(u"PDF subtype:     PDF/A-2b"_s) || about.contains(u"Metadata Stream: yes"_s),
                 qPrintable(about));
    }
    void theSamePlanAndDayGiveTheSameBytes()
    {
        const DeckPages deck = deckIn(u"en"_s);
        const auto first = pdfOf(deck.pages, deck.info);
        const auto second = pdfOf(deck.pages, deck.info);
        QVERIFY(first && second);
        QVERIFY(*first == *second);
    }
    void stoppingLeavesNoFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pdf"_s);
        const auto stopAtThird = [](int done, int) { return done < 2; };
        const auto files = exportDeck(deckIn(u"en"_s), path, DeckFormat::Pdf, stopAtThird);
        QVERIFY(files && files->isEmpty());
        QVERIFY(!QFile::exists(path));
    }
    void picturesOfSeveralPagesAreNumbered()
    {
        DeckPages deck = deckIn(u"en"_s);
        deck.pages = deck.pages.first(2);
        QTemporaryDir folder;
        for (const auto &[format, ending] :
             {std::pair(DeckFormat::Png, u"png"_s), {DeckFormat::Svg, u"svg"_s}}) {
            const auto files = exportDeck(deck, folder.filePath(u"deck."_s + ending), format);
            QVERIFY(files);
            QCOMPARE(*files,
                     (QStringList{folder.filePath(u"deck-01."_s + ending),
                                  folder.filePath(u"deck-02."_s + ending)}));
            QVERIFY(QFile::exists(files->constLast()));
        }
        deck.pages.removeLast();
        const auto single = exportDeck(deck, folder.filePath(u"one.png"_s), DeckFormat::Png);
        QVERIFY(single);
        QCOMPARE(QImage(single->constFirst()).size(), QSize(1600, 900));
    }
    void aFolderThatIsNotThereIsSaid()
    {
        const auto files = exportDeck(deckIn(u"en"_s), u"/nonexistent/deck.pdf"_s, DeckFormat::Pdf);
        QVERIFY(!files);
        QVERIFY(Language(u"en").text(files.error()).contains(u"/nonexistent/deck.pdf"_s));
    }
    void theFileNameSaysTheFormat()
    {
        QCOMPARE(deckFormatOf(u"a/Deck.PDF"_s), DeckFormat::Pdf);
        QCOMPARE(deckFormatOf(u"deck.svg"_s), DeckFormat::Svg);
        QVERIFY(!deckFormatOf(u"deck.docx"_s));
    }
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
