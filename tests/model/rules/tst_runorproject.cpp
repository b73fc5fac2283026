// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/runorproject.h"

#include "core/language.h"
#include "entities/request.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Request answered(std::optional<YesNo> oneMember, std::optional<YesNo> lowEffort)
{
    Request request;
    request.oneMember = oneMember;
    request.lowEffort = lowEffort;
    return request;
}

} // namespace

// S1: "Pour une tâche de run, les réponses sont : oui et faible."
class TestRunOrProject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoAnswersDecide_data()
    {
        QTest::addColumn<int>("oneMember"); // -1: not answered
        QTest::addColumn<int>("lowEffort");
        QTest::addColumn<RunOrProject>("expected");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing said") << -1 << -1 << RunOrProject::Open << u"Two answers"_s;
        QTest::newRow("yes, not said") << 1 << -1 << RunOrProject::Open << u"Two answers"_s;
        QTest::newRow("yes and yes") << 1 << 1 << RunOrProject::Run << u"Run:"_s;
        QTest::newRow("no") << 0 << -1 << RunOrProject::Project << u"Project: it needs several people."_s;
        QTest::newRow("long") << 1 << 0 << RunOrProject::Project << u"Project: it takes more"_s;
        QTest::newRow("no and no") << 0 << 0 << RunOrProject::Project
                                   << u"Project: it needs several people and"_s;
    }
    void twoAnswersDecide()
    {
        QFETCH(const int, oneMember);
        QFETCH(const int, lowEffort);
        QFETCH(const QString, word);
        const auto answer = [](int given) {
            return given < 0 ? std::nullopt : std::optional(given ? YesNo::Yes : YesNo::No);
        };
        const Request request = answered(answer(oneMember), answer(lowEffort));
        QTEST(runOrProject(request), "expected");
        QVERIFY(Language().text(runOrProjectReason(request)).startsWith(word));
    }
};

QTEST_GUILESS_MAIN(TestRunOrProject)
#include "tst_runorproject.moc"
