// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class NeedsToPlaceModel;
class QLabel;
class QListView;
class QPushButton;
class TrayList;

// The needs that still want their scores, as cards to drag to the matrix, to score by two digits, or to place
// with Enter.
class NeedTray final : public QWidget {
    Q_OBJECT

public:
    NeedTray(const ViewContext &context, NeedsToPlaceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void tellHint();
    void place(int impact, int effort);
    void placeCurrent();
    void addNeed();

    ViewContext m_context;
    NeedsToPlaceModel &m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_hint;
    TrayList *m_list;
    QPushButton *m_add;
    QPushButton *m_import;
};
