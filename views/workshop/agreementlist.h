// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/agreement.h"

#include <QListView>

class Language;
class QStandardItemModel;

// One line a person on the 1–5 scale: the dot of what they gave, where it was in earlier turns, the median
// through all of them and the spread behind. Who stands apart has another shape.
class AgreementList final : public QListView {
    Q_OBJECT
public:
    explicit AgreementList(QWidget *parent);

    // All turns of one need on one axis, first to last, and who has given none in the last.
    void setTurns(const QList<AxisAgreement> &turns, const QStringList &missing, const QStringList &abstained, const Language &language);

private:
    void addPerson(const GivenScore &score, const QList<AxisAgreement> &turns, const Language &language);
    void addWithoutScore(const QString &name, const QString &spoken);

    QStandardItemModel *m_people;
};
