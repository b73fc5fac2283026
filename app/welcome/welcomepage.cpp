// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/welcomepage.h"

#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "core/language.h"
#include "rules/steps.h"
#include "welcome/choicecard.h"
#include "welcome/logolabel.h"
#include "welcome/recentrow.h"
#include "welcome/welcomepicture.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsWidth = 600;
constexpr int fullMargin = 168; // left of the words on a 1920 screen
constexpr int fullWidth = 1920;

QStringList themes()
{
    return {u"light"_s, u"dark"_s, u"system"_s};
}

// "today, 9:12", "4 Feb", "2 Nov 2026".
QString whenText(const QDateTime &at, const Language &language, QDate today)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() == today)
        return WelcomePage::tr("today, %1")
            .arg(language.locale().toString(local.time(), QLocale::ShortFormat));
    return language.shortDayMonthYear(local.date());
}

} // namespace

WelcomePage::WelcomePage(bool canImport, QWidget *parent)
    : QWidget(parent)
    , m_promise(new QLabel)
    , m_explanation(new QLabel)
    , m_sample(new ChoiceCard(u"prioritise"_s, true, this))
    , m_new(new ChoiceCard(u"plus"_s, false, this))
    , m_import(canImport ? new ChoiceCard(u"import"_s, false, this) : nullptr)
    , m_recentTitle(new QLabel)
    , m_open(new QPushButton)
    , m_recents(new QVBoxLayout)
    , m_language(new SegmentedControl)
    , m_theme(new SegmentedControl)
    , m_picture(new WelcomePicture(this))
    , m_scroll(new QScrollArea)
{
    setObjectName(u"welcomePage"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    m_scroll->setObjectName(u"welcomeScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words = buildWords(canImport);
    m_scroll->setWidget(m_words);
    left->addWidget(m_scroll, 1);
    left->addWidget(buildSwitches());
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 0);
    layout->addWidget(m_picture, 1);
    retranslate();
    dress();
}

QWidget *WelcomePage::buildName()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *name = new QLabel(u"Gainline"_s);
    setTextStyle(name, TextStyle::ViewTitle);
    row->addWidget(new LogoLabel(box));
    row->addWidget(name);
    row->addStretch();
    return box;
}

QWidget *WelcomePage::buildWords(bool canImport)
{
    auto *words = new QWidget;
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(4, 4, 4, 4); // room for the focus ring
    column->setSpacing(0);
    column->addWidget(buildName());
    column->addSpacing(40);
    setTextStyle(m_promise, TextStyle::Promise);
    m_promise->setWordWrap(true);
    column->addWidget(m_promise);
    column->addSpacing(12);
    setTextStyle(m_explanation, TextStyle::Section, QFont::Normal);
    setTextInk(m_explanation, TextInk::Muted);
    m_explanation->setWordWrap(true);
    column->addWidget(m_explanation);
    column->addSpacing(28);
    m_sample->setObjectName(u"exploreSampleCard"_s);
    m_new->setObjectName(u"newPlanCard"_s);
    column->addWidget(m_sample);
    column->addSpacing(12);
    column->addWidget(m_new);
    if (canImport) {
        m_import->setObjectName(u"importCard"_s);
        column->addSpacing(12);
        column->addWidget(m_import);
        connect(m_import, &ChoiceCard::clicked, this, &WelcomePage::importWanted);
    }
    column->addSpacing(24);
    auto *heading = new QHBoxLayout;
    setTextStyle(m_recentTitle, TextStyle::Small, QFont::DemiBold);
    setTextInk(m_recentTitle, TextInk::Muted);
    m_open->setObjectName(u"openFile"_s);
    m_open->setProperty("flatAccent", true);
    m_open->setProperty("small", true);
    heading->addWidget(m_recentTitle);
    heading->addStretch();
    heading->addWidget(m_open);
    column->addLayout(heading);
    column->addLayout(m_recents);
    column->addStretch();
    connect(m_sample, &ChoiceCard::clicked, this, &WelcomePage::sampleWanted);
    connect(m_new, &ChoiceCard::clicked, this, &WelcomePage::newPlanWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    return words;
}

QWidget *WelcomePage::buildSwitches()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(4, 0, 4, 4);
    row->setSpacing(24);
    m_language->setObjectName(u"languageSwitch"_s);
    m_theme->setObjectName(u"themeSwitch"_s);
    // Each language in its own words, so that one finds back.
    m_language->addSegment(u"Français"_s);
    m_language->addSegment(u"English"_s);
    for (int i = 0; i < themes().size(); ++i)
        m_theme->addSegment({});
    row->addWidget(m_language);
    row->addWidget(m_theme);
    row->addStretch();
    connect(m_language, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT languageChosen(Language::codes().at(index)); });
    connect(m_theme, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT themeChosen(themes().at(index)); });
    return box;
}

