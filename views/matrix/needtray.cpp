// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/needtray.h"

#include "common/gainlinestyle.h"
#include "common/selectionlink.h"
#include "common/signs.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "items/needstoplacemodel.h"
#include "matrix/traydelegate.h"
#include "rules/placement.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NeedTray::NeedTray(const ViewContext &context, NeedsToPlaceModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_list(new QListView(this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"needTray"_s);
    setTextStyle(m_title, TextStyle::Section);
    setTextStyle(m_count, TextStyle::Small, QFont::DemiBold);
    setTextInk(m_count, TextInk::Muted);
    setTextStyle(m_hint, TextStyle::Caption);
    setTextInk(m_hint, TextInk::Muted);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"needTrayList"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(new TrayDelegate(context.session, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true); // lays the cards out anew at every width
    m_list->viewport()->setAutoFillBackground(false);
    m_add->setObjectName(u"trayAddNeed"_s);
    m_import->setObjectName(u"trayImport"_s);
    for (QPushButton *button : {m_add, m_import})
        button->setProperty("small", true);
    setIconName(m_add, u"plus"_s);
    setIconName(m_import, u"import"_s);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_add);
    foot->addWidget(m_import);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    new SelectionLink(m_list, context.session.selection());
    connect(m_list, &QAbstractItemView::activated, this, &NeedTray::placeCurrent);
    connect(m_add, &QPushButton::clicked, this, &NeedTray::addNeed);
    connect(m_import, &QPushButton::clicked, this, [this] { m_context.trigger(u"import"_s); });
    connect(&context.figures, &QuarterFigures::changed, this, &NeedTray::refresh);
    refresh();
}

void NeedTray::refresh()
{
    const int count = m_model.rowCount();
    m_title->setText(tr("To place"));
    m_count->setText(QString::number(count));
    const bool hasNeeds = !m_context.session.data().needs.isEmpty();
    m_hint->setText(count > 0 ? tr("Drag a need to the matrix, or press Enter: both its scores are written.")
                        : hasNeeds ? tr("Every need of this quarter is on the matrix.")
                                   : tr("The plan has no need yet: add one, or import a spreadsheet."));
    m_list->setAccessibleName(tr("Needs to place"));
    m_add->setText(tr("Need"));
    m_add->setAccessibleName(tr("Add a need to place"));
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import needs from a file"));
    m_add->setEnabled(!m_context.session.isReadOnly());
    m_import->setEnabled(!m_context.session.isReadOnly());
}

// In the middle of the matrix, from where the arrow keys take it on.
void NeedTray::placeCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const EntityId need = m_model.idAt(current.row());
    if (m_context.session.editor().placeNeed(need, quadrantBorder, quadrantBorder))
        m_context.session.selection().select({EntityKind::Need, need});
}

void NeedTray::addNeed()
{
    const Result<EntityId> need = m_context.session.editor().add(
        EntityKind::Need, {{u"title"_s, tr("New need")}, {u"raised_on"_s, m_context.session.today()}});
    if (!need)
        return;
    m_context.session.selection().select({EntityKind::Need, *need});
    m_context.openDetails();
}

void NeedTray::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
