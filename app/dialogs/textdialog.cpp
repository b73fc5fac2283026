// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/textdialog.h"

#include "common/gainlinestyle.h"
#include "common/userprompt.h"

#include <QComboBox>
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
    if (!prompt.explanation.isEmpty()) {
        auto *explanation = new QLabel(prompt.explanation);
        explanation->setObjectName(u"explanation"_s);
        explanation->setTextFormat(Qt::PlainText);
        explanation->setWordWrap(true);
        body()->addWidget(explanation);
    }
    if (!prompt.choices.isEmpty())
        addChoices(prompt);
    auto *label = new QLabel(prompt.label);
    body()->addWidget(label);
    addCancel(tr("Cancel"));
    QPushButton *accept = addPrimary(prompt.verb);
    auto *missing = new QLabel;
    missing->setObjectName(u"missing"_s);
    setTextStyle(missing, TextStyle::Caption);
    setTextInk(missing, TextInk::Muted);
    missing->setVisible(prompt.isRequired);
    const QString required = prompt.whenEmpty.isEmpty() ? tr("This cannot be left empty.") : prompt.whenEmpty;
    const auto allow = [this, accept, missing, required, isRequired = prompt.isRequired] {
        const QString reason = isRequired && text().isEmpty() ? required : QString();
        accept->setEnabled(reason.isEmpty());
        accept->setToolTip(reason);
        missing->setText(reason.isEmpty() ? u" "_s : reason); // a line stays, so that nothing moves
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
    body()->addWidget(missing);
    label->setBuddy(editor);
    editor->setFocus();
    allow();
}

void TextDialog::addChoices(const PromptText &prompt)
{
    auto *label = new QLabel(prompt.choiceLabel);
    m_choices = new QComboBox;
    m_choices->setObjectName(u"choice"_s);
    m_choices->addItems(prompt.choices);
    label->setBuddy(m_choices);
    body()->addWidget(label);
    body()->addWidget(m_choices);
}

int TextDialog::choice() const
{
    return m_choices ? m_choices->currentIndex() : 0;
}

QString TextDialog::text() const
{
    return (m_lines ? m_lines->toPlainText() : m_line->text()).trimmed();
}
