// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/checkinwalk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// What a walk has come to: what changed and from where, and what nobody has said a word about yet.
class CheckInSummary final : public QWidget {
    Q_OBJECT
public:
    explicit CheckInSummary(const ViewContext &context, QWidget *parent);

    // How the key results stood before the walk.
    void show(const QList<CheckInStanding> &before);
    void refresh();
    void retranslate();
    [[nodiscard]] QPushButton *closing() const { return m_close; }

Q_SIGNALS:
    void goOnWanted(); // with what is still open
    void closed();

private:
    void build();
    void clearRows();
    void addHeading(const QString &text);
    void addChange(const CheckInStanding &before, const CheckInStanding &after);
    void addOpen(EntityId keyResult);
    void addMore(qsizetype count); // those that are not listed

    ViewContext m_context;
    QList<CheckInStanding> m_before;
    QLabel *m_title;
    QLabel *m_sentence;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QPushButton *m_goOn;
    QPushButton *m_close;
};
