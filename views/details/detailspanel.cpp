// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detailspanel.h"

#include "common/card.h"
#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldform.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/findingline.h"
#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "common/noteline.h"
#include "common/removeentities.h"
#include "details/derivedlist.h"
#include "details/detailstrace.h"
#include "details/ownedlists.h"
#include "document/planeditor.h"
#include "document/planselection.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/effortestimate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DetailsPanel::DetailsPanel(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kindLabel(new QLabel(this))
    , m_title(new QLabel(this))
    , m_more(new IconButton(u"more"_s, tr("More"), this))
    , m_close(new IconButton(u"close"_s, tr("Close details"), this))
    , m_hint(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_trace(new DetailsTrace(context, this))
{
    setObjectName(u"detailsPanel"_s);
    auto *card = new Card(this);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 14, 1, 1);
    column->setSpacing(0);
    buildHead(column);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_hint, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_trace);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(40, 0, 40, 0);
    setTextInk(m_hint, TextInk::Muted);
    connect(&context.session.selection(), &PlanSelection::changed, this, &DetailsPanel::followSelection);
    connect(&context.figures, &QuarterFigures::changed, this, &DetailsPanel::refresh);
    connect(&context.session, &PlanSession::languageChanged, this, &DetailsPanel::refresh);
    followSelection();
}

DetailsPanel::~DetailsPanel() = default;

