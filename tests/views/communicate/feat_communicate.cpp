// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "common/toast.h"
#include "common/toggleswitch.h"
#include "communicate/communicateview.h"
#include "communicate/deckexporting.h"
#include "common/slidepreview.h"
#include "document/planeditor.h"
#include "items/slidesmodel.h"
#include "viewbench.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Step 5 on the sample plan, as a person has it before them.
struct Desk : ViewBench {
    explicit Desk(const PlanData &data = samplePlanData(), QStringView language = u"en", bool isDark = false)
        : ViewBench(data, language, isDark)
        , view(context)
        , list(view.findChild<QListView *>(u"slideList"_s))
        , slides(static_cast<SlidesModel *>(list->model()))
    {
        showAt(view, {1680, 984}, u"communicate"_s);
    }
    [[nodiscard]] int current() const { return list->currentIndex().row(); }
    [[nodiscard]] QString text(const QString &label) const { return view.findChild<QLabel *>(label)->text(); }
    [[nodiscard]] int rowOf(SlideKind kind) const
    {
        for (int row = 0; row < slides->rowCount(); ++row) {
            if (slides->pages().at(row).kind == kind)
                return row;
        }
        return -1;
    }
    void press(const QString &button) { view.findChild<QAbstractButton *>(button)->click(); }
    void retitle(EntityKind kind, EntityId id, const QString &title)
    {
        QVERIFY(session.editor().set({kind, id}, u"title", title));
    }

    CommunicateView view;
    QListView *list;
    SlidesModel *slides;
};

// Cancels as soon as it is asked.
class CancellingPrompt final : public UserPrompt {
public:
    explicit CancellingPrompt(const QString &path)
        : m_path(path)
    {
    }
    [[nodiscard]] std::optional<int> ask(const PromptQuestion &) override { return {}; }
    [[nodiscard]] std::optional<QString> askText(const PromptText &) override { return {}; }
    [[nodiscard]] std::optional<PromptAnswer> askWithChoice(const PromptText &) override { return {}; }
    [[nodiscard]] QString chooseFileToOpen(const PromptFile &) override { return {}; }
    [[nodiscard]] QString chooseFileToSave(const PromptFile &) override { return m_path; }
    void showMessage(const QString &, const QString &) override { ++said; }
    void showFailure(const Message &) override { ++said; }
    void runWithProgress(const QString &, const std::function<void(const Progress &)> &work) override
    {
        work([](int, int) { return false; });
    }

    int said = 0;

private:
    QString m_path;
};

QString pdfInfo(const QString &path)
{
    QProcess process;
    process.start(u"pdfinfo"_s, {path});
    return process.waitForFinished() ? QString::fromLocal8Bit(process.readAllStandardOutput()) : QString();
}

} // namespace

