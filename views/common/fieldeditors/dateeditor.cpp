// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/dateeditor.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "painting/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

DateEditor::DateEditor(const FieldSubject &subject, QWidget *parent)
    : LineEditor(subject, parent)
    , m_open(line()->addAction(icon(u"calendar"_s, themeOf(this)), QLineEdit::TrailingPosition))
{
    retranslate();
    connect(m_open, &QAction::triggered, this, &DateEditor::openCalendar);
}

void DateEditor::retranslate()
{
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
}

void DateEditor::changeEvent(QEvent *event)
{
    LineEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DateEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_open->setEnabled(!readOnly);
}

void DateEditor::choose(QDate date)
{
    setValue(date);
    take();
}

bool DateEditor::stepDays(int days)
{
    const Result<QVariant> now = value();
    if (!now || line()->isReadOnly())
        return false;
    const QDate date = now->isValid() ? now->toDate().addDays(days) : subject().session.today();
    setValue(date);
    touch();
    return true;
}

void DateEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"calendar"_s);
    calendar->setLocale(subject().session.language().locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const Result<QVariant> now = value();
    calendar->setSelectedDate(now && now->isValid() ? now->toDate() : subject().session.today());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate date) {
        menu->close();
        choose(date);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate date) {
        menu->close();
        choose(date);
    });
    if (this->subject().isOptional()) {
        menu->addAction(icon(u"close"_s, themeOf(this)), tr("No date"), this, [this] {
            setValue({});
            take();
        });
    }
    menu->popup(line()->mapToGlobal(QPoint(0, line()->height())));
    calendar->setFocus();
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if ((key->key() == Qt::Key_Up && stepDays(+1)) || (key->key() == Qt::Key_Down && stepDays(-1)))
            return true;
    }
    return LineEditor::eventFilter(watched, event);
}
