// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/pptxwriter.h"

#include "exchange/zipparts.h"
#include "slideplans.h"
#include "slides/deckexport.h"
#include "slides/slidebuilder.h"
#include "slides/slidelayout.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr Quarter quarter{2027, 2};

DeckPages deckIn(const QString &code)
{
    const Language language(code);
    return deckPagesOf(slideSample(language), {quarter, language}, slideDay());
}

QByteArray bytesOf(const DeckPages &deck)
{
    const auto bytes = pptxOf(deck.pages, deck.info, deck.palette);
    return bytes ? *bytes : QByteArray();
}

QString slideName(qsizetype page)
{
    return u"ppt/slides/slide%1.xml"_s.arg(page + 1);
}

// The texts of the shapes of a slide, the title first; one line a paragraph.
struct SlideTexts {
    QString title;
    QStringList others;
    int pictures = 0;
    QList<int> tables; // how many rows each has
};

SlideTexts textsOf(const QByteArray &part)
{
    SlideTexts texts;
    QXmlStreamReader xml(part);
    QString text;
    bool isTitle = false;
    bool isCell = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const QStringView name = xml.qualifiedName();
        if (xml.isStartElement() && name == u"p:sp") {
            text.clear();
            isTitle = false;
        } else if (xml.isStartElement() && name == u"a:tbl") {
            texts.tables += 0;
        } else if (xml.isStartElement() && name == u"a:tr") {
            ++texts.tables.last();
        } else if (name == u"a:tc") {
            isCell = xml.isStartElement();
            text.clear();
        } else if (xml.isEndElement() && name == u"a:p" && isCell && !text.isEmpty()) {
            texts.others += text;
            text.clear();
        } else if (xml.isStartElement() && name == u"p:ph") {
            isTitle = isTitle || xml.attributes().value(u"type"_s) == u"title";
        } else if (xml.isStartElement() && name == u"a:t") {
            text += xml.readElementText();
        } else if (xml.isStartElement() && name == u"a:br") {
            text += u' ';
        } else if (xml.isStartElement() && name == u"p:pic") {
            ++texts.pictures;
        } else if (xml.isEndElement() && name == u"p:sp" && !text.isEmpty()) {
            (isTitle ? texts.title : texts.others.emplaceBack()) = text;
        }
    }
    return xml.hasError() ? SlideTexts() : texts;
}

// The texts of a page as its shapes say them: lines of one text joined.
QStringList textsOf(const SlidePage &page, bool titles)
{
    QStringList texts;
    for (const Shape &shape : page.shapes) {
        const auto *run = std::get_if<TextRun>(&shape);
        if (!run || (run->role == TextRole::Title) != titles)
            continue;
        if (run->goesOn)
            texts.last() += u' ' + run->text;
        else
            texts += run->text;
    }
    return texts;
}

// Without blanks of any kind.
QString characters(const QString &text)
{
    QString kept;
    for (const QChar character : text) {
        if (!character.isSpace())
            kept += character;
    }
    return kept;
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList relationTargets(const QByteArray &part)
{
    QStringList targets;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship")
            targets += xml.attributes().value(u"Target"_s).toString();
    }
    return targets;
}

SlidePage pageWith(const QList<Shape> &shapes)
{
    SlidePage page;
    page.ground = Qt::white;
    page.shapes = shapes;
    return page;
}

QByteArray slideWith(const QList<Shape> &shapes)
{
    const auto bytes = pptxOf({pageWith(shapes)}, {u"Deck"_s, u"en"_s, slideDay()}, Palette::forSlides());
    return bytes ? ZipParts(*bytes).part(slideName(0)) : QByteArray();
}

} // namespace

class TestPptxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsATextAndTitlesAreTitles_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void everyTextIsATextAndTitlesAreTitles()
    {
        QFETCH(QString, language);
        const DeckPages deck = deckIn(language);
        const QByteArray bytes = bytesOf(deck);
        const ZipParts parts(bytes);
        QVERIFY(parts.isReadable());
        for (qsizetype i = 0; i < deck.pages.size(); ++i) {
            const SlideTexts texts = textsOf(parts.part(slideName(i)));
            QCOMPARE(characters(texts.title), characters(deck.pages.at(i).title));
            QStringList written = texts.others; // a table has its texts row by row
            QStringList painted = textsOf(deck.pages.at(i), false);
            written.sort();
            painted.sort();
            QCOMPARE(written.join(u'\n'), painted.join(u'\n'));
            QCOMPARE(texts.pictures, 0);
        }
        QVERIFY(!parts.contains(slideName(deck.pages.size())));
    }
    void listsAreTables_data()
    {
        QTest::addColumn<SlideKind>("kind");
        QTest::newRow("ranked list") << SlideKind::Ranking;
        QTest::newRow("not doing") << SlideKind::NotDoing;
        QTest::newRow("needs by function") << SlideKind::NeedsByFunction;
        QTest::newRow("agenda") << SlideKind::Agenda;
        QTest::newRow("next dates") << SlideKind::NextDates;
    }
    void listsAreTables()
    {
        QFETCH(SlideKind, kind);
        const DeckSpec spec{quarter, Language(u"en"),
                            slidesOfKinds({kind, SlideKind::Matrix, SlideKind::Timeline})};
        const DeckContent content = buildDeck(slideSample(Language(u"en")), spec, slideDay());
        const Palette palette = Palette::forSlides();
        const QList<SlidePage> pages = layOut(content, palette);
        const auto bytes = pptxOf(pages, {u"Deck"_s, u"en"_s, slideDay()}, palette);
        QVERIFY(bytes);
        const ZipParts parts(*bytes);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const SlideTexts texts = textsOf(parts.part(slideName(i)));
            const bool isList = pages.at(i).kind == kind;
            QCOMPARE(texts.tables, isList ? QList{int(pages.at(i).rows.size())} : QList<int>());
        }
    }
    void aListWhoseTextsStandInNoColumnsStaysAsItIs()
    {
        SlidePage page =
            pageWith({TextRun{u"One"_s, {10, 20}, {}, 8}, TextRun{u"wide as the page"_s, {30, 20}, {}, 90},
                      TextRun{u"Two"_s, {50, 30}, {}, 8}});
        page.rows = {SlideRow{{10, 15, 150, 10}, 0, 2}, SlideRow{{10, 25, 150, 10}, 2, 3}};
        const auto bytes = pptxOf({page}, {u"Deck"_s, u"en"_s, slideDay()}, Palette::forSlides());
        QVERIFY(bytes);
        const SlideTexts texts = textsOf(ZipParts(*bytes).part(slideName(0)));
        QVERIFY(texts.tables.isEmpty());
        QCOMPARE(texts.others.size(), 3);
    }
    void everyPartThatIsReferredToIsThereAndHasAType()
    {
        const DeckPages deck = deckIn(u"fr"_s);
        const QByteArray bytes = bytesOf(deck);
        const ZipParts parts(bytes);
        const QString types = QString::fromUtf8(parts.part(u"[Content_Types].xml"_s));
        QStringList relations{u"_rels/.rels"_s, u"ppt/_rels/presentation.xml.rels"_s,
                              u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s,
                              u"ppt/slideLayouts/_rels/slideLayout1.xml.rels"_s,
                              u"ppt/notesMasters/_rels/notesMaster1.xml.rels"_s};
        for (qsizetype i = 0; i < deck.pages.size(); ++i)
            relations += u"ppt/slides/_rels/slide%1.xml.rels"_s.arg(i + 1);
        for (const QString &relation : std::as_const(relations)) {
            const QStringList targets = relationTargets(parts.part(relation));
            QVERIFY2(!targets.isEmpty(), qPrintable(relation));
            const QString folder = relation.section(u"_rels"_s, 0, 0);
            for (const QString &target : targets) {
                const QString name = QDir::cleanPath(folder + target);
                QVERIFY2(parts.contains(name), qPrintable(name));
                QVERIFY2(types.contains(u"PartName=\"/"_s + name + u'"'), qPrintable(name));
            }
        }
    }
    void theAgendaLeadsToItsSlides()
    {
        const Language language(u"en");
        DeckSpec spec{
            quarter, language,
            slidesOfKinds({SlideKind::Title, SlideKind::Agenda, SlideKind::Ranking, SlideKind::Timeline})};
        spec.slides[1].notes = u"Go on"_s; // takes a relation of its own
        const DeckPages deck = deckPagesOf(slideSample(language), spec, slideDay());
        const QByteArray bytes = bytesOf(deck);
        const ZipParts parts(bytes);
        const QStringList targets = relationTargets(parts.part(u"ppt/slides/_rels/slide2.xml.rels"_s));
        const QString slide = QString::fromUtf8(parts.part(slideName(1)));
        const QList<SlideLink> links = deck.pages.at(1).links;
        QCOMPARE(links.size(), 2);
        QCOMPARE(slide.count(u"ppaction://hlinksldjump"_s), links.size());
        for (const SlideLink &link : links) {
            const qsizetype relation = targets.indexOf(u"slide%1.xml"_s.arg(link.page + 1)) + 1;
            QVERIFY(relation > 0);
            QVERIFY(slide.contains(u"r:id=\"rId%1\""_s.arg(relation)));
        }
    }
    void notesGoWithTheirSlide()
    {
        DeckPages deck = deckIn(u"en"_s);
        deck.pages[1].entry.notes = u"Say why.\nThen stop."_s;
        const QByteArray bytes = bytesOf(deck);
        const ZipParts parts(bytes);
        const QString notes = QString::fromUtf8(parts.part(u"ppt/notesSlides/notesSlide2.xml"_s));
        QVERIFY2(notes.contains(u"<a:t>Say why.</a:t>"_s) && notes.contains(u"<a:t>Then stop.</a:t>"_s),
                 qPrintable(notes));
        QVERIFY(relationTargets(parts.part(u"ppt/slides/_rels/slide2.xml.rels"_s))
                    .contains(u"../notesSlides/notesSlide2.xml"_s));
        QVERIFY(!parts.contains(u"ppt/notesSlides/notesSlide1.xml"_s));
    }
    void shapesStayShapes()
    {
        const Stroke stroke{Qt::black, 0.3, true, false};
        const QByteArray slide = slideWith(
            {Box{{10, 10, 20, 10}, 2, Qt::red, stroke}, Box{{10, 30, 20, 10}, 0, Qt::red, {}},
             Box{{10, 50, 20, 10}, 2, Qt::red, stroke, false, true}, Line{{{10, 70}, {30, 75}}, stroke},
             Line{{{10, 80}, {30, 85}, {40, 80}}, stroke}, Ellipse{{60, 20}, 5, Qt::red, stroke},
             Polygon{{{{60, 40}, {70, 40}, {65, 45}}}, Qt::red, {}}});
        const QString text = QString::fromUtf8(slide);
        for (const QString &geometry : {u"roundRect"_s, u"rect"_s, u"line"_s, u"ellipse"_s})
            QVERIFY2(text.contains(u"prst=\""_s + geometry), qPrintable(geometry));
        QCOMPARE(text.count(u"<a:custGeom>"_s), 3);
        QCOMPARE(text.count(u"<a:arcTo"_s), 4); // two corners, filled and outlined
        QCOMPARE(text.count(u"<a:custDash>"_s), 5);
        // 10 slide units are 0.75 inch.
        QVERIFY(text.contains(u"<a:off x=\"685800\" y=\"685800\"/>"_s));
    }
    void colorsOfThePaletteAreColorsOfTheTheme()
    {
        const Palette palette = Palette::forSlides();
        const QByteArray slide = slideWith(
            {Box{{10, 10, 20, 10}, 0, palette.accent, {}}, Box{{10, 30, 20, 10}, 0, QColor(1, 2, 3), {}}});
        QVERIFY(slide.contains("<a:schemeClr val=\"accent1\"/>"));
        QVERIFY(slide.contains("<a:srgbClr val=\"010203\"/>"));
    }
    void whatXmlCannotSayIsLeftOut()
    {
        TextRun run{u"A\u0001 & B \xD83D\xDE00"_s, {10, 20}, {4.4, TextWeight::Regular, Qt::black}, 30};
        run.text += QChar(0xD83D); // half of a pair
        QCOMPARE(textsOf(slideWith({run})).others, QStringList{u"A & B \xD83D\xDE00"_s});
    }
    void textFromRightToLeftSaysSo()
    {
        const TextRun run{u"שלום"_s, {10, 20}, {4.4, TextWeight::Regular, Qt::black}, 30};
        QVERIFY(slideWith({run}).contains("algn=\"r\" rtl=\"1\""));
    }
    void theSamePagesAndDayGiveTheSameBytes()
    {
        const DeckPages deck = deckIn(u"en"_s);
        QVERIFY(!bytesOf(deck).isEmpty());
        QVERIFY(bytesOf(deck) == bytesOf(deck));
    }
    void stoppingLeavesNoFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pptx"_s);
        const auto files =
            exportDeck(deckIn(u"en"_s), path, DeckFormat::Pptx, [](int, int) { return false; });
        QVERIFY(files && files->isEmpty());
        QVERIFY(!QFile::exists(path));
    }
    void libreOfficeShowsTheSameTextsOnAsManyPages()
    {
        if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
            QSKIP("soffice (libreoffice-impress) is not installed");
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const DeckPages deck = deckIn(u"fr"_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.pptx"_s);
        QVERIFY(exportDeck(deck, path, DeckFormat::Pptx));
        output(u"soffice"_s,
               {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), path});
        const QString pdf = folder.filePath(u"deck.pdf"_s);
        QVERIFY(QFile::exists(pdf));
        QStringList pages = output(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s}).split(u'\f');
        pages.removeLast(); // each page ends with the sign
        QCOMPARE(pages.size(), deck.pages.size());
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString found = characters(pages.at(i));
            for (const QString &text : textsOf(deck.pages.at(i), true) + textsOf(deck.pages.at(i), false))
                QVERIFY2(found.contains(characters(text)),
                         qPrintable(u"page %1 lacks %2 in:\n%3"_s.arg(i + 1).arg(text, pages.at(i))));
        }
    }
};

QTEST_MAIN(TestPptxWriter)
#include "tst_pptxwriter.moc"
