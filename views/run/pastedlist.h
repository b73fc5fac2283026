// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/pastedrequests.h"

#include <QScrollArea>

class Language;
class QCheckBox;

// What was read out of a pasted text, each to be taken or left.
class PastedList final : public QScrollArea {
    Q_OBJECT
public:
    explicit PastedList(QWidget *parent);

    // notes: a word about each, empty for none.
    void setRequests(const QList<PastedRequest> &requests, const QStringList &notes,
                     const Language &language);
    [[nodiscard]] QList<QuickRequest> chosen() const;
    [[nodiscard]] int count() const { return int(m_requests.size()); }
    void focusFirst();

Q_SIGNALS:
    void chosenChanged();

private:
    QList<PastedRequest> m_requests;
    QList<QCheckBox *> m_boxes;
};
