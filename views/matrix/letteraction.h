// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QString;
class QWidget;

// An action of the view that owns it, called by plain letters there: they belong to its lists and its
// plot, never to a text that is being typed elsewhere.
[[nodiscard]] QAction *addLetterAction(QWidget *owner, const QString &name, const QList<QKeySequence> &keys);
