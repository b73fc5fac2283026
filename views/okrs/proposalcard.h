// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/okrproposal.h"

#include <QHash>
#include <QWidget>

class Language;
class QCheckBox;
class QLineEdit;
class QVBoxLayout;

// One proposed objective with its key results and projects: each can be left out or renamed before
// anything is made.
class ProposalCard final : public QWidget {
    Q_OBJECT

public:
    ProposalCard(const PlanIndex &index, const ProposedObjective &proposed, const Language &language,
                 QWidget *parent = nullptr);

    // As it stands now, without what was left out.
    [[nodiscard]] ProposedObjective proposal() const;
    // What has been typed over, by what was proposed; and the same words into what is proposed here
    // and was not typed over.
    using Renamed = QHash<QString, QString>;
    [[nodiscard]] Renamed renamed() const;
    void rename(const Renamed &renamed);

Q_SIGNALS:
    void changed();

private:
    struct Part {
        QCheckBox *isKept;
        QLineEdit *title;
    };
    void addHead(const PlanIndex &index);
    void addHeading(const QString &text);
    Part addPart(const QString &name, const QString &title, const QString &note, const QString &left);
    [[nodiscard]] QList<QPair<QString, QLineEdit *>> titles() const;
    void follow();
    [[nodiscard]] QString datesOf(const Project &project, const Language &language) const;

    ProposedObjective m_proposed;
    QVBoxLayout *m_column;
    QWidget *m_parts;
    QVBoxLayout *m_partColumn;
    Part m_head{};
    QList<Part> m_keyResults;
    QList<Part> m_projects;
};
