// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Settings;
struct DeckChoice;

// How one plan's window was left, from one run to the next: in the user's settings, by the plan's own
// identity, since it says nothing of the plan itself.
class PlanWindowState final {
public:
    PlanWindowState(Settings &settings, const QString &planId);

    // Columns, grouping, filter… as the view itself wrote them; empty at first.
    [[nodiscard]] QByteArray view(const QString &viewId) const;
    void setView(const QString &viewId, const QByteArray &state);
    // Language and parts of the slides, the saved deck that is shown, colours and sizes of the matrix.
    [[nodiscard]] DeckChoice deck() const;
    void setDeck(const DeckChoice &choice);
    // The number of the change log's last entry when the slides were last exported; -1: never.
    [[nodiscard]] qint64 exportedSequence() const;
    void setExportedSequence(qint64 sequence);

private:
    [[nodiscard]] QString key(const QString &name) const;

    Settings &m_settings;
    QString m_planId;
};
