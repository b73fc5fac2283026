// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;
class SegmentedControl;

// Actions of a view that belong together, under one heading of the menus and of the list of keys.
struct ViewActionGroup {
    QString title;
    QList<QAction *> actions;
};

// What keys do that are no actions, for the list of keys: arrows on the plot, Tab in a table.
struct KeyHint {
    QString keys; // as a person says them: "Ctrl+arrows"
    QString text;
};

// One page of the window: a bar of its own controls above its content. The window shows its title
// and facts in the top bar, and its actions in the menus.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(const ViewContext &context, QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    // What the plan holds for this view, in a few words: "18 needs placed, 6 to place, 13 kept".
    [[nodiscard]] virtual QString facts() const { return {}; }
    // What the menus and the keyboard offer while this view is shown; empty: nothing of its own.
    [[nodiscard]] virtual QList<QAction *> viewActions() const { return {}; }
    // The same by theme, as the View menu has them; all under the view's title unless told otherwise.
    [[nodiscard]] virtual QList<ViewActionGroup> viewActionGroups() const;
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    // It shows all there is of one thing by itself: no details panel beside it.
    [[nodiscard]] virtual bool standsForDetails() const { return false; }
    // The details panel takes room at the right: a view that has a side panel hides it.
    virtual void setDetailsShown(bool) { }
    // Large text, no side panels that only serve the desk.
    virtual void setProjector(bool) { }
    // The slide that the view has in front, from 0: where a show can start.
    [[nodiscard]] virtual int currentSlide() const { return 0; }
    // How the view was left (columns, grouping): window state, kept from one run to the next.
    [[nodiscard]] virtual QByteArray viewState() const { return {}; }
    virtual void restoreViewState(const QByteArray &) { }

    // Where the keyboard is when the view is shown: the table, the plot; null: its first control.
    [[nodiscard]] QWidget *home() const { return m_home; }
    // The controls above the content, from the left; starts with the step's segments, if any.
    [[nodiscard]] QHBoxLayout *bar() const { return m_bar; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    // The views of the same step, as segments at the start of the bar: ids and names.
    void setSiblingsShown(bool isShown);
    void setSiblings(const QList<QPair<QString, QString>> &views, const QString &current);

Q_SIGNALS:
    void factsChanged();

protected:
    [[nodiscard]] const ViewContext &context() const { return m_context; }
    void setHome(QWidget *home) { m_home = home; }

private:
    ViewContext m_context;
    QHBoxLayout *m_bar;
    QVBoxLayout *m_content;
    QWidget *m_home = nullptr;
    SegmentedControl *m_siblings = nullptr;
    bool m_areSiblingsShown = true;
};
