// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;

// Start, commit, target and stretch of a key result side by side. One that is left empty shows, in
// its place, the number that follows from the others.
class NumbersRow final : public QWidget {
    Q_OBJECT

public:
    NumbersRow(const ViewContext &context, EntityId keyResult, QWidget *parent = nullptr);

    void focusFirstEmpty();

private:
    void refresh();
    void commit(int level);
    [[nodiscard]] bool isRefused(const QLineEdit *field) const;
    void tell(QLineEdit *field, const QString &problem);

    ViewContext m_context;
    EntityId m_keyResult;
    QLabel *m_problem;
    std::array<QLineEdit *, 4> m_fields;
};
