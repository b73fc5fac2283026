// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/card.h"
#include "common/dialogframe.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/rowdelegate.h"
#include "common/searchfield.h"
#include "common/segmentedcontrol.h"
#include "common/signs.h"
#include "common/toast.h"
#include "common/toggleswitch.h"
#include "painting/bubble.h"
#include "painting/icon.h"
#include "painting/krbar.h"
#include "painting/progressring.h"
#include "painting/statusshape.h"
#include "painting/strokes.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

// Everything of views/painting on one sheet.
class PaintingSheet final : public QWidget {
public:
    explicit PaintingSheet(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumSize(420, 300);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        for (int i = 0; i < 5; ++i)
            drawStatusLabel(&painter, QRectF(10 + 82 * i, 8, 82, 20), Status(i), u"Attention"_s, theme);
        for (int i = 1; i <= 8; ++i)
            drawGoalTag(&painter, QRectF(10 + 34 * (i - 1), 36, 30, 20), i, u"E%1"_s.arg(i), theme);
        for (int i = 0; i < 6; ++i)
            drawAvatar(&painter, QRectF(290 + 30 * i, 33, 28, 28), u"KB"_s, RoleTint(i), theme);
        drawScorePill(&painter, QRectF(10, 64, 50, 24), 0.17, u"0,17"_s, theme);
        drawScorePill(&painter, QRectF(60, 64, 50, 24), 0.59, u"0,59"_s, theme);
        drawScorePill(&painter, QRectF(110, 64, 50, 24), 0.72, u"0,72"_s, theme);
        drawChip(&painter, QRectF(170, 64, 70, 24), u"Engagé"_s, theme);
        drawBars(&painter, theme);
        drawRings(&painter, theme);
        drawBubbles(&painter, theme);
    }

private:
    static void drawBars(QPainter *painter, const Theme &theme)
    {
        drawKrBar(painter, QRectF(10, 96, 206, 24), {Status::Attention, 0.54, 0.31, 0.77, 0.58}, theme);
        drawKrBar(painter, QRectF(10, 122, 206, 24), {Status::AtRisk, 0.28, 0.5, 0.88, 0.68}, theme);
        drawKrBar(painter, QRectF(230, 96, 206, 24), {Status::OnTrack, 0.7, 0.39, 0.88, 0.66}, theme);
        drawKrBar(painter, QRectF(230, 122, 206, 24), {Status::Outdated, 0, 0.3, 0.7, {}}, theme);
        painter->fillRect(QRectF(250, 66, 120, 18), hatchBrush(theme.colors.strong, theme));
    }
    static void drawRings(QPainter *painter, const Theme &theme)
    {
        const QList<double> shares = {1, 0.75, 0.7, 0.55, 0.3, 0};
        for (int i = 0; i < shares.size(); ++i)
            drawProgressRing(painter, QRectF(10 + 40 * i, 150, 32, 32), shares[i], QString::number(i + 1),
                             theme);
        drawLogo(painter, QRectF(260, 150, 44, 44), theme);
    }
    static void drawBubbles(QPainter *painter, const Theme &theme)
    {
        for (int i = 1; i <= 8; ++i) {
            const double radius = bubbleRadius(i * 8, theme);
            drawBubble(painter, QPointF(30 + 50 * (i - 1), 230),
                       {radius, i, QString::number(i), i % 3 != 0, i == 4}, theme);
        }
        drawGhost(painter, QPointF(330, 170), theme);
    }
};

QTreeWidget *sampleTree(QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setHeaderLabels({u"Besoin"_s, u"Score"_s, u"Jours"_s});
    for (int i = 0; i < 12; ++i) {
        auto *item =
            new QTreeWidgetItem(tree, {u"Motif de perte obligatoire"_s, u"2,6"_s, QString::number(i * 3)});
        item->setCheckState(0, i % 2 ? Qt::Checked : Qt::Unchecked);
        new QTreeWidgetItem(item, {u"Une ligne"_s});
    }
    tree->setCurrentItem(tree->topLevelItem(2));
    tree->setSortingEnabled(true);
    tree->setColumnWidth(0, 260);
    tree->setAccessibleName(u"Needs"_s);
    return tree;
}

