// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/planeditor.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "planfiles.h"
#include "storage/planfile.h"
#include "storage/planstore.h"
#include "storage/sqliteconnection.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
// While it lives, no file of this process can grow beyond so many bytes: writes fail as on a disk
// that is full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{rlim_t(bytes), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};
#endif

ChangeSet manyNeeds(int count)
{
    ChangeSet changes{Message("Import"), {}};
    IdSource ids;
    QList<QVariant> values = entityType(EntityKind::Need).defaultValues();
    values[0] = u"Besoin importé"_s.repeated(20);
    for (int i = 0; i < count; ++i)
        changes.changes += Change::insertion(EntityKind::Need, ids.next(), values);
    return changes;
}

} // namespace

// A disk that takes no more: the edit is refused with a reason, the plan, its file and the steps to
// undo are as they were, and once there is room everything goes on.
class TestWriteFailure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"plan.gainline"_s);
    }

    void anEditThatCannotBeWrittenChangesNothing_data()
    {
        QTest::addColumn<int>("needs");
        QTest::newRow("a few rows") << 40;
        QTest::newRow("more than memory keeps back") << 30000;
    }
    void anEditThatCannotBeWrittenChangesNothing()
    {
#ifndef Q_OS_UNIX
        QSKIP("Needs a limit on the size of files.");
#else
        QFETCH(int, needs);
        auto made = createPlan(m_path, PlanData(), {u"Plan created"_s, {}, u"en"_s});
        QCOMPARE(whyNot(made), QString());
        PlanSession session(*std::move(made), PlanData(), QDate(2027, 3, 11), Language(u"en"));
        QVERIFY(session.editor().add(EntityKind::Goal, {{u"title"_s, u"Grow"_s}}));
        QVERIFY(session.undo());
        const PlanData before = session.data();
        const qint64 sequence = session.store().lastSequence();
        QSignalSpy refused(&session, &PlanSession::editRefused);
        {
            const FileSizeLimit limit(QFileInfo(m_path).size());
            const Result<void> result = session.apply(manyNeeds(needs));
            QVERIFY(!result);
            const QString said = whyNot(result);
            QVERIFY2(said.contains(u"plan.gainline"_s) && said.contains(u"disk"_s), qPrintable(said));
        }
        QCOMPARE(refused.count(), 1);
        QCOMPARE(session.data(), before);
        QVERIFY2(session.canRedo(), "the step to redo survives");
        QCOMPARE(session.store().lastSequence(), sequence);
        QCOMPARE(firstDifference(*session.store().load(), before), QString());
        QVERIFY(session.redo());
        QVERIFY(session.apply(manyNeeds(40)));
        QCOMPARE(firstDifference(*session.store().load(), session.data()), QString());
        QCOMPARE(sqlValue(m_path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
#endif
    }

    void aNewPlanThatCannotBeWrittenLeavesNothingBehind()
    {
#ifndef Q_OS_UNIX
        QSKIP("Needs a limit on the size of files.");
#else
        QString said;
        {
            const FileSizeLimit limit(8192);
            said = whyNot(createPlan(m_path, PlanData(), {u"Plan created"_s, {}, u"en"_s}));
        }
        QVERIFY(!said.isEmpty());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#endif
    }

    void aCopyThatCannotBeWrittenLeavesTheOneThatWasThere()
    {
#ifndef Q_OS_UNIX
        QSKIP("Needs a limit on the size of files.");
#else
        const QString copy = m_folder->filePath(u"copy.gainline"_s);
        QCOMPARE(whyNot(createPlan(copy, PlanData(), {u"Plan created"_s, {}, u"en"_s})), QString());
        const QByteArray before = hashOfFile(copy);
        auto store = createPlan(m_path, PlanData(), {u"Plan created"_s, {}, u"en"_s});
        QCOMPARE(whyNot((*store)->apply(manyNeeds(500), u"Import"_s, {})), QString());
        {
            const FileSizeLimit limit(QFileInfo(m_path).size() / 2);
            QVERIFY(!(*store)->saveCopyAs(copy));
        }
        QCOMPARE(hashOfFile(copy), before);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part"_s}, QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(whyNot((*store)->saveCopyAs(copy)), QString());
#endif
    }

    void aFullDatabaseIsSaidInWords()
    {
        QCOMPARE(whyNot(createPlan(m_path, PlanData(), {u"Plan created"_s, {}, u"en"_s})), QString());
        SqliteConnection connection;
        QCOMPARE(whyNot(connection.open(m_path, SqliteConnection::Access::ReadWrite)), QString());
        QCOMPARE(whyNot(connection.execute(u"PRAGMA max_page_count = 1"_s)), QString());
        const auto full =
            connection.execute(u"INSERT INTO goal (id, title) VALUES (7, '%1')"_s.arg(QString(200000, u'x')));
        QCOMPARE(
            whyNot(full),
            u"There is no room left on the disk of “%1”. Free some space, then try again."_s.arg(m_path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestWriteFailure)
#include "tst_writefailure.moc"
