// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/milestonerow.h"

#include "common/gainlinestyle.h"
#include "common/iconbutton.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "entities/milestone.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

constexpr int dateWidth = 128; // all of 08/02/2027 beside the arrow

} // namespace

MilestoneRow::MilestoneRow(const ViewContext &context, EntityId milestone, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_milestone(milestone)
    , m_done(new QCheckBox(this))
    , m_title(new QLineEdit(this))
    , m_date(new QDateEdit(this))
    , m_remove(new IconButton(u"trash"_s, tr("Delete the milestone"), this))
{
    m_done->setObjectName(u"milestoneDone"_s);
    m_title->setObjectName(u"milestoneTitle"_s);
    m_date->setObjectName(u"milestoneDate"_s);
    m_remove->setObjectName(u"milestoneDelete"_s);
    m_date->setCalendarPopup(true);
    m_date->setLocale(context.session.language().locale());
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_date->setKeyboardTracking(false);
    m_date->setMinimumWidth(themeOf(this).px(dateWidth));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_done);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_date);
    layout->addWidget(m_remove);
    setEnabled(!context.session.isReadOnly());
    connect(m_done, &QCheckBox::toggled, this, [this](bool done) { set(u"done", done); });
    connect(m_title, &QLineEdit::editingFinished, this, [this] { set(u"title", m_title->text().trimmed()); });
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) { set(u"date", date); });
    connect(m_remove, &IconButton::clicked, this, [this] {
        (void)m_context.session.editor().remove({{EntityKind::Milestone, m_milestone}});
    });
}

void MilestoneRow::setMilestone(const Milestone &milestone)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_done->setChecked(milestone.done);
    if (!m_title->isModified() || !m_title->hasFocus())
        m_title->setText(milestone.title);
    if (milestone.date.isValid())
        m_date->setDate(milestone.date);
    m_done->setAccessibleName(tr("“%1” is done").arg(milestone.title));
    m_title->setAccessibleName(tr("Title of the milestone “%1”").arg(milestone.title));
    m_date->setAccessibleName(tr("Day of the milestone “%1”").arg(milestone.title));
    m_remove->setAccessibleName(tr("Delete the milestone “%1”").arg(milestone.title));
}

void MilestoneRow::set(QStringView field, const QVariant &value)
{
    if (!m_isFollowing)
        (void)m_context.session.editor().set({EntityKind::Milestone, m_milestone}, field, value);
}
