// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/dialogframe.h"

#include "common/gainlinestyle.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 480;
constexpr int widest = 640;

} // namespace

DialogFrame::DialogFrame(const QString &question, QWidget *parent)
    : QDialog(parent)
    , m_question(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    const Theme &theme = themeOf(this);
    setMinimumWidth(theme.px(narrowest));
    setMaximumWidth(theme.px(widest));
    m_question->setObjectName(u"dialogQuestion"_s);
    m_question->setWordWrap(true);
    setTextStyle(m_question, TextStyle::PanelTitle);
    setQuestion(question);
    m_body->setSpacing(theme.px(12));
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(viewMargin), theme.px(cardPadding), theme.px(viewMargin),
                               theme.px(cardPadding));
    column->setSpacing(theme.px(gutter));
    column->addWidget(m_question);
    column->addLayout(m_body);
    column->addLayout(m_buttons);
}

void DialogFrame::setQuestion(const QString &question)
{
    m_question->setText(question);
    setWindowTitle(question);
    setAccessibleName(question);
}

QPushButton *DialogFrame::addPrimary(const QString &verb)
{
    QPushButton *button = addButton(verb);
    button->setProperty("primary", true);
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    return button;
}

QPushButton *DialogFrame::addVerb(const QString &verb)
{
    return addButton(verb);
}

QPushButton *DialogFrame::addCancel(const QString &verb)
{
    QPushButton *button = addButton(verb);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

void DialogFrame::centreLabels(const QFormLayout &form)
{
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *label = form.itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form.itemAt(row, QFormLayout::FieldRole);
        if (label && label->widget() && field && field->widget())
            label->widget()->setMinimumHeight(field->widget()->sizeHint().height());
    }
}

QPushButton *DialogFrame::addButton(const QString &verb)
{
    auto *button = new QPushButton(verb, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}
