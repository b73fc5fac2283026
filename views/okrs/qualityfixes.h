// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "core/entityid.h"

#include <QObject>

class QPushButton;
struct Finding;

// What the button beside a broken rule does: it sets what is missing, or asks which.
class QualityFixes final : public QObject {
    Q_OBJECT

public:
    QualityFixes(const ViewContext &context, EntityRef entity, QWidget *parent);

    void fix(QPushButton *button, const Finding &finding);

Q_SIGNALS:
    void numbersWanted(); // a start or a target is missing
    void titleWanted(); // the title is to be worded anew

private:
    void choose(QPushButton *button, const QString &field, EntityKind kind);
    // One of the objective's key results, for what is then done with it.
    void chooseKeyResult(QPushButton *button, void (QualityFixes::*verb)(EntityId keyResult));
    void askUnit();
    void askKeyResult();
    void setDueAtQuarterEnd();
    void bringForward(EntityId keyResult);
    void makeLeading(EntityId keyResult);

    ViewContext m_context;
    EntityRef m_entity;
    QWidget *m_parent;
};
