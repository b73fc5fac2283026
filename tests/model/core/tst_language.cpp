// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsItsTextsAlong()
    {
        for (const QString &code : Language::codes()) {
            QCOMPARE(Language(code).code(), code);
            QVERIFY(QFile::exists(u":/translations/gainline_%1.qm"_s.arg(code)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
