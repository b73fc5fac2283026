// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailssection.h"
#include "common/viewcontext.h"

#include <QList>
#include <QWidget>

class DerivedList;
class DetailsTrace;
class FieldForm;
class IconButton;
class NoteLine;
class OwnedLists;
class QLabel;
class QScrollArea;
class QVBoxLayout;
struct Finding;

// All that the plan knows of what is selected, to be read and changed: made from the field table of
// its kind. With several of one kind, what they share; an edit then applies to all of them.
class DetailsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(const ViewContext &context, QWidget *parent = nullptr);
    ~DetailsPanel() override;

    // What views bring; before the panel is first shown.
    void setSections(const QList<DetailsSection> &sections);
    void focusField(QStringView fieldKey);
    // False when something is typed that cannot be.
    bool commitPending();
    [[nodiscard]] FieldForm *form() const { return m_form; } // null: nothing is selected

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void followSelection();
    void catchUp();
    void show(EntityKind kind, const QList<EntityId> &ids);
    void buildBody(EntityKind kind);
    void dropBody();
    void addSections(bool isAboveFields);
    void refresh();
    void tellFindings();
    [[nodiscard]] QString mendText(const Finding &finding) const;
    void mend(QStringView field);
    void showMenu();
    void remove();
    void duplicate();
    [[nodiscard]] EntityRef current() const;

    ViewContext m_context;
    QList<DetailsSection> m_sections;
    QLabel *m_kindLabel;
    QLabel *m_title;
    IconButton *m_more;
    IconButton *m_close;
    QLabel *m_hint;
    QScrollArea *m_scroll;
    DetailsTrace *m_trace;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_notes = nullptr;
    FieldForm *m_form = nullptr;
    DerivedList *m_derived = nullptr;
    OwnedLists *m_owned = nullptr;
    EntityKind m_kind = EntityKind::Plan;
    QList<EntityId> m_ids;
    bool m_isBehind = false; // something else is selected than what is typed on here
};
