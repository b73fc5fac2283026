// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/numbersrow.h"

#include "common/gainlinestyle.h"
#include "common/typednumber.h"
#include "document/planeditor.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/keyresultscore.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> fieldKeys = {"start", "commit", "target", "stretch"};
constexpr std::array<const char *, 4> objectNames = {"krStart", "krCommit", "krTarget", "krStretch"};

std::array<std::optional<double>, 4> typedNumbers(const KeyResult &keyResult)
{
    return {keyResult.start, keyResult.commit, keyResult.target, keyResult.stretch};
}

std::array<std::optional<double>, 4> allNumbers(const KeyResult &keyResult)
{
    const KeyResultNumbers numbers = numbersOf(keyResult);
    return {numbers.start, numbers.commit, numbers.target, numbers.stretch};
}

} // namespace

NumbersRow::NumbersRow(const ViewContext &context, EntityId keyResult, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_keyResult(keyResult)
    , m_problem(new QLabel(this))
{
    setObjectName(u"numbersRow"_s);
    const QStringList labels = {tr("Start"), tr("Commit"), tr("Target"), tr("Stretch")};
    const QString title = entityTitle(context.session.data(), EntityKind::KeyResult, keyResult);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    for (int level = 0; level < int(m_fields.size()); ++level) {
        auto *field = new QLineEdit(this);
        m_fields[size_t(level)] = field;
        field->setObjectName(QLatin1StringView(objectNames[size_t(level)]));
        // With the title: the form below has fields of the same names.
        field->setAccessibleName(u"%1: %2"_s.arg(title, labels.at(level)));
        field->setReadOnly(context.session.isReadOnly());
        auto *label = new QLabel(labels.at(level), this);
        label->setBuddy(field);
        setTextStyle(label, TextStyle::Caption);
        setTextInk(label, TextInk::Muted);
        grid->addWidget(label, 0, level);
        grid->addWidget(field, 1, level);
        connect(field, &QLineEdit::editingFinished, this, [this, level] { commit(level); });
    }
    m_problem->setObjectName(u"krNumberProblem"_s);
    setTextStyle(m_problem, TextStyle::Caption);
    setTextInk(m_problem, TextInk::AtRisk);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(0, 4, 0, 0); // clear of the ring of focus
    m_problem->hide();
    grid->addWidget(m_problem, 2, 0, 1, 4);
    connect(&context.figures, &QuarterFigures::changed, this, &NumbersRow::refresh);
    refresh();
}

void NumbersRow::focusFirstEmpty()
{
    for (QLineEdit *field : m_fields) {
        if (field->text().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_fields.front()->setFocus(Qt::OtherFocusReason);
}

void NumbersRow::refresh()
{
    const KeyResult *keyResult = m_context.session.data().keyResults.find(m_keyResult);
    if (!keyResult)
        return;
    const Language &language = m_context.session.language();
    const auto typed = typedNumbers(*keyResult);
    const auto all = allNumbers(*keyResult);
    for (size_t level = 0; level < m_fields.size(); ++level) {
        QLineEdit *field = m_fields[level];
        const bool isKept = isRefused(field) || (field->hasFocus() && field->isModified());
        if (!isKept)
            field->setText(typed[level] ? language.withUnit(*typed[level], keyResult->unit) : QString());
        field->setPlaceholderText(all[level] ? language.text(valueText(*keyResult, *all[level])) : QString());
        field->setToolTip(!typed[level] && all[level] ? tr("Follows from the other numbers") : QString());
    }
    setVisible(keyResult->kind != KeyResultKind::Milestone);
}

void NumbersRow::commit(int level)
{
    QLineEdit *field = m_fields[size_t(level)];
    if (!field->isModified())
        return;
    field->setModified(false);
    const auto number = typedNumber(field->text(), m_context.session.language());
    if (!number && !field->text().trimmed().isEmpty())
        return tell(field, tr("“%1” is not a number.").arg(field->text()));
    const Result<void> done = m_context.session.editor().set({EntityKind::KeyResult, m_keyResult},
                                                             QString::fromLatin1(fieldKeys[size_t(level)]),
                                                             number ? QVariant(*number) : QVariant());
    tell(field, done ? QString() : m_context.session.language().text(done.error()));
    refresh();
}

bool NumbersRow::isRefused(const QLineEdit *field) const
{
    return field->property("invalid").toBool();
}

// What was typed stays until it is mended, with what is wrong with it below.
void NumbersRow::tell(QLineEdit *field, const QString &problem)
{
    field->setProperty("invalid", !problem.isEmpty());
    field->update();
    const bool isAnyRefused = std::any_of(m_fields.cbegin(), m_fields.cend(),
                                          [this](const QLineEdit *each) { return isRefused(each); });
    if (!problem.isEmpty())
        m_problem->setText(u"◆ "_s + problem);
    m_problem->setVisible(isAnyRefused);
}
