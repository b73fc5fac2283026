// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/ruleexplanation.h"

#include "common/gainlinestyle.h"
#include "core/language.h"
#include "rules/okrrules.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RuleExplanation::RuleExplanation(const OkrRule &rule, const Language &language, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"ruleExplanation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    auto *why = new QLabel(language.text(Message(rule.why)), this);
    why->setWordWrap(true);
    setTextStyle(why, TextStyle::Small);
    column->addWidget(why);
    addExample(tr("Weak"), language.text(Message(rule.weak)));
    addExample(tr("Strong"), language.text(Message(rule.strong)));
}

void RuleExplanation::addExample(const QString &word, const QString &example)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *kind = new QLabel(word, this);
    kind->setFixedWidth(themeOf(this).px(44));
    setTextStyle(kind, TextStyle::Caption, QFont::Medium);
    setTextInk(kind, TextInk::Muted);
    auto *text = new QLabel(example, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    setTextStyle(text, TextStyle::Caption);
    row->addWidget(kind, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}
