// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/findingline.h"
#include "common/noteline.h"
#include "core/language.h"
#include "document/planeditor.h"
#include "health/healthlist.h"
#include "viewbench.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class FeatHealth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFindingHasItsSentenceAndTheButtonThatMendsIt()
    {
        ViewBench bench(samplePlanData());
        HealthList list(bench.context);
        showAt(list, {520, 480}, u"health"_s);
        QCOMPARE(list.findingCount(), int(bench.figures.findings().size()));
        QVERIFY(list.findingCount() > 0);
        QSignalSpy fixes(&list, &HealthList::fixRequested);
        for (const Finding &finding : bench.figures.findings()) {
            auto *line = list.findChild<NoteLine *>(finding.id());
            QVERIFY(line);
            QCOMPARE(line->sentence(), bench.session.language().text(finding.text));
            QVERIFY(line->button()->isVisible());
            fixes.clear();
            line->button()->click();
            QCOMPARE(fixes.first().first().value<Finding>(), finding);
        }
    }

    void aNoteHasASignOfItsOwnAndNoStatus()
    {
        const Language language;
        const auto signOf = [&](Severity severity) {
            QWidget parent;
            NoteLine *line = makeFindingLine({u"check"_s, severity, {}, Message("A sentence"), {}}, language,
                                             FindingVerb::None, &parent);
            line->resize(200, 24);
            return line->grab(QRect(0, 0, 14, 24)).toImage();
        };
        const auto shapeOf = [](Status status) {
            QWidget parent;
            auto *line = new NoteLine(&parent);
            line->setContent(status, u"A sentence"_s);
            line->resize(200, 24);
            return line->grab(QRect(0, 0, 14, 24)).toImage();
        };
        QCOMPARE(signOf(Severity::Problem), shapeOf(Status::AtRisk));
        for (const Status status :
             {Status::OnTrack, Status::Attention, Status::AtRisk, Status::Outdated, Status::Done})
            QVERIFY(signOf(Severity::Note) != shapeOf(status));
    }

    void anEditThatMendsAFindingTakesItsLineAway()
    {
        PlanData plan;
        plan.goals.insert({.id = {3}, .title = u"Retention"_s});
        ViewBench bench(plan);
        HealthList list(bench.context);
        showAt(list, {520, 480}, u"health-one"_s);
        const int before = list.findingCount();
        QVERIFY(before > 0);
        QVERIFY(bench.session.editor().add(
            EntityKind::Need,
            {{u"title"_s, u"Renewals"_s}, {u"goals"_s, QVariant::fromValue(QList<EntityId>{{3}})}}));
        QTRY_VERIFY(list.findingCount() < before);
    }
};

QTEST_MAIN(FeatHealth)
#include "feat_health.moc"
