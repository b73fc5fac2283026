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
#include "matrix/traylist.h"
#include "rules/placement.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
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
    , m_list(new TrayList(this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"needTray"_s);
    m_list->setObjectName(u"needTrayList"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(new TrayDelegate(context.session, m_list));
    build();
    new SelectionLink(m_list, context.session.selection());
    connect(m_list, &QAbstractItemView::activated, this, &NeedTray::placeCurrent);
    connect(m_list, &TrayList::scored, this, &NeedTray::place);
    connect(m_list, &TrayList::typingChanged, this, &NeedTray::tellHint);
    connect(m_list, &TrayList::refused, this, [this](int digit) {
        m_hint->setText(tr("A score goes from 1 to 5: %1 is outside.").arg(digit));
    });
    connect(m_add, &QPushButton::clicked, this, &NeedTray::addNeed);
    connect(m_import, &QPushButton::clicked, this, [this] { m_context.trigger(u"import"_s); });
    connect(&context.figures, &QuarterFigures::changed, this, &NeedTray::refresh);
    refresh();
}

QListView *NeedTray::list() const
{
    return m_list;
}

void NeedTray::build()
{
    setTextStyle(m_title, TextStyle::Section);
    setTextStyle(m_count, TextStyle::Small, QFont::DemiBold);
    setTextInk(m_count, TextInk::Muted);
    setTextStyle(m_hint, TextStyle::Caption);
    setTextInk(m_hint, TextInk::Muted);
    m_hint->setObjectName(u"trayHint"_s);
    m_hint->setWordWrap(true);
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
}

void NeedTray::refresh()
{
    const int count = m_model.rowCount();
    m_title->setText(tr("To place"));
    m_count->setText(QString::number(count));
    tellHint();
    m_list->setAccessibleName(tr("Needs to place"));
    m_add->setText(tr("Need"));
    m_add->setAccessibleName(tr("Add a need to place"));
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import needs from a file"));
    m_add->setEnabled(!m_context.session.isReadOnly());
    m_import->setEnabled(!m_context.session.isReadOnly());
}

void NeedTray::tellHint()
{
    const bool hasNeeds = !m_context.session.data().needs.isEmpty();
    if (const std::optional<int> impact = m_list->impact())
        m_hint->setText(tr("Impact %1. Now the effort, 1 to 5; Esc starts again.").arg(*impact));
    else if (m_model.rowCount() > 0)
        m_hint->setText(
            tr("Drag a need to the matrix, or type its impact, then its effort: 4, 2. Enter puts it in "
               "the middle."));
    else if (hasNeeds)
        m_hint->setText(tr("Every need of this quarter is on the matrix."));
    else
        m_hint->setText(tr("The plan has no need yet: add one, or import a spreadsheet."));
}

// The next card is current then, so that a whole tray is scored without a look at the keys.
void NeedTray::place(int impact, int effort)
{
    const int row = m_list->currentIndex().row();
    if (!m_context.session.editor().placeNeed(m_model.idAt(row), impact, effort) || m_model.rowCount() == 0)
        return;
    const EntityId next = m_model.idAt(std::min(row, m_model.rowCount() - 1));
    m_context.session.selection().select({EntityKind::Need, next});
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
