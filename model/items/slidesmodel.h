// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/itemroles.h"
#include "slides/legibility.h"
#include "slides/slidepage.h"

#include <QAbstractListModel>
#include <QHash>

// The pages of a deck as rows, for thumbnails and the overview of the show. A new deck with the same
// slides changes only the rows that differ, so that what was painted of the others is kept.
class SlidesModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PageRole = ModelRoleEnd, // SlidePage
        SerialRole, // quint64: another one whenever the page looks different; the key of caches
        IllegibleRole, // int: how many legibility findings the page has
    };

    explicit SlidesModel(QObject *parent = nullptr);

    void setPages(const QList<SlidePage> &pages);
    [[nodiscard]] const QList<SlidePage> &pages() const { return m_pages; }
    // What makes the page hard to read; checked when first asked for.
    [[nodiscard]] const QList<LegibilityFinding> &findings(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasSameSlides(const QList<SlidePage> &pages) const;
    void replaceRow(int row, const SlidePage &page);

    QList<SlidePage> m_pages;
    QList<quint64> m_serials;
    mutable QHash<int, QList<LegibilityFinding>> m_findings;
    quint64 m_lastSerial = 0;
};
