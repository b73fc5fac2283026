// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/reviewtoggle.h"

#include "common/toggleswitch.h"
#include "common/userprompt.h"
#include "document/plansession.h"
#include "rules/plansnapshot.h"
#include "rules/reviewchanges.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

ReviewToggle::ReviewToggle(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_toggle(new ToggleSwitch({}, this))
{
    m_toggle->setObjectName(u"sinceReview"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_toggle);
    setFocusProxy(m_toggle);
    connect(m_toggle, &QAbstractButton::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

const PlanData *ReviewToggle::then() const
{
    return m_toggle->isChecked() && m_then ? &*m_then : nullptr;
}

const Review *ReviewToggle::review() const
{
    return lastReview(m_context.session.data(), m_context.session.today());
}

QString ReviewToggle::text() const
{
    return m_toggle->text();
}

QByteArray ReviewToggle::state() const
{
    return m_toggle->isChecked() ? "compared"_ba : "alone"_ba;
}

void ReviewToggle::restoreState(const QByteArray &state)
{
    m_toggle->setChecked(state == "compared");
}

// A snapshot is read when it is first compared with, and once.
void ReviewToggle::readSnapshot()
{
    const Review *last = review();
    if (last->id == m_reviewRead)
        return;
    const Result<PlanData> then = planOfSnapshot(last->snapshot);
    m_reviewRead = last->id;
    m_then.reset();
    if (then)
        m_then = *then;
    else
        m_context.prompt.showFailure(then.error());
}

void ReviewToggle::refresh()
{
    const Review *last = review();
    m_toggle->setVisible(last != nullptr);
    if (!last) {
        m_then.reset();
        m_reviewRead = {};
        return;
    }
    m_toggle->setText(
        tr("Since the review of %1").arg(m_context.session.language().shortDayMonth(last->date)));
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setToolTip(last->title);
    if (m_toggle->isChecked())
        readSnapshot();
    m_toggle->updateGeometry();
}
