// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/addline.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "rules/objectivescore.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

AddLine::AddLine(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new ElidedLabel({}, this))
    , m_title(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"okrAddLine"_s);
    m_title->setObjectName(u"okrAddTitle"_s);
    m_title->installEventFilter(this);
    m_label->setBuddy(m_title);
    setTextStyle(m_label, TextStyle::Small, QFont::Medium);
    setTextStyle(m_hint, TextStyle::Caption);
    setTextInk(m_hint, TextInk::Muted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_label);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_hint);
    hide();
}

void AddLine::startObjective()
{
    start({});
}

void AddLine::startKeyResult()
{
    if (const EntityId objective = selectedObjective())
        start(objective);
}

EntityId AddLine::selectedObjective() const
{
    const EntityRef current = m_context.session.selection().current();
    if (current.kind == EntityKind::Objective)
        return current.id;
    const KeyResult *keyResult = m_context.session.data().keyResults.find(current.id);
    return keyResult ? keyResult->objective : EntityId();
}

void AddLine::start(EntityId objective)
{
    m_objective = objective;
    m_lastObjective = objective;
    describe();
    m_title->clear();
    show();
    m_title->setFocus(Qt::OtherFocusReason);
}

void AddLine::describe()
{
    const Objective *objective = m_context.session.data().objectives.find(m_objective);
    m_label->setText(objective ? tr("Key result of “%1”").arg(objective->title) : tr("New objective"));
    m_title->setPlaceholderText(objective ? tr("What is measured") : tr("What the quarter should change"));
    m_title->setAccessibleName(m_label->text());
    m_hint->setText(objective ? tr("Enter: add, Esc: done")
                              : tr("Enter: add, Tab: its key results, Esc: done"));
}

bool AddLine::commit()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty())
        return false;
    const PlanIndex &index = m_context.figures.index();
    int position = 0;
    QHash<QString, QVariant> values{{u"title"_s, title}};
    const bool isKeyResult = !m_objective.isNull();
    if (isKeyResult) {
        for (const KeyResult *sibling : index.keyResultsOf(m_objective))
            position = std::max(position, sibling->position);
        values.insert(u"objective"_s, QVariant::fromValue(m_objective));
    } else {
        for (const Objective *sibling : objectivesIn(index, m_context.figures.quarter()))
            position = std::max(position, sibling->position);
        values.insert(u"quarter"_s, QVariant::fromValue(m_context.figures.quarter()));
    }
    values.insert(u"position"_s, position + 1);
    const EntityKind kind = isKeyResult ? EntityKind::KeyResult : EntityKind::Objective;
    const Result<EntityId> id = m_context.session.editor().add(kind, values);
    if (!id)
        return false;
    m_title->clear();
    if (!isKeyResult)
        m_lastObjective = *id;
    Q_EMIT added(*id);
    return true;
}

void AddLine::stop()
{
    hide();
    Q_EMIT finished();
}

bool AddLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (void)commit();
        return true;
    case Qt::Key_Escape:
        stop();
        return true;
    case Qt::Key_Tab:
        (void)commit();
        if (!m_objective.isNull() || m_lastObjective.isNull())
            return false; // on to the next control
        start(m_lastObjective);
        return true;
    default:
        return false;
    }
}

void AddLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}
