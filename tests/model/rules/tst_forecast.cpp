// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/forecast.h"

#include "core/language.h"
#include "planfixture.h"
#include "rules/planindex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What is said of the one key result of an objective of Q2 2027 on that day.
QString forecast(const QByteArray &lines, QDate today = {2027, 5, 15}, const QString &language = u"en"_s)
{
    const PlanFixture fixture = planFromText(QByteArray("objective o quarter=2027-Q2\n" + lines).constData());
    const PlanIndex index(fixture.plan);
    const KeyResult &keyResult = fixture.plan.keyResults.at(0);
    const auto found = forecastOf(index, keyResult, today);
    return found ? Language(language).text(forecastText(keyResult, *found)) : u"none"_s;
}

constexpr auto adoption = "key_result k objective=o unit=% start=50 commit=65 target=80\n";

} // namespace

class TestForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLineThroughTheLastCheckInsGoesOnToTheDueDate()
    {
        // One point a week from 1 May: 62 on 15 May, 6.57 more until 30 June.
        constexpr auto points = "check_in - key_result=k date=2027-05-01 value=60\n"
                                "check_in - key_result=k date=2027-05-08 value=61\n"
                                "check_in - key_result=k date=2027-05-15 value=62\n";
        QCOMPARE(forecast(QByteArray(adoption) + points), u"At this pace 69% on 30 June 2027, target 80%."_s);
        QVERIFY(forecast(QByteArray(adoption) + points, {2027, 5, 15}, u"fr"_s).contains(u"30 juin 2027"));
    }
    void onlyTheLastFourCount()
    {
        constexpr auto points = "check_in - key_result=k date=2027-04-05 value=10\n"
                                "check_in - key_result=k date=2027-04-24 value=60\n"
                                "check_in - key_result=k date=2027-05-01 value=60\n"
                                "check_in - key_result=k date=2027-05-08 value=60\n"
                                "check_in - key_result=k date=2027-05-15 value=60\n";
        QCOMPARE(forecast(QByteArray(adoption) + points), u"At this pace 60% on 30 June 2027, target 80%."_s);
    }
    void oneCheckInAloneGivesThePaceSinceTheStart()
    {
        // 9 points in 45 days, from 1 April; 90 days in all.
        constexpr auto one = "check_in - key_result=k date=2027-05-16 value=59\n";
        QCOMPARE(forecast(QByteArray(adoption) + one, {2027, 5, 16}),
                 u"At this pace 68% on 30 June 2027, target 80%."_s);
    }
    void whatCannotGoFurtherStops()
    {
        constexpr auto fast = "check_in - key_result=k date=2027-05-01 value=60\n"
                              "check_in - key_result=k date=2027-05-08 value=90\n";
        QVERIFY(forecast(QByteArray(adoption) + fast).startsWith(u"At this pace 100% on"));
        QVERIFY(forecast("key_result k objective=o unit=h start=26 target=4\n"
                         "check_in - key_result=k date=2027-05-01 value=20\n"
                         "check_in - key_result=k date=2027-05-08 value=10\n")
                    .startsWith(u"At this pace 0 h on"));
    }
    void itKnowsWhichLevelIsReached()
    {
        const auto level = [](double last) {
            const PlanFixture fixture = planFromText(
                QByteArray(
                    "objective o quarter=2027-Q2\nkey_result k objective=o start=0 commit=6 target=10\n"
                    "check_in - key_result=k date=2027-04-01 value=0\n"
                    "check_in - key_result=k date=2027-05-16 value="
                    + QByteArray::number(last))
                    .constData());
            const PlanIndex index(fixture.plan);
            return forecastOf(index, fixture.plan.keyResults.at(0), {2027, 5, 16})->level;
        };
        QCOMPARE(level(2), Forecast::Level::Short);
        QCOMPARE(level(4), Forecast::Level::Commit);
        QCOMPARE(level(6), Forecast::Level::Target);
    }
    void nothingIsForetoldWhereNothingIsKnown_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("no check-in") << QByteArray(adoption);
        QTest::newRow("no numbers") << QByteArray(
            "key_result k objective=o\ncheck_in - key_result=k date=2027-05-01 value=2");
        QTest::newRow("milestone") << QByteArray(
            "key_result k objective=o kind=milestone\ncheck_in - key_result=k date=2027-05-01 value=0");
        QTest::newRow("due has passed")
            << QByteArray("key_result k objective=o start=0 target=9 due=2027-05-10\n"
                          "check_in - key_result=k date=2027-05-01 value=2");
    }
    void nothingIsForetoldWhereNothingIsKnown()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(forecast(lines), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
