// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "items/needfilter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class SearchField;

// What the needs table leaves: words, a function, a status, a quarter, and the two gaps worth finding.
class NeedsFilterBar final : public QWidget {
    Q_OBJECT

public:
    NeedsFilterBar(const ViewContext &context, QWidget *parent);

    [[nodiscard]] NeedFilter filter() const;
    void setFilter(const NeedFilter &filter);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillQuarters();

    ViewContext m_context;
    SearchField *m_text;
    QComboBox *m_function;
    QComboBox *m_status;
    QComboBox *m_quarter;
    QPushButton *m_withoutGoal;
    QPushButton *m_unplaced;
};
