// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class InboxHeader;
class InboxModel;

// The rows of the inbox. A table of one column, because its rows are of two heights and a list of 100,000
// of them would have to be measured one by one.
class InboxList final : public QTableView {
    Q_OBJECT
public:
    InboxList(InboxModel *model, QWidget *parent);

    // The heads of the columns, to stand above the list.
    [[nodiscard]] InboxHeader *heads() const { return m_heads; }
    void retranslate();

Q_SIGNALS:
    void opened(); // Enter, or a click on a row

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitRows();
    [[nodiscard]] QModelIndex nearestRequest(int from, int step) const;

    InboxModel *m_model;
    InboxHeader *m_heads;
};

// What stands above the columns.
class InboxHeader final : public QWidget {
    Q_OBJECT
public:
    explicit InboxHeader(QWidget *parent);

    void setTexts(const QString &title, const QString &age, const QString &promise);
    // How wide the rows are: less than the heads beside a scroll bar.
    void setRowWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rowWidth = 0;
    QString m_title;
    QString m_age;
    QString m_promise;
};
