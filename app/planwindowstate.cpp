// SPDX-License-Identifier: GPL-3.0-or-later
#include "planwindowstate.h"

#include "document/deckchoice.h"
#include "scenes/encoding.h"
#include "settings.h"

#include <algorithm>

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

DeckChoice PlanWindowState::deck() const
{
    const QSettings &store = m_settings.store();
    const auto numberOf = [&](const QString &name, int count) {
        return std::clamp(store.value(key(name)).toInt(), 0, count - 1);
    };
    return {
        store.value(key(u"deck_language"_s)).toString(), store.value(key(u"deck_left_out"_s)).toStringList(),
        ColorBy(numberOf(u"matrix_colour"_s, colorByCount)), SizeBy(numberOf(u"matrix_size"_s, sizeByCount)),
        store.value(key(u"timeline_baseline"_s)).toBool(),
        EntityId::fromString(store.value(key(u"deck"_s)).toString())};
}

void PlanWindowState::setDeck(const DeckChoice &choice)
{
    QSettings &store = m_settings.store();
    store.setValue(key(u"deck_language"_s), choice.languageCode);
    store.setValue(key(u"deck_left_out"_s), choice.leftOut);
    store.setValue(key(u"matrix_colour"_s), int(choice.matrixColor));
    store.setValue(key(u"matrix_size"_s), int(choice.matrixSize));
    store.setValue(key(u"timeline_baseline"_s), choice.timelineBaseline);
    store.setValue(key(u"deck"_s), choice.deck.toString());
}

qint64 PlanWindowState::exportedSequence() const
{
    return m_settings.store().value(key(u"exported_sequence"_s), -1).toLongLong();
}

void PlanWindowState::setExportedSequence(qint64 sequence)
{
    m_settings.store().setValue(key(u"exported_sequence"_s), sequence);
}
