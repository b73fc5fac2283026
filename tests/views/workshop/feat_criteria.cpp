// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "details/detailspanel.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "planfixture.h"
#include "registry/detailssections.h"
#include "viewbench.h"
#include "workshop/criteriadialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

PlanFixture office()
{
    return planFromText(R"(
        plan scoring_model=weighted
        criterion revenue title=Revenue side=benefit weight=60 position=1
        criterion upkeep title=Upkeep side=cost weight=40 position=2
        need leads title="Answer leads faster" impact=4 effort=2
    )");
}

// The dialog on its own, with the editor of a cell as a person has it.
struct Criteria : ViewBench {
    explicit Criteria(const PlanData &plan)
        : ViewBench(plan)
        , dialog(context, nullptr)
        , table(dialog.findChild<QTreeView *>(u"criteriaTable"_s))
    {
        showAt(dialog, {640, 520}, u"criteria"_s);
        dialog.activateWindow();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return dialog.findChild<QPushButton *>(name);
    }
    // Types into the cell that is edited.
    void type(const QString &text) const
    {
        auto *line = table->viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor that is done
    }
    void editCell(int row, const QString &title) const
    {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->headerData(column, Qt::Horizontal).toString() == title) {
                table->setCurrentIndex(table->model()->index(row, column));
                table->edit(table->currentIndex());
            }
        }
    }
    [[nodiscard]] const EntityTable<Criterion> &criteria() { return session.data().criteria; }

    CriteriaDialog dialog;
    QTreeView *table;
};

// The details panel on one need.
struct Details : ViewBench {
    explicit Details(const PlanFixture &fixture)
        : ViewBench(fixture.plan)
        , panel(context)
    {
        panel.setSections(allDetailsSections());
        session.selection().select(fixture.ref(u"leads"_s));
        showAt(panel, {412, 1200}, u"needdetails"_s);
    }
    [[nodiscard]] QWidget *line(int i) const
    {
        return panel.findChild<QWidget *>(u"criterionScore%1"_s.arg(i));
    }

    DetailsPanel panel;
};

} // namespace

