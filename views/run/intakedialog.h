// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/dialogframe.h"
#include "common/viewcontext.h"

class FieldRow;
class QLabel;

// From whom requests are taken and where they had better come in (S7), with what speaks for it.
class IntakeDialog final : public DialogFrame {
    Q_OBJECT
public:
    IntakeDialog(const ViewContext &context, QWidget *parent);

private:
    void addField(const QString &key);
    void follow();

    ViewContext m_context;
    QList<FieldRow *> m_rows;
    QLabel *m_redirect;
    QLabel *m_advice;
    QLabel *m_reasons;
};
