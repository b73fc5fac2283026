// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundlist.h"

#include "common/gainlinestyle.h"
#include "common/removeentities.h"
#include "common/rowdelegate.h"
#include "document/plansession.h"
#include "entities/scoringround.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum RoundRole { IdRole = Qt::UserRole, SubtitleRole, IsClosedRole };

class RoundDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        RowContent content;
        content.title = index.data().toString();
        content.subtitle = index.data(SubtitleRole).toString();
        content.icon = index.data(IsClosedRole).toBool() ? u"check"_s : u"clock"_s;
        return content;
    }
};

QString stateName(RoundState state)
{
    switch (state) {
    case RoundState::Scoring:
        return RoundList::tr("being scored");
    case RoundState::Revealed:
        return RoundList::tr("on the table");
    case RoundState::Closed:
        break;
    }
    return RoundList::tr("closed");
}

} // namespace

RoundList::RoundList(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"roundList"_s);
    setTextStyle(m_title, TextStyle::PanelTitle);
    m_title->setContentsMargins(cardPadding, 0, cardPadding, 0);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(cardPadding, 0, cardPadding, 0);
    setTextInk(m_nothing, TextInk::Muted);
    m_list->setObjectName(u"keptRounds"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RoundDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addStretch();
    // A double click, or Enter.
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(idOf(item)); });
    refresh();
}

EntityId RoundList::idOf(const QListWidgetItem *item)
{
    return item ? item->data(IdRole).value<EntityId>() : EntityId();
}

void RoundList::refresh()
{
    const EntityId current = idOf(m_list->currentItem());
    m_title->setText(tr("Rounds"));
    m_nothing->setText(tr("No round yet. Each one is kept here with all its scores, to be looked at again."));
    m_list->setAccessibleName(tr("Scoring rounds, the latest first"));
    m_list->clear();
    QList<const ScoringRound *> rounds;
    for (const ScoringRound &round : m_context.session.data().scoringRounds)
        rounds.prepend(&round);
    std::stable_sort(rounds.begin(), rounds.end(),
                     [](const ScoringRound *a, const ScoringRound *b) { return a->date > b->date; });
    for (const ScoringRound *round : std::as_const(rounds)) {
        addRound(*round);
        if (round->id == current)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    m_nothing->setVisible(rounds.isEmpty());
    m_list->setVisible(!rounds.isEmpty());
}

void RoundList::addRound(const ScoringRound &round)
{
    auto *item = new QListWidgetItem(round.title, m_list);
    item->setData(IdRole, QVariant::fromValue(round.id));
    item->setData(SubtitleRole,
                  tr("%1 · %2 · %3")
                      .arg(m_context.session.language().shortDayMonthYear(round.date),
                           tr("%n need(s)", nullptr, int(round.needs.size())), stateName(round.state)));
    item->setData(IsClosedRole, round.state == RoundState::Closed);
    item->setData(Qt::AccessibleTextRole,
                  QString(round.title + u", "_s + item->data(SubtitleRole).toString()));
}

void RoundList::removeCurrent()
{
    if (const EntityId id = idOf(m_list->currentItem()))
        (void)removeEntities(m_context, {{EntityKind::ScoringRound, id}});
}

bool RoundList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
