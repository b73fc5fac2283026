// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"
#include "storage/planstore.h"

#include "planfiles.h"
#include "planhammer.h"
#include "randomedits.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A child of this very program edits a plan and is killed without warning, again and again. What
// it has said to be done must be in the file.
class TestDurability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMomentNoAcknowledgedEditIsLost_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("round %u", seed) << seed;
    }
    void killedAtAnyMomentNoAcknowledgedEditIsLost()
    {
        QFETCH(quint32, seed);
        const QString path = m_folder.filePath(QString::number(seed) + u".gainline"_s);
        QCOMPARE(whyNot(createPlan(path, RandomEdits(seed).plan(6), {u"Plan created"_s, {}, u"en"_s})),
                 QString());
        QRandomGenerator random(seed);
        const qint64 acknowledged = killAfter(path, seed, random.bounded(1, 100), random.bounded(4000));
        QVERIFY(acknowledged > 1);
        const auto store = openPlan(path);
        QCOMPARE(whyNot(store), QString());
        QVERIFY2(!(*store)->isReadOnly(), "the dead child still has the lock");
        // The edit that was being acknowledged may be there as well, and nothing else.
        QVERIFY((*store)->lastSequence() >= acknowledged);
        QVERIFY((*store)->lastSequence() <= acknowledged + 1);
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QString());
        QCOMPARE((*store)->problems().size(), 0);
        const auto log = (*store)->log();
        QCOMPARE(whyNot(log), QString());
        const auto replayed = replay(*log);
        QCOMPARE(whyNot(replayed), QString());
        QCOMPARE(firstDifference(*loaded, *replayed), QString());
    }

    void aThousandEditsAreAllThere()
    {
        const QString path = m_folder.filePath(u"thousand.gainline"_s);
        QCOMPARE(whyNot(createPlan(path, RandomEdits(99).plan(6), {u"Plan created"_s, {}, u"en"_s})),
                 QString());
        QCOMPARE(killAfter(path, 99, 2000, 0), 1001);
        const auto store = openPlan(path);
        QCOMPARE(whyNot(store), QString());
        QCOMPARE(firstDifference(*(*store)->load(), *replay(*(*store)->log())), QString());
    }

private:
    // The number of the last edit that the child acknowledged. It is killed some microseconds after
    // it has acknowledged `edits`, which falls anywhere in the writing of a later one.
    qint64 killAfter(const QString &path, quint32 seed, int edits, int microseconds)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--hammer"_s, path, QString::number(seed)});
        QByteArray output;
        while (output.count('\n') < edits && child.state() != QProcess::NotRunning
               && child.waitForReadyRead(30000))
            output += child.readAllStandardOutput();
        if (child.state() != QProcess::NotRunning) {
            QElapsedTimer timer;
            timer.start();
            while (timer.nsecsElapsed() < microseconds * 1000LL) { }
            child.kill();
        }
        child.waitForFinished();
        output += child.readAllStandardOutput();
        const qsizetype end = output.lastIndexOf('\n');
        const QByteArray last = output.left(end).mid(output.left(end).lastIndexOf('\n') + 1);
        return last.toLongLong();
    }

    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--hammer"_s)
        return hammerPlan(arguments.at(2), arguments.at(3).toUInt());
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_durability.moc"