class FeatCommunicate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSlidesOfTheQuarterAreListedAndShown()
    {
        const Desk desk;
        const QAbstractItemModelTester tester(desk.slides,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(desk.slides->rowCount() > 8);
        QCOMPARE(desk.current(), 0);
        QCOMPARE(desk.text(u"slidePosition"_s), u"Slide 1 of %1"_s.arg(desk.slides->rowCount()));
        QVERIFY(desk.view.facts().contains(u"Q2 2027"_s));
        auto *preview = desk.view.findChild<SlidePreview *>();
        QCOMPARE(preview->accessibleName(), desk.slides->pages().first().title);
        QVERIFY(preview->width() > 900);
    }
    void nextAndPreviousStepThroughTheSlides()
    {
        Desk desk;
        QVERIFY(!desk.view.findChild<QAbstractButton *>(u"previousSlide"_s)->isEnabled());
        desk.press(u"nextSlide"_s);
        QCOMPARE(desk.current(), 1);
        QCOMPARE(desk.text(u"slideTitle"_s), desk.slides->pages().at(1).title);
        desk.press(u"previousSlide"_s);
        QCOMPARE(desk.current(), 0);
        QTest::keyClick(desk.list, Qt::Key_End);
        QCOMPARE(desk.current(), desk.slides->rowCount() - 1);
        QVERIFY(!desk.view.findChild<QAbstractButton *>(u"nextSlide"_s)->isEnabled());
    }
    void theSlidesSpeakAnotherLanguageThanTheWindow()
    {
        Desk desk;
        const QString english = desk.slides->pages().first().title;
        auto *language = desk.view.findChild<SegmentedControl *>(u"slideLanguage"_s);
        QCOMPARE(language->segment(language->currentIndex())->text(), u"English"_s);
        for (int i = 0; i < language->count(); ++i) {
            if (language->segment(i)->text() == u"Français"_s)
                language->segment(i)->click();
        }
        QVERIFY(desk.slides->pages().at(desk.rowOf(SlideKind::Strategy)).title
                != samplePlanData().settings().title);
        QCOMPARE(desk.figures.deckChoice().languageCode, u"fr"_s);
        QVERIFY(desk.text(u"slidePosition"_s).startsWith(u"Slide"_s));
        desk.list->setCurrentIndex(desk.slides->index(desk.rowOf(SlideKind::NotDoing)));
        const QString french = desk.text(u"slideTitle"_s);
        desk.figures.setDeckChoice({});
        QVERIFY(desk.text(u"slideTitle"_s) != french);
        QCOMPARE(desk.slides->pages().first().title, english);
    }
    void aPartOfTheDeckCanBeTurnedOffAndOn()
    {
        Desk desk;
        const int all = desk.slides->rowCount();
        desk.press(u"part_matrix"_s);
        QCOMPARE(desk.rowOf(SlideKind::Matrix), -1);
        QVERIFY(desk.slides->rowCount() < all);
        desk.press(u"part_matrix"_s);
        QCOMPARE(desk.slides->rowCount(), all);
    }
    void theLastPartCannotBeTurnedOff()
    {
        Desk desk;
        for (const QString &part : {u"title"_s, u"strategy"_s, u"matrix"_s, u"objective"_s, u"timeline"_s})
            desk.press(u"part_"_s + part);
        QVERIFY(!desk.view.findChild<ToggleSwitch *>(u"part_not_doing"_s)->isEnabled());
        QVERIFY(desk.slides->rowCount() > 0);
        desk.press(u"part_title"_s);
        QVERIFY(desk.view.findChild<ToggleSwitch *>(u"part_not_doing"_s)->isEnabled());
    }
    void anEditIsOnTheSlideAndTheReaderStaysThere()
    {
        Desk desk;
        const int row = desk.rowOf(SlideKind::Objective);
        desk.list->setCurrentIndex(desk.slides->index(row));
        const EntityId objective = desk.slides->pages().at(row).subject;
        desk.retitle(EntityKind::Objective, objective, u"Answer every lead within the hour"_s);
        QCOMPARE(desk.current(), row);
        QVERIFY(desk.text(u"slideTitle"_s).contains(u"Answer every lead within the hour"_s));
        desk.press(u"part_strategy"_s);
        QVERIFY(desk.current() < row);
        QCOMPARE(desk.slides->pages().at(desk.current()).subject, objective);
    }
    void slidesThatAreNotShownAreNotLaidOutAgainUntilTheyAre()
    {
        Desk desk;
        const EntityId objective = desk.slides->pages().at(desk.rowOf(SlideKind::Objective)).subject;
        const auto titles = [&desk] {
            QStringList all;
            for (const SlidePage &page : desk.slides->pages())
                all += page.title;
            return all;
        };
        const QStringList before = titles();
        desk.view.hide();
        desk.retitle(EntityKind::Objective, objective, u"A new name"_s);
        QCOMPARE(titles(), before);
        desk.view.show();
        QVERIFY(titles() != before);
    }
    void theQuarterOfTheTopBarIsTheDecks()
    {
        Desk desk;
        desk.figures.setQuarter(Quarter{2027, 1});
        QVERIFY(desk.view.facts().contains(u"Q1 2027"_s));
    }
    void enterOnAThumbnailAsksTheWindowForTheShowFromThere()
    {
        Desk desk;
        auto *list = desk.view.findChild<QListView *>(u"slideList"_s);
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(desk.triggered, QStringList{u"presentFromSlide"_s});
        QCOMPARE(desk.view.currentSlide(), 2);
    }
    void theExportedPdfHasAPageASlideAndFillsTheRing()
    {
        const QTemporaryDir folder;
        Desk desk;
        const QString path = folder.filePath(u"deck.pdf"_s);
        desk.prompt.files.enqueue(folder.filePath(u"deck"_s)); // the ending is added
        desk.press(u"exportPdf"_s);
        QVERIFY(QFile::exists(path));
        QVERIFY(desk.prompt.failures.isEmpty());
        QVERIFY(desk.figures.steps().constLast().isComplete());
        auto *toast = desk.view.findChild<Toast *>(u"exportToast"_s);
        QVERIFY(toast && toast->isVisible());
        QVERIFY(toast->findChild<QLabel *>(u"toastText"_s)->text().contains(u"deck.pdf"_s));
        desk.retitle(EntityKind::Objective, desk.slides->pages().at(desk.rowOf(SlideKind::Objective)).subject,
                     u"Something else"_s);
        QVERIFY(!desk.figures.steps().constLast().isComplete());
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("pdfinfo (poppler-utils) is not installed: the pages were not counted");
        const QString pages = u"Pages:"_s + QString::number(desk.slides->rowCount()).rightJustified(10 + 2);
        QVERIFY2(pdfInfo(path).simplified().contains(pages.simplified()), qPrintable(pdfInfo(path)));
    }
    void aBrokenLogoIsSaidWhenTheSlidesAreWrittenWithoutIt()
    {
        const QTemporaryDir folder;
        Desk desk;
        QVERIFY(desk.session.editor().set({EntityKind::Plan, PlanSettings::onlyId}, u"logo", u"bm8gcGljdHVyZQ=="_s));
        desk.prompt.files.enqueue(folder.filePath(u"deck.pdf"_s));
        desk.press(u"exportPdf"_s);
        QVERIFY(QFile::exists(folder.filePath(u"deck.pdf"_s)));
        auto *toast = desk.view.findChild<Toast *>(u"exportToast"_s);
        const QString said = toast->findChild<QLabel *>(u"toastText"_s)->text();
        QVERIFY2(said.contains(u"neither a PNG nor an SVG"_s), qPrintable(said));
    }
    void aCancelledExportLeavesNoFile()
    {
        const QTemporaryDir folder;
        Desk desk;
        CancellingPrompt prompt(folder.filePath(u"deck.pdf"_s));
        const ViewContext context{.session = desk.session, .figures = desk.figures, .prompt = prompt};
        QCOMPARE(exportDeckFile(context, &desk.view), QString());
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(prompt.said, 0);
        QVERIFY(!desk.figures.steps().constLast().isComplete());
    }
    void noFileChosenMeansNothingHappens()
    {
        Desk desk;
        desk.press(u"exportPdf"_s);
        QVERIFY(desk.prompt.failures.isEmpty());
        QVERIFY(!desk.view.findChild<Toast *>(u"exportToast"_s));
    }
    void aPlaceThatCannotBeWrittenSaysSo()
    {
        const QTemporaryDir folder;
        Desk desk;
        const QString path = folder.filePath(u"missing/deck.pdf"_s);
        desk.prompt.files.enqueue(path);
        desk.press(u"exportPdf"_s);
        QCOMPARE(desk.prompt.failures.size(), 1);
        QVERIFY(desk.session.language().text(desk.prompt.failures.first()).contains(path));
        QVERIFY(!desk.figures.steps().constLast().isComplete());
    }
    void anEmptyPlanSaysHowToBegin()
    {
        Desk desk{PlanData()};
        auto *empty = desk.view.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!desk.list->isVisible());
        QVERIFY(!desk.view.findChild<QPushButton *>(u"exportPdf"_s)->isEnabled());
        empty->button()->click();
        QCOMPARE(desk.opened, QStringList{u"strategy"_s});
    }
    void everyControlHasAUniqueName()
    {
        const Desk desk;
        QStringList names;
        for (const QAbstractButton *button : desk.view.findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(&desk.view))
                continue;
            auto *interface = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
            const QString name = interface->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(button->objectName()));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names += name;
        }
        QVERIFY(names.size() >= 11);
    }
    void picturesInBothThemesLanguagesAndSizes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isDark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("en-light") << u"en"_s << false << QSize(1688, 988);
        QTest::newRow("en-dark-small") << u"en"_s << true << QSize(1302, 676);
        QTest::newRow("fr-light-small") << u"fr"_s << false << QSize(1302, 676);
        QTest::newRow("fr-dark") << u"fr"_s << true << QSize(1688, 988);
    }
    void picturesInBothThemesLanguagesAndSizes()
    {
        QFETCH(QString, language);
        QFETCH(bool, isDark);
        QFETCH(QSize, size);
        Desk desk(samplePlanData(language), language, isDark);
        desk.press(u"nextSlide"_s);
        desk.press(u"nextSlide"_s);
        showAt(desk.view, size, u"communicate-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(desk.view.minimumSizeHint().width() <= size.width());
        QVERIFY(desk.view.minimumSizeHint().height() <= size.height());
    }
};

QTEST_MAIN(FeatCommunicate)
#include "feat_communicate.moc"
