// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/entitykind.h"

#include <QLineEdit>

class EntityChoicesModel;
class PlanSession;
class QCompleter;
struct EntityId;

// A line to find an entity by its name, with the list of what fits below, and the offer to make one.
class EntityPicker final : public QLineEdit {
    Q_OBJECT

public:
    EntityPicker(PlanSession &session, EntityKind kind, QWidget *parent);

    [[nodiscard]] EntityChoicesModel *choices() const { return m_choices; }
    void openList();

Q_SIGNALS:
    void picked(EntityId id);
    void newWanted(const QString &title);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoices();

    EntityChoicesModel *m_choices;
    QCompleter *m_completer;
};