class FeatCriteria : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstCriterionIsAddedNamedWeighedAndScoredBy()
    {
        Criteria room{PlanData()};
        QVERIFY(room.dialog.findChild<QLabel *>(u"noCriteria"_s)->isVisible());
        QVERIFY(!room.button(u"scoreByCriteria"_s)->isEnabled());
        QTest::keyClick(room.button(u"addCriterion"_s), Qt::Key_Return);
        QCOMPARE(room.criteria().size(), 1);
        room.type(u"Revenue"_s);
        QCOMPARE(room.criteria().at(0).title, u"Revenue"_s);
        room.editCell(0, u"Weight"_s);
        room.type(u"80"_s);
        QCOMPARE(room.criteria().at(0).weight, 80.0);
        QVERIFY(room.dialog.isVisible());
        QTest::keyClick(room.button(u"scoreByCriteria"_s), Qt::Key_Return);
        QCOMPARE(room.session.data().settings().scoringModel, ScoringModel::Weighted);
        QVERIFY(!room.dialog.isVisible());
    }

    void theSharesOfEachSideAreSaid()
    {
        PlanFixture fixture = planFromText(R"(
            criterion revenue title=Revenue weight=60
            criterion reach title=Reach weight=20
            criterion upkeep title=Upkeep side=cost weight=40
        )");
        Criteria room(fixture.plan);
        QCOMPARE(room.dialog.findChild<QLabel *>(u"criteriaShares"_s)->text(),
                 u"Benefit: Revenue 75%, Reach 25%\nCost: Upkeep 100%"_s);
        QCOMPARE(accessibleNameProblems(&room.dialog), QStringList());
    }

    void aWeightOutsideIsRefusedAndTheCellKeepsTheKeyboard()
    {
        Criteria room(office().plan);
        room.editCell(0, u"Weight"_s);
        room.type(u"140"_s);
        QCOMPARE(room.criteria().at(0).weight, 60.0);
        QVERIFY(room.table->viewport()->findChild<QLineEdit *>()); // still being typed
    }

    void aCriterionIsRemovedWithItsScoresAndUndoBringsBothBack()
    {
        const PlanFixture fixture = office();
        Criteria room(fixture.plan);
        QVERIFY(room.session.editor().add(EntityKind::CriterionScore,
                                          {{u"need"_s, QVariant::fromValue(fixture.id(u"leads"_s))},
                                           {u"criterion"_s, QVariant::fromValue(fixture.id(u"revenue"_s))},
                                           {u"value"_s, 4.0}}));
        room.table->setFocus();
        room.table->setCurrentIndex(room.table->model()->index(0, 0));
        room.prompt.verbs.enqueue(0);
        QTest::keyClick(room.table, Qt::Key_Delete);
        QCOMPARE(room.criteria().size(), 1);
        QVERIFY(room.session.data().criterionScores.isEmpty());
        QTest::keyClick(&room.dialog, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(room.criteria().size(), 2);
        QCOMPARE(room.session.data().criterionScores.size(), 1);
    }

    void aNeedIsScoredOnEachCriterionInItsDetailsByKeyboard()
    {
        Details details(office());
        QVERIFY(details.line(0) && details.line(1));
        QCOMPARE(details.line(0)->accessibleName(), u"Revenue: no score"_s);
        QTest::keyClick(details.line(0), Qt::Key_4);
        QTest::keyClick(details.line(1), Qt::Key_2);
        QTest::keyClick(details.line(1), Qt::Key_Right);
        QCOMPARE(details.line(0)->accessibleName(), u"Revenue: 4 of 5"_s);
        QCOMPARE(details.line(1)->accessibleName(), u"Upkeep (cost): 2.5 of 5"_s);
        QVERIFY(details.panel.findChild<QLabel *>(u"criterionWords"_s)->text().contains(u"1.6"));
        QCOMPARE(accessibleNameProblems(&details.panel), QStringList());
    }

    void aScoreIsClearedAndUndone()
    {
        Details details(office());
        QTest::keyClick(details.line(0), Qt::Key_5);
        QTest::keyClick(details.line(0), Qt::Key_Delete);
        QVERIFY(details.session.data().criterionScores.isEmpty());
        QVERIFY(details.session.undo());
        QCOMPARE(details.line(0)->accessibleName(), u"Revenue: 5 of 5"_s);
        QVERIFY(details.session.undoText().contains(u"Revenue"));
    }

    void aDigitOutsideTheScaleIsRefusedWithAMessage()
    {
        Details details(office());
        QString refused;
        connect(&details.session, &PlanSession::editRefused, this,
                [&](const Message &reason) { refused = details.session.language().text(reason); });
        QTest::keyClick(details.line(0), Qt::Key_7);
        QVERIFY2(refused.contains(u"1") && refused.contains(u"5"), qPrintable(refused));
        QVERIFY(details.session.data().criterionScores.isEmpty());
    }

    void withoutCriteriaTheDetailsLeadToThemOnlyWhileThePlanScoresByThem()
    {
        PlanFixture fixture = office();
        fixture.plan.criteria = {};
        Details details(fixture);
        QWidget *section = details.panel.findChild<QWidget *>(u"criterionScores"_s);
        QVERIFY(section->isVisible());
        details.panel.findChild<QPushButton *>(u"editCriteria"_s)->click();
        QCOMPARE(details.triggered, QStringList{u"scoringCriteria"_s});
        QVERIFY(details.session.editor().set({EntityKind::Plan, PlanSettings::onlyId}, u"scoring_model",
                                             u"rice"_s));
        QVERIFY(!section->isVisible());
    }

    void whatTheOtherModelsAskForIsInTheDetailsToo()
    {
        Details details(office());
        QStringList names;
        for (const QLineEdit *line : details.panel.findChildren<QLineEdit *>())
            names += line->accessibleName();
        for (const QString &input :
             {u"Reach (people a quarter)"_s, u"Time criticality"_s, u"Risk reduction"_s})
            QVERIFY2(names.contains(input), qPrintable(names.join(u'|')));
    }
};

QTEST_MAIN(FeatCriteria)
#include "feat_criteria.moc"