void DetailsPanel::buildHead(QVBoxLayout *column)
{
    m_kindLabel->setObjectName(u"detailsKind"_s);
    setTextStyle(m_kindLabel, TextStyle::Caption, QFont::Medium);
    setTextInk(m_kindLabel, TextInk::Muted);
    m_title->setObjectName(u"detailsTitle"_s);
    m_title->setWordWrap(true);
    setTextStyle(m_title, TextStyle::PanelTitle);
    m_more->setObjectName(u"detailsMore"_s);
    m_close->setObjectName(u"detailsClose"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(cardPadding, 0, 12, 0);
    top->setSpacing(4);
    top->addWidget(m_kindLabel, 1);
    top->addWidget(m_more);
    top->addWidget(m_close);
    column->addLayout(top);
    m_title->setContentsMargins(cardPadding, 0, cardPadding, 10);
    column->addWidget(m_title);
    connect(m_more, &IconButton::clicked, this, &DetailsPanel::showMenu);
    connect(m_close, &IconButton::clicked, this, [this] {
        if (commitPending())
            Q_EMIT closeRequested();
    });
}

void DetailsPanel::setSections(const QList<DetailsSection> &sections)
{
    m_sections = sections;
    dropBody();
    followSelection();
}

void DetailsPanel::dropBody()
{
    delete m_body;
    m_body = nullptr;
    m_form = nullptr;
    m_derived = nullptr;
    m_owned = nullptr;
}

EntityRef DetailsPanel::current() const
{
    return m_ids.isEmpty() ? EntityRef() : EntityRef{m_kind, m_ids.constFirst()};
}

void DetailsPanel::followSelection()
{
    // What is typed here and cannot be is not thrown away: it is mended or given up first.
    const EntityRef shown = current();
    const bool isThere =
        !shown.isNull() && entityType(shown.kind).rowOf(m_context.session.data(), shown.id) >= 0;
    m_isBehind = isThere && !commitPending();
    if (m_isBehind)
        return;
    const EntityRef ref = m_context.session.selection().current();
    QList<EntityId> ids = m_context.session.selection().selectedOf(ref.kind);
    if (ref.isNull())
        ids.clear();
    else if (ids.removeAll(ref.id) > 0)
        ids.prepend(ref.id);
    show(ref.kind, ids);
}

void DetailsPanel::catchUp()
{
    if (m_isBehind)
        followSelection();
}

void DetailsPanel::show(EntityKind kind, const QList<EntityId> &ids)
{
    const bool isSameForm = m_form && m_form->kind() == kind && !ids.isEmpty();
    const bool needsSections =
        std::any_of(m_sections.cbegin(), m_sections.cend(),
                    [kind](const DetailsSection &section) { return section.kind == kind; });
    m_kind = kind;
    m_ids = ids;
    if (!isSameForm || needsSections) {
        dropBody();
        if (!ids.isEmpty())
            buildBody(kind);
    }
    if (m_form)
        m_form->setEntities(ids);
    m_scroll->setVisible(!ids.isEmpty());
    m_hint->setVisible(ids.isEmpty());
    m_trace->setVisible(ids.size() == 1);
    refresh();
}

void DetailsPanel::buildBody(EntityKind kind)
{
    m_body = new QWidget;
    m_body->setObjectName(u"detailsBody"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(cardPadding, 2, cardPadding, cardPadding);
    column->setSpacing(16);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(8);
    column->addLayout(m_notes);
    addSections(true);
    m_form = new FieldForm(m_context, kind, m_body);
    column->addWidget(m_form);
    m_derived = new DerivedList(m_context, kind, m_body);
    column->addWidget(m_derived);
    addSections(false);
    m_owned = new OwnedLists(m_context, kind, m_sections, m_body);
    column->addWidget(m_owned);
    column->addStretch(1);
    for (FieldRow *row : m_form->rows()) {
        connect(row, &FieldRow::mendWanted, this,
                [this, field = row->editor()->field().name()] { mend(field); });
    }
    // Queued: the form that asked goes when its details give way to others.
    connect(m_form, &FieldForm::settled, this, &DetailsPanel::catchUp, Qt::QueuedConnection);
    connect(
        m_form, &FieldForm::openRequested, this,
        [this](EntityRef ref) { m_context.session.selection().select(ref); }, Qt::QueuedConnection);
    m_scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
}

void DetailsPanel::addSections(bool isAboveFields)
{
    if (m_ids.size() != 1)
        return;
    for (const DetailsSection &section : std::as_const(m_sections)) {
        if (section.kind == m_kind && section.isAboveFields == isAboveFields)
            m_body->layout()->addWidget(section.create(m_context, current(), m_body));
    }
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void DetailsPanel::refresh()
{
    if (!isVisible())
        return; // plan health takes its time on a large plan
    const Language &language = m_context.session.language();
    const EntityType &type = entityType(m_kind);
    m_hint->setText(tr("Select a goal, a need or an objective to see what the plan knows of it."));
    m_more->setVisible(!m_ids.isEmpty() && m_kind != EntityKind::Plan && !m_context.session.isReadOnly());
    if (m_ids.isEmpty()) {
        m_kindLabel->setText(tr("Details"));
        m_title->clear();
        return;
    }
    const bool isOne = m_ids.size() == 1;
    m_kindLabel->setText(language.text("Kind", isOne ? type.label : type.pluralLabel));
    m_title->setText(isOne ? entityTitle(m_context.session.data(), m_kind, m_ids.constFirst())
                           : tr("%n selected", nullptr, int(m_ids.size())));
    m_derived->setEntity(isOne ? m_ids.constFirst() : EntityId());
    m_owned->setEntity(isOne ? m_ids.constFirst() : EntityId());
    tellFindings();
}

void DetailsPanel::tellFindings()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<FieldRow *> rows = m_form->rows();
    for (FieldRow *row : rows)
        row->setFinding({});
    if (m_ids.size() != 1)
        return;
    const Language &language = m_context.session.language();
    const QList<Finding> findings = m_context.figures.findings();
    for (const Finding &finding : findings) {
        if (finding.entity != current())
            continue;
        if (FieldRow *row = m_form->row(finding.field)) {
            row->setFinding(language.text(finding.text), mendText(finding));
            continue;
        }
        m_notes->addWidget(makeFindingLine(finding, language, FindingVerb::None, m_body));
    }
}

// "Set to 4.3"; empty where the check does not know the value.
QString DetailsPanel::mendText(const Finding &finding) const
{
    const Field *field = entityType(m_kind).field(finding.field);
    const QVariant value = valueThatMends(m_context.figures.index(), finding);
    if (!field || !value.isValid() || m_context.session.isReadOnly())
        return {};
    return tr("Set to %1")
        .arg(displayText(*field, value, m_context.session.data(), m_context.session.language()));
}

void DetailsPanel::mend(QStringView field)
{
    if (!commitPending())
        return;
    const QList<Finding> findings = m_context.figures.findings();
    for (const Finding &finding : findings) {
        if (finding.entity != current() || finding.field != field)
            continue;
        const QVariant value = valueThatMends(m_context.figures.index(), finding);
        if (value.isValid())
            return void(m_context.session.editor().set(current(), finding.field, value));
    }
}

bool DetailsPanel::commitPending()
{
    return !m_form || m_form->commitPending();
}

void DetailsPanel::focusField(QStringView fieldKey)
{
    if (!m_form)
        return;
    m_form->focusField(fieldKey);
    if (const FieldRow *row = m_form->row(fieldKey))
        m_scroll->ensureWidgetVisible(const_cast<FieldRow *>(row));
}

void DetailsPanel::duplicate()
{
    if (!commitPending())
        return;
    if (const Result<EntityId> copy = m_context.session.editor().duplicate(current()))
        m_context.session.selection().select({m_kind, *copy});
}

void DetailsPanel::remove()
{
    QList<EntityRef> refs;
    for (EntityId id : std::as_const(m_ids))
        refs += EntityRef{m_kind, id};
    (void)removeEntities(m_context, refs);
}

void DetailsPanel::showMenu()
{
    QMenu menu;
    if (m_ids.size() == 1)
        menu.addAction(tr("Duplicate"), this, &DetailsPanel::duplicate);
    menu.addAction(m_ids.size() == 1 ? tr("Delete…") : tr("Delete all of these…"), this,
                   &DetailsPanel::remove);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && commitPending())
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !commitPending())
        return;
    // Sections, lists and fields are made anew rather than each told.
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details"));
    dropBody();
    show(m_kind, m_ids);
}
