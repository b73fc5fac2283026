// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/rankingpanel.h"

#include "common/choicebutton.h"
#include "common/gainlinestyle.h"
#include "common/selectionlink.h"
#include "common/toggleswitch.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/shownranking.h"
#include "document/workshopeditor.h"
#include "items/rankedneedsmodel.h"
#include "matrix/actionbutton.h"
#include "matrix/capacitystrip.h"
#include "matrix/needdecisions.h"
#include "matrix/rankedlist.h"
#include "matrix/rankingdelegate.h"
#include "matrix/whatifverbs.h"
#include "painting/strokes.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// The words above the columns, standing where the delegate puts the numbers.
class ColumnHeads final : public QWidget {
public:
    ColumnHeads(const RankedNeedsModel &model, QWidget *parent)
        : QWidget(parent)
        , m_model(model)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, themeOf(this).px(rowHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        const RankingDelegate::Layout layout(rect(), theme);
        QPainter painter(this);
        drawHairlineBelow(&painter, rect(), theme.colors.border);
        painter.setFont(theme.font(TextStyle::Caption, QFont::DemiBold));
        painter.setPen(theme.colors.muted);
        const QRect need(layout.bubble.left(), 0, layout.title.right(), height());
        const auto draw = [&](const QRect &box, int role, Qt::Alignment side) {
            painter.drawText(box, int(side | Qt::AlignVCenter), m_model.columnTitle(role));
        };
        draw(need, Qt::DisplayRole, Qt::AlignLeft);
        draw(layout.score, RankedNeedsModel::ScoreRole, Qt::AlignRight);
        draw(layout.days, RankedNeedsModel::DaysRole, Qt::AlignRight);
        if (!layout.runningTotal.isEmpty())
            draw(layout.runningTotal, RankedNeedsModel::RunningTotalRole, Qt::AlignRight);
    }

private:
    const RankedNeedsModel &m_model;
};

} // namespace

RankingPanel::RankingPanel(const ViewContext &context, RankedNeedsModel &model, NeedDecisions &decisions,
                           WhatIfVerbs &whatIf, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_list(new RankedList(this))
    , m_nothing(new QLabel(this))
    , m_delegate(new RankingDelegate(m_list))
    , m_head(makeHead(whatIf))
    , m_foot(makeFoot(decisions, whatIf))
{
    setObjectName(u"rankingPanel"_s);
    m_list->setObjectName(u"rankedList"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions(decisions.actions());
    m_list->addActions(whatIf.actions());
    m_columns = new ColumnHeads(model, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_columns);
    m_nothing->setObjectName(u"nothingRanked"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(20);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setTextInk(m_nothing, TextInk::Muted);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_foot);
    new SelectionLink(m_list, context.session.selection());
    connect(m_list, &RankedList::placeWanted, this, [this](const QModelIndex &need, int place) {
        (void)WorkshopEditor(m_context.session)
            .moveByHand(m_model.idAt(need.row()), place, m_context.figures.quarter());
    });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_context.openDetails(); });
    connect(&model.shown(), &ShownRanking::changed, this, &RankingPanel::refresh);
    refresh();
}

QWidget *RankingPanel::makeHead(const WhatIfVerbs &whatIf)
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    auto *line = new QHBoxLayout;
    m_title = new QLabel(head);
    setTextStyle(m_title, TextStyle::PanelTitle);
    m_whatIf = new ToggleSwitch({}, head);
    m_whatIf->setObjectName(u"whatIfSwitch"_s);
    connect(m_whatIf, &QAbstractButton::clicked, whatIf.toggle(), &QAction::trigger);
    m_scoring = new ChoiceButton(head);
    m_scoring->setObjectName(u"scoringModel"_s);
    m_scoring->setStyleOfText(TextStyle::Caption);
    connect(m_scoring, &ChoiceButton::chosen, this, &RankingPanel::chooseScoring);
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(m_whatIf);
    line->addWidget(m_scoring);
    m_strip = new CapacityStrip(head);
    m_noTeam = new QPushButton(head);
    m_noTeam->setObjectName(u"addTeamButton"_s);
    m_noTeam->setProperty("flatAccent", true);
    m_noTeam->setProperty("small", true);
    setIconName(m_noTeam, u"team"_s);
    connect(m_noTeam, &QPushButton::clicked, this, [this] { m_context.openView(u"team"_s); });
    layout->addLayout(line);
    layout->addWidget(m_strip);
    layout->addWidget(m_noTeam, 0, Qt::AlignLeft);
    return head;
}

QWidget *RankingPanel::makeFoot(const NeedDecisions &decisions, const WhatIfVerbs &whatIf)
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(10);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    const QList<QAction *> decided{decisions.choose(), decisions.defer(), decisions.decline()};
    for (QAction *action : decided + whatIf.trials())
        verbs->addWidget(actionButton(action, foot));
    verbs->addStretch(1);
    auto *line = new QHBoxLayout;
    m_keptCount = new QLabel(foot);
    setTextStyle(m_keptCount, TextStyle::Caption);
    setTextInk(m_keptCount, TextInk::Muted);
    m_makeOkrs = new QPushButton(foot);
    m_makeOkrs->setObjectName(u"makeOkrsButton"_s);
    m_makeOkrs->setProperty("small", true);
    connect(m_makeOkrs, &QPushButton::clicked, this, [this] { m_context.trigger(u"makeOkrs"_s); });
    m_keptCount->setWordWrap(true);
    m_chooseToLine = new QPushButton(foot);
    m_chooseToLine->setObjectName(u"chooseDownToTheLineButton"_s);
    m_chooseToLine->setProperty("primary", true);
    m_chooseToLine->setProperty("small", true);
    connect(m_chooseToLine, &QPushButton::clicked, decisions.chooseToTheLine(), &QAction::trigger);
    line->addWidget(m_keptCount, 1);
    line->addWidget(m_chooseToLine);
    line->addWidget(m_makeOkrs);
    layout->addLayout(verbs);
    layout->addLayout(line);
    return foot;
}