QWidget *buttons(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *row = new QHBoxLayout(box);
    auto *primary = new QPushButton(u"Présenter"_s);
    primary->setProperty("primary", true);
    setIconName(primary, u"present"_s);
    auto *normal = new QPushButton(u"Créer les OKR"_s);
    auto *flat = new QPushButton(u"Ouvrir la fiche"_s);
    flat->setProperty("flatAccent", true);
    auto *small = new QPushButton(u"Besoin"_s);
    small->setProperty("small", true);
    setIconName(small, u"plus"_s);
    auto *off = new QPushButton(u"Exporter"_s);
    off->setEnabled(false);
    for (QWidget *button :
         QList<QWidget *>{primary, normal, flat, small, off, new IconButton(u"more"_s, u"More"_s)})
        row->addWidget(button);
    row->addStretch();
    return box;
}

QWidget *fields(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    auto *search = new SearchField(u"Rechercher"_s);
    search->setShortcutHint(u"Ctrl K"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Yann Le Goff"_s, u"Inès Morel"_s});
    auto *spin = new QDoubleSpinBox;
    spin->setValue(4.8);
    auto *wrong = new QLineEdit(u"abc"_s);
    wrong->setProperty("invalid", true);
    auto *text = new QPlainTextEdit(u"Bonjour Sophie"_s);
    text->setFixedHeight(60);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    progress->setTextVisible(false);
    auto *check = new QCheckBox(u"Tous les besoins"_s);
    check->setChecked(true);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto *radio = new QRadioButton(u"Français"_s);
    radio->setChecked(true);
    auto *on = new ToggleSwitch(u"Depuis la revue du 4 févr."_s);
    on->setChecked(true);
    const QList<QWidget *> all = {search,
                                  combo,
                                  spin,
                                  wrong,
                                  new QDateEdit(QDate(2027, 3, 11)),
                                  text,
                                  progress,
                                  slider,
                                  check,
                                  radio,
                                  new QCheckBox(u"Fermées"_s),
                                  on,
                                  new ToggleSwitch(u"Libre"_s)};
    for (int i = 0; i < all.size(); ++i)
        grid->addWidget(all[i], i / 3, i % 3);
    return box;
}

QWidget *gallery()
{
    auto *window = new QWidget;
    window->setObjectName(u"gallery"_s);
    auto *bar = new QMenuBar(window);
    for (const QString &name : {u"&Fichier"_s, u"&Édition"_s, u"Affichage"_s})
        bar->addMenu(name);
    auto *title = new QLabel(u"Prioriser"_s);
    setTextStyle(title, TextStyle::ViewTitle);
    auto *segments = new SegmentedControl;
    for (const QString &name : {u"Matrice"_s, u"Tableau"_s, u"Vote à l’aveugle"_s})
        segments->addSegment(name);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Détails"_s);
    tabs->addTab(u"Historique"_s);
    auto *banner = new Banner;
    banner->setContent(u"answer"_s, u"Demandé 4 fois en 6 semaines."_s,
                       u"Une réponse documentée l’éviterait."_s, u"Documenter"_s);
    auto *risk = new Banner;
    risk->setStatus(Status::AtRisk);
    risk->setContent({}, u"À risque."_s, u"72 % pour 87 % attendus ce jour."_s);
    auto *empty = new EmptyState;
    empty->setContent(u"needs"_s, u"Aucun besoin n’est encore noté pour ce trimestre."_s,
                      u"Ajouter un besoin"_s);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 20, 20, 20);
    inside->addWidget(sampleTree(card));
    auto *left = new QVBoxLayout;
    for (QWidget *widget :
         QList<QWidget *>{title, segments, tabs, buttons(window), fields(window), banner, risk})
        left->addWidget(widget);
    left->addWidget(new PaintingSheet(window));
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->addWidget(card, 1);
    right->addWidget(empty);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *whole = new QVBoxLayout(window);
    whole->setMenuBar(bar);
    whole->addLayout(columns);
    auto *toast = new Toast(window);
    toast->setMargins(500, 30);
    toast->showText(u"« Fiabiliser le forecast »\nEffort 3,7 au lieu de 4,3"_s, u"Annuler"_s);
    window->resize(1280, 1000);
    return window;
}

} // namespace

