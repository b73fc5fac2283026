// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/planfile.h"
#include "storage/planlock.h"
#include "storage/planschema.h"
#include "storage/planstore.h"

#include "planfiles.h"
#include "randomedits.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

class TestPlanFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QString::number(++m_count) + u".gainline"_s); }

    void aNewPlanRefusesANameThatExists()
    {
        write(m_path, "precious");
        const QByteArray before = hashOfFile(m_path);
        const auto store = createPlan(m_path, PlanData(), m_origin);
        QVERIFY(whyNot(store).contains(u"exists already"_s));
        QCOMPARE(hashOfFile(m_path), before);
    }

    void aNewPlanInAFolderThatIsNotThereSaysSo()
    {
        const auto store = createPlan(m_folder.filePath(u"no/such/plan.gainline"_s), PlanData(), m_origin);
        QVERIFY2(whyNot(store).contains(u"/no/such/plan.gainline” cannot be made: the folder “"_s),
                 qPrintable(whyNot(store)));
    }

    void theFileIsMarkedAsAPlanOfThisFormat()
    {
        makePlan();
        QCOMPARE(sqlValue(m_path, u"PRAGMA application_id"_s).toInt(), applicationId);
        QCOMPARE(sqlValue(m_path, u"PRAGMA user_version"_s).toInt(), formatVersion);
        QCOMPARE(sqlValue(m_path, u"SELECT value FROM meta WHERE key = 'language'"_s).toString(), u"fr"_s);
        QCOMPARE(sqlValue(m_path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(!sqlValue(m_path, u"SELECT * FROM pragma_foreign_key_check"_s).isValid());
        QCOMPARE(QFileInfo::exists(m_path + u"-wal"_s), false);
    }

    void whatIsNotAPlanIsRefusedAndStaysAsItWas_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PlanFileState>("state");
        QTest::addColumn<QString>("said");
        m_path = m_folder.filePath(u"data.gainline"_s);
        const QByteArray database = bytesOf(makePlan());
        QByteArray newer = database;
        newer[63] = char(formatVersion + 6);
        QTest::newRow("newer format")
            << newer << PlanFileState::Newer
            << u"file format %1; this one reads up to %2"_s.arg(int(newer.at(63))).arg(formatVersion);
        QByteArray older = database;
        older[63] = 0;
        QTest::newRow("older than any") << older << PlanFileState::Older << u"File format 0 is older"_s;
        QByteArray foreign = database;
        foreign[68] = 0;
        QTest::newRow("other application") << foreign << PlanFileState::Foreign << u"not a Gainline plan"_s;
        QTest::newRow("no bytes") << QByteArray() << PlanFileState::Empty << u"is empty"_s;
        QTest::newRow("text") << QByteArray("title;impact\nA;3\n") << PlanFileState::Foreign
                              << u"import it"_s;
        QTest::newRow("end missing") << database.left(database.size() / 2) << PlanFileState::Damaged
                                     << u"its end is missing"_s;
        QTest::newRow("only a header")
            << database.left(60) << PlanFileState::Damaged << u"its end is missing"_s;
        QByteArray holed = database;
        for (qsizetype page = 4096; page < holed.size(); page += 4096)
            std::fill_n(holed.begin() + page, 64, char(0x55));
        QTest::newRow("pages overwritten") << holed << PlanFileState::Damaged << u"is damaged"_s;
        for (const char *name : {"music.sqlite", "northwind.sqlite", "withoutrowid.sqlite",
                                 "wal_crashed.sqlite", "notadatabase.sqlite"})
            addShared(name, PlanFileState::Foreign, u"not a Gainline plan"_s);
        addShared("truncated.sqlite", PlanFileState::Damaged, u"its end is missing"_s);
        addShared("zerolength.sqlite", PlanFileState::Empty, u"is empty"_s);
    }
    void whatIsNotAPlanIsRefusedAndStaysAsItWas()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(PlanFileState, state);
        QFETCH(QString, said);
        write(m_path, bytes);
        const QByteArray before = hashOfFile(m_path);
        const QStringList folder = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (bool readOnly : {false, true}) {
            OpenOptions options;
            options.readOnly = readOnly;
            const auto store = openPlan(m_path, options);
            QVERIFY(!store);
            if (state != PlanFileState::Older || !readOnly)
                QVERIFY2(whyNot(store).contains(said), qPrintable(whyNot(store)));
            QCOMPARE(hashOfFile(m_path), before);
        }
        QCOMPARE(checkPlanFile(m_path).state, state);
        QCOMPARE(hashOfFile(m_path), before);
        if (state != PlanFileState::Older) // whose backup is made before anything else
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), folder);
    }

    void whatIsMissingOrAFolderIsRefused()
    {
        QVERIFY(whyNot(openPlan(m_path)).contains(u"There is no file"_s));
        QVERIFY(!QFileInfo::exists(m_path));
        QCOMPARE(checkPlanFile(m_path).state, PlanFileState::Missing);
        QVERIFY(whyNot(openPlan(m_folder.path())).contains(u"cannot be read"_s));
    }

    void aSchemaThatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        QTest::newRow("table") << u"CREATE TABLE notes (text)"_s << u"notes"_s;
        QTest::newRow("trigger") << u"CREATE TRIGGER spy AFTER UPDATE ON need BEGIN DELETE FROM goal; END"_s
                                 << u"spy"_s;
        QTest::newRow("view") << u"CREATE VIEW peek AS SELECT * FROM need"_s << u"peek"_s;
        QTest::newRow("index") << u"CREATE INDEX extra ON need(lower(title))"_s << u"extra"_s;
        QTest::newRow("column") << u"ALTER TABLE need ADD COLUMN mood TEXT"_s << u"need"_s;
        QTest::newRow("generated column") << u"ALTER TABLE goal ADD COLUMN x AS (abs(weight))"_s << u"goal"_s;
        QTest::newRow("table gone") << u"DROP TABLE milestone"_s << u"milestone"_s;
    }
    void aSchemaThatIsNotOursIsRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        makePlan();
        QCOMPARE(runSql(m_path, {u"PRAGMA foreign_keys = OFF"_s, sql}), QString());
        const QByteArray before = hashOfFile(m_path);
        const auto store = openPlan(m_path);
        QVERIFY2(whyNot(store).contains(said), qPrintable(whyNot(store)));
        QCOMPARE(hashOfFile(m_path), before);
    }

    void aBadValueIsReportedAndTheRestOpens_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *sql, const char *said) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(said);
        };
        row("out of range", "UPDATE need SET impact = 7.5",
            "Need “Speed”: Impact goes from 1 to 5: 7.5 is outside.");
        row("text for a number", "UPDATE need SET impact = 'high'",
            "The file has “high”, which was left out.");
        row("unknown choice", "UPDATE need SET status = 'perhaps'", "does not know the choice “perhaps”");
        row("no date", "UPDATE need SET raised_on = '2027-02-30'", "The file has “2027-02-30”");
        row("no quarter", "UPDATE need SET quarter = 'soon'", "The file has “soon”");
        row("a blob for text", "UPDATE need SET description = x'00ff'",
            "Description has a value that cannot be read");
        row("half a boolean", "UPDATE function SET core = 2",
            "Core function has a value that cannot be read");
        row("half an integer", "UPDATE function SET headcount = 1e300", "Headcount has a value");
        row("broken list", "UPDATE plan SET effort_days = '[1,'", "The file has “[1,”");
        row("wrong list", "UPDATE plan SET effort_days = '[1,\"x\"]'",
            "Person-days of efforts 1 to 5 has a value");
        row("a reference to nothing", "UPDATE need SET function = 999",
            "Function refers to something that is not");
        row("a link to nothing", "INSERT INTO need_goals VALUES (50, 999, 0)", "Goals refers to something");
        row("a link of nothing", "INSERT INTO need_goals VALUES (999, 60, 0)", "need_goals");
        row("a negative id", "INSERT INTO goal (id, title) VALUES (-4, 'Odd')", "the row with the number -4");
        row("an id twice", "INSERT INTO goal (id, title) VALUES (50, 'Twin')", "Twin");
        row("no settings", "DELETE FROM plan", "The settings of the plan are missing");
    }
    void aBadValueIsReportedAndTheRestOpens()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        const PlanData plan = smallPlan();
        QCOMPARE(whyNot(createPlan(m_path, plan, m_origin)), QString());
        QCOMPARE(runSql(m_path, {sql}), QString());
        const auto store = openPlan(m_path);
        QCOMPARE(whyNot(store), QString());
        const auto loaded = (*store)->load();
        QCOMPARE(whyNot(loaded), QString());
        QStringList problems;
        for (const Message &problem : (*store)->problems())
            problems += Language(u"en").text(problem);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().contains(said), qPrintable(problems.constFirst()));
        QVERIFY(loaded->needs.contains({50}));
        QCOMPARE(loaded->goals.find({60})->title, u"Grow"_s);
    }

    void aSecondOpenerReadsAndIsToldWhoHasIt()
    {
        auto first = makePlanAndKeepItOpen();
        auto second = openPlan(m_path);
        QCOMPARE(whyNot(second), QString());
        QVERIFY((*second)->isReadOnly());
        const QString reason = Language(u"en").text((*second)->readOnlyReason());
        QVERIFY2(reason.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(reason));
        QCOMPARE(firstDifference(*(*second)->load(), smallPlan()), QString());
        const Change edit = Change::setting(EntityKind::Need, {50}, 0, u"Speed"_s, u"Pace"_s);
        const auto refused = (*second)->apply({Message("Edit"), {edit}}, u"Edit"_s, {});
        QCOMPARE(whyNot(refused), reason);
        QCOMPARE(whyNot((*first)->apply({Message("Edit"), {edit}}, u"Edit"_s, {})), QString());
        QCOMPARE((*second)->load()->needs.at(0).title, u"Pace"_s);
        *second = nullptr;
        *first = nullptr;
        QVERIFY(!(*openPlan(m_path))->isReadOnly());
    }

    void openingForReadingOnlyTakesNoLock()
    {
        makePlan();
        OpenOptions options;
        options.readOnly = true;
        const auto reader = openPlan(m_path, options);
        QCOMPARE(whyNot(reader), QString());
        QVERIFY((*reader)->isReadOnly());
        QVERIFY(!QFileInfo::exists(PlanLock::lockPath(m_path)));
        QVERIFY(!(*openPlan(m_path))->isReadOnly());
    }

    void whatACrashLeftLockedIsTakenOver()
    {
        makePlan();
        write(PlanLock::lockPath(m_path),
              "4194000\ngainline\n" + QSysInfo::machineHostName().toUtf8() + "\n"
                  + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        const auto store = openPlan(m_path);
        QCOMPARE(whyNot(store), QString());
        QVERIFY(!(*store)->isReadOnly());
    }

    void aLockOfAnotherComputerIsRespectedAndNamed()
    {
        makePlan();
        write(PlanLock::lockPath(m_path), "4711\ngainline\nlaptop-of-ada\n");
        const auto store = openPlan(m_path);
        QCOMPARE(whyNot(store), QString());
        QVERIFY((*store)->isReadOnly());
        const QString reason = Language(u"en").text((*store)->readOnlyReason());
        QVERIFY2(reason.contains(u"laptop-of-ada"_s) && reason.contains(u"4711"_s), qPrintable(reason));
    }

#ifdef Q_OS_UNIX
    void whatMayNotBeWrittenOpensForReading_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void whatMayNotBeWrittenOpensForReading()
    {
        QFETCH(bool, folderToo);
        QTemporaryDir folder;
        m_path = folder.filePath(u"plan.gainline"_s);
        makePlan();
        const QByteArray before = hashOfFile(m_path);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        const auto look = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), folderToo ? look : QFile::Permissions(0x7777)));
        // Root may write anywhere: be nobody for a moment.
        const bool isRoot = ::getuid() == 0;
        if (isRoot)
            QVERIFY(::setresuid(65534, 65534, 0) == 0);
        const auto store = openPlan(m_path);
        const QString problem = whyNot(store);
        const bool isReadOnly = store && (*store)->isReadOnly();
        const QString reason = store ? Language(u"en").text((*store)->readOnlyReason()) : QString();
        const QString difference = store ? firstDifference(*(*store)->load(), smallPlan()) : QString();
        if (isRoot)
            QVERIFY(::setresuid(0, 0, 0) == 0);
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
        QCOMPARE(problem, QString());
        QVERIFY(isReadOnly);
        QVERIFY2(reason.contains(folderToo ? u"folder"_s : u"write-protected"_s), qPrintable(reason));
        QCOMPARE(difference, QString());
        QCOMPARE(hashOfFile(m_path), before);
    }
