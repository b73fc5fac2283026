// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QKeySequence>
#include <QObject>

class DependencyVerbs;
class NewProject;
class QAction;
class TimelineChart;
class TimelineList;
class TimelineNote;
class TimelineVerbs;
class TimelineModel;

// What the verbs of the timeline act on.
struct TimelineParts {
    TimelineModel &model;
    TimelineList &list;
    TimelineChart &chart;
    TimelineVerbs &verbs;
    DependencyVerbs &dependencies;
    NewProject &newProject;
};

// Every verb of the timeline with its name and its keys: in the window's menu, in the menu of list and
// chart, and in the list of keys.
class TimelineActions final : public QObject {
    Q_OBJECT

public:
    TimelineActions(const ViewContext &context, const TimelineParts &parts, QWidget *owner);

    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    // The same by what they change: projects and dependencies, dates, only what is seen of them.
    [[nodiscard]] QList<QAction *> ofProjects() const { return m_actions.mid(0, m_editingCount); }
    [[nodiscard]] QList<QAction *> ofDates() const
    {
        return m_actions.mid(m_editingCount, m_changingCount - m_editingCount);
    }
    [[nodiscard]] QList<QAction *> ofSight() const { return m_actions.mid(m_changingCount); }
    // Those that change something where one is: the menu of list and chart.
    [[nodiscard]] const QList<QAction *> &ofSelection() const { return m_ofSelection; }
    [[nodiscard]] QAction *chain() const { return m_chain; }
    [[nodiscard]] QAction *load() const { return m_load; }
    void retranslate();

private:
    // What has to be there for a verb to do something.
    enum class Needs { Nothing, Plan, Project, Dependency, Selection };
    struct Row {
        const char *name;
        const char *text; // context "TimelineActions"
        QList<QKeySequence> keys;
        Needs needs;
        std::function<void()> verb;
    };

    [[nodiscard]] QList<Row> lookingAround() const;
    [[nodiscard]] QList<Row> editing() const;
    [[nodiscard]] QList<Row> moving() const;
    QAction *add(const Row &row);
    QAction *addToggle(const char *name, const char *text, const QKeySequence &key);
    void setDates() const;
    void refresh();

    ViewContext m_context;
    TimelineParts m_parts;
    QWidget *m_owner;
    QList<QAction *> m_actions;
    QList<QAction *> m_ofSelection;
    QList<Needs> m_needs; // of m_actions, in the same order
    QList<const char *> m_texts; // likewise
    qsizetype m_editingCount = 0; // of m_actions, from the first
    qsizetype m_changingCount = 0; // likewise, with those of dates
    QAction *m_chain = nullptr;
    QAction *m_shift = nullptr;
    QAction *m_load = nullptr;
};
