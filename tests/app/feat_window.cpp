// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"
#include "actions.h"
#include "common/gainlinestyle.h"
#include "common/planview.h"
#include "common/searchfield.h"
#include "common/segmentedcontrol.h"
#include "common/userprompt.h"
#include "core/language.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "exchange/sampleplan.h"
#include "mainwindow.h"
#include "registry/viewregistry.h"
#include "settings.h"
#include "shell/plandesk.h"
#include "shell/rail.h"
#include "storage/planfile.h"
#include "storage/planstore.h"
#include "themesource.h"
#include "welcome/welcomepage.h"
#include "windowlanguage.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Answers in place of dialogs and keeps what it was told.
class ScriptedPrompt final : public UserPrompt {
public:
    std::optional<int> answer;
    QString file;
    QStringList told;

    std::optional<int> ask(const PromptQuestion &question) override
    {
        told += question.title;
        return answer;
    }
    std::optional<QString> askText(const PromptText &) override { return std::nullopt; }
    std::optional<PromptAnswer> askWithChoice(const PromptText &) override { return std::nullopt; }
    QString chooseFileToOpen(const PromptFile &) override { return file; }
    QString chooseFileToSave(const PromptFile &) override { return file; }
    void showMessage(const QString &title, const QString &text) override { told += title + u"\n" + text; }
    void showFailure(const Message &message) override { told += Language().text(message); }
    void runWithProgress(const QString &, const std::function<void(const Progress &)> &work) override
    {
        work([](int, int) { return true; });
    }
};

const QDate sampleDay(2027, 3, 11);

} // namespace

class WindowFeature final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void openedPlanStandsOnTheRailAndInTheTitle();
    void shortcutsSwitchTheSteps();
    void undoNamesWhatItTakesBack();
    void languageChangesWhileTheWindowIsOpen();
    void themeChangesWhileTheWindowIsOpen();
    void railShrinksToRingsBelow1600();
    void escapeLeavesProjectorMode();
    void searchLeadsToTheEntity();
    void revertAsksAndCanBeUndone();
    void missingFileIsToldAndForgotten();
    void foreignFileIsRefusedInWords();
    void welcomeChoicesWorkFromTheKeyboard();
    void startWithAPlanMeetsTheWelcomePageOnlyAfterClosingIt();
    void everyControlHasAName();

private:
    void openSample();
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions().action(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<WindowLanguage> m_language;
    std::unique_ptr<ThemeSource> m_theme;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    std::unique_ptr<MainWindow> m_window;
};

void WindowFeature::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->set(themeSetting, u"light"_s);
    m_language = std::make_unique<WindowLanguage>();
    m_language->choose(u"en"_s);
    m_theme = std::make_unique<ThemeSource>(*m_settings);
    m_prompt = std::make_unique<ScriptedPrompt>();
    m_window = std::make_unique<MainWindow>(
        WindowContext{*m_settings, *m_language, *m_theme, m_prompt.get(), sampleDay});
    m_window->resize(1920, 1040);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFeature::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_language.reset();
}

void WindowFeature::openSample()
{
    const QString path = m_folder->filePath(u"plan.gainline"_s);
    const Result<PlanData> sample = samplePlan(Language(u"en"), sampleDay);
    QVERIFY(bool(sample));
    QVERIFY(bool(createPlan(path, *sample, {u"Sample"_s, u"Test"_s, u"en"_s})));
    m_window->openPlan(path);
    QVERIFY2(m_window->session(), qUtf8Printable(m_prompt->told.join(u'\n')));
}

void WindowFeature::openedPlanStandsOnTheRailAndInTheTitle()
{
    openSample();
    const QString title = m_window->session()->data().settings().title;
    QVERIFY(!title.isEmpty());
    QVERIFY(m_window->windowTitle().startsWith(title));
    QVERIFY(m_window->findChild<QWidget *>(u"planButton"_s)->accessibleName().contains(title));
    QVERIFY(m_window->findChild<QWidget *>(u"savedSign"_s)->isVisible());
}

void WindowFeature::shortcutsSwitchTheSteps()
{
    openSample();
    for (const ViewEntry &entry : allViews()) {
        if (entry.step == 0)
            continue;
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_0 + entry.step), Qt::ControlModifier);
        const QString shown = m_window->desk()->currentViewId();
        const auto stepOfShown =
            std::find_if(allViews().begin(), allViews().end(),
                         [&](const ViewEntry &other) { return QLatin1String(other.id) == shown; });
        QVERIFY(stepOfShown != allViews().end());
        QCOMPARE(stepOfShown->step, entry.step);
    }
}

