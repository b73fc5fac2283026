// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/slidesmodel.h"

#include "slides/samepage.h"
#include "slides/slidelayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

SlidesModel::SlidesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

bool SlidesModel::hasSameSlides(const QList<SlidePage> &pages) const
{
    return std::equal(pages.cbegin(), pages.cend(), m_pages.cbegin(), m_pages.cend(),
                      [](const SlidePage &one, const SlidePage &other) {
                          return one.kind == other.kind && one.subject == other.subject
                              && one.entry.id == other.entry.id;
                      });
}

void SlidesModel::setPages(const QList<SlidePage> &pages)
{
    if (hasSameSlides(pages)) {
        for (int row = 0; row < pages.size(); ++row) {
            if (!isSamePage(pages.at(row), m_pages.at(row)) || pages.at(row).entry != m_pages.at(row).entry)
                replaceRow(row, pages.at(row));
        }
        return;
    }
    beginResetModel();
    m_pages = pages;
    m_findings.clear();
    m_serials.clear();
    for (qsizetype i = 0; i < pages.size(); ++i)
        m_serials += ++m_lastSerial;
    endResetModel();
}

void SlidesModel::replaceRow(int row, const SlidePage &page)
{
    m_pages[row] = page;
    m_serials[row] = ++m_lastSerial;
    m_findings.remove(row);
    Q_EMIT dataChanged(index(row), index(row));
}

const QList<LegibilityFinding> &SlidesModel::findings(int row) const
{
    const auto known = m_findings.constFind(row);
    return known != m_findings.cend() ? *known : *m_findings.insert(row, legibility(m_pages.at(row)));
}

int SlidesModel::rowOf(EntityId entry) const
{
    const auto found = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [entry](const SlidePage &page) { return page.entry.id == entry; });
    return found == m_pages.cend() ? -1 : int(found - m_pages.cbegin());
}

QString SlidesModel::spokenTitle(int row) const
{
    const int number = numberOf(m_pages, row);
    const QString title = m_pages.at(row).title;
    return number > 0 ? QString(QString::number(number) + u". "_s + title) : m_hiddenTitle.arg(title);
}

Qt::ItemFlags SlidesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool isSaved = index.isValid() && !m_pages.at(index.row()).entry.id.isNull();
    return isSaved ? flags | Qt::ItemIsDragEnabled : flags;
}

int SlidesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant SlidesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SlidePage &page = m_pages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return page.title;
    case Qt::AccessibleTextRole:
        return spokenTitle(index.row());
    case SortRole:
        return index.row();
    case EntityIdRole:
        return QVariant::fromValue(page.subject);
    case PageRole:
        return QVariant::fromValue(page);
    case SerialRole:
        return m_serials.at(index.row());
    case NumberRole:
        return numberOf(m_pages, index.row());
    case EntryRole:
        return QVariant::fromValue(page.entry.id);
    case IllegibleRole:
        return int(findings(index.row()).size());
    default:
        return {};
    }
}
