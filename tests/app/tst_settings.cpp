// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentplans.h"
#include "settings.h"
#include "startoptions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardsHoldUntilSomebodyChooses();
    void choicesAreReadBack();
    void textScaleStaysWithinItsRange();
    void recentPlansComeNewestFirstAndOnce();
    void tenRecentPlansAreKept();
    void commandLineNamesWhatItRefuses();
    void commandLineGivesPlanLanguageDayAndTheme();
};

void SettingsTest::standardsHoldUntilSomebodyChooses()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(u"s.ini"_s));
    QCOMPARE(settings.value(themeSetting), u"system"_s);
    QCOMPARE(settings.value(textScaleSetting), 100);
    QVERIFY(settings.value(languageSetting).isEmpty());
}

void SettingsTest::choicesAreReadBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"s.ini"_s);
    {
        Settings settings(file);
        settings.set(themeSetting, u"dark"_s);
        settings.set(authorSetting, u"Jeanne Caron"_s);
    }
    const Settings settings(file);
    QCOMPARE(settings.value(themeSetting), u"dark"_s);
    QCOMPARE(settings.author(), u"Jeanne Caron"_s);
}

void SettingsTest::textScaleStaysWithinItsRange()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    settings.set(textScaleSetting, 900);
    QCOMPARE(settings.textScale(), 1.5);
    settings.set(textScaleSetting, 10);
    QCOMPARE(settings.textScale(), 1.0);
}

void SettingsTest::recentPlansComeNewestFirstAndOnce()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    const QDateTime at(QDate(2027, 3, 11), QTime(9, 12), Qt::UTC);
    rememberPlan(settings, {u"/a.gainline"_s, u"A"_s, u"Kervello"_s, at});
    rememberPlan(settings, {u"/b.gainline"_s, u"B"_s, {}, at});
    rememberPlan(settings, {u"/a.gainline"_s, u"A, renamed"_s, {}, at.addSecs(60)});
    const QList<RecentPlan> plans = recentPlans(settings);
    QCOMPARE(plans.size(), 2);
    QCOMPARE(plans.first().title, u"A, renamed"_s);
    QCOMPARE(plans.first().openedAt, at.addSecs(60));
    QVERIFY(plans.first().isMissing());
    forgetPlan(settings, u"/a.gainline"_s);
    QCOMPARE(recentPlans(settings).size(), 1);
}

void SettingsTest::tenRecentPlansAreKept()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"s.ini"_s));
    for (int i = 0; i < 14; ++i)
        rememberPlan(settings, {u"/%1.gainline"_s.arg(i), {}, {}, QDateTime::currentDateTimeUtc()});
    QCOMPARE(recentPlans(settings).size(), maxRecentPlans);
    QCOMPARE(recentPlans(settings).constFirst().path, u"/13.gainline"_s);
}

void SettingsTest::commandLineNamesWhatItRefuses()
{
    for (const QStringList &arguments :
         {QStringList{u"--lang"_s, u"de"_s}, QStringList{u"--today"_s, u"11/03/2027"_s},
          QStringList{u"--theme"_s, u"pink"_s}, QStringList{u"a"_s, u"b"_s}, QStringList{u"--nonsense"_s}}) {
        const Result<StartOptions> options = parseStartOptions(QStringList{u"gainline"_s} + arguments);
        QVERIFY2(!options, qUtf8Printable(arguments.join(u' ')));
        QVERIFY(!options.error().isEmpty());
    }
}

void SettingsTest::commandLineGivesPlanLanguageDayAndTheme()
{
    const Result<StartOptions> options =
        parseStartOptions({u"gainline"_s, u"plan.gainline"_s, u"--lang"_s, u"fr"_s, u"--today"_s,
                           u"2027-03-11"_s, u"--theme"_s, u"dark"_s});
    QVERIFY(bool(options));
    QCOMPARE(options->planPath, u"plan.gainline"_s);
    QCOMPARE(options->language, u"fr"_s);
    QCOMPARE(options->today, QDate(2027, 3, 11));
    QCOMPARE(options->theme, u"dark"_s);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
