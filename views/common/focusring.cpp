// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace {

bool marksItsOwnFocus(const QWidget *widget)
{
    if (widget->isWindow() || widget->property("noFocusRing").toBool())
        return true;
    if (widget->focusPolicy() == Qt::NoFocus) // a page that holds the keyboard until a key is pressed
        return true;
    if (qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget))
        return true;
    const bool isText =
        qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    if (qobject_cast<const QAbstractScrollArea *>(widget) && !isText)
        return true;
    // An editor in a cell already stands out by its frame.
    const QWidget *view = widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    return qobject_cast<const QAbstractScrollArea *>(view) && view->inherits("QAbstractItemView");
}

bool reachedByMouse(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) && QGuiApplication::mouseButtons() != Qt::NoButton;
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::ringedWidget() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

void FocusRing::follow(QWidget *widget)
{
    if (!widget || marksItsOwnFocus(widget) || reachedByMouse(widget)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the ringed widget's parent and dies with it.
    if (!m_frame)
        m_frame = new QFocusFrame;
    m_frame->setWidget(widget);
}
