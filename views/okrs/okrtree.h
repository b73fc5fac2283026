// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entityid.h"

#include <QSet>
#include <QTreeView>

class OkrTreeModel;

// The tree of objectives, key results and projects: its columns, its lines between objectives, in the
// rows of key results without numbers the way to set them, and the entry of a whole set without the
// mouse. While a title is typed Enter goes on with the next row, Tab with one below it, Shift+Tab with
// one beside its parent, Esc leaves; a row that stays empty leaves no trace.
class OkrTree final : public QTreeView {
    Q_OBJECT

public:
    explicit OkrTree(OkrTreeModel &model, QWidget *parent = nullptr);

    // Which rows are folded otherwise than they would be, from one run to the next.
    [[nodiscard]] QByteArray foldState() const;
    void restoreFolds(const QByteArray &state);
    // Opens what stands above it, selects and shows it.
    void reveal(EntityId id);
    void revealBacklog();

    // Begins a new row and its title: at the end of the objectives, after the current row, or below it
    // with a title to start from.
    void typeObjective();
    void typeNext();
    void typeBelow(const QString &title = {});
    void typeKeyResult(EntityId objective, const QString &title = {});
    [[nodiscard]] bool isTyping() const { return state() == EditingState; }

Q_SIGNALS:
    void numbersWanted(EntityId keyResult);
    void detailsWanted();
    // While a title is typed: what there is to say of it; empty: nothing yet.
    void typing(const QString &hint, bool isFinding);
    void typingEnded();

public Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrangeColumns();
    void unfold(const QModelIndex &parent, int first, int last);
    [[nodiscard]] bool isOpenByItself(const QModelIndex &index) const;
    void rememberFold(const QModelIndex &index, bool isFolded);
    void offerNumbersSoon();
    void offerNumbers();
    bool offerNumbersAt(const QModelIndex &row); // false: it has its numbers
    void retranslate();
    void followTyping(const QModelIndex &index, const QString &line);
    // Puts the editor on a row that has just begun; false where none could.
    bool type(const QModelIndex &draft, const QString &title = {});
    [[nodiscard]] QModelIndex nextDraft(const QModelIndex &done, bool isEmpty,
                                        QAbstractItemDelegate::EndEditHint hint);
    void endTyping(const QModelIndex &current, bool takesFocus);
    void settle();

    OkrTreeModel &m_model;
    QList<QPersistentModelIndex> m_offered; // the cells in which a button offers to set numbers
    QSet<QString> m_flipped; // rows folded or open against what they are by themselves
    bool m_isUnfolding = false;
    bool m_isOffering = false; // it is about to
    bool m_isNew = false; // the row being typed is not yet, or has only just become, one of the plan
};
