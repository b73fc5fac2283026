// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/entitytableview.h"
#include "common/kindpage.h"
#include "common/segmentedcontrol.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "matrix/matrixview.h"
#include "team/teamview.h"
#include "viewbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The real view of the team, as a person has it before them.
struct Team : ViewBench {
    explicit Team(const PlanData &data = samplePlanData(), QStringView language = u"en", bool isDark = false,
                  const QSize &size = {1660, 960}, const QString &picture = u"team"_s)
        : ViewBench(data, language, isDark)
        , view(context)
    {
        showAt(view, size, picture);
        view.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&view)); }();
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return view.findChild<Widget *>(name);
    }
    [[nodiscard]] EntityTableView *table(const QString &name) const { return find<EntityTableView>(name); }

    TeamView view;
};

} // namespace

class FeatTeam : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTeamStandsInATable()
    {
        Team team;
        QAbstractItemModel *model = team.table(u"membersTable"_s)->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), int(team.session.data().members.size()));
        QVERIFY2(team.view.facts().contains(u"534"), qPrintable(team.view.facts()));
        QVERIFY2(team.view.facts().contains(u"160"), qPrintable(team.view.facts()));
    }

    void aMemberIsAddedByKeyboardAndGivesCapacity()
    {
        Team team{PlanData()};
        QVERIFY(team.find<EmptyState>(u"membersEmpty"_s)->isVisible());
        team.view.viewActions().constFirst()->trigger();
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QTest::keyClicks(line, u"Ana Example"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(team.session.data().members.size(), 1);
        QCOMPARE(team.session.data().members.at(0).name, u"Ana Example"_s);
        QVERIFY(team.figures.ranking().capacity.total > 0);
        QVERIFY(!team.find<EmptyState>(u"membersEmpty"_s)->isVisible());
        QVERIFY(team.session.undo());
        QVERIFY(team.session.undo());
        QVERIFY(team.session.data().members.isEmpty());
        QVERIFY(team.find<EmptyState>(u"membersEmpty"_s)->isVisible());
    }

    void aSelectedContactShowsItsPage()
    {
        Team team;
        const EntityId contact = team.session.data().contacts.at(2).id;
        team.session.selection().select({EntityKind::Contact, contact});
        QCOMPARE(team.find<SegmentedControl>(u"peopleKinds"_s)->currentIndex(), 2);
        QVERIFY(team.table(u"contactsTable"_s)->isVisible());
        QVERIFY(team.table(u"contactsTable"_s)->selectionModel()->hasSelection());
    }

    void deleteTakesTheSelectedFunctionOut()
    {
        Team team;
        team.find<SegmentedControl>(u"peopleKinds"_s)->setCurrentIndex(1);
        const qsizetype before = team.session.data().functions.size();
        const EntityId function = team.session.data().functions.at(0).id;
        team.session.selection().select({EntityKind::Function, function});
        team.table(u"functionsTable"_s)->setFocus();
        QTest::keyClick(team.table(u"functionsTable"_s), Qt::Key_Delete);
        QCOMPARE(team.session.data().functions.size(), before - 1);
        QVERIFY(team.session.undo());
        QCOMPARE(team.session.data().functions.size(), before);
    }

    void theMatrixLeadsToTheTeamWhileThereIsNone()
    {
        ViewBench bench{PlanData()};
        MatrixView matrix(bench.context);
        showAt(matrix, {1660, 960}, u"matrix-without-team"_s);
        auto *button = matrix.findChild<QPushButton *>(u"addTeamButton"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(bench.opened, QStringList{u"team"_s});
        QVERIFY(bench.session.editor().add(EntityKind::Member, {{u"name"_s, u"Ana Example"_s}}));
        QVERIFY(!button->isVisible());
    }

    void itReadsWellInFrenchAndInTheDark()
    {
        Team french(samplePlanData(u"fr"), u"fr", false, {1300, 700}, u"team-fr-small"_s);
        french.find<SegmentedControl>(u"peopleKinds"_s)->setCurrentIndex(2);
        showAt(french.view, {1660, 960}, u"team-contacts-fr"_s);
        Team dark(samplePlanData(), u"en", true, {1660, 960}, u"team-dark"_s);
        Team empty(PlanData(), u"fr", false, {1660, 960}, u"team-empty-fr"_s);
    }
};

QTEST_MAIN(FeatTeam)
#include "feat_team.moc"