void WelcomePage::setRecents(const QList<RecentPlan> &plans, const Language &language, QDate today)
{
    while (QLayoutItem *item = m_recents->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!plans.isEmpty());
    for (const RecentPlan &plan : plans) {
        auto *row = new RecentRow(plan, whenText(plan.openedAt, language, today), m_words);
        row->setObjectName(u"recent%1"_s.arg(m_recents->count()));
        connect(row, &RecentRow::clicked, this, [this, path = plan.path] { Q_EMIT recentChosen(path); });
        m_recents->addWidget(row);
    }
    // From the choices down to the recent plans, then the switches.
    QWidget *before = m_open;
    for (int i = 0; i < m_recents->count(); ++i) {
        setTabOrder(before, m_recents->itemAt(i)->widget());
        before = m_recents->itemAt(i)->widget();
    }
}

void WelcomePage::setChoices(const QString &languageCode, const QString &theme)
{
    const QSignalBlocker languageBlocker(m_language);
    const QSignalBlocker themeBlocker(m_theme);
    m_language->setCurrentIndex(int(std::max<qsizetype>(0, Language::codes().indexOf(languageCode))));
    m_theme->setCurrentIndex(int(std::max<qsizetype>(0, themes().indexOf(theme))));
}

void WelcomePage::retranslate()
{
    m_promise->setText(tr("The quarter your team will deliver"));
    m_explanation->setText(
        tr("From the company's goals to everyone's OKRs, in one file on your computer, ready to "
           "project."));
    m_sample->setWords(tr("Explore the sample plan"), tr("A RevOps team of 9, a whole quarter"));
    m_new->setWords(tr("New plan"), tr("Five steps, the first takes ten minutes"));
    if (m_import)
        m_import->setWords(tr("Import needs"),
                           tr("CSV, XLSX or ODS, with a preview before anything is written"));
    m_recentTitle->setText(tr("Recent"));
    m_open->setText(tr("Open a file…"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setSegmentText(0, tr("Light"));
    m_theme->setSegmentText(1, tr("Dark"));
    m_theme->setSegmentText(2, tr("System"));
    const Language language(QLocale().name());
    QStringList steps;
    for (int i = 0; i < stepCount; ++i)
        steps += language.text(stepTitle(Step(i)));
    m_picture->setSteps(steps);
}

void WelcomePage::dress()
{
    const Theme &theme = themeOf(this);
    const double share = std::clamp(double(width()) / fullWidth, 0.25, 1.0);
    const int margin = int(fullMargin * share);
    layout()->setContentsMargins(margin - 4, int(56 * share), int(120 * share), int(56 * share));
    static_cast<QHBoxLayout *>(layout())->setSpacing(int(112 * share));
    const int wanted = std::min(theme.px(wordsWidth), std::max(360, int(width() * 0.46)));
    m_scroll->setFixedWidth(wanted + 8); // and room for the focus ring
    m_picture->setVisible(width() > theme.px(900));
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        dress();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dress();
}
