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
        NumberRole, // int: the one that stands on the page, 0 for a hidden one
        EntryRole, // EntityId: of the saved deck's slide it is a page of
    };

    explicit SlidesModel(QObject *parent = nullptr);

    void setPages(const QList<SlidePage> &pages);
    // How assistive tools call a hidden slide: "Hidden: %1", %1 its title.
    void setHiddenTitle(const QString &pattern) { m_hiddenTitle = pattern; }
    [[nodiscard]] const QList<SlidePage> &pages() const { return m_pages; }
    // The first page of that slide of a saved deck; -1: none.
    [[nodiscard]] int rowOf(EntityId entry) const;
    // What makes the page hard to read; checked when first asked for.
    [[nodiscard]] const QList<LegibilityFinding> &findings(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Slides of a saved deck can be taken to another place; where they go is the view's.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool hasSameSlides(const QList<SlidePage> &pages) const;
    [[nodiscard]] QString spokenTitle(int row) const;
    void replaceRow(int row, const SlidePage &page);

    QList<SlidePage> m_pages;
    QList<quint64> m_serials;
    mutable QHash<int, QList<LegibilityFinding>> m_findings;
    quint64 m_lastSerial = 0;
    QString m_hiddenTitle = QStringLiteral("%1");
};
