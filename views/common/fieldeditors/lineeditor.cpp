// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/lineeditor.h"

#include "document/plansession.h"
#include "exchange/typedvalue.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace {

// What one press of Up adds; 0: the field has no steps.
double stepOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Score:
        return 0.1;
    case FieldType::Percent:
        return 5;
    case FieldType::Integer:
    case FieldType::Days:
    case FieldType::Number:
        return 1;
    default:
        return 0;
    }
}

} // namespace

LineEditor::LineEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    setControl(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::touch);
}

Result<QVariant> LineEditor::value() const
{
    return typedValue(field(), m_line->text(), subject().session.language());
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

void LineEditor::showValue(const QVariant &value, bool several)
{
    m_line->setText(typedText(field(), value, subject().session.language()));
    m_line->setCursorPosition(0);
    const QString word = field().isNumeric() ? tr("Several") : tr("Several values"); // numbers are narrow
    m_line->setPlaceholderText(several ? word : QString());
}

bool LineEditor::step(int direction)
{
    const double by = stepOf(field());
    if (by == 0 || m_line->isReadOnly())
        return false;
    const Result<QVariant> now = value();
    if (!now)
        return false;
    double next = now->isValid() ? std::round((now->toDouble() + direction * by) / by) * by
                                 : std::max(field().minimum, 0.0);
    if (field().hasRange())
        next = std::clamp(next, field().minimum, field().maximum);
    m_line->setText(typedText(field(), next, subject().session.language()));
    touch();
    return true;
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Up && step(+1)) || (key->key() == Qt::Key_Down && step(-1)))
            return true;
    }
    return FieldEditor::eventFilter(watched, event);
}