#endif

private:
    static PlanData smallPlan()
    {
        PlanData plan;
        Function function;
        function.id = {40};
        function.title = u"Sales"_s;
        plan.functions.insert(function);
        Need need;
        need.id = {50};
        need.title = u"Speed"_s;
        need.function = function.id;
        plan.needs.insert(need);
        Goal goal;
        goal.id = {60};
        goal.title = u"Grow"_s;
        plan.goals.insert(goal);
        plan.plan.findForWriting(PlanSettings::onlyId)->title = u"Plan"_s;
        return plan;
    }
    Result<std::unique_ptr<PlanStore>> makePlanAndKeepItOpen()
    {
        return createPlan(m_path, smallPlan(), m_origin);
    }
    QString makePlan()
    {
        const QString problem = whyNot(makePlanAndKeepItOpen());
        Q_ASSERT(problem.isEmpty());
        return m_path;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static void addShared(const char *name, PlanFileState state, const QString &said)
    {
        QFile file(qEnvironmentVariable("GAINLINE_SHARED_DATA") + u"/tricky/sqlite/"_s
                   + QLatin1StringView(name));
        if (file.open(QIODevice::ReadOnly))
            QTest::newRow(name) << file.readAll() << state << said;
        else
            qInfo("skipped, not here: %s", qPrintable(file.fileName()));
    }

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;
    PlanOrigin m_origin{u"Plan created"_s, u"Ada"_s, u"fr"_s};
};

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
