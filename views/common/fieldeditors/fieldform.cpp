// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/fieldform.h"

#include "common/fieldeditors/fieldeditor.h"
#include "common/fieldeditors/fieldrow.h"
#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 4; // four numbers, two choices or one text stand on a line
constexpr int columnGap = 12;
constexpr int lineGap = 12;
constexpr int besideLabel = 2;

} // namespace

FieldForm::FieldForm(const ViewContext &context, EntityKind kind, QWidget *parent, const QStringList &keys,
                     int width)
    : QWidget(parent)
    , m_context(context)
    , m_kind(kind)
    , m_width(width)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(columnGap);
    m_grid->setVerticalSpacing(lineGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    addRows(fieldsOf(keys));
    const auto refresh = [this] {
        for (FieldRow *row : std::as_const(m_rows))
            row->refresh();
    };
    connect(&context.session.plan(), &Plan::applied, this, refresh);
}

int FieldForm::spanOf(const FieldRow &row) const
{
    const Field &field = row.editor()->field();
    if (field.flags & FieldFlag::Wide || field.type == FieldType::GoalColor
        || field.type == FieldType::LongText || field.type == FieldType::References)
        return columns;
    const Theme &theme = themeOf(this);
    const QString label = fieldLabel(field, m_context.session.language());
    const int width = QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(label);
    const int narrow = theme.px((m_width - (columns - 1) * columnGap) / columns - besideLabel);
    if (field.flags & FieldFlag::Title || width > 2 * narrow)
        return columns;
    return field.isNumeric() && width <= narrow ? 1 : 2;
}

QList<int> FieldForm::fieldsOf(const QStringList &keys) const
{
    const EntityType &type = entityType(m_kind);
    QList<int> fields;
    for (const QString &key : keys)
        fields += type.fieldIndex(key);
    for (int field = 0; keys.isEmpty() && field < type.fields->size(); ++field) {
        if (!type.fields->at(field).flags.testFlag(FieldFlag::Hidden))
            fields += field;
    }
    return fields;
}

void FieldForm::addRows(const QList<int> &fields)
{
    int line = 0;
    QList<FieldRow *> onLine;
    const auto endLine = [&] {
        if (onLine.isEmpty()) // of a kind without a field to show
            return;
        const Field &first = onLine.constFirst()->editor()->field();
        const bool isWords = first.isReference() || first.type == FieldType::Text;
        const bool isAlone = isWords && onLine.size() == 1;
        for (int column = 0; FieldRow * row : std::as_const(onLine)) {
            const int span = isAlone ? columns : spanOf(*row); // a title is long: it takes what is free
            m_grid->addWidget(row, line, column, 1, span);
            column += span;
        }
        for (const FieldRow *row : std::as_const(onLine))
            m_grid->addWidget(row->notes(), ++line, 0, 1, columns);
        onLine.clear();
        ++line;
    };
    int taken = 0;
    for (int field : fields) {
        auto *row = new FieldRow(m_context, {m_context.session, m_kind, field}, this);
        const int span = spanOf(*row);
        if (taken + span > columns) {
            endLine();
            taken = 0;
        }
        taken += span;
        m_rows += row;
        onLine += row;
        connect(row, &FieldRow::openRequested, this, &FieldForm::openRequested);
        connect(row, &FieldRow::settled, this, &FieldForm::settled);
    }
    endLine();
}

void FieldForm::setEntities(const QList<EntityId> &ids)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setEntities(ids);
}

bool FieldForm::commitPending()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (!row->commit())
            return false;
    }
    return true;
}

FieldRow *FieldForm::row(QStringView fieldKey) const
{
    for (FieldRow *row : m_rows) {
        if (row->editor()->field().name() == fieldKey)
            return row;
    }
    return nullptr;
}

void FieldForm::focusField(QStringView fieldKey)
{
    if (const FieldRow *wanted = row(fieldKey))
        wanted->editor()->control()->setFocus(Qt::OtherFocusReason);
}
