// SPDX-License-Identifier: GPL-3.0-or-later
#include "planwindowstate.h"

#include "settings.h"

using namespace Qt::StringLiterals;

PlanWindowState::PlanWindowState(Settings &settings, const QString &planId)
    : m_settings(settings)
    , m_planId(planId)
{
}

QString PlanWindowState::key(const QString &name) const
{
    return u"plans/%1/%2"_s.arg(m_planId, name);
}

QByteArray PlanWindowState::view(const QString &viewId) const
{
    return m_settings.store().value(key(u"view_"_s + viewId)).toByteArray();
}

void PlanWindowState::setView(const QString &viewId, const QByteArray &state)
{
    if (!state.isEmpty())
        m_settings.store().setValue(key(u"view_"_s + viewId), state);
}

qint64 PlanWindowState::exportedSequence() const
{
    return m_settings.store().value(key(u"exported_sequence"_s), -1).toLongLong();
}

void PlanWindowState::setExportedSequence(qint64 sequence)
{
    m_settings.store().setValue(key(u"exported_sequence"_s), sequence);
}
