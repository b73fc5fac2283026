// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/itemroles.h"
#include "items/okroutline.h"
#include "items/okrtouched.h"
#include "rules/okrentry.h"

#include <QAbstractItemModel>
#include <QSet>

class PlanSession;
class QuarterFigures;

// The objectives of the shown quarter with their key results and projects, alone or below their goals
// or people, and at the end the backlog of objectives without a quarter. After every edit it signals no
// more than what changed, so that the tree keeps what is open, selected and being edited.
//
// A row that is being typed stands in the tree before it is in the plan: the draft. Giving it a title
// makes it an edit of its own; dropping it leaves no trace.
class OkrTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        OwnerColumn,
        ProgressColumn,
        ValueColumn,
        ScoreColumn,
        ConfidenceColumn,
        TrendColumn,
        HealthColumn,
        ColumnCount
    };
    enum Role {
        RowRole = ModelRoleEnd, // OkrRow
        RowTypeRole, // OkrRow::Type as int, without the rest of the row
        TemplatesRole, // QStringList: titles to choose from while this one is typed
    };

    OkrTreeModel(PlanSession &session, QuarterFigures &figures, QObject *parent = nullptr);

    [[nodiscard]] OkrTopLevel topLevel() const { return m_top; }
    void setTopLevel(OkrTopLevel top);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Types over a row, or makes the draft one of the plan; false when the editor refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    [[nodiscard]] QModelIndex indexOf(EntityId id, int column = TitleColumn) const; // invalid: not shown
    [[nodiscard]] QModelIndex backlogIndex() const { return indexOfKey(okrBacklog); }
    // Of the quarter and of the backlog, in the order in which they are shown.
    [[nodiscard]] QList<EntityId> objectives() const;
    [[nodiscard]] QList<EntityId> backlog() const;

    // A new row: after that one, below it, or after what it stands below. Invalid where none can be.
    QModelIndex draftAfter(const QModelIndex &index);
    QModelIndex draftBelow(const QModelIndex &index);
    QModelIndex draftOutside(const QModelIndex &index);
    // At the end of the quarter's objectives, or of the backlog's.
    QModelIndex draftObjective(bool inBacklog = false);
    [[nodiscard]] QModelIndex draftIndex() const;
    // The row that the draft comes after or, the first of its kind, stands below.
    [[nodiscard]] QModelIndex beforeDraft() const;
    void dropDraft();
    // What is being typed in a row: the draft shows what its line says, before it is made.
    void setTyping(const QModelIndex &index, const QString &line);
    // What there is to say of a line before it is an edit: what the OKR rules find (isFinding) or, when
    // they find nothing, what it will set.
    struct TypingHint {
        QString text;
        bool isFinding = false;
    };
    [[nodiscard]] TypingHint hintFor(const QModelIndex &index, const QString &line) const;

private:
    struct Draft {
        NewOkr row;
        OkrKey parent = okrTop;
        OkrKey after = okrTop; // okrTop: after all of its kind
        QString line;
    };

    [[nodiscard]] OkrKey keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfKey(OkrKey key, int column = TitleColumn) const;
    [[nodiscard]] EntityRef refAt(const QModelIndex &index) const { return m_shown.refOf(keyAt(index)); }
    [[nodiscard]] OkrRow::Type typeOf(OkrKey key) const;
    [[nodiscard]] const OkrRow &rowOf(OkrKey key) const;

    void gatherEdits();
    [[nodiscard]] OkrEdit &edit();
    void refresh();
    [[nodiscard]] OkrOutline wantedOutline() const;
    void show(const OkrOutline &wanted);
    void removeOthers(OkrKey parent, const OkrOutline &wanted);
    void arrange(OkrKey parent, const OkrOutline &wanted);
    void reorder(OkrKey parent, const QList<OkrKey> &wanted);
    void insertMissing(OkrKey parent, const OkrOutline &wanted);
    void tellChanged(const QSet<OkrKey> &touched);
    void tellAll(OkrKey parent);

    QModelIndex startDraft(const std::optional<Draft> &draft);
    void insertDraft(OkrOutline &outline) const;
    [[nodiscard]] OkrRow draftRow() const;
    bool commitDraft(const QString &line);
    [[nodiscard]] std::optional<Draft> siblingOf(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Draft> childOf(const QModelIndex &index) const;
    // What an objective gets from the group it is typed into.
    void followGroup(NewOkr &row, OkrKey group) const;
    [[nodiscard]] NewOkr rowTypedAt(const QModelIndex &index) const;

    PlanSession &m_session;
    QuarterFigures &m_figures;
    OkrTopLevel m_top = OkrTopLevel::Objectives;
    OkrOutline m_shown;
    std::optional<OkrEdit> m_edit; // what the plan has told since the last refresh
    mutable QHash<OkrKey, OkrRow> m_rows; // those that were asked for
    mutable QHash<OkrKey, qsizetype> m_places; // where a row was last found among its siblings
    std::optional<Draft> m_draft;
};
