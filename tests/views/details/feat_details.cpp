// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/entitychip.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldform.h"
#include "common/fieldeditors/fieldrow.h"
#include "details/detailspanel.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "randomplan.h"
#include "viewbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The details of something selected, as the window shows them.
struct Desk : ViewBench {
    explicit Desk(const PlanData &data = samplePlanData(), QStringView language = u"en", bool isDark = false)
        : ViewBench(data, language, isDark)
        , panel(context)
    {
    }
    void open(EntityRef ref, const QString &picture)
    {
        session.selection().select(ref);
        showAt(panel, {412, 900}, picture);
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    template <typename Control>
    [[nodiscard]] Control *control(const QString &key) const
    {
        return panel.findChild<Control *>(u"field_"_s + key);
    }
    [[nodiscard]] const Need &need(EntityId id) { return *session.data().needs.find(id); }

    DetailsPanel panel;
};

EntityRef firstNeed(const PlanSession &session)
{
    return {EntityKind::Need, session.data().needs.at(0).id};
}

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

// A text without line ends: what one line can hold.
QVariant inOneLine(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return value.toString().simplified();
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().replaceInStrings(u"\n"_s, u" "_s);
    return value;
}

} // namespace

class FeatDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFormOfEachKindRoundTripsEveryVisibleField()
    {
        const PlanData plan = randomPlan(6, 3);
        QRandomGenerator random(11);
        ViewBench bench(plan);
        for (const EntityType &type : allEntityTypes()) {
            FieldForm form(bench.context, type.kind);
            const EntityId id = type.idAt(plan, 0);
            form.setEntities({id});
            for (const Field &field : *type.fields) {
                FieldRow *row = form.row(field.name());
                QCOMPARE(row == nullptr, bool(field.flags & FieldFlag::Hidden));
                if (!row)
                    continue;
                const QVariant value = normalised(field, inOneLine(randomValue(field, plan, random)));
                row->editor()->setValue(value);
                const Result<QVariant> read = row->editor()->value();
                const QByteArray place = QByteArray(type.key) + '.' + field.key;
                if (field.type == FieldType::Reference && value.isValid()
                    && entityTitle(plan, field.target, value.value<EntityId>()).isEmpty())
                    continue;
                QVERIFY2(bool(read) || !problemWith(field, value).isEmpty(), place.constData());
                if (read && field.type == FieldType::Score)
                    QVERIFY2(std::abs(read->toDouble() - value.toDouble()) < 0.06, place.constData());
                else if (read)
                    QVERIFY2(*read == value, place.constData());
                QVERIFY2(!row->editor()->control()->accessibleName().isEmpty(), place.constData());
            }
        }
    }

    void enterMakesWhatIsTypedAnEditWithItsName()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        auto *impact = desk.control<QLineEdit>(u"impact"_s);
        type(impact, u"2.4"_s);
        QVERIFY(!desk.session.canUndo());
        QTest::keyClick(impact, Qt::Key_Return);
        QCOMPARE(desk.need(ref.id).impact, 2.4);
        QVERIFY(desk.session.undoText().startsWith(u"Change Impact of"_s));
    }

    void editsOfOneFieldInOneFocusAreOneStep()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        const auto before = desk.need(ref.id).impact;
        auto *impact = desk.control<QLineEdit>(u"impact"_s);
        type(impact, u"2"_s);
        QTest::keyClick(impact, Qt::Key_Return);
        impact->selectAll();
        QTest::keyClicks(impact, u"3"_s);
        QTest::keyClick(impact, Qt::Key_Return);
        QCOMPARE(desk.need(ref.id).impact, 3.0);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.need(ref.id).impact, before);
        QVERIFY(!desk.session.canUndo());
    }

    void leavingAFieldMakesItAnEdit()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        type(desk.control<QLineEdit>(u"title"_s), u"Better forecast"_s);
        desk.control<QLineEdit>(u"impact"_s)->setFocus(Qt::TabFocusReason);
        QCOMPARE(desk.need(ref.id).title, u"Better forecast"_s);
    }

    void escapeBringsThePlansValueBack()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        auto *title = desk.control<QLineEdit>(u"title"_s);
        const QString before = title->text();
        type(title, u"Nonsense"_s);
        QTest::keyClick(title, Qt::Key_Escape);
        QCOMPARE(title->text(), before);
        desk.control<QLineEdit>(u"impact"_s)->setFocus(Qt::TabFocusReason);
        QVERIFY(!desk.session.canUndo());
    }

    void aScoreThatCannotBeStaysAndSaysWhy()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        auto *impact = desk.control<QLineEdit>(u"impact"_s);
        type(impact, u"9"_s);
        desk.control<QLineEdit>(u"title"_s)->setFocus(Qt::TabFocusReason);
        auto *row = desk.panel.form()->row(u"impact");
        QCOMPARE(row->problem(), u"Impact goes from 1 to 5: 9 is outside."_s);
        QVERIFY(impact->property("invalid").toBool());
        QTRY_VERIFY(impact->hasFocus());
        showAt(desk.panel, {412, 900}, u"details-invalid"_s);
        QVERIFY(!desk.session.canUndo());
        QTest::keyClick(impact, Qt::Key_Escape);
        QCOMPARE(row->problem(), QString());
        QVERIFY(!impact->property("invalid").toBool());
    }

    void longTextBecomesAnEditAfterAPause()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        auto *text = desk.control<QPlainTextEdit>(u"description"_s);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"Why it matters"_s);
        QVERIFY(!desk.session.canUndo());
        QTRY_COMPARE(desk.need(ref.id).description, u"Why it matters"_s);
        QVERIFY(text->hasFocus());
    }

    void severalNeedsShareTheFormAndOneStep()
    {
        Desk desk;
        const PlanData &plan = desk.session.data();
        const QList<EntityRef> refs{{EntityKind::Need, plan.needs.at(0).id},
                                    {EntityKind::Need, plan.needs.at(1).id},
                                    {EntityKind::Need, plan.needs.at(2).id}};
        desk.session.selection().select(refs, refs.constFirst());
        showAt(desk.panel, {412, 900}, u"details-several"_s);
        desk.panel.activateWindow();
        QCOMPARE(desk.panel.findChild<QLabel *>(u"detailsTitle"_s)->text(), u"3 selected"_s);
        auto *title = desk.control<QLineEdit>(u"title"_s);
        QCOMPARE(title->text(), QString());
        QCOMPARE(title->placeholderText(), u"Several values"_s);
        auto *confidence = desk.control<QLineEdit>(u"confidence"_s);
        type(confidence, u"65"_s);
        QTest::keyClick(confidence, Qt::Key_Return);
        for (const EntityRef &ref : refs)
            QCOMPARE(desk.need(ref.id).confidence, 65.0);
        QVERIFY(desk.session.undo());
        QVERIFY(!desk.session.canUndo());
    }

    void aStakeholderNobodyKnowsIsMadeInTheSameStep()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        const auto contacts = desk.session.data().contacts.size();
        auto *stakeholder = desk.control<QLineEdit>(u"stakeholder"_s);
        type(stakeholder, u"Zoe Unknown"_s);
        if (QWidget *list = QApplication::activePopupWidget())
            list->close();
        QTest::keyClick(stakeholder, Qt::Key_Return);
        QVERIFY(!desk.panel.form()->row(u"stakeholder")->problem().isEmpty());
        Q_EMIT static_cast<FieldRow *>(desk.panel.form()->row(u"stakeholder"))->editor()->abandoned();
        QVERIFY(QMetaObject::invokeMethod(stakeholder, "newWanted", Q_ARG(QString, u"Zoe Unknown"_s)));
        QCOMPARE(desk.session.data().contacts.size(), contacts + 1);
        QCOMPARE(entityTitle(desk.session.data(), EntityKind::Contact, desk.need(ref.id).stakeholder),
                 u"Zoe Unknown"_s);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.session.data().contacts.size(), contacts);
        QVERIFY(!desk.session.canUndo());
    }

    void aGoalAmongTheFieldsLeadsToItsOwnDetails()
    {
        Desk desk;
        desk.open(firstNeed(desk.session), u"details-need"_s);
        auto *chip = desk.panel.form()->row(u"goals")->findChild<EntityChip *>();
        QVERIFY(chip);
        const EntityRef goal = chip->ref();
        QTest::mouseClick(chip, Qt::LeftButton, Qt::NoModifier, QPoint(20, chip->height() / 2));
        QTRY_COMPARE(desk.session.selection().current(), goal);
        QCOMPARE(desk.panel.form()->kind(), EntityKind::Goal);
    }

    void whatALongTitleNamesHasTheLineToItself()
    {
        Desk desk;
        desk.open({EntityKind::Project, desk.session.data().projects.at(0).id}, u"details-project"_s);
        QCOMPARE(desk.panel.form()->row(u"objective")->width(), desk.panel.form()->row(u"title")->width());
        QCOMPARE(desk.panel.form()->row(u"short_title")->width(),
                 desk.panel.form()->row(u"title")->width());
        QVERIFY(desk.panel.form()->row(u"start")->width() < desk.panel.form()->row(u"title")->width());
    }

    void takingAGoalOffTheNeedIsOneStep()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        const QList<EntityId> before = desk.need(ref.id).goals;
        auto *chip = desk.panel.form()->row(u"goals")->findChild<EntityChip *>();
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(desk.need(ref.id).goals.size(), before.size() - 1);
        QVERIFY(desk.session.undo());
        QCOMPARE(desk.need(ref.id).goals, before);
    }

    void decliningAsksForTheReasonAndLogsIt()
    {
        Desk desk;
        const EntityRef ref = firstNeed(desk.session);
        desk.open(ref, u"details-need"_s);
        auto *status = desk.control<QComboBox>(u"status"_s);
        const auto decisions = desk.session.data().decisions.size();
        const NeedStatus before = desk.need(ref.id).status;
        const auto choose = [status](const QString &key) {
            status->setCurrentIndex(status->findData(key));
            Q_EMIT status->activated(status->currentIndex());
        };
        choose(u"declined"_s); // the prompt is cancelled
        QCOMPARE(desk.need(ref.id).status, before);
        desk.prompt.texts.enqueue(u"Too dear"_s);
        choose(u"declined"_s);
        QCOMPARE(desk.need(ref.id).status, NeedStatus::Declined);
        QCOMPARE(desk.session.data().decisions.size(), decisions + 1);
    }

    void whatPlanHealthFindsStandsBesideItsField()
    {
        PlanData plan;
        plan.objectives.insert({.id = {5}, .title = u"Answer fast"_s, .quarter = {2027, 2}});
        Desk desk(plan);
        desk.open({EntityKind::Objective, {5}}, u"details-objective"_s);
        QString owner;
        for (const Finding &finding : desk.figures.findings()) {
            if (finding.field == u"owner")
                owner = desk.session.language().text(finding.text);
        }
        QVERIFY(!owner.isEmpty());
        bool isShown = false;
        const QList<QLabel *> labels = desk.panel.form()->row(u"owner")->notes()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            isShown = isShown || (label->text() == owner && label->isVisible());
        QVERIFY(isShown);
    }

    void anEffortThatTheEstimateContradictsIsMendedBesideIt()
    {
        PlanData plan;
        plan.needs.insert({.id = {5}, .title = u"Clean up"_s, .impact = 4, .effort = 1, .estimateDays = 81});
        Desk desk(plan);
        desk.open({EntityKind::Need, {5}}, u"details-contradiction"_s);
        auto *button = desk.panel.findChild<QPushButton *>(u"mend_effort"_s);
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), u"Set to 4.4"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(desk.need({5}).effort, std::optional(4.4));
        QVERIFY(!button->isVisible());
        QVERIFY(desk.session.undo());
        QVERIFY(button->isVisible());
    }

    void itLooksRightInFrenchAndInTheDark()
    {
        Desk desk(samplePlanData(u"fr"), u"fr", true);
        const PlanData &plan = desk.session.data();
        desk.open({EntityKind::Need, plan.needs.at(3).id}, u"details-need-fr-dark"_s);
        desk.open({EntityKind::Goal, plan.goals.at(0).id}, u"details-goal-fr-dark"_s);
        Desk light;
        light.open({EntityKind::Project, light.session.data().projects.at(0).id}, u"details-project"_s);
        light.open({EntityKind::KeyResult, light.session.data().keyResults.at(0).id}, u"details-keyresult"_s);
        light.open({EntityKind::Goal, light.session.data().goals.at(0).id}, u"details-goal"_s);
        QVERIFY(light.panel.form());
    }
};

QTEST_MAIN(FeatDetails)
#include "feat_details.moc"
