// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/whatifbar.h"

#include "common/elidedlabel.h"
#include "common/flowlayout.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/shownranking.h"
#include "matrix/actionbutton.h"
#include "matrix/whatifverbs.h"
#include "painting/strokes.h"

#include <QAction>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsWidth = 272;
constexpr int narrowWordsWidth = 236;
constexpr int projectorWordsWidth = 250;
constexpr int sliderWidth = 120;
constexpr int leastForSlider = 1400;
constexpr int reserveStep = 5; // percent
constexpr double peopleStep = 0.5;
constexpr double mostPeople = 20;

QHBoxLayout *rowIn(QWidget *group)
{
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

WhatIfBar::WhatIfBar(const ViewContext &context, ShownRanking &shown, WhatIfVerbs &verbs, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shown(shown)
    , m_verbs(verbs)
    , m_words(makeWords())
    , m_controls(makeControls())
    , m_buttons(makeButtons())
{
    setObjectName(u"whatIfBar"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *flow = new FlowLayout(this);
    flow->addWidget(m_words);
    flow->addWidget(m_controls);
    flow->addWidget(m_buttons);
    connect(&shown, &ShownRanking::changed, this, &WhatIfBar::refresh);
    fit();
    refresh();
}

QWidget *WhatIfBar::makeWords()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_lead = new ElidedLabel({}, words);
    m_lead->setObjectName(u"whatIfLead"_s);
    setTextStyle(m_lead, TextStyle::Small, QFont::DemiBold);
    m_difference = new ElidedLabel({}, words);
    m_difference->setObjectName(u"whatIfDifference"_s);
    setTextStyle(m_difference, TextStyle::Small, QFont::Medium);
    setTextInk(m_difference, TextInk::Accent);
    column->addWidget(m_lead);
    column->addWidget(m_difference);
    return words;
}

QWidget *WhatIfBar::makeControls()
{
    auto *controls = new QWidget(this);
    QHBoxLayout *row = rowIn(controls);
    m_reserveLabel = new QLabel(controls);
    m_slider = new QSlider(Qt::Horizontal, controls);
    m_slider->setObjectName(u"whatIfReserveSlider"_s);
    m_slider->setRange(0, 100);
    m_slider->setPageStep(reserveStep);
    m_reserve = new QSpinBox(controls);
    m_reserve->setObjectName(u"whatIfReserve"_s);
    m_reserve->setRange(0, 100);
    m_reserve->setSingleStep(reserveStep);
    m_reserveLabel->setBuddy(m_reserve);
    m_peopleLabel = new QLabel(controls);
    m_people = new QDoubleSpinBox(controls);
    m_people->setObjectName(u"whatIfPeople"_s);
    m_people->setRange(0, mostPeople);
    m_people->setSingleStep(peopleStep);
    m_people->setDecimals(1);
    m_people->setPrefix(u"+"_s);
    m_peopleLabel->setBuddy(m_people);
    for (QLabel *label : {m_reserveLabel, m_peopleLabel})
        setTextStyle(label, TextStyle::Small);
    row->addWidget(m_reserveLabel);
    row->addWidget(m_slider);
    row->addWidget(m_reserve);
    row->addSpacing(12);
    row->addWidget(m_peopleLabel);
    row->addWidget(m_people);
    connect(m_slider, &QSlider::valueChanged, this, &WhatIfBar::setReserve);
    connect(m_reserve, &QSpinBox::valueChanged, this, &WhatIfBar::setReserve);
    connect(m_people, &QDoubleSpinBox::valueChanged, this, &WhatIfBar::setPeople);
    return controls;
}

QWidget *WhatIfBar::makeButtons()
{
    auto *buttons = new QWidget(this);
    QHBoxLayout *row = rowIn(buttons);
    for (QAction *action :
         {m_verbs.startOver(), m_verbs.keepScenario(), m_verbs.scenarios(), m_verbs.apply(), m_verbs.leave()})
        row->addWidget(actionButton(action, buttons));
    return buttons;
}

void WhatIfBar::setReserve(int percent)
{
    WhatIf whatIf = m_shown.whatIf();
    whatIf.runReserve = percent;
    if (percent == qRound(m_context.session.data().settings().runReserve))
        whatIf.runReserve.reset();
    m_shown.setWhatIf(whatIf);
}

void WhatIfBar::setPeople(double people)
{
    WhatIf whatIf = m_shown.whatIf();
    whatIf.addedPeople = people;
    m_shown.setWhatIf(whatIf);
}

void WhatIfBar::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    fit();
    refresh(); // in fewer words
}

void WhatIfBar::refresh()
{
    setVisible(m_shown.isWhatIf());
    if (!m_shown.isWhatIf())
        return;
    const Language &language = m_context.session.language();
    const QString scenario = m_verbs.scenarioTitle();
    m_lead->setText(scenario.isEmpty() ? tr("What-if: the plan is not changed")
                                       : tr("What-if %1: plan unchanged").arg(language.quoted(scenario)));
    QStringList words;
    for (const Message &part : differenceInWords(m_shown.difference()))
        words += language.text(part);
    m_difference->setText(words.join(u" · "_s));
    m_reserveLabel->setText(m_isProjector ? tr("Reserve") : tr("Run reserve"));
    m_reserve->setSuffix(tr(" %"));
    m_reserve->setToolTip(tr("Of everybody’s time. Members with a reserve of their own keep it."));
    m_slider->setToolTip(m_reserve->toolTip());
    m_slider->setAccessibleName(tr("Run reserve, as a slider"));
    m_reserve->setAccessibleName(tr("Run reserve in percent"));
    m_peopleLabel->setText(m_isProjector ? tr("People") : tr("People more"));
    m_people->setAccessibleName(tr("People more"));
    m_people->setToolTip(tr("Full-time people, all quarter long; 0.5 is one at half time."));
    m_people->setLocale(language.locale());
    const WhatIf &whatIf = m_shown.whatIf();
    const int reserve = qRound(whatIf.runReserve.value_or(m_context.session.data().settings().runReserve));
    const QSignalBlocker noSlider(m_slider);
    const QSignalBlocker noReserve(m_reserve);
    const QSignalBlocker noPeople(m_people);
    m_slider->setValue(reserve);
    m_reserve->setValue(reserve);
    m_people->setValue(whatIf.addedPeople);
    m_controls->updateGeometry(); // the texts have other widths than before
    setAccessibleName(tr("%1. Against the plan: %2").arg(m_lead->text(), m_difference->text()));
}

void WhatIfBar::fit()
{
    const Theme &theme = themeOf(this);
    const bool isNarrow = m_isProjector || width() < theme.px(leastForSlider);
    m_words->setFixedWidth(theme.px(m_isProjector  ? projectorWordsWidth
                                        : isNarrow ? narrowWordsWidth
                                                   : wordsWidth));
    m_slider->setFixedWidth(theme.px(sliderWidth));
    m_slider->setVisible(!isNarrow);
    m_buttons->setVisible(!m_isProjector);
    for (QWidget *group : {m_words, m_controls, m_buttons})
        group->setMinimumHeight(theme.px(controlHeight));
    const int air = theme.px(isNarrow ? 12 : 16);
    layout()->setSpacing(theme.px(m_isProjector ? 8 : isNarrow ? 12 : 24));
    layout()->setContentsMargins(air, theme.px(8), air, theme.px(8));
}

void WhatIfBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void WhatIfBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::StyleChange)
        fit();
}

void WhatIfBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(dashedPen(theme.colors.accent, 1.5, theme));
    painter.setBrush(theme.colors.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(controlRadius),
                            theme.px(controlRadius));
}
