// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/whoscoresdialog.h"

#include "common/gainlinestyle.h"
#include "common/toggleswitch.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "workshop/scorewords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 320;

} // namespace

WhoScoresDialog::WhoScoresDialog(const ViewContext &context, QWidget *parent)
    : DialogFrame(tr("Which function scores what?"), parent)
    , m_context(context)
{
    setObjectName(u"whoScoresDialog"_s);
    auto *hint = new QLabel(tr("Those who would do the work know the effort; those who ask for it know what "
                               "it would change. Somebody without a function scores both."),
                            this);
    hint->setWordWrap(true);
    setTextInk(hint, TextInk::Muted);
    body()->addWidget(hint);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(4, 6, 16, 6); // room for the ring of the focus
    grid->setColumnStretch(0, 1);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    for (const Function &function : context.session.data().functions)
        addFunction(grid, function);
    if (context.session.data().functions.isEmpty())
        grid->addWidget(new QLabel(tr("The plan has no function yet: add them with the team.")), 0, 0);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(list);
    scroll->setMinimumHeight(themeOf(this).px(listHeight));
    body()->addWidget(scroll);
    addPrimary(tr("Close"));
}

void WhoScoresDialog::addFunction(QGridLayout *grid, const Function &function)
{
    grid->addWidget(new QLabel(function.title), grid->rowCount(), 0);
    addSwitch(grid, 1, function, u"scores_impact");
    addSwitch(grid, 2, function, u"scores_effort");
}

void WhoScoresDialog::addSwitch(QGridLayout *grid, int column, const Function &function, QStringView fieldKey)
{
    const bool isImpact = fieldKey == u"scores_impact";
    auto *toggle = new ToggleSwitch(
        axisName(isImpact ? ScoreAxis::Impact : ScoreAxis::Effort, m_context.session.language()));
    toggle->setObjectName(u"%1 %2"_s.arg(fieldKey).arg(function.id.value));
    toggle->setAccessibleName(
        (isImpact ? tr("%1 scores the impact") : tr("%1 scores the effort")).arg(function.title));
    toggle->setChecked(isImpact ? function.scoresImpact : function.scoresEffort);
    toggle->setEnabled(!m_context.session.isReadOnly());
    grid->addWidget(toggle, grid->rowCount() - 1, column);
    connect(toggle, &QAbstractButton::toggled, this,
            [this, toggle, id = function.id, key = fieldKey.toString()](bool isOn) {
                if (m_context.session.editor().set({EntityKind::Function, id}, key, isOn))
                    return;
                const QSignalBlocker blocker(toggle);
                toggle->setChecked(!isOn);
            });
}
