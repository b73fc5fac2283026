// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filewriting.h"

#include "core/language.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// While it lives no file may grow beyond so many bytes, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestFileWriting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewBytesStandInThePlaceOfTheOldOnes()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(writeWholeFile(path, "old"));
        QVERIFY(writeWholeFile(path, "new"));
        QCOMPARE(read(path), "new");
    }
    void aFullDiskLeavesTheOldFileWhole_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("less than a buffer") << qsizetype(3000);
        QTest::newRow("more than a buffer") << qsizetype(300'000);
    }
    void aFullDiskLeavesTheOldFileWhole()
    {
        QFETCH(qsizetype, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(writeWholeFile(path, "old"));
        const Result<void> written = [&] {
            const FullDisk full(1000);
            return writeWholeFile(path, QByteArray(size, 'x'));
        }();
        QVERIFY(!written);
        QVERIFY(Language(u"en").text(written.error()).contains(u"room on the disk"_s));
        QCOMPARE(read(path), "old");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing is left beside it
    }
    void whereThereIsNoFolderIsSaid()
    {
        const Result<void> written = writeWholeFile(u"/nowhere/a.csv"_s, "new");
        QVERIFY(!written);
        QVERIFY(Language(u"en").text(written.error()).contains(u"/nowhere"_s));
    }
};

QTEST_MAIN(TestFileWriting)
#include "tst_filewriting.moc"
