// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planview.h"
#include "dialogs/settingsdialog.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "registry/viewregistry.h"
#include "shell/plandesk.h"
#include "windowbench.h"
#include "windowlanguage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

void addActions(QStringList &texts, const QList<QAction *> &actions, const QString &where)
{
    for (const QAction *action : actions) {
        texts += where + action->text() + u'|' + action->toolTip();
        if (const QMenu *menu = action->menu())
            addActions(texts, menu->actions(), where + action->text() + u" > "_s);
    }
}

void addModel(QStringList &texts, const QAbstractItemView &view, const QString &where)
{
    const QAbstractItemModel *model = view.model();
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        texts += where + u" head "_s + model->headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model->rowCount(), 5); ++row) {
            const QModelIndex index = model->index(row, column);
            texts += where + u" cell "_s + index.data().toString() + u'|'
                + index.data(Qt::AccessibleTextRole).toString() + u'|'
                + index.data(Qt::ToolTipRole).toString();
        }
    }
}

// Everything that can be read or heard below that widget, in a fixed order.
QStringList textsOf(const QWidget *root)
{
    QStringList texts;
    QList<const QWidget *> widgets{root};
    for (const QWidget *widget : root->findChildren<QWidget *>())
        widgets += widget;
    for (const QWidget *widget : std::as_const(widgets)) {
        // Frames and scroll bars come and go with the length of the texts, and say nothing.
        if (!widget->isVisibleTo(root) || widget->inherits("QScrollBar") || widget->inherits("QFocusFrame")
            || widget->objectName().startsWith(u"qt_scrollarea"))
            continue;
        const QString where =
            u"%1 %2: "_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        texts += where + widget->toolTip();
        if (auto *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)))
            texts += where + heard->text(QAccessible::Name) + u'|' + heard->text(QAccessible::Description);
        for (const char *property : {"text", "placeholderText", "title", "currentText", "suffix"}) {
            const QVariant text = widget->property(property);
            if (text.userType() == QMetaType::QString)
                texts += where + QLatin1StringView(property) + u' ' + text.toString();
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addModel(texts, *view, where);
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            addActions(texts, bar->actions(), u"menu "_s);
    }
    texts.sort();
    return texts;
}

// What only one of them says; empty when they speak alike.
QString differences(const QStringList &changed, const QStringList &started)
{
    QStringList lines;
    for (const QString &text : changed) {
        if (!started.contains(text))
            lines += u"changed only: "_s + text;
    }
    for (const QString &text : started) {
        if (!changed.contains(text))
            lines += u"started only: "_s + text;
    }
    return lines.join(u'\n');
}

// One entity of each kind that has details of its own, from the shown quarter.
QList<EntityRef> subjects(const PlanSession &session, const QString &view)
{
    const PlanData &plan = session.data();
    if (view == u"strategy")
        return {{EntityKind::Goal, plan.goals.at(0).id}};
    if (view == u"okrs")
        return {{EntityKind::Objective, plan.objectives.at(0).id},
                {EntityKind::KeyResult, plan.keyResults.at(0).id}};
    if (view == u"timeline")
        return {{EntityKind::Project, plan.projects.at(0).id}};
    return {{EntityKind::Need, plan.needs.at(0).id}};
}

} // namespace

// A window that changes its language says the same as one that was started in it.
class FeatLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyViewAndItsDetailsChange_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const ViewEntry &entry : allViews()) {
            const QString id = QString::fromLatin1(entry.id);
            QTest::newRow(entry.id) << id << u"en"_s << u"fr"_s;
        }
        QTest::newRow("okrs back to English") << u"okrs"_s << u"fr"_s << u"en"_s;
    }
    void everyViewAndItsDetailsChange()
    {
        QFETCH(QString, view);
        QFETCH(QString, from);
        QFETCH(QString, to);
        WindowBench changed(from);
        changed.openSample(u"fr");
        const QList<EntityRef> entities = subjects(changed.session(), view);
        QStringList said;
        for (const EntityRef &entity : entities) {
            changed.language().choose(from);
            show(changed, view, entity);
            changed.language().choose(to);
            settle();
            said += textsOf(&changed.window());
        }
        changed.window().closePlan();
        changed.window().hide();
        WindowBench started(to);
        started.openSample(u"fr");
        QStringList expected;
        for (const EntityRef &entity : entities) {
            show(started, view, {entity.kind, sameIn(started, entity)});
            expected += textsOf(&started.window());
        }
        QCOMPARE(differences(said, expected), QString());
    }
    void anEmptyPlansViewsChange()
    {
        WindowBench changed(u"en"_s);
        changed.open({});
        QStringList said;
        for (const ViewEntry &entry : allViews())
            changed.desk().showView(QString::fromLatin1(entry.id));
        changed.language().choose(u"fr"_s);
        for (const ViewEntry &entry : allViews()) {
            changed.desk().showView(QString::fromLatin1(entry.id));
            settle();
            said += textsOf(&changed.desk());
        }
        changed.window().hide();
        WindowBench started(u"fr"_s);
        started.open({});
        QStringList expected;
        for (const ViewEntry &entry : allViews()) {
            started.desk().showView(QString::fromLatin1(entry.id));
            settle();
            expected += textsOf(&started.desk());
        }
        QCOMPARE(differences(said, expected), QString());
    }
    void theWelcomePageAndTheSettingsChange()
    {
        WindowBench changed(u"en"_s);
        QStringList said;
        QTimer::singleShot(0, &changed.window(), [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            changed.language().choose(u"fr"_s);
            settle();
            said = textsOf(dialog);
            dialog->close();
        });
        changed.action(ActionId::Settings)->trigger();
        said += textsOf(&changed.window());
        changed.window().hide();
        WindowBench started(u"fr"_s);
        QStringList expected;
        QTimer::singleShot(0, &started.window(), [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            expected = textsOf(dialog);
            dialog->close();
        });
        started.action(ActionId::Settings)->trigger();
        expected += textsOf(&started.window());
        const QString found = differences(said, expected);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

private:
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    static void show(WindowBench &bench, const QString &view, EntityRef entity)
    {
        bench.desk().showView(view);
        bench.session().selection().select(entity);
        bench.desk().setDetailsShown(true);
        settle();
    }
    // Ids differ from sample to sample, the order does not.
    static EntityId sameIn(const WindowBench &bench, EntityRef entity)
    {
        const QList<EntityRef> all = subjects(bench.session(), viewOf(entity.kind));
        for (const EntityRef &ref : all) {
            if (ref.kind == entity.kind)
                return ref.id;
        }
        return {};
    }
    static QString viewOf(EntityKind kind)
    {
        switch (kind) {
        case EntityKind::Goal:
            return u"strategy"_s;
        case EntityKind::Need:
            return u"needs"_s;
        case EntityKind::Project:
            return u"timeline"_s;
        default:
            return u"okrs"_s;
        }
    }
};

QTEST_MAIN(FeatLanguage)
#include "feat_language.moc"
