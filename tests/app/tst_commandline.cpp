// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    ExitCode exit = ExitCode::Done;
    QString out;
    QString err;
};

Run gainline(const QStringList &words, bool isWatched = false)
{
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.exit = runCommand(QStringList{u"gainline"_s} + words, {out, err, isWatched});
    return run;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int countOf(const QString &plan, const QString &kind)
{
    const Run info = gainline({u"info"_s, plan, u"--json"_s});
    return QJsonDocument::fromJson(info.out.toUtf8())
        .object()
        .value(u"counts"_s)
        .toObject()
        .value(kind)
        .toInt();
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(path(name));
    }

    void newMakesAnEmptyPlanAndRefusesAnExistingFile()
    {
        const QString plan = path(u"a.gainline"_s);
        const Run made = gainline({u"new"_s, plan, u"--lang"_s, u"en"_s});
        QCOMPARE(made.exit, ExitCode::Done);
        QCOMPARE(countOf(plan, u"needs"_s), 0);
        const QByteArray before = read(plan);
        const Run again = gainline({u"new"_s, plan, u"--lang=en"_s});
        QCOMPARE(again.exit, ExitCode::NotDone);
        QVERIFY(!again.err.isEmpty());
        QCOMPARE(read(plan), before);
    }

    void aNewPlanIsCalledAfterItsFile()
    {
        const QString plan = path(u"besoins_du_T2.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan, u"--lang"_s, u"fr"_s}).exit, ExitCode::Done);
        const Run info = gainline({u"info"_s, plan, u"--lang=fr"_s});
        QVERIFY2(info.out.contains(u"besoins du T2"_s), qPrintable(info.out));
    }

    void theSamplePlanIsComplete()
    {
        const QString plan = path(u"sample.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan, u"--sample"_s, u"--lang=fr"_s, u"--today=2027-03-11"_s}).exit,
                 ExitCode::Done);
        QCOMPARE(countOf(plan, u"goals"_s), 5);
        QCOMPARE(countOf(plan, u"needs"_s), 40);
        QCOMPARE(countOf(plan, u"projects"_s), 12);
        const Run check = gainline({u"check"_s, plan, u"--json"_s, u"--today=2027-03-11"_s});
        QCOMPARE(check.exit, ExitCode::DoneWithProblems);
        const QJsonArray health =
            QJsonDocument::fromJson(check.out.toUtf8()).object().value(u"health"_s).toArray();
        QVERIFY(!health.isEmpty());
        QVERIFY(health.at(0).toObject().value(u"check"_s).toString().startsWith(u"key_result_"));
    }

    void importingTheSameFileAgainUpdatesNothing()
    {
        const QString plan = path(u"b.gainline"_s);
        const QString table = path(u"needs.csv"_s);
        write(table,
              "Titre;Direction;Impact;Effort\r\nNettoyer le CRM;Ventes;4,5;2\r\n\"Router\nles "
              "leads\";Marketing;5;3,2\r\n");
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        const Run first = gainline({u"import"_s, plan, table, u"--as"_s, u"needs"_s, u"--lang=en"_s});
        QCOMPARE(first.exit, ExitCode::Done);
        QCOMPARE(first.out.trimmed(), u"2 new, 0 updated, 0 unchanged, 0 refused"_s);
        const Run second = gainline({u"import"_s, plan, table, u"--as=needs"_s, u"--lang=en"_s});
        QCOMPARE(second.out.trimmed(), u"0 new, 0 updated, 2 unchanged, 0 refused"_s);
        QCOMPARE(countOf(plan, u"needs"_s), 2);
        QCOMPARE(countOf(plan, u"functions"_s), 2);
    }

    void aDryRunChangesNothing()
    {
        const QString plan = path(u"c.gainline"_s);
        const QString table = path(u"needs.csv"_s);
        write(table, "title,impact\nOne,3\n");
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        QCOMPARE(gainline({u"import"_s, plan, table, u"--as=needs"_s, u"--dry-run"_s}).exit, ExitCode::Done);
        QCOMPARE(countOf(plan, u"needs"_s), 0);
    }

    void aBadCellIsReportedByRowAndColumnAndTheRestIsTaken()
    {
        const QString plan = path(u"d.gainline"_s);
        const QString table = path(u"needs.csv"_s);
        write(table, "title,impact,effort\nOne,3,2\nTwo,lots,2\n,4,4\n");
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        const Run run = gainline({u"import"_s, plan, table, u"--as=needs"_s, u"--lang=en"_s});
        QCOMPARE(run.exit, ExitCode::DoneWithProblems);
        QVERIFY2(run.err.contains(u"Row 3, column 2"_s), qPrintable(run.err));
        QCOMPARE(countOf(plan, u"needs"_s), 2);
    }

    void anExportOfRequestsComesInAndItsNextOneSaysWhatChanged()
    {
        const QString plan = path(u"r.gainline"_s);
        const QString table = path(u"jira.csv"_s);
        const QByteArray jira = "Résumé,Clé de ticket,État,Rapporteur,Création\n"
                                "Champ CRM,OPS-1,À faire,Léa,01/mars/27 14:19\n"
                                "Accès,OPS-2,Chez Bob,Zoé,02/mars/27 9:00\n";
        write(table, jira);
        const QStringList how{u"--as=requests"_s, u"--lang=en"_s, u"--today=2027-03-11"_s};
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        const Run first = gainline(QStringList{u"import"_s, plan, table, u"--remember"_s, u"Jira"_s} + how);
        QCOMPARE(first.exit, ExitCode::Done);
        QCOMPARE(first.out.trimmed(), u"2 new, 0 updated, 0 unchanged, 0 refused"_s);
        QVERIFY2(first.err.contains(u"Status: “Chez Bob” come in as “New”."_s), qPrintable(first.err));
        QCOMPARE(countOf(plan, u"requests"_s), 2);
        QCOMPARE(countOf(plan, u"import_mappings"_s), 1);
        write(table, QByteArray(jira).replace("À faire", "Terminé"));
        const Run second = gainline(QStringList{u"import"_s, plan, table} + how);
        QCOMPARE(second.out.trimmed(),
                 u"Row 2 “Champ CRM”: Status, Outcome\n0 new, 1 updated, 1 unchanged, 0 refused"_s);
        QCOMPARE(countOf(plan, u"requests"_s), 2);
    }

    void aFileWithoutATitleIsRefusedOnceAndNotRowByRow()
    {
        const QString plan = path(u"t.gainline"_s);
        const QString table = path(u"tma.csv"_s);
        write(table, "Chose,Tarif HT\nA,3\nB,4\n");
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        const Run run = gainline({u"import"_s, plan, table, u"--as=needs"_s, u"--lang=en"_s});
        QCOMPARE(run.exit, ExitCode::NotDone);
        QVERIFY2(run.err.contains(u"The columns are: Chose, Tarif HT."_s), qPrintable(run.err));
        QCOMPARE(run.err.count(u'\n'), 1);
        const Run mapped = gainline(
            {u"import"_s, plan, table, u"--as=needs"_s, u"--map"_s, u"Chose=title"_s, u"--lang=en"_s});
        QCOMPARE(mapped.out.trimmed(), u"2 new, 0 updated, 0 unchanged, 0 refused"_s);
    }

    void exportsCsvAndJson()
    {
        const QString plan = path(u"e.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan, u"--sample"_s, u"--lang=en"_s, u"--today=2027-03-11"_s}).exit,
                 ExitCode::Done);
        QCOMPARE(gainline({u"export"_s, plan, path(u"goals.csv"_s), u"--what=goals"_s}).exit, ExitCode::Done);
        QCOMPARE(read(path(u"goals.csv"_s)).count('\n'), 6);
        QCOMPARE(gainline({u"export"_s, plan, path(u"plan.json"_s)}).exit, ExitCode::Done);
        const QJsonObject json = QJsonDocument::fromJson(read(path(u"plan.json"_s))).object();
        QCOMPARE(json.value(u"format"_s).toString(), u"gainline"_s);
        QCOMPARE(json.value(u"key_results"_s).toArray().size(), 10);
    }

    void exportsSlidesAsPdfAndPictures()
    {
        const QString plan = path(u"f.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan, u"--sample"_s, u"--lang=fr"_s, u"--today=2027-03-11"_s}).exit,
                 ExitCode::Done);
        const Run pdf =
            gainline({u"export"_s, plan, path(u"okr.pdf"_s), u"--lang=fr"_s, u"--today=2027-03-11"_s});
        QCOMPARE(pdf.exit, ExitCode::Done);
        QVERIFY(read(path(u"okr.pdf"_s)).startsWith("%PDF-"));
        const Run png = gainline({u"export"_s, plan, path(u"matrix.png"_s), u"--today=2027-03-11"_s});
        QCOMPARE(png.exit, ExitCode::Done);
        const QString written = png.out.section(u'\n', 0, 0);
        QVERIFY(read(written).startsWith("\x89PNG"));
        for (const QString &what : {u"ranking"_s, u"decisions"_s}) {
            const QString file = path(what + u".pdf"_s);
            QCOMPARE(gainline({u"export"_s, plan, file, u"--what"_s, what, u"--today=2027-03-11"_s}).exit,
                     ExitCode::Done);
            QVERIFY(read(file).startsWith("%PDF-"));
        }
    }

    void progressIsShownOnlyToSomebodyWhoWatches()
    {
        const QString plan = path(u"progress.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan, u"--sample"_s}).exit, ExitCode::Done);
        const QStringList words{u"export"_s, plan, path(u"progress.pdf"_s)};
        const Run unwatched = gainline(words);
        QVERIFY2(!unwatched.err.contains(u'\r'), qPrintable(unwatched.err));
        const Run watched = gainline(words, true);
        const QStringList last = watched.err.trimmed().section(u'\r', -1).split(u'/');
        QVERIFY2(watched.err.contains(u"\r1/"_s) && watched.err.endsWith(u'\n'), qPrintable(watched.err));
        QCOMPARE(last.constFirst(), last.constLast());
    }

    void aReadyDeckOrOnesOwnPageIsExportedByName()
    {
        const QString plan = path(u"deck.gainline"_s);
        const QStringList usual{u"--lang=en"_s, u"--today=2027-03-11"_s};
        QCOMPARE(gainline(QStringList{u"new"_s, plan, u"--sample"_s} + usual).exit, ExitCode::Done);
        const auto exported = [&](const QString &name, const QStringList &words) {
            const Run run = gainline(QStringList{u"export"_s, plan, path(name)} + words + usual);
            return run.exit == ExitCode::Done ? read(path(name)) : run.err.toUtf8();
        };
        for (const QString &deck : {u"weekly_sync"_s, u"Monthly business review"_s, u"Revue des OKR"_s})
            QVERIFY2(exported(u"deck.pdf"_s, {u"--deck"_s, deck}).startsWith("%PDF"), qPrintable(deck));
        QVERIFY(exported(u"deck.pptx"_s, {u"--deck"_s, u"okr_review"_s}).startsWith("PK"));
        const QByteArray unknown = exported(u"no.pdf"_s, {u"--deck"_s, u"Board"_s});
        QVERIFY2(unknown.contains("There is no deck “Board”") && unknown.contains("weekly_sync"),
                 unknown.constData());
        QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
        QVERIFY(exported(u"karim.pdf"_s, {u"--for"_s, u"karim"_s}).startsWith("%PDF"));
        const QByteArray nobody = exported(u"nobody.pdf"_s, {u"--for"_s, u"Zoe"_s});
        QVERIFY2(nobody.contains("There is no member “Zoe”"), nobody.constData());
    }
    void whatIsOnesOwnIsWrittenAsText()
    {
        const QString plan = path(u"text.gainline"_s);
        const QStringList usual{u"--lang=en"_s, u"--today=2027-03-11"_s, u"--quarter=2027-Q1"_s};
        QCOMPARE(gainline({u"new"_s, plan, u"--sample"_s, u"--lang=en"_s, u"--today=2027-03-11"_s}).exit,
                 ExitCode::Done);
        const QString file = path(u"karim.md"_s);
        QCOMPARE(gainline(QStringList{u"export"_s, plan, file, u"--for"_s, u"karim"_s} + usual).exit,
                 ExitCode::Done);
        QVERIFY(read(file).contains("**"));
        const Run nobody = gainline(QStringList{u"export"_s, plan, path(u"nobody.txt"_s)} + usual);
        QCOMPARE(nobody.exit, ExitCode::NotDone);
        QVERIFY(nobody.err.contains(u"--for"_s));
    }

    void whatCannotBeReadIsNamedAndNothingIsWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no bytes") << QByteArray() << u"est vide"_s;
        QTest::newRow("a picture") << QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01", 12).repeated(80)
                                   << u"n’est pas un plan Gainline"_s;
        QTest::newRow("a cut plan") << QByteArray("SQLite format 3\0\x10", 17) << u"il manque la fin"_s;
    }
    void whatCannotBeReadIsNamedAndNothingIsWritten()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const QString plan = path(u"odd.gainline"_s);
        write(plan, bytes);
        for (const QStringList &words : {QStringList{u"check"_s, plan}, QStringList{u"info"_s, plan},
                                         QStringList{u"export"_s, plan, path(u"odd.json"_s)}}) {
            const Run run = gainline(words + QStringList{u"--lang=fr"_s});
            QCOMPARE(run.exit, ExitCode::NotDone);
            QVERIFY2(run.err.contains(said) && run.err.contains(u"odd.gainline"_s), qPrintable(run.err));
        }
        QVERIFY(!QFileInfo::exists(path(u"odd.json"_s)));
        QCOMPARE(read(plan), bytes);
    }

    void aPictureIsNotImportedAsATable()
    {
        const QString plan = path(u"g.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        const QString picture = path(u"photo.jpg"_s);
        write(picture, QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01,\n", 14).repeated(300));
        const Run run = gainline({u"import"_s, plan, picture, u"--as=needs"_s, u"--lang=en"_s});
        QCOMPARE(run.exit, ExitCode::NotDone);
        QVERIFY2(run.err.contains(u"not a spreadsheet"_s), qPrintable(run.err));
    }

    void whereNothingCanBeWrittenIsSaidInTheLanguageAsked()
    {
        const QString plan = path(u"h.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan}).exit, ExitCode::Done);
        for (const QString &name : {u"no/where.csv"_s, u"no/where.json"_s, u"no/where.pdf"_s}) {
            const Run run = gainline({u"export"_s, plan, path(name), u"--lang=fr"_s});
            QCOMPARE(run.exit, ExitCode::NotDone);
            QVERIFY2(run.err.contains(u"n’existe pas"_s), qPrintable(run.err));
        }
    }

    void findingsAreSaidInWords()
    {
        const QString plan = path(u"i.gainline"_s);
        QCOMPARE(gainline({u"new"_s, plan, u"--sample"_s, u"--lang=fr"_s, u"--today=2027-03-11"_s}).exit,
                 ExitCode::Done);
        const Run check = gainline({u"check"_s, plan, u"--lang=fr"_s, u"--today=2027-03-11"_s});
        QVERIFY2(check.out.startsWith(u"Avertissement\u00A0: "_s), qPrintable(check.out));
        QVERIFY(gainline({u"info"_s, plan, u"--lang=fr"_s}).out.contains(u"Besoins métier\u00A0: 40"_s));
    }

    void whatCannotBeDoneSaysWhatCan_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown option") << QStringList{u"info"_s, u"x"_s, u"--colour"_s} << u"--colour"_s;
        QTest::newRow("missing value") << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--as"_s} << u"--as"_s;
        QTest::newRow("other kind") << QStringList{u"import"_s, u"x"_s, u"y"_s, u"--as"_s, u"members"_s}
                                    << u"members"_s;
        QTest::newRow("other file") << QStringList{u"export"_s, u"x"_s, u"y.docx"_s} << u"docx"_s;
        QTest::newRow("bad date") << QStringList{u"info"_s, u"x"_s, u"--today"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("no plan") << QStringList{u"info"_s, u"/nowhere/x.gainline"_s} << u"x.gainline"_s;
        QTest::newRow("one file too few") << QStringList{u"export"_s, u"x"_s} << u"2"_s;
        QTest::newRow("in French, in the singular")
            << QStringList{u"info"_s, u"--lang"_s, u"fr"_s} << u"info attend 1\u00A0nom de fichier, pas 0"_s;
        QTest::newRow("no ending") << QStringList{u"export"_s, u"x"_s, u"y"_s} << u"end it in .pdf"_s;
    }
    void whatCannotBeDoneSaysWhatCan()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, message);
        const Run run = gainline(words);
        QCOMPARE(run.exit, ExitCode::NotDone);
        QVERIFY2(run.err.contains(message), qPrintable(run.err));
        QVERIFY(run.out.isEmpty());
    }

    void theRankedListAndTheMatrixAreWrittenAsFiles()
    {
        const QString plan = path(u"a.gainline"_s);
        const QStringList today{u"--today"_s, u"2027-03-11"_s, u"--lang"_s, u"en"_s};
        QCOMPARE(gainline(QStringList{u"new"_s, plan, u"--sample"_s} + today).exit, ExitCode::Done);
        const auto exported = [&](const QString &name, const QString &what) {
            const Run run = gainline(QStringList{u"export"_s, plan, path(name), u"--what"_s, what} + today);
            return run.exit == ExitCode::Done ? read(path(name)) : run.err.toUtf8();
        };
        const QList<QByteArray> lines = exported(u"ranking.csv"_s, u"ranking"_s).split('\n');
        QCOMPARE(lines.size(), 20); // header, 18 needs, the end of the last line
        QVERIFY(lines.at(1).startsWith("1,"));
        QVERIFY(exported(u"ranking.xlsx"_s, u"ranking"_s).startsWith("PK"));
        QVERIFY(exported(u"matrix.pdf"_s, u"matrix"_s).startsWith("%PDF"));
        QVERIFY(exported(u"matrix.svg"_s, u"matrix"_s).contains("<svg"));
        QVERIFY(exported(u"needs.xlsx"_s, u"needs"_s).contains("--what"));
        QVERIFY(!QFile::exists(path(u"needs.xlsx"_s)));
    }
};

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
