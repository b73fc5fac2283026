// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/finding.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
struct QualityRule;

// What makes an objective or a key result well formed, rule by rule: kept with ✓, broken with !, the
// explanation and the button that mends it.
class QualityList final : public QWidget {
    Q_OBJECT

public:
    QualityList(const ViewContext &context, EntityRef entity, QWidget *parent = nullptr);

Q_SIGNALS:
    void numbersWanted(); // a start or a target is missing

private:
    [[nodiscard]] QList<Finding> findings() const;
    void refresh();
    void addLine(const QualityRule &rule, const Finding *finding);
    void addFix(QHBoxLayout *row, const Finding &finding);
    void fix(QPushButton *button, const Finding &finding);
    void choose(QPushButton *button, const QString &field, EntityKind kind);
    void askUnit();
    void askKeyResult();
    void setDueAtQuarterEnd();

    ViewContext m_context;
    EntityRef m_entity;
    QVBoxLayout *m_rows;
    QWidget *m_lines = nullptr;
};
