// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/progressdialog.h"

#include <QCoreApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 200; // milliseconds before the dialog shows
constexpr int refresh = 50; // milliseconds between two looks at the window's events

} // namespace

ProgressDialog::ProgressDialog(const QString &title, QWidget *parent)
    : DialogFrame(title, parent)
    , m_bar(new QProgressBar)
{
    setModal(true);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(title);
    m_bar->setTextVisible(false);
    body()->addWidget(m_bar);
    addCancel(tr("Cancel"));
    connect(this, &QDialog::rejected, this, [this] { m_isCancelled = true; });
    m_running.start();
}

bool ProgressDialog::report(int done, int total)
{
    const qint64 now = m_running.elapsed();
    if (m_isCancelled || now < patience || now - m_lastShown < refresh)
        return !m_isCancelled;
    m_lastShown = now;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    show();
    QCoreApplication::processEvents();
    return !m_isCancelled;
}
