// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "items/inboxfilter.h"

#include <QWidget>

class ChoiceButton;
class EmptyState;
class InboxList;
class InboxModel;
class SearchField;

// The list of requests on its sheet: which ones are shown, found by words, and what is said when none is.
class InboxCard final : public QWidget {
    Q_OBJECT
public:
    InboxCard(const ViewContext &context, InboxModel *model, QWidget *parent);

    [[nodiscard]] InboxList *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    void setScope(InboxScope scope);
    void showSmartGroup(SmartGroup group);
    [[nodiscard]] SmartGroup smartGroup() const;
    void clearFilter();
    // After the plan has changed.
    void tellCounts();
    void retranslate();

Q_SIGNALS:
    void closedWanted(); // nothing is open, but something is closed

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void fitSearch();
    void applyFilter();
    void tellEmpty();

    ViewContext m_context;
    InboxModel *m_model;
    ChoiceButton *m_groups;
    SearchField *m_search;
    InboxList *m_list;
    EmptyState *m_empty;
};
