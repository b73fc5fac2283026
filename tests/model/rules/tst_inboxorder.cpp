// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/inboxorder.h"

#include "core/language.h"
#include "planfixture.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2027, 3, 11);

constexpr auto run = R"(
    request unrated raised_on=2027-03-11
    request rated raised_on=2027-03-05 impact=3
    request waits status=accepted raised_on=2027-03-02 impact=3
    request later status=accepted raised_on=2027-03-02 impact=5 promised_on=2027-03-18
    request today status=in_progress raised_on=2027-03-02 impact=1 promised_on=2027-03-11
    request late status=accepted raised_on=2027-03-02 impact=1 promised_on=2027-03-09
    request reason status=accepted raised_on=2027-03-02 impact=1 not_yet_reason="The dialler first"
    request march status=closed outcome=done closed_on=2027-03-04 deflected=true
    request march2 status=closed outcome=done closed_on=2027-03-09
    request february status=closed outcome=explained closed_on=2027-02-04 deflected=true
)";

QStringList lines(const PlanFixture &fixture, InboxScope scope)
{
    std::vector<InboxPlace> places;
    for (const Request &request : fixture.plan.requests) {
        if (scopeOf(request) == scope)
            places.push_back(placeOf(fixture.plan, request, today));
    }
    std::sort(places.begin(), places.end(),
              [scope](const InboxPlace &a, const InboxPlace &b) { return standsBefore(scope, a, b); });
    QStringList lines;
    for (const InboxPlace &place : places) {
        const QString title = scope == InboxScope::Open
            ? Language(u"en").text(partTitle(InboxPart(place.section)))
            : QDate::fromJulianDay(place.section).toString(Qt::ISODate);
        if (!lines.contains(title))
            lines += title;
        lines += u"  "_s + fixture.nameOf(place.id());
    }
    return lines;
}

} // namespace

class TestInboxOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openOnesStandInFourParts()
    {
        const QStringList expected{u"To triage"_s, u"  rated"_s,
                                   u"  unrated"_s, u"Waiting for a word from you"_s,
                                   u"  waits"_s,   u"Under way"_s,
                                   u"  late"_s,    u"  today"_s,
                                   u"  later"_s,   u"Later, with the reason given"_s,
                                   u"  reason"_s};
        QCOMPARE(lines(planFromText(run), InboxScope::Open), expected);
    }
    void closedOnesStandByMonthTheLatestFirst()
    {
        const QStringList expected{u"2027-03-01"_s, u"  march2"_s, u"  march"_s, u"2027-02-01"_s,
                                   u"  february"_s};
        QCOMPARE(lines(planFromText(run), InboxScope::Closed), expected);
    }
    void theCountsAreThoseOfTheParts()
    {
        const InboxCounts counts = inboxCounts(planFromText(run).plan, today);
        QCOMPARE(counts.open, 7);
        QCOMPARE(counts.toTriage, 2);
        QCOMPARE(counts.waiting, 1);
        QCOMPARE(counts.deflected, 1);
    }
};

QTEST_MAIN(TestInboxOrder)
#include "tst_inboxorder.moc"
