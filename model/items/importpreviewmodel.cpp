// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importpreviewmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAt(const ImportProblem &problem, int column)
{
    return problem.column == column + 1;
}

// One line of it: a cell of several lines stands in a row of one.
QString firstLine(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    return end < 0 ? trimmed : trimmed.first(end).trimmed() + u" …"_s;
}

} // namespace

Message verdictWord(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Message(QT_TRANSLATE_NOOP("Message", "New"));
    case RowVerdict::Updates:
        return Message(QT_TRANSLATE_NOOP("Message", "Updated"));
    case RowVerdict::Unchanged:
        return Message(QT_TRANSLATE_NOOP("Message", "Unchanged"));
    case RowVerdict::Refused:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("Message", "Refused"));
}

ImportPreviewModel::ImportPreviewModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ImportPreviewModel::setDraft(const ImportDraft &draft)
{
    beginResetModel();
    m_table = draft.table;
    m_mapping = draft.mapping;
    m_rows = draft.preview.rows;
    endResetModel();
}

void ImportPreviewModel::setPreview(const ColumnMapping &mapping, const ImportPreview &preview)
{
    m_mapping = mapping;
    m_rows = preview.rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size()) + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PreviewRow &row = m_rows.at(index.row());
    if (role == VerdictRole)
        return int(row.verdict);
    if (role == FileRowRole)
        return row.number;
    return index.column() == 0 ? rowData(row, role) : cellData(index.row(), index.column() - 1, role);
}

QVariant ImportPreviewModel::rowData(const PreviewRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return m_language.text(verdictWord(row.verdict));
    case Qt::AccessibleTextRole:
        return m_language.text(
            Message(QT_TRANSLATE_NOOP("Message", "Row %1: %2"), row.number, verdictWord(row.verdict)));
    case Qt::ToolTipRole: {
        const QString problems = problemsAt(row, -1);
        const Message changed = changedSentence(row, m_mapping.kind);
        if (changed.isEmpty())
            return problems;
        return problems.isEmpty() ? m_language.text(changed) : m_language.text(changed) + u'\n' + problems;
    }
    case HasProblemRole:
        return !row.problems.isEmpty();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::cellData(int row, int column, int role) const
{
    const PreviewRow &preview = m_rows.at(row);
    const auto text = [&] { return m_table.rows.cell(row, column).text; };
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(text());
    case Qt::ToolTipRole: {
        const QString problems = problemsAt(preview, column);
        return problems.isEmpty() ? text() : problems;
    }
    case Qt::AccessibleTextRole: {
        const QString problems = problemsAt(preview, column);
        return problems.isEmpty() ? text() : text() + u". "_s + problems;
    }
    case HasProblemRole:
        return std::any_of(preview.problems.begin(), preview.problems.end(),
                           [column](const ImportProblem &problem) { return isAt(problem, column); });
    case LeftOutRole:
        return isLeftOut(column);
    default:
        return {};
    }
}

QString ImportPreviewModel::problemsAt(const PreviewRow &row, int column) const
{
    QStringList sentences;
    for (const ImportProblem &problem : row.problems) {
        if (isAt(problem, column))
            sentences << m_language.text(problem.message);
    }
    return sentences.join(u'\n');
}

bool ImportPreviewModel::isLeftOut(int column) const
{
    return m_mapping.fields.value(column, -1) < 0 && m_mapping.idColumn != column;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(m_rows.at(section).number)
                                                               : QVariant();
    if (section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole
            ? QVariant(m_language.text(Message(QT_TRANSLATE_NOOP("Message", "What happens"))))
            : QVariant();
    const QString &header = m_table.header.at(section - 1);
    if (role == Qt::DisplayRole)
        return header.simplified();
    if (role == Qt::ToolTipRole)
        return header;
    return {};
}

QModelIndex ImportPreviewModel::indexOfFileRow(int number, int column) const
{
    const auto found =
        std::lower_bound(m_rows.begin(), m_rows.end(), number,
                         [](const PreviewRow &row, int wanted) { return row.number < wanted; });
    if (found == m_rows.end() || found->number != number || column >= columnCount())
        return {};
    return index(int(found - m_rows.begin()), column);
}
