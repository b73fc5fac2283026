// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/entitypicker.h"

#include "common/gainlinestyle.h"
#include "common/rowdelegate.h"
#include "core/entityid.h"
#include "items/entitychoicesmodel.h"
#include "painting/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int visibleChoices = 8;

class ChoiceDelegate final : public TextRowDelegate {
public:
    using TextRowDelegate::TextRowDelegate;

protected:
    [[nodiscard]] RowContent contentOf(const QModelIndex &index) const override
    {
        RowContent content = TextRowDelegate::contentOf(index);
        if (index.data(EntityChoicesModel::OffersNewRole).toBool())
            content.icon = u"plus"_s;
        return content;
    }
};

} // namespace

EntityPicker::EntityPicker(PlanSession &session, EntityKind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_choices(new EntityChoicesModel(session, kind, this))
    , m_completer(new QCompleter(m_choices, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleChoices);
    QAction *open = addAction(icon(u"chevron-down"_s, themeOf(this)), QLineEdit::TrailingPosition);
    open->setText(tr("Show the list"));
    connect(open, &QAction::triggered, this, &EntityPicker::openList);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_choices->setSearch(text);
        showChoices();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.data(EntityChoicesModel::OffersNewRole).toBool())
                    Q_EMIT newWanted(index.data(Qt::EditRole).toString());
                else
                    Q_EMIT picked(index.data(EntityIdRole).value<EntityId>());
            });
}

void EntityPicker::openList()
{
    if (isReadOnly())
        return;
    m_choices->setSearch({});
    showChoices();
}

void EntityPicker::showChoices()
{
    // The list is made when it is first wanted: a form has many pickers.
    if (!dynamic_cast<ChoiceDelegate *>(m_completer->popup()->itemDelegate()))
        m_completer->popup()->setItemDelegate(new ChoiceDelegate(m_completer));
    m_completer->complete();
}

void EntityPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        openList();
    else
        QLineEdit::keyPressEvent(event);
}
