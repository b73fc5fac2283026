// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/textdialog.h"

#include "common/gainlinestyle.h"
#include "common/userprompt.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longTextHeight = 120;

} // namespace

TextDialog::TextDialog(const PromptText &prompt, QWidget *parent)
    : DialogFrame(prompt.title, parent)
{
    auto *label = new QLabel(prompt.label);
    body()->addWidget(label);
    addCancel(tr("Cancel"));
    QPushButton *accept = addPrimary(prompt.verb);
    const auto allow = [this, accept, required = prompt.isRequired] {
        accept->setEnabled(!required || !text().isEmpty());
    };
    if (prompt.isLong) {
        m_lines = new QPlainTextEdit(prompt.text);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(themeOf(this).px(longTextHeight));
        connect(m_lines, &QPlainTextEdit::textChanged, this, allow);
    } else {
        m_line = new QLineEdit(prompt.text);
        connect(m_line, &QLineEdit::textChanged, this, allow);
    }
    QWidget *editor = m_lines ? static_cast<QWidget *>(m_lines) : m_line;
    editor->setObjectName(u"answer"_s);
    body()->addWidget(editor);
    label->setBuddy(editor);
    editor->setFocus();
    allow();
}

QString TextDialog::text() const
{
    return (m_lines ? m_lines->toPlainText() : m_line->text()).trimmed();
}
