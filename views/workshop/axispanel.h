// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/agreement.h"

#include <QWidget>

class AgreementList;
class NoteLine;
class QLabel;

// What the room gave one need on one axis, and how far apart it is: the word and its shape, everyone's
// dot, who is asked first, and what earlier turns came to.
class AxisPanel final : public QWidget {
    Q_OBJECT
public:
    AxisPanel(const ViewContext &context, ScoreAxis axis, QWidget *parent);

    void show(EntityId round, EntityId need);

private:
    [[nodiscard]] QStringList namesOf(const QList<EntityId> &participants) const;
    void tellTurns(const QList<AxisAgreement> &turns);

    ViewContext m_context;
    ScoreAxis m_axis;
    QLabel *m_title;
    QLabel *m_numbers;
    NoteLine *m_agreement;
    AgreementList *m_people;
    QWidget *m_scale;
    QLabel *m_nobody;
    QLabel *m_earlier;
};
