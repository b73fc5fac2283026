// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/search.h"

#include <QFrame>

class PlanSession;
class QLabel;
class RowList;
class SearchField;

// What the search field finds over all kinds, below it while one types: arrows choose, Enter goes
// there, Esc closes.
class SearchResults final : public QFrame {
    Q_OBJECT

public:
    SearchResults(SearchField *field, PlanSession &session, QWidget *parent);

Q_SIGNALS:
    void chosen(EntityRef entity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void place();
    bool steer(int key);

    SearchField *m_field;
    PlanSession &m_session;
    QLabel *m_nothing;
    RowList *m_list;
    QList<SearchHit> m_hits;
};