// Draws everything there is, in both themes and two ratios, and keeps the pictures where
// GAINLINE_GALLERY says, so that they can be looked at.
class TestGallery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsDrawnInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("ratio");
        QTest::newRow("light") << false << 1.0;
        QTest::newRow("dark") << true << 1.0;
        QTest::newRow("light2x") << false << 2.0;
        QTest::newRow("dark2x") << true << 2.0;
    }
    void everythingIsDrawnInBothThemes()
    {
        QFETCH(bool, dark);
        QFETCH(double, ratio);
        auto *style = new GainlineStyle(Theme::light());
        QApplication::setStyle(style);
        style->setTheme(dark ? Theme::dark() : Theme::light());
        const std::unique_ptr<QWidget> window(gallery());
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QDoubleSpinBox *>()->setFocus();
        QImage picture(window->size() * ratio, QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(ratio);
        window->render(&picture);
        QVERIFY(picture.save(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
        QCOMPARE(picture.pixelColor(2, picture.height() - 3), themeOf(window.get()).colors.bg);
    }
    void popupsAreDrawnInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void popupsAreDrawnInBothThemes()
    {
        QFETCH(bool, dark);
        auto *style = new GainlineStyle(Theme::light());
        QApplication::setStyle(style);
        style->setTheme(dark ? Theme::dark() : Theme::light());
        QMenu menu;
        menu.addAction(icon(u"plus"_s, style->theme()), u"New need"_s, QKeySequence(u"Ctrl+N"_s), &menu,
                       [] {});
        menu.addAction(u"Show the ranking"_s)->setCheckable(true);
        menu.actions().constLast()->setChecked(true);
        menu.addSeparator();
        menu.addMenu(u"Recent plans"_s)->addAction(u"Roadmap"_s);
        menu.addAction(u"Revert to when it was opened"_s)->setEnabled(false);
        menu.popup({});
        menu.setActiveAction(menu.actions().constFirst());
        QComboBox combo;
        combo.addItems({u"Yann Le Goff"_s, u"Inès Morel"_s, u"Karim Benali"_s});
        combo.show();
        combo.showPopup();
        DialogFrame dialog(u"Decline « Partner portal »?"_s);
        dialog.body()->addWidget(new QLabel(u"The requester reads the reason."_s));
        dialog.body()->addWidget(new QLineEdit);
        dialog.addCancel(u"Keep it"_s);
        dialog.addPrimary(u"Decline it"_s);
        dialog.show();
        QImage sheet(1000, 260, QImage::Format_ARGB32_Premultiplied);
        sheet.fill(style->theme().colors.border);
        QPainter painter(&sheet);
        menu.render(&painter, {10, 10});
        combo.view()->window()->render(&painter, {340, 10});
        dialog.render(&painter, {500, 10});
        painter.end();
        const QString name = u"popups-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(sheet.save(m_folder.filePath(name)));
        QCOMPARE(sheet.pixelColor(13, 13), style->theme().colors.raised);
    }
    void init()
    {
        const QString wanted = qEnvironmentVariable("GAINLINE_GALLERY");
        m_folder.setPath(wanted.isEmpty() ? m_temporary.path() : wanted);
    }

private:
    QTemporaryDir m_temporary;
    QDir m_folder;
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"
