// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importproblemsmodel.h"

ImportProblemsModel::ImportProblemsModel(const Language &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

void ImportProblemsModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_entries.clear();
    for (const TableProblem &problem : preview.tableProblems)
        m_entries << Entry{{problem.row, problem.column, {}, problem.message}, false};
    for (const PreviewRow &row : preview.rows) {
        for (const ImportProblem &problem : row.problems)
            m_entries << Entry{problem, row.verdict == RowVerdict::Refused && problem.column == 0};
    }
    endResetModel();
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_language.text(problemSentence(entry.problem));
    case FileRowRole:
        return entry.problem.row;
    case FileColumnRole:
        return entry.problem.column;
    case IsRefusalRole:
        return entry.isRefusal;
    default:
        return {};
    }
}
