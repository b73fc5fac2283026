// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

// One link of a list: where it leads, and a fact beside its title.
struct EntityLink {
    EntityRef ref;
    QString fact;
    bool operator==(const EntityLink &) const = default;
};

// What belongs to the entity shown, each a step to click; hidden when there is nothing.
class LinkList final : public QWidget {
    Q_OBJECT

public:
    LinkList(const ViewContext &context, const QString &heading, QWidget *parent = nullptr);

    void setLinks(const QList<EntityLink> &links);

private:
    ViewContext m_context;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_shown;
};
