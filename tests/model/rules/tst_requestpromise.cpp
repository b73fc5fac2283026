// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/requestpromise.h"

#include "core/language.h"
#include "entities/plandata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11); // a Thursday

Request promised(QDate day)
{
    Request request;
    request.status = RequestStatus::Accepted;
    request.promisedOn = day;
    return request;
}

QString left(QDate day, QStringView language = u"en")
{
    return Language(language).text(timeLeftWords(promised(day), today));
}

} // namespace

class TestRequestPromise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void promisesByPriority()
    {
        PlanSettings settings;
        QCOMPARE(promiseFor(RequestLevel::Urgent, settings, today), today);
        QCOMPARE(promiseFor(RequestLevel::High, settings, today), QDate(2027, 3, 25));
        QCOMPARE(promiseFor(RequestLevel::Medium, settings, today), QDate(2027, 3, 31));
        QCOMPARE(promiseFor(RequestLevel::Low, settings, today), QDate(2027, 6, 30));
        QVERIFY(!promiseFor(RequestLevel::Unrated, settings, today).isValid());
        settings.highPromiseDays = 7;
        QCOMPARE(promiseFor(RequestLevel::High, settings, today), QDate(2027, 3, 18));
        settings.fiscalStartMonth = 2; // February to April
        QCOMPARE(promiseFor(RequestLevel::Medium, settings, today), QDate(2027, 4, 30));
    }
    void neverPromisesAWeekend()
    {
        PlanSettings settings;
        settings.highPromiseDays = 10; // a Sunday
        QCOMPARE(promiseFor(RequestLevel::High, settings, today), QDate(2027, 3, 19));
        const QDate saturday(2027, 3, 13);
        QCOMPARE(promiseFor(RequestLevel::Urgent, settings, saturday), saturday);
        settings.highPromiseDays = 1;
        QCOMPARE(promiseFor(RequestLevel::High, settings, saturday), saturday); // never before today
    }
    void saysTheTimeLeft()
    {
        QCOMPARE(left({2027, 3, 9}), u"2 days late"_s);
        QCOMPARE(left({2027, 3, 10}), u"1 day late"_s);
        QCOMPARE(left(today), u"today"_s);
        QCOMPARE(left({2027, 3, 12}), u"tomorrow"_s);
        QCOMPARE(left({2027, 3, 23}), u"in 12 days"_s);
        QCOMPARE(left({2027, 3, 9}, u"fr"), u"en retard de 2\u00a0jours"_s);
        QCOMPARE(left({2027, 3, 23}, u"fr"), u"dans 12\u00a0jours"_s);
        QVERIFY(timeLeftWords(Request(), today).isEmpty());
        QVERIFY(!timeLeft(Request(), today));
        QCOMPARE(timeLeft(promised({2027, 3, 9}), today), std::optional(-2));
    }
    void saysTheQuarterThatARequestWasPutOffTo()
    {
        PlanData plan;
        Request request;
        request.status = RequestStatus::Accepted;
        request.notYetReason = u"The dialler comes first"_s;
        request.raisedOn = QDate(2027, 3, 8);
        request.impact = 2;
        QCOMPARE(putOffTo(plan, request, today), Quarter({2027, 2})); // low: the next one
        request.impact = 3;
        QCOMPARE(putOffTo(plan, request, today), Quarter({2027, 1}));
        request.answeredOn = QDate(2026, 12, 20); // told in the quarter before
        request.impact = 2;
        QCOMPARE(putOffTo(plan, request, today), Quarter({2027, 1}));
        request.impact = 4; // as soon as it can begin
        QVERIFY(putOffTo(plan, request, today).isNull());
        request.impact = 2;
        request.promisedOn = today;
        QVERIFY(putOffTo(plan, request, today).isNull());
    }
    void eachRequestStandsInOneGroup()
    {
        Request request;
        QCOMPARE(groupOf(request, today), RequestGroup::ToTriage);
        request.status = RequestStatus::Accepted;
        QCOMPARE(groupOf(request, today), RequestGroup::WaitingForAnswer);
        request.notYetReason = u"The dialler comes first"_s;
        QCOMPARE(groupOf(request, today), RequestGroup::NotYet);
        QCOMPARE(groupOf(promised(today.addDays(-1)), today), RequestGroup::Late);
        QCOMPARE(groupOf(promised(today), today), RequestGroup::DueToday);
        QCOMPARE(groupOf(promised(today.addDays(1)), today), RequestGroup::Promised);
        request.status = RequestStatus::Closed;
        QCOMPARE(groupOf(request, today), RequestGroup::Closed);
    }
};

QTEST_GUILESS_MAIN(TestRequestPromise)
#include "tst_requestpromise.moc"
