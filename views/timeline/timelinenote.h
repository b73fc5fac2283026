// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QWidget>

class Banner;
class DependencyVerbs;
class TimelineModel;

// One line below the chart that says in words what is going on there: how to finish an arrow, what a
// selected dependency asks for, that projects wait for each other, which ones set the end. Nothing to
// say: it takes no room.
class TimelineNote final : public QWidget {
    Q_OBJECT

public:
    TimelineNote(const ViewContext &context, TimelineModel &model, DependencyVerbs &dependencies,
                 QWidget *parent = nullptr);

    // Empty: the critical chain is not shown.
    void setChain(const QString &sentence);
    void refresh();

Q_SIGNALS:
    void chainDismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Subject { None, Picking, Dependency, Circle, Chain };

    [[nodiscard]] Subject subject() const;
    [[nodiscard]] int circularDependency() const;
    void sayDependency();
    void act();

    ViewContext m_context;
    TimelineModel &m_model;
    DependencyVerbs &m_dependencies;
    Banner *m_banner;
    QString m_chain;
};
