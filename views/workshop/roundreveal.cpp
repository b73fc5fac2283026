// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundreveal.h"

#include "common/card.h"
#include "common/gainlinestyle.h"
#include "common/rowdelegate.h"
#include "document/plansession.h"
#include "document/workshopeditor.h"
#include "entities/plandata.h"
#include "painting/statusshape.h"
#include "rules/agreement.h"
#include "workshop/acceptbar.h"
#include "workshop/axispanel.h"
#include "workshop/scorewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int needsWidth = 320;

enum NeedRole { IdRole = Qt::UserRole, SubtitleRole, StatusRole };

// A need with the shape of its agreement, the lower of its two axes.
class RevealedDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        RowContent content;
        content.title = index.data().toString();
        content.subtitle = index.data(SubtitleRole).toString();
        content.icon = u" "_s; // the shape stands there
        return content;
    }
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                  const Theme &theme) const override
    {
        TextRowDelegate::paintRow(painter, option, index, theme);
        const QRect box = RowLayout(option.rect, contentOf(index), theme).icon;
        const int inset = theme.px(2);
        painter->setRenderHint(QPainter::Antialiasing);
        drawStatusShape(painter, box.adjusted(inset, inset, -inset, -inset),
                        Status(index.data(StatusRole).toInt()), theme);
    }
};

Agreement lowerOf(Agreement one, Agreement other)
{
    return std::max(one, other); // None, High, Medium, Low
}

} // namespace

RoundReveal::RoundReveal(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_needsHeading(new QLabel(this))
    , m_needs(new QListWidget(this))
    , m_side(new Card(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_impactPanel(new AxisPanel(context, ScoreAxis::Impact, this))
    , m_effortPanel(new AxisPanel(context, ScoreAxis::Effort, this))
    , m_accepted(new QLabel(this))
    , m_accept(new AcceptBar(context, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"roundReveal"_s);
    setFocusProxy(m_needs);
    build();
    connect(m_needs, &QListWidget::currentRowChanged, this, &RoundReveal::showNeed);
    connect(m_needs, &QListWidget::itemSelectionChanged, this,
            [this] { m_accept->setSelectedCount(int(m_needs->selectedItems().size())); });
    connect(m_accept, &AcceptBar::accepted, this, &RoundReveal::goToNextOpen);
    connect(m_accept, &AcceptBar::againWanted, this, &RoundReveal::scoreAgain);
    connect(m_close, &QPushButton::clicked, this, &RoundReveal::closeRound);
    m_previous = addStep(u"previousRevealedNeed"_s, Qt::Key_Up, -1);
    m_next = addStep(u"nextRevealedNeed"_s, Qt::Key_Down, 1);
}

QAction *RoundReveal::addStep(const QString &name, int key, int by)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, by] {
        const int row = m_needs->currentRow() + by;
        if (row >= 0 && row < m_needs->count())
            m_needs->setCurrentRow(row);
    });
    return action;
}

void RoundReveal::build()
{
    m_needs->setObjectName(u"revealedNeeds"_s);
    m_needs->setFrameShape(QFrame::NoFrame);
    m_needs->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_needs->setItemDelegate(new RevealedDelegate(m_needs));
    m_needs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextStyle(m_needsHeading, TextStyle::PanelTitle);
    m_needsHeading->setContentsMargins(cardPadding, 0, cardPadding, 0);
    m_side->setFixedWidth(themeOf(this).px(needsWidth));
    m_close->setObjectName(u"closeRoundButton"_s);
    m_close->setProperty("small", true);
    m_close->setAutoDefault(true); // Enter presses it, as in a dialog
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(1, 16, 1, 1);
    side->setSpacing(8);
    side->addWidget(m_needsHeading);
    side->addWidget(m_needs, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gutter);
    row->addWidget(m_side);
    row->addWidget(makeStage(), 1);
}

