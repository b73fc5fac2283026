// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "exchange/typedvalue.h"
#include "fields/entitytype.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestTypedValue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsNumbersAsTheLanguageWritesThem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("French comma") << u"fr"_s << u"impact"_s << u"3,7"_s << QVariant(3.7);
        QTest::newRow("dot in French") << u"fr"_s << u"impact"_s << u"3.7"_s << QVariant(3.7);
        QTest::newRow("English dot") << u"en"_s << u"impact"_s << u" 3.7 "_s << QVariant(3.7);
        QTest::newRow("percent") << u"fr"_s << u"confidence"_s << u"72 %"_s << QVariant(72.0);
        QTest::newRow("days") << u"fr"_s << u"estimate_days"_s << u"12 j"_s << QVariant(12.0);
        QTest::newRow("thousands") << u"en"_s << u"estimate_days"_s << u"1,250"_s << QVariant(1250.0);
        QTest::newRow("empty") << u"en"_s << u"impact"_s << u"  "_s << QVariant();
        QTest::newRow("day") << u"fr"_s << u"raised_on"_s << u"11/03/2027"_s << QVariant(QDate(2027, 3, 11));
        QTest::newRow("ISO") << u"en"_s << u"raised_on"_s << u"2027-03-11"_s << QVariant(QDate(2027, 3, 11));
    }
    void readsNumbersAsTheLanguageWritesThem()
    {
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QVariant, value);
        const Result<QVariant> typed =
            typedValue(*entityType(EntityKind::Need).field(field), text, Language(code));
        QVERIFY(typed);
        QCOMPARE(*typed, value);
    }

    void saysWhatIsWrong()
    {
        const Language english(u"en");
        const EntityType &needs = entityType(EntityKind::Need);
        const auto why = [&](QStringView key, const QString &text) {
            const Result<QVariant> typed = typedValue(*needs.field(key), text, english);
            return typed ? QString() : english.text(typed.error());
        };
        QCOMPARE(why(u"impact", u"7"_s), u"Impact goes from 1 to 5: 7 is outside."_s);
        QCOMPARE(why(u"impact", u"high"_s), u"Impact is a number: “high” is none."_s);
        QCOMPARE(why(u"raised_on", u"soon"_s),
                 u"Raised on is a day: “soon” is none. Write it as 31/12/2027."_s);
        QCOMPARE(why(u"title", u" "_s), u"Title may not be empty."_s);
    }

    void readsBackTheListsItWrites()
    {
        const Language french(u"fr");
        const EntityType &plan = entityType(EntityKind::Plan);
        const Field &days = *plan.field(u"effort_days");
        const QVariant numbers = QVariant::fromValue(QList<double>{1, 2.5, 20});
        QCOMPARE(*typedValue(days, typedText(days, numbers, french), french), numbers);
        const Field &names = *plan.field(u"quadrant_names");
        const QVariant texts = QStringList{u"Vite fait"_s, u"À planifier"_s};
        QCOMPARE(*typedValue(names, typedText(names, texts, french), french), texts);
    }
};

QTEST_GUILESS_MAIN(TestTypedValue)
#include "tst_typedvalue.moc"
