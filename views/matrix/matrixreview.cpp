// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixreview.h"

#include "common/reviewtoggle.h"
#include "common/userprompt.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "document/workshopeditor.h"
#include "matrix/reviewchangesdialog.h"
#include "rules/reviewchanges.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

MatrixReview::MatrixReview(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toggle(new ReviewToggle(context, this))
    , m_changes(new QPushButton(this))
    , m_take(new QAction(parent))
{
    setObjectName(u"matrixReview"_s);
    m_changes->setObjectName(u"reviewChangesButton"_s);
    m_changes->setProperty("small", true);
    m_take->setObjectName(u"takeReview"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_toggle);
    row->addWidget(m_changes);
    connect(m_toggle, &ReviewToggle::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_changes, &QPushButton::clicked, this, &MatrixReview::listChanges);
    connect(m_take, &QAction::triggered, this, &MatrixReview::take);
    refresh();
}

const PlanData *MatrixReview::then() const
{
    return m_toggle->then();
}

QByteArray MatrixReview::state() const
{
    return m_toggle->state();
}

void MatrixReview::restoreState(const QByteArray &state)
{
    m_toggle->restoreState(state);
}

void MatrixReview::refresh()
{
    const PlanSession &session = m_context.session;
    m_toggle->refresh();
    setVisible(m_toggle->review() && !m_isProjector);
    m_take->setText(tr("Take a review…"));
    m_take->setEnabled(!session.isReadOnly());
    m_changes->setVisible(then() != nullptr);
    if (then())
        m_changes->setText(tr("%n change(s)", nullptr, int(changesSince(*then(), session.data()).size())));
}

void MatrixReview::setProjector(bool isProjector)
{
    m_isProjector = isProjector;
    refresh();
}

void MatrixReview::take()
{
    const PlanSession &session = m_context.session;
    const std::optional<QString> title = m_context.prompt.askText(
        {.title = tr("Keep the plan as it stands for the next review?"),
         .label = tr("Name of the review"),
         .verb = tr("Take the review"),
         .text = tr("Review of %1").arg(session.language().longDate(session.today()))});
    if (title)
        (void)WorkshopEditor(m_context.session).takeReview(*title, m_context.figures.quarter());
}

void MatrixReview::listChanges()
{
    if (!then())
        return;
    QStringList sentences;
    for (const ReviewChange &change : changesSince(*then(), m_context.session.data()))
        sentences += m_context.session.language().text(sentenceOf(change));
    auto *dialog = new ReviewChangesDialog(m_toggle->text(), sentences, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
