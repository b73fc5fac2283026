// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "core/language.h"
#include "dialogs/plansettingsdialog.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "windowbench.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SettingsBench : WindowBench {
    explicit SettingsBench(const QString &language = u"en"_s)
        : WindowBench(language)
    {
        openSample(language);
        action(ActionId::PlanSettings)->trigger();
    }
    [[nodiscard]] PlanSettingsDialog *dialog() const
    {
        return find<PlanSettingsDialog>(u"planSettingsDialog"_s);
    }
    [[nodiscard]] QLineEdit *line(const QString &key) const
    {
        return dialog()->findChild<QLineEdit *>(u"field_"_s + key);
    }
    void write(const QString &key, const QString &text) const
    {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), text);
    }
    void close() const
    {
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"planSettingsClose"_s), Qt::LeftButton);
    }
};

} // namespace

// What a plan is set to, from the real window.
class FeatPlanSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySettingStandsInOnePart()
    {
        QStringList shown;
        const QList<SettingsPart> parts = planSettingsParts(Language());
        for (const SettingsPart &part : parts)
            shown += part.fields;
        QStringList all;
        for (const Field &field : *entityType(EntityKind::Plan).fields) {
            if (!field.flags.testFlag(FieldFlag::Hidden))
                all += field.name();
        }
        shown.sort();
        all.sort();
        QCOMPARE(shown, all);
    }

    void aSettingIsOneStepThatUndoNames()
    {
        SettingsBench settings;
        const PlanData before = settings.session().data();
        settings.write(u"run_reserve"_s, u"45"_s);
        settings.write(u"weight_comfort"_s, u"0"_s);
        settings.close();
        QTRY_VERIFY(!settings.dialog());
        QCOMPARE(settings.session().data().settings().runReserve, 45.0);
        QCOMPARE(settings.session().data().settings().weightComfort, 0);
        QVERIFY2(settings.session().undoText().contains(u"Weight of a request for comfort"_s),
                 qPrintable(settings.session().undoText()));
        settings.action(ActionId::Undo)->trigger();
        QCOMPARE(settings.session().data().settings().runReserve, 45.0);
        settings.action(ActionId::Undo)->trigger();
        QCOMPARE(settings.session().data(), before);
    }

    void whatCannotBeKeepsTheDialogOpenAndTheKeyboardThere()
    {
        SettingsBench settings;
        settings.write(u"weight_comfort"_s, u"12"_s);
        settings.close();
        QVERIFY(settings.dialog() && settings.dialog()->isVisible());
        QTRY_COMPARE(settings.dialog()->focusWidget(), settings.line(u"weight_comfort"_s));
        QCOMPARE(settings.session().data().settings().weightComfort, 1);
        settings.write(u"weight_comfort"_s, u"2"_s);
        settings.close();
        QTRY_VERIFY(!settings.dialog());
        QCOMPARE(settings.session().data().settings().weightComfort, 2);
    }

    void whatASettingRefersToOpensBehindIt()
    {
        SettingsBench settings;
        const EntityId head = settings.session().data().settings().head;
        QVERIFY(head);
        QTest::mouseClick(settings.dialog()->findChild<QAbstractButton *>(u"open_head"_s), Qt::LeftButton);
        QTRY_VERIFY(!settings.dialog());
        QCOMPARE(settings.session().selection().current(), (EntityRef{EntityKind::Member, head}));
    }

    void theKeyboardReachesTheLastOneAndItIsScrolledIntoSight()
    {
        SettingsBench settings;
        QCOMPARE(accessibleNameProblems(settings.dialog()), QStringList());
        const auto *scroll = settings.dialog()->findChild<QScrollArea *>(u"planSettingsParts"_s);
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        const QLineEdit *last = settings.line(u"last_row"_s);
        for (int tabs = 0; settings.dialog()->focusWidget() != last; ++tabs) {
            QVERIFY(tabs < 200);
            QTest::keyClick(settings.dialog()->focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(scroll->viewport()->rect().contains(last->mapTo(scroll->viewport(), last->rect().center())));
    }
};

QTEST_MAIN(FeatPlanSettings)
#include "feat_plansettings.moc"