QWidget *RoundReveal::makeStage()
{
    m_title->setObjectName(u"revealedNeed"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextStyle(m_title, TextStyle::ViewTitle);
    setTextStyle(m_facts, TextStyle::Small);
    setTextInk(m_facts, TextInk::Muted);
    auto *panels = new QHBoxLayout;
    panels->setSpacing(40);
    panels->addWidget(m_impactPanel, 1);
    panels->addWidget(m_effortPanel, 1);
    m_accepted->setObjectName(u"acceptedWords"_s);
    m_accepted->setWordWrap(true);
    m_accepted->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    auto *stage = new Card(this);
    auto *column = new QVBoxLayout(stage);
    column->setContentsMargins(cardPadding + 4, 20, cardPadding + 4, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_facts, 1);
    head->addWidget(m_close);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addSpacing(12);
    column->addLayout(panels, 1);
    column->addSpacing(8);
    column->addWidget(m_accepted);
    column->addWidget(m_accept);
    return stage;
}

bool RoundReveal::isClosed() const
{
    const ScoringRound *round = m_context.session.data().scoringRounds.find(m_round);
    return !round || round->state == RoundState::Closed;
}

EntityId RoundReveal::current() const
{
    const QListWidgetItem *item = m_needs->currentItem();
    return item ? item->data(IdRole).value<EntityId>() : EntityId();
}

void RoundReveal::setRound(EntityId round)
{
    if (m_round != round)
        m_needs->clear();
    m_round = round;
    m_accept->forget();
    refresh();
    goToNextOpen();
    if (isClosed())
        m_needs->setFocus();
    else
        m_accept->takeFocus();
}

void RoundReveal::refresh()
{
    m_needsHeading->setText(tr("Needs of the round"));
    m_needs->setAccessibleName(m_needsHeading->text());
    m_previous->setText(tr("Previous need of the round"));
    m_next->setText(tr("Next need of the round"));
    m_close->setText(tr("Close the round"));
    m_close->setEnabled(!m_context.session.isReadOnly());
    m_close->setHidden(isClosed());
    fillNeeds();
    showNeed();
}

void RoundReveal::fillNeeds()
{
    const PlanData &plan = m_context.session.data();
    const Language &language = m_context.session.language();
    const ScoringRound *round = plan.scoringRounds.find(m_round);
    const EntityId before = current();
    const QSignalBlocker blocker(m_needs);
    m_needs->clear();
    for (const EntityId id : round ? round->needs : QList<EntityId>()) {
        const Need *need = plan.needs.find(id);
        if (!need)
            continue;
        const Agreement agreement = lowerOf(agreementOn(plan, m_round, id, ScoreAxis::Impact).agreement,
                                            agreementOn(plan, m_round, id, ScoreAxis::Effort).agreement);
        const QString words = language.text(agreementName(agreement));
        auto *item = new QListWidgetItem(need->title, m_needs);
        item->setData(IdRole, QVariant::fromValue(id));
        item->setData(SubtitleRole, resultOf(plan, m_round, id) ? tr("%1 · accepted").arg(words) : words);
        item->setData(StatusRole, int(statusOf(agreement)));
        item->setData(Qt::AccessibleTextRole,
                      QString(need->title + u", "_s + item->data(SubtitleRole).toString()));
        item->setToolTip(need->title);
        if (id == before)
            m_needs->setCurrentItem(item);
    }
    if (!m_needs->currentItem())
        m_needs->setCurrentRow(0);
}

void RoundReveal::showNeed()
{
    const PlanData &plan = m_context.session.data();
    const Need *need = plan.needs.find(current());
    m_accept->setVisible(need && !isClosed());
    m_impactPanel->setVisible(need);
    m_effortPanel->setVisible(need);
    m_title->setText(need ? need->title : tr("The needs of this round are no longer in the plan."));
    m_facts->setText(factsOf(need));
    if (need) {
        m_impactPanel->show(m_round, need->id);
        m_effortPanel->show(m_round, need->id);
        m_accept->show(m_round, need->id);
        m_accept->setSelectedCount(int(m_needs->selectedItems().size()));
    }
    tellAccepted();
}

// Who asks for it, and where it stands in the plan by now.
QString RoundReveal::factsOf(const Need *need) const
{
    if (!need)
        return {};
    const Language &language = m_context.session.language();
    QStringList facts = {askedBy(m_context.session.data(), need->id)};
    if (need->isPlaced())
        facts += tr("now impact %1, effort %2")
                     .arg(language.shortNumber(*need->impact), language.shortNumber(*need->effort));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

void RoundReveal::tellAccepted()
{
    const Language &language = m_context.session.language();
    const RoundResult *result = resultOf(m_context.session.data(), m_round, current());
    m_accepted->setVisible(result);
    if (!result)
        return;
    const auto word = [&language](const std::optional<double> &value) {
        return value ? language.shortNumber(*value) : u"–"_s;
    };
    const QString scores =
        tr("Accepted: impact %1, effort %2.").arg(word(result->impact), word(result->effort));
    m_accepted->setText(result->note.isEmpty() ? scores : scores + u' ' + result->note);
}

// All that are selected, so that a room first discusses and then scores.
void RoundReveal::scoreAgain()
{
    QList<EntityId> needs;
    for (int row = 0; row < m_needs->count(); ++row) {
        if (m_needs->item(row)->isSelected())
            needs += m_needs->item(row)->data(IdRole).value<EntityId>();
    }
    if (needs.isEmpty())
        needs += current();
    (void)WorkshopEditor(m_context.session).rescore(m_round, needs);
}

void RoundReveal::closeRound()
{
    (void)WorkshopEditor(m_context.session).close(m_round);
}

void RoundReveal::goToNextOpen()
{
    const PlanData &plan = m_context.session.data();
    const int rows = m_needs->count();
    const int from = std::max(0, m_needs->currentRow());
    for (int step = 0; step < rows; ++step) {
        const int row = (from + step) % rows;
        if (resultOf(plan, m_round, m_needs->item(row)->data(IdRole).value<EntityId>()))
            continue;
        m_needs->setCurrentRow(row);
        m_accept->takeFocus();
        return;
    }
    if (!isClosed())
        m_close->setFocus();
}

void RoundReveal::setProjector(bool isProjector)
{
    m_side->setHidden(isProjector);
}
