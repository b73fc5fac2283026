// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshop/roundneedpicker.h"

#include "common/gainlinestyle.h"
#include "common/segmentedcontrol.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Source { Selected, ToPlace, AllOpen, SourceCount };

} // namespace

RoundNeedPicker::RoundNeedPicker(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sources(new SegmentedControl(this))
    , m_list(new QListWidget(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"roundNeedPicker"_s);
    m_sources->setObjectName(u"roundNeedSources"_s);
    for (int source = 0; source < SourceCount; ++source)
        m_sources->addSegment({});
    m_list->setObjectName(u"roundNeeds"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    setTextInk(m_nothing, TextInk::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_sources, 0, Qt::AlignLeft);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    connect(m_sources, &SegmentedControl::currentChanged, this,
            [this](int source) { fill(needsOf(source)); });
    connect(m_list, &QListWidget::itemChanged, this, &RoundNeedPicker::chosenChanged);
    connect(&context.session.selection(), &PlanSelection::changed, this, &RoundNeedPicker::tellSources);
    retranslate();
}

QList<EntityId> RoundNeedPicker::needsOf(int source) const
{
    if (source == Selected)
        return m_context.session.selection().selectedOf(EntityKind::Need);
    QList<EntityId> needs = m_context.figures.needsToPlace();
    if (source == AllOpen) {
        for (const RankedNeed &ranked : m_context.figures.ranking().needs)
            needs += ranked.id;
    }
    return needs;
}

void RoundNeedPicker::offer()
{
    int best = Selected;
    while (best < AllOpen && needsOf(best).isEmpty())
        ++best;
    tellSources();
    const QSignalBlocker blocker(m_sources);
    m_sources->setCurrentIndex(best);
    fill(needsOf(best));
}

void RoundNeedPicker::fill(const QList<EntityId> &needs)
{
    m_list->clear();
    for (const EntityId id : needs) {
        const Need *need = m_context.session.data().needs.find(id);
        if (!need)
            continue;
        auto *item = new QListWidgetItem(need->title, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setToolTip(need->title);
    }
    m_list->setCurrentRow(0);
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    Q_EMIT chosenChanged();
}

QList<EntityId> RoundNeedPicker::chosen() const
{
    QList<EntityId> needs;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            needs += m_list->item(row)->data(Qt::UserRole).value<EntityId>();
    }
    return needs;
}

void RoundNeedPicker::tellSources()
{
    const QStringList names = {tr("%n selected", nullptr, int(needsOf(Selected).size())),
                               tr("%n to place", nullptr, int(needsOf(ToPlace).size())),
                               tr("All %n open", nullptr, int(needsOf(AllOpen).size()))};
    for (int source = 0; source < SourceCount; ++source) {
        m_sources->setSegmentText(source, names.at(source));
        m_sources->segment(source)->setEnabled(!needsOf(source).isEmpty());
    }
}

void RoundNeedPicker::retranslate()
{
    m_sources->setAccessibleName(tr("Which needs are scored"));
    m_list->setAccessibleName(tr("Needs of the round"));
    m_nothing->setText(tr("No need is open for this quarter."));
    tellSources();
}
