// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/rowdelegate.h"

#include <QListView>

class QStandardItemModel;

// A short list of rows to choose one from, by mouse or keyboard.
class RowList final : public QListView {
    Q_OBJECT

public:
    explicit RowList(QWidget *parent);

    void setRows(const QList<RowContent> &rows);
    [[nodiscard]] int rowCount() const;
    // The height that shows so many rows, at most all of them.
    [[nodiscard]] int heightOfRows(int most) const;
    void setCurrentRow(int row);
    void moveCurrent(int by);
    void chooseCurrent();

Q_SIGNALS:
    void chosen(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
};
