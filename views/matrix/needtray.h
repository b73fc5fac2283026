// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class NeedsToPlaceModel;
class QLabel;
class QListView;
class QPushButton;

// The needs that still want their scores, as cards to drag to the matrix, or to place with Enter.
class NeedTray final : public QWidget {
    Q_OBJECT

public:
    NeedTray(const ViewContext &context, NeedsToPlaceModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void placeCurrent();
    void addNeed();

    ViewContext m_context;
    NeedsToPlaceModel &m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLabel *m_hint;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_import;
};
