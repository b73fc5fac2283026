// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class PlanView;
class QStackedWidget;

// Where the views stand, one at a time, and the details beside or over them: beside where the
// window is 1600 wide or more, else over the right side.
class ViewArea final : public QWidget {
    Q_OBJECT

public:
    explicit ViewArea(QWidget *parent);

    void addView(PlanView *view);
    void showView(PlanView *view);
    [[nodiscard]] PlanView *currentView() const;

    // Takes the panel over; it starts hidden.
    void setDetails(QWidget *panel);
    [[nodiscard]] QWidget *details() const { return m_details; }
    void setDetailsShown(bool shown);
    [[nodiscard]] bool areDetailsShown() const { return m_detailsShown; }
    // The details take room of their own instead of covering the view.
    void setWide(bool wide);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QStackedWidget *m_stack;
    QWidget *m_details = nullptr;
    bool m_detailsShown = false;
    bool m_isWide = false;
};
