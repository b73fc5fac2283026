// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/finding.h"

#include <QList>
#include <QPointer>
#include <QSet>
#include <QWidget>

class FieldEditor;
class QHBoxLayout;
class QualityFixes;
class QVBoxLayout;

// What makes an objective or a key result well formed, rule by rule: kept with ✓, broken with !, the
// button that mends it, and on demand why it is a rule, with examples. It follows the title while it
// is being typed in the form beside it.
class QualityList final : public QWidget {
    Q_OBJECT

public:
    QualityList(const ViewContext &context, EntityRef entity, QWidget *parent = nullptr);

Q_SIGNALS:
    void numbersWanted(); // a start or a target is missing

protected:
    void showEvent(QShowEvent *event) override;

private:
    // One rule as it is shown.
    struct Line {
        QString rule; // the broken one, else the first of those that are kept
        QString text;
        Finding finding; // of a broken one
        bool isBroken = false;
        bool isOpen = false;
        bool operator==(const Line &) const = default;
    };
    [[nodiscard]] QList<Finding> findings() const;
    [[nodiscard]] QList<Line> lines() const;
    void refresh();
    void addLine(const Line &line);
    void addFix(QHBoxLayout *row, const Finding &finding);
    void addWhy(QHBoxLayout *row, const Line &line);
    void addExplanation(const Line &line);
    void addRulesButton();
    void followTitle();
    [[nodiscard]] QString typedTitle(const QString &title) const;

    ViewContext m_context;
    EntityRef m_entity;
    QualityFixes *m_fixes;
    QPointer<FieldEditor> m_title; // where the title is typed; null: nowhere in sight
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
    QList<Line> m_shown;
    QSet<QString> m_open; // rules that are being explained
};
