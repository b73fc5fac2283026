// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

PlanView::PlanView(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    m_bar->setSpacing(16);
    layout->addLayout(m_bar);
    layout->addLayout(m_content, 1);
}

// Replaced by segments once the control exists.
void PlanView::setSiblings(const QList<QPair<QString, QString>> &, const QString &) { }
