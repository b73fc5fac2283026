// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "exchange/columnmapping.h"

#include <QWidget>

class QComboBox;
class QStandardItemModel;
class QTableView;

// Above each column of the preview, the field it goes to; it moves and scrolls with the table.
class ColumnMappingBar final : public QWidget {
    Q_OBJECT

public:
    // The table's first column is none of the file's.
    ColumnMappingBar(QTableView *table, const Language &language, QWidget *parent);

    // Another table.
    void setColumns(const QStringList &headers, const ColumnMapping &mapping);
    // The same columns, mapped otherwise.
    void setMapping(const ColumnMapping &mapping);
    // The choices are made anew with each table and would come last.
    void setTabOrderAfter(QWidget *former);

Q_SIGNALS:
    void fieldChosen(int column, int field); // field -1: left out

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QStandardItemModel *fieldItems(const ColumnMapping &mapping);
    void addChoice(int column, const QString &header, QStandardItemModel *items);
    void reveal(int column);
    void place();

    QTableView *m_table;
    const QObject *m_viewport; // the table's; it still sends events when the table is half gone
    Language m_language;
    QWidget *m_strip; // as wide as the table's viewport: what is scrolled off is cut off
    QList<QComboBox *> m_choices;
};
