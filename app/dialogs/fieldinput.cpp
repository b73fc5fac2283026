// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/fieldinput.h"

#include "core/language.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "rules/placement.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int effortSteps = 5;

bool isList(const Field &field)
{
    return field.type == FieldType::Numbers || field.type == FieldType::Texts;
}

// What each line of a list stands for.
QString lineName(const Field &field, int index, const Language &language)
{
    if (field.type == FieldType::Texts)
        return language.text(quadrantName(Quadrant(index), PlanSettings()));
    return FieldInput::tr("Effort %1").arg(index + 1);
}

} // namespace

FieldInput::FieldInput(const Field &field, const QVariant &value, const PlanData &plan,
                       const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (field.type == FieldType::Choice || field.type == FieldType::Reference)
        buildChoice(value, plan, language);
    else
        buildLines(value, language);
}

void FieldInput::buildChoice(const QVariant &value, const PlanData &plan, const Language &language)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(m_field.name());
    m_choice->setAccessibleName(fieldLabel(m_field, language));
    if (m_field.type == FieldType::Choice) {
        for (const Choice &choice : m_field.choices())
            m_choice->addItem(choiceLabel(choice, language), QString::fromLatin1(choice.key));
    } else {
        m_choice->addItem(tr("Nobody"), QVariant());
        const EntityType &target = entityType(m_field.target);
        for (qsizetype row = 0; row < target.count(plan); ++row) {
            const EntityId id = target.idAt(plan, row);
            m_choice->addItem(entityTitle(plan, m_field.target, id), QVariant::fromValue(id));
        }
    }
    for (int i = 0; i < m_choice->count(); ++i) {
        if (m_choice->itemData(i) == value)
            m_choice->setCurrentIndex(i);
    }
    setFocusProxy(m_choice);
    layout()->addWidget(m_choice);
}

void FieldInput::buildLines(const QVariant &value, const Language &language)
{
    const QString label = fieldLabel(m_field, language);
    const auto add = [&](const QString &name, const QString &text) {
        auto *line = new QLineEdit(text, this);
        line->setObjectName(m_lines.isEmpty() ? m_field.name()
                                              : m_field.name() + QString::number(m_lines.size()));
        line->setAccessibleName(name);
        m_lines += line;
        layout()->addWidget(line);
    };
    if (!isList(m_field)) {
        add(label,
            m_field.isNumeric() && value.isValid() ? language.shortNumber(value.toDouble())
                                                   : value.toString());
    } else {
        const QList<double> numbers = value.value<QList<double>>();
        const QStringList texts = value.toStringList();
        const bool isNumbers = m_field.type == FieldType::Numbers;
        for (int i = 0; i < (isNumbers ? effortSteps : quadrantCount); ++i) {
            const QString name = lineName(m_field, i, language);
            add(name, isNumbers ? language.shortNumber(numbers.value(i)) : texts.value(i));
            m_lines.last()->setToolTip(name);
            if (!isNumbers)
                m_lines.last()->setPlaceholderText(name);
        }
    }
    setFocusProxy(m_lines.first());
}

// In the window's way of writing numbers, or the plain one.
QVariant FieldInput::numberIn(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return {};
    bool isNumber = false;
    double number = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber ? QVariant(number) : QVariant(text);
}

QVariant FieldInput::value() const
{
    if (m_choice)
        return m_choice->currentData();
    if (m_field.type == FieldType::Numbers) {
        QList<double> numbers;
        for (const QLineEdit *line : m_lines)
            numbers += numberIn(line->text()).toDouble();
        return QVariant::fromValue(numbers);
    }
    if (m_field.type == FieldType::Texts) {
        QStringList texts;
        for (const QLineEdit *line : m_lines)
            texts += line->text().trimmed();
        return texts.join(QString()).isEmpty() ? QVariant() : QVariant(texts);
    }
    const QString text = m_lines.first()->text();
    return m_field.isNumeric() ? numberIn(text) : QVariant(text);
}

Message FieldInput::problem() const
{
    const bool isNumeric = m_field.isNumeric() || m_field.type == FieldType::Numbers;
    for (const QLineEdit *line : m_lines) {
        if (isNumeric && numberIn(line->text()).typeId() == QMetaType::QString)
            return Message(QT_TRANSLATE_NOOP("Message", "“%1” is not a number."), line->text());
    }
    return problemWith(m_field, normalised(m_field, value()));
}

void FieldInput::focusFirst()
{
    focusProxy()->setFocus();
}

void FieldInput::setInvalid(bool invalid)
{
    for (QLineEdit *line : std::as_const(m_lines)) {
        line->setProperty("invalid", invalid);
        line->update();
    }
}
