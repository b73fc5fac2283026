// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList forms; // one, or singular and plural
    bool isPlural = false;
    bool isFinished = true;
};

// Words that French RevOps teams use as they are, words that are the same in both languages, and
// sentences that are nothing but signs and values.
const QSet<QString> &sameOnPurpose()
{
    static const QSet<QString> same = {
        u" m"_s,
        u"&Plan"_s,
        u"A+"_s,
        u"A−"_s,
        u"Absence"_s,
        u"Absences"_s,
        u"Analyst"_s,
        u"Attention"_s,
        u"Cadence"_s,
        u"Conf."_s,
        u"Conf. %1"_s,
        u"Conf. –"_s,
        u"Ctrl+V"_s,
        u"Data"_s,
        u"Date"_s,
        u"Description"_s,
        u"Documentation"_s,
        u"E-mail"_s,
        u"Effort"_s,
        u"Effort %1"_s,
        u"Effort →"_s,
        u"Enablement Manager"_s,
        u"Engineer"_s,
        u"F"_s,
        u"Finance"_s,
        u"Head"_s,
        u"Head of RevOps"_s,
        u"Horizon"_s,
        u"ICE"_s,
        u"impact %1, effort %2"_s,
        u"Impact"_s,
        u"Impact ↑"_s,
        u"Impact ÷ effort"_s,
        u"Impact %1 ÷ effort %2 = %3"_s,
        u"Junior"_s,
        u"J"_s,
        u"L"_s,
        u"Logo"_s,
        u"Manager"_s,
        u"Marketing"_s,
        u"Message"_s,
        u"Minutes"_s,
        u"Nature"_s,
        u"Note"_s,
        u"Notes"_s,
        u"%1 min"_s,
        u"Page"_s,
        u"RUN"_s,
        u"Participant"_s,
        u"Participants"_s,
        u"PDF (*.pdf)"_s,
        u"Plan %1"_s,
        u"Position"_s,
        u"Quadrant"_s,
        u"Question"_s,
        u"Quick wins"_s,
        u"Reporting"_s,
        u"RevOps Manager"_s,
        u"RICE"_s,
        u"Roadmap"_s,
        u"Routine"_s,
        u"Routines"_s,
        u"Run"_s,
        u"Run %1"_s,
        u"Score"_s,
        u"Senior"_s,
        u"Slack"_s,
        u"Sponsor"_s,
        u"Strategic Project Manager"_s,
        u"Tab"_s,
        u"score %1"_s,
        u"six"_s,
        u"%1 – Gainline"_s,
        u"Teams"_s,
        u"Workflow"_s,
        u"WSJF"_s,
        u"Z"_s,
    };
    return same;
}

QString sourceFolder()
{
    return QDir::cleanPath(qEnvironmentVariable("GAINLINE_TEST_DATA") + u"/../.."_s);
}

QString shippedFile(const QString &code)
{
    return sourceFolder() + u"/translations/gainline_%1.ts"_s.arg(code);
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!entry.isPlural) {
                entry.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) { // context
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                entries += readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?([1-9n])"_s); // L: grouped in thousands
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

// One line for each form of which `isWrong` says so.
QString wrongForms(const QList<Entry> &entries, const std::function<bool(const Entry &, qsizetype)> &isWrong)
{
    QStringList lines;
    for (const Entry &entry : entries) {
        for (qsizetype form = 0; form < entry.forms.size(); ++form) {
            if (isWrong(entry, form))
                lines += u"%1: %2 -> %3"_s.arg(entry.context, entry.source, entry.forms.at(form));
        }
    }
    return lines.join(u'\n');
}

} // namespace

// Holds the two translation files to their word: complete, true to their sources, and French as it
// is printed.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsUnfinished_data() { languages(); }
    void nothingIsUnfinished();
    void everySentenceOfTheSourcesIsThere_data() { languages(); }
    void everySentenceOfTheSourcesIsThere();
    void noMarkHidesInsideACallOfTr();
    void countsInTheWindowAreGroupedInThousands_data() { languages(); }
    void countsInTheWindowAreGroupedInThousands();
    void placeholdersAreThoseOfTheSource_data() { languages(); }
    void placeholdersAreThoseOfTheSource();
    void numbersHaveSingularAndPlural_data() { languages(); }
    void numbersHaveSingularAndPlural();
    void englishPluralsAreWrittenOut();
    void frenchIsNotEnglish();
    void frenchPutsNoBreakSpacesBeforeHighSigns();
    void frenchHasTypographicApostrophesAndQuotationMarks();
    void frenchKeepsMnemonicsAndEllipses();

private:
    static void languages();

    QHash<QString, QList<Entry>> m_entries;
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("French") << u"fr"_s;
    QTest::newRow("English") << u"en"_s;
}

void TestTranslations::initTestCase()
{
    for (const QString &code : {u"fr"_s, u"en"_s}) {
        m_entries[code] = entriesOf(shippedFile(code));
        QVERIFY2(m_entries[code].size() > 700, qPrintable(shippedFile(code)));
    }
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, code);
    QCOMPARE(wrongForms(m_entries[code],
                        [](const Entry &entry, qsizetype form) {
                            return !entry.isFinished || entry.forms.at(form).isEmpty();
                        }),
             QString());
}

