// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/longtexteditor.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "exchange/typedvalue.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace {

constexpr std::chrono::seconds typingPause{2}; // DECISIONS 11
constexpr int fewestLines = 2;
constexpr int mostLines = 8;

} // namespace

LongTextEditor::LongTextEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_text(new QPlainTextEdit(this))
    , m_pause(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setControl(m_text);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &LongTextEditor::committed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        touch();
        m_pause->start();
    });
    connect(m_text->document(), &QTextDocument::blockCountChanged, this, &LongTextEditor::fitHeight);
    fitHeight();
}

Result<QVariant> LongTextEditor::value() const
{
    return typedValue(field(), m_text->toPlainText(), subject().session.language());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void LongTextEditor::showValue(const QVariant &value, bool several)
{
    const QString text = typedText(field(), value, subject().session.language());
    m_pause->stop();
    m_text->setPlaceholderText(several ? tr("Several values") : QString());
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    const Theme &theme = themeOf(this);
    const int lines = std::clamp(int(m_text->document()->size().height()), fewestLines, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + theme.px(24));
}

void LongTextEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitHeight();
}
