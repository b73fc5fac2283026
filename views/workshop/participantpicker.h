// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "rules/roundproposals.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

// Who scores: the people of the plan to be ticked, and a line for anybody else. A person's function says
// which axes are theirs and can be changed here.
class ParticipantPicker final : public QWidget {
    Q_OBJECT
public:
    explicit ParticipantPicker(const ViewContext &context, QWidget *parent);
    ~ParticipantPicker() override;

    // Offers the people of the plan again but for these; forgets what was ticked.
    void offerAllBut(const QStringList &names);
    // In the order shown.
    [[nodiscard]] QList<NewParticipant> chosen() const;
    void retranslate();
    // What the functions score may have changed.
    void refreshRoles();

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;

    void addRow(const QString &name, EntityId function, bool isTicked);
    void addTyped();
    void tellAxes();
    void fitColumns(const Row &row);
    void fillFunctions(Row &row, EntityId current);

    ViewContext m_context;
    QWidget *m_people;
    QVBoxLayout *m_column;
    QLabel *m_nobody; // while there is no row
    QLineEdit *m_name;
    QPushButton *m_add;
    QList<Row> m_rows;
};
