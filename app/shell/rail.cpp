// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "painting/icon.h"
#include "painting/strokes.h"
#include "registry/viewregistry.h"
#include "rules/steps.h"
#include "shell/planbutton.h"
#include "shell/railitembutton.h"
#include "shell/railstepbutton.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideRail = 232;
constexpr int narrowRail = 64;
constexpr int sideMargin = 12;
constexpr int narrowMargin = 4;

} // namespace

Rail::Rail(const QList<ViewEntry> &views, QWidget *parent)
    : QWidget(parent)
    , m_plan(new PlanButton(this))
    , m_settings(new QToolButton(this))
{
    setObjectName(u"rail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_plan);
    layout->addSpacing(12);
    QSet<int> steps;
    for (const ViewEntry &view : views) {
        if (view.step > 0 && !steps.contains(view.step))
            addStep(view.step);
        steps += view.step;
    }
    layout->addSpacing(12);
    for (const ViewEntry &view : views) {
        if (view.step == 0)
            addItem(view);
    }
    layout->addStretch();
    layout->addWidget(m_settings);
    m_settings->setObjectName(u"planSettings"_s);
    m_settings->setAutoRaise(true);
    m_settings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_settings, &QToolButton::clicked, this, &Rail::planSettingsWanted);
    retranslate();
    applyNarrow();
}

void Rail::addStep(int step)
{
    auto *button = new RailStepButton(step, this);
    button->setAutoExclusive(true);
    connect(button, &RailStepButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
    layout()->addWidget(button);
    m_steps += button;
}

void Rail::addItem(const ViewEntry &view)
{
    auto *button = new RailItemButton(QString::fromLatin1(view.id), QString::fromLatin1(view.icon), this);
    button->setAutoExclusive(true);
    connect(button, &RailItemButton::clicked, this, [this, button] { Q_EMIT viewChosen(button->viewId()); });
    layout()->addWidget(button);
    m_items.insert(button, view.segment);
}

void Rail::setPlan(const QString &title, const QString &subtitle)
{
    m_plan->setPlan(title, subtitle);
}

void Rail::setPlanMenu(QMenu *menu)
{
    m_plan->setMenu(menu);
}

void Rail::setStates(const QList<StepState> &states, const Language &language)
{
    for (const StepState &state : states) {
        for (RailStepButton *button : std::as_const(m_steps)) {
            if (button->step() != int(state.step) + 1)
                continue;
            button->setName(language.text(stepTitle(state.step)));
            button->setProgress(state.completion, language.text(state.facts), language.text(state.missing));
        }
    }
}

void Rail::setCurrent(const ViewEntry &view)
{
    const auto check = [](QAbstractButton *button, bool current) {
        button->setAutoExclusive(false);
        button->setChecked(current);
        button->setAutoExclusive(true);
    };
    for (RailStepButton *button : std::as_const(m_steps))
        check(button, button->step() == view.step);
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        check(item.key(), item.key()->viewId() == QLatin1StringView(view.id));
}

void Rail::setCount(const QString &viewId, int count)
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (item.key()->viewId() == viewId)
            item.key()->setCount(count);
    }
}

void Rail::setNarrow(bool narrow)
{
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    applyNarrow();
}

void Rail::applyNarrow()
{
    const Theme &theme = themeOf(this);
    const int margin = theme.px(m_isNarrow ? narrowMargin : sideMargin);
    layout()->setContentsMargins(margin, theme.px(12), margin, theme.px(16));
    setFixedWidth(theme.px(m_isNarrow ? narrowRail : wideRail));
    m_plan->setNarrow(m_isNarrow);
    for (RailStepButton *button : std::as_const(m_steps))
        button->setNarrow(m_isNarrow);
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.key()->setNarrow(m_isNarrow);
    m_settings->setIcon(icon(u"settings"_s, theme));
    m_settings->setIconSize(QSize(iconSize, iconSize) * theme.scale);
    m_settings->setFixedHeight(theme.px(controlHeight));
    m_settings->setToolButtonStyle(m_isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_settings->setToolTip(m_isNarrow ? m_settings->text() : QString());
}

void Rail::retranslate()
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        item.key()->setText(QCoreApplication::translate("View", item.value()));
        item.key()->setNarrow(m_isNarrow);
    }
    m_settings->setText(tr("Plan settings"));
    m_settings->setAccessibleName(m_settings->text());
    if (m_isNarrow)
        m_settings->setToolTip(m_settings->text());
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        applyNarrow();
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colors.bg);
    QRectF edge = rect();
    edge.setLeft(edge.right() - 1);
    drawHairlineLeft(&painter, edge, theme.colors.border);
    if (m_steps.size() < 2)
        return;
    painter.setPen(QPen(theme.colors.border, 2));
    painter.drawLine(m_steps.first()->mapTo(this, m_steps.first()->ringCentre()),
                     m_steps.last()->mapTo(this, m_steps.last()->ringCentre()));
}
