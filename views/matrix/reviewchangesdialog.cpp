// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/reviewchangesdialog.h"

#include "common/gainlinestyle.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewChangesDialog::ReviewChangesDialog(const QString &title, const QStringList &sentences, QWidget *parent)
    : DialogFrame(title, parent)
{
    setObjectName(u"reviewChangesDialog"_s);
    auto *list = new QListWidget(this);
    list->setObjectName(u"reviewChangesList"_s);
    list->setAccessibleName(tr("Changes since the review"));
    list->setWordWrap(true);
    list->setSpacing(4);
    list->setFrameShape(QFrame::NoFrame);
    list->addItems(sentences.isEmpty() ? QStringList{tr("Nothing has changed since.")} : sentences);
    const Theme &theme = themeOf(this);
    list->setMinimumSize(theme.px(560), theme.px(320));
    body()->addWidget(list);
    addCancel(tr("Close"));
}