// Sentences added since the files were last brought up to date would stay English in a French window.
void TestTranslations::everySentenceOfTheSourcesIsThere()
{
    QFETCH(QString, code);
    const QString lupdate =
        QStandardPaths::findExecutable(u"lupdate"_s,
                                       {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                        QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
    if (lupdate.isEmpty())
        QSKIP("lupdate (qt6-l10n-tools) is not installed");
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"gainline_%1.ts"_s.arg(code));
    QVERIFY(QFile::copy(shippedFile(code), copy));
    QProcess process;
    process.setWorkingDirectory(sourceFolder());
    process.start(lupdate,
                  {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"app"_s, u"model"_s,
                   u"views"_s, u"-ts"_s, copy});
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(wrongForms(entriesOf(copy), [](const Entry &entry, qsizetype) { return !entry.isFinished; }),
             QString());
}

// lupdate reads neither the mark nor the text in tr(QT_TRANSLATE_NOOP(...)).
void TestTranslations::noMarkHidesInsideACallOfTr()
{
    static const QRegularExpression hidden(u"\\btr\\(\\s*QT_TRANSLATE"_s);
    for (const QString &part : {u"app"_s, u"model"_s, u"views"_s}) {
        QDirIterator files(sourceFolder() + u'/' + part, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!QString::fromUtf8(file.readAll()).contains(hidden), qPrintable(file.fileName()));
        }
    }
}

// "25 000 ouvertes": Qt does so for %Ln; the sentences of a Language are grouped by itself.
void TestTranslations::countsInTheWindowAreGroupedInThousands()
{
    QFETCH(QString, code);
    QCOMPARE(wrongForms(m_entries[code],
                        [](const Entry &entry, qsizetype form) {
                            const bool isOfLanguage =
                                entry.context == u"Message"_s || entry.context == u"PlanOpening"_s;
                            return !isOfLanguage && entry.forms.at(form).contains(u"%n"_s);
                        }),
             QString());
}

void TestTranslations::placeholdersAreThoseOfTheSource()
{
    QFETCH(QString, code);
    QCOMPARE(wrongForms(m_entries[code],
                        [](const Entry &entry, qsizetype form) {
                            const QSet<QString> wanted = placeholdersOf(entry.source);
                            const QSet<QString> found = placeholdersOf(entry.forms.at(form));
                            // "One need" says the number without its placeholder.
                            const bool singular = entry.isPlural && form == 0;
                            return singular ? !wanted.contains(found) : wanted != found;
                        }),
             QString());
}

void TestTranslations::numbersHaveSingularAndPlural()
{
    QFETCH(QString, code);
    for (const Entry &entry : std::as_const(m_entries[code])) {
        QCOMPARE(entry.forms.size(), entry.isPlural ? 2 : 1);
        QVERIFY2(entry.isPlural || !entry.source.contains(u"%n"_s), qPrintable(entry.source));
    }
}

void TestTranslations::englishPluralsAreWrittenOut()
{
    QCOMPARE(wrongForms(
                 m_entries[u"en"_s],
                 [](const Entry &entry, qsizetype form) { return entry.forms.at(form).contains(u"(s)"_s); }),
             QString());
}

void TestTranslations::frenchIsNotEnglish()
{
    static const QRegularExpression placeholders(u"%L?[1-9n]"_s);
    QCOMPARE(wrongForms(m_entries[u"fr"_s],
                        [](const Entry &entry, qsizetype form) {
                            QString words = entry.source;
                            words.remove(placeholders);
                            const bool isSigns = std::none_of(words.cbegin(), words.cend(),
                                                              [](QChar sign) { return sign.isLetter(); });
                            return entry.forms.at(form) == entry.source && !isSigns
                                && !sameOnPurpose().contains(entry.source);
                        }),
             QString());
}

void TestTranslations::frenchPutsNoBreakSpacesBeforeHighSigns()
{
    // A sign at the end of a word, after anything but a no-break space (wide or narrow).
    static const QRegularExpression loose(
        u"[^\\x{00A0}\\x{202F}:;!?][:;!?](?=[\\s»]|$)|[^\\x{00A0}\\x{202F}]»"
        "|«[^\\x{00A0}\\x{202F}]| %(?!L?[1-9n])"_s);
    QCOMPARE(
        wrongForms(m_entries[u"fr"_s],
                   [](const Entry &entry, qsizetype form) { return entry.forms.at(form).contains(loose); }),
        QString());
}

void TestTranslations::frenchHasTypographicApostrophesAndQuotationMarks()
{
    static const QRegularExpression straight(u"['\"“”]|\\.\\.\\."_s);
    QCOMPARE(wrongForms(
                 m_entries[u"fr"_s],
                 [](const Entry &entry, qsizetype form) { return entry.forms.at(form).contains(straight); }),
             QString());
}

void TestTranslations::frenchKeepsMnemonicsAndEllipses()
{
    QCOMPARE(wrongForms(m_entries[u"fr"_s],
                        [](const Entry &entry, qsizetype form) {
                            const QString &text = entry.forms.at(form);
                            return text.contains(u'&') != entry.source.contains(u'&')
                                || text.endsWith(u'…') != entry.source.endsWith(u'…');
                        }),
             QString());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