void RankingPanel::refresh()
{
    const Language &language = m_context.session.language();
    const Ranking &ranking = m_model.ranking();
    const bool isWhatIf = m_model.shown().isWhatIf();
    const auto days = [&language](double value) { return language.number(value, 0); };
    m_title->setText(tr("Ranking"));
    refreshScoring();
    m_whatIf->setText(tr("What if…"));
    m_whatIf->setAccessibleName(tr("What if…"));
    m_whatIf->setToolTip(
        tr("Try another run reserve, more people, other needs: the plan is not changed (W)"));
    m_whatIf->setChecked(isWhatIf);
    m_whatIf->updateGeometry();
    m_list->setCanMove(!m_context.session.isReadOnly() && !isWhatIf);
    m_list->setAccessibleName(tr("Ranked needs"));
    const bool hasTeam = !m_context.session.data().members.isEmpty();
    m_strip->setCapacity(ranking.capacity, language);
    m_strip->setVisible(hasTeam);
    m_noTeam->setVisible(!hasTeam);
    m_noTeam->setText(tr("Add the team to see what fits in %1").arg(ranking.quarter.shortLabel(language)));
    const QString available = days(ranking.capacity.available());
    m_delegate->setLine(int(ranking.linePosition),
                        themeOf(this).isProjector ? tr("Capacity · %1 d", "person-days").arg(available)
                                                  : tr("Capacity line · %1 d", "person-days").arg(available),
                        tr("%1 d left", "person-days").arg(days(ranking.remainder)));
    tellKept(ranking);
    m_makeOkrs->setText(tr("Make the OKRs"));
    m_makeOkrs->setEnabled(ranking.keptCount() > 0 && !m_context.session.isReadOnly() && !isWhatIf);
    m_nothing->setText(
        tr("Needs are ranked here as soon as they stand on the matrix, and a line shows how far "
           "the team’s days reach."));
    m_nothing->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    m_list->doItemsLayout(); // the row above the line has another height
    m_columns->update();
}

// What is kept, and what the room would still hold. One step after the other: first the cut, then the OKRs.
void RankingPanel::tellKept(const Ranking &ranking)
{
    const Language &language = m_context.session.language();
    const QString kept = tr("%n need(s) kept for %1", nullptr, ranking.keptCount())
                             .arg(m_context.figures.quarter().label(language));
    const bool isWhatIf = m_model.shown().isWhatIf();
    const bool isToBeCut = !isWhatIf && !chooseDownToTheLine(ranking).toChoose.isEmpty();
    const int fitting = isToBeCut || isWhatIf ? 0 : int(stillFitting(ranking).size());
    const bool hasBoth = isToBeCut && ranking.keptCount() > 0; // buttons: the page's head tells the count
    m_keptCount->setText(
        hasBoth ? QString()
            : fitting == 0
            ? kept
            : tr("%1 · %2").arg(kept, tr("%n smaller would still fit (Shift+F)", nullptr, fitting)));
    m_chooseToLine->setText(tr("Choose down to the line"));
    m_chooseToLine->setToolTip(tr("Choose every need above the capacity line (Shift+C)"));
    m_chooseToLine->setVisible(isToBeCut);
    m_chooseToLine->setEnabled(!m_context.session.isReadOnly());
    m_makeOkrs->setVisible(!isToBeCut || ranking.keptCount() > 0);
}

// The last choice, and the weighted model while there is nothing to weigh, lead to the criteria.
void RankingPanel::chooseScoring(int choice)
{
    const bool lacksCriteria = m_context.session.data().criteria.isEmpty();
    const bool isCriteria =
        choice > int(ScoringModel::Weighted) || (choice == int(ScoringModel::Weighted) && lacksCriteria);
    if (!isCriteria)
        (void)WorkshopEditor(m_context.session).setModel(ScoringModel(choice));
    refreshScoring(); // back to what is, should it have been refused
    if (isCriteria)
        m_context.trigger(u"scoringCriteria"_s);
}

void RankingPanel::refreshScoring()
{
    const Language &language = m_context.session.language();
    const auto current = m_context.session.data().settings().scoringModel;
    QStringList models;
    for (int i = 0; i <= int(ScoringModel::Weighted); ++i)
        models += language.text(scoringModelName(ScoringModel(i)));
    models += tr("Scoring criteria…");
    m_scoring->setLabel(tr("Scored by"), false);
    m_scoring->setChoices(models);
    m_scoring->setCurrent(int(current));
    m_scoring->setEnabled(!m_context.session.isReadOnly() && !m_model.shown().isWhatIf());
    m_scoring->setToolTip(
        tr("How the needs are scored. What is known of them stays as it is; a dash stands where the "
           "model lacks something."));
}

void RankingPanel::setProjector(bool isProjector)
{
    m_head->setVisible(!isProjector);
    m_columns->setVisible(!isProjector);
    m_foot->setVisible(!isProjector);
    const int edge = isProjector ? themeOf(this).px(4) : 0;
    layout()->setContentsMargins(0, edge, 0, edge);
    m_list->setVerticalScrollBarPolicy(isProjector ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    refresh();
}

void RankingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
