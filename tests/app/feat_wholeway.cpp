// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from end to end: a spreadsheet of needs becomes OKR slides.
#include "commands/commandline.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "rules/okrproposal.h"
#include "rules/planindex.h"
#include "rules/ranking.h"
#include "storage/planfile.h"
#include "storage/planstore.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

ExitCode gainline(const QStringList &words, QString *said = nullptr)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const ExitCode exit = runCommand(QStringList{u"gainline"_s} + words, {outStream, errStream});
    if (said)
        *said = out + err;
    return exit;
}

QString textOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class FeatWholeWay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSpreadsheetOfNeedsBecomesOkrSlides()
    {
        QTemporaryDir folder;
        const QString plan = folder.filePath(u"plan.gainline"_s);
        const QString table = folder.filePath(u"besoins.csv"_s);
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // As Excel in French saves it: Windows-1252, semicolons, decimal commas.
        const QString rows = u"Besoin;Direction;Demandeur;Impact;Effort\r\n"
                             "Fiabiliser le prévisionnel;Ventes;J. Caron;4,8;2,5\r\n"
                             "Réduire le délai de réponse;Marketing;M. Tessier;4,2;2\r\n"
                             "Enquête de satisfaction;Service client;N. Vidal;;\r\n"_s;
        file.write(rows.toLatin1()); // these letters stand where Windows-1252 has them
        file.close();

        QCOMPARE(gainline({u"new"_s, plan, u"--lang=fr"_s}), ExitCode::Done);
        QString said;
        QVERIFY2(gainline({u"import"_s, plan, table, u"--as=needs"_s, u"--lang=fr"_s}, &said)
                     != ExitCode::NotDone,
                 qPrintable(said));
        workOn(plan);

        const QString pdf = folder.filePath(u"okr.pdf"_s);
        QCOMPARE(gainline({u"export"_s, plan, pdf, u"--quarter=2027-Q2"_s, u"--lang=fr"_s,
                           u"--today=2027-03-11"_s}),
                 ExitCode::Done);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString text = textOfPdf(pdf);
        QVERIFY2(text.contains(u"Fiabiliser le prévisionnel"_s), qPrintable(text));
        QVERIFY(text.contains(u"Réduire le délai de réponse"_s));
        QVERIFY2(text.count(u'\f') >= 5, "title, strategy, matrix, objectives, timeline");
    }

private:
    // What the workshop does: place the third need, choose two, make OKRs from them; each durable.
    void workOn(const QString &path)
    {
        Result<std::unique_ptr<PlanStore>> store = openPlan(path);
        QVERIFY(store);
        Result<PlanData> data = (*store)->load();
        QVERIFY(data);
        PlanSession session(*std::move(store), *data, today, Language(u"fr"));
        QCOMPARE(session.data().needs.size(), 3);
        const Quarter quarter{2027, 2};
        const QList<EntityId> toPlace = needsToPlace(PlanIndex(session.data()), quarter);
        QCOMPARE(toPlace.size(), 1);
        QVERIFY(session.editor().placeNeed(toPlace.constFirst(), 2, 4));
        QList<EntityId> best;
        const PlanIndex index(session.data());
        for (const RankedNeed &need : rankingOf(index, quarter).needs.first(2))
            best += need.id;
        QVERIFY(session.editor().chooseNeeds(best, quarter));
        makeOkrs(session, best, quarter);
        QVERIFY(session.data().objectives.size() >= 1);
        QVERIFY(session.data().projects.size() >= 2);
        for (EntityId need : best)
            QCOMPARE(session.data().needs.find(need)->status, NeedStatus::Planned);
    }
    void makeOkrs(PlanSession &session, const QList<EntityId> &needs, Quarter quarter)
    {
        const PlanIndex index(session.data());
        const OkrProposal proposal = proposeOkrs(index, OkrGrouping::PerNeed, needs, quarter, today,
                                                 session.language(), session.editor().ids());
        const Result<ChangeSet> changes = changesOf(session.data(), proposal);
        QVERIFY(changes);
        QVERIFY(session.editor().apply(*changes));
    }
};

QTEST_MAIN(FeatWholeWay)
#include "feat_wholeway.moc"