void WindowFeature::undoNamesWhatItTakesBack()
{
    openSample();
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    PlanSession &session = *m_window->session();
    const EntityId need = session.data().needs.at(0).id;
    QVERIFY(bool(session.editor().set({EntityKind::Need, need}, u"title", u"Another name"_s)));
    QVERIFY(action(ActionId::Undo)->isEnabled());
    QVERIFY(action(ActionId::Undo)->text().contains(session.undoText()));
    QVERIFY(!session.undoText().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(session.data().needs.at(0).title != u"Another name");
    QVERIFY(action(ActionId::Redo)->text().contains(session.redoText()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session.data().needs.at(0).title, u"Another name"_s);
}

void WindowFeature::languageChangesWhileTheWindowIsOpen()
{
    openSample();
    const auto *quarter = m_window->findChild<QLabel *>(u"quarterLabel"_s);
    QCOMPARE(quarter->text(), u"Q2 2027"_s);
    m_language->choose(u"fr"_s);
    QTRY_COMPARE(quarter->text(), u"T2 2027"_s);
    QCOMPARE(m_window->session()->language().code(), u"fr"_s);
}

void WindowFeature::themeChangesWhileTheWindowIsOpen()
{
    openSample();
    const auto *rail = m_window->findChild<Rail *>();
    QVERIFY(!themeOf(rail).isDark());
    m_theme->choose(u"dark"_s);
    QVERIFY(themeOf(rail).isDark());
    QCOMPARE(m_window->palette().color(QPalette::Window), Theme::dark().colors.bg);
    QCOMPARE(m_settings->value(themeSetting), u"dark"_s);
}

void WindowFeature::railShrinksToRingsBelow1600()
{
    openSample();
    const auto *rail = m_window->findChild<Rail *>();
    QVERIFY(!rail->isNarrow());
    QCOMPARE(rail->width(), 232);
    m_window->resize(1366, 740);
    QTRY_VERIFY(rail->isNarrow());
    QTRY_COMPARE(rail->width(), 64);
}

void WindowFeature::escapeLeavesProjectorMode()
{
    openSample();
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->desk()->isProjector());
    QVERIFY(!m_window->findChild<Rail *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->desk()->isProjector());
    QVERIFY(m_window->findChild<Rail *>()->isVisible());
}

void WindowFeature::searchLeadsToTheEntity()
{
    openSample();
    const Need &need = m_window->session()->data().needs.at(0);
    SearchField *field = m_window->desk()->search();
    field->setFocus();
    QTest::keyClicks(field, need.title);
    QVERIFY(m_window->findChild<QWidget *>(u"searchResults"_s)->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->session()->selection().current().id, need.id);
    QVERIFY(field->text().isEmpty());
}

void WindowFeature::revertAsksAndCanBeUndone()
{
    openSample();
    PlanSession &session = *m_window->session();
    const PlanData opened = session.data();
    const EntityId need = opened.needs.at(0).id;
    QVERIFY(bool(session.editor().set({EntityKind::Need, need}, u"title", u"Another name"_s)));
    action(ActionId::Revert)->trigger();
    QCOMPARE(session.data().needs.at(0).title, u"Another name"_s); // the question was cancelled
    m_prompt->answer = 0;
    action(ActionId::Revert)->trigger();
    QVERIFY(session.data() == opened);
    QVERIFY(bool(session.undo()));
    QCOMPARE(session.data().needs.at(0).title, u"Another name"_s);
}

void WindowFeature::missingFileIsToldAndForgotten()
{
    m_window->openPlan(m_folder->filePath(u"gone.gainline"_s));
    QVERIFY(!m_window->session());
    QCOMPARE(m_prompt->told.size(), 1);
    QVERIFY(m_prompt->told.first().contains(u"gone.gainline"));
}

void WindowFeature::foreignFileIsRefusedInWords()
{
    const QString path = m_folder->filePath(u"letter.gainline"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear all,\nthis is not a plan.\n");
    file.close();
    m_window->openPlan(path);
    QVERIFY(!m_window->session());
    QCOMPARE(m_prompt->told.size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Dear all"));
}

void WindowFeature::startWithAPlanMeetsTheWelcomePageOnlyAfterClosingIt()
{
    openSample();
    const QString path = m_window->session()->path();
    m_window->closePlan();
    MainWindow window({*m_settings, *m_language, *m_theme, m_prompt.get(), sampleDay});
    window.openPlan(path);
    window.show();
    QVERIFY(window.session());
    QVERIFY(!window.findChild<WelcomePage *>());
    window.closePlan();
    QVERIFY(window.findChild<WelcomePage *>());
    QVERIFY(window.findChild<WelcomePage *>()->isVisible());
}

void WindowFeature::welcomeChoicesWorkFromTheKeyboard()
{
    auto *open = m_window->findChild<QPushButton *>(u"openFile"_s);
    QVERIFY(open);
    m_prompt->file = m_folder->filePath(u"gone.gainline"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(m_prompt->told.size(), 1);
    auto *sample = m_window->findChild<QWidget *>(u"exploreSampleCard"_s);
    sample->setFocus();
    QTest::keyClick(sample, Qt::Key_Space);
    QTRY_VERIFY(m_window->session());
    QVERIFY(!m_window->session()->data().needs.isEmpty());
}

void WindowFeature::everyControlHasAName()
{
    QCOMPARE(accessibleNameProblems(m_window.get()), QStringList());
    openSample();
    for (const ViewEntry &entry : allViews()) {
        m_window->desk()->showView(QString::fromLatin1(entry.id));
        QCOMPARE(accessibleNameProblems(m_window.get()).join(u'\n'), QString());
    }
}

QTEST_MAIN(WindowFeature)
#include "feat_window.moc"
