// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblenames.h"

#include <QAccessible>
#include <QHash>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

// Parts that Qt puts into a control of its own: the control speaks for them.
bool isPartOfAControl(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_") || widget->focusProxy();
}

QString described(const QWidget *widget)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

} // namespace

QStringList accessibleNameProblems(const QWidget *root)
{
    QStringList problems;
    QHash<QString, QString> seen;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root) || widget->focusPolicy() == Qt::NoFocus || isPartOfAControl(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
        if (name.isEmpty())
            problems += u"%1 has no name"_s.arg(described(widget));
        else if (seen.contains(name))
            problems += u"%1 and %2 are both called \"%3\""_s.arg(described(widget), seen.value(name), name);
        seen.insert(name, described(widget));
    }
    return problems;
}
