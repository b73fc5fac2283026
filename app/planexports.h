// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class PlanDesk;
class PlanSession;
class UserPrompt;
struct DeckPages;
struct WrittenTable;

// What the window gives out: each of these writes something of the open plan to a place that the user
// chooses, and says where it is or why it is not. It only holds the plan's session and desk: make one
// wherever it is needed.
class PlanExports final {
    Q_DECLARE_TR_FUNCTIONS(PlanExports)

public:
    PlanExports(PlanSession &session, PlanDesk &desk, UserPrompt &prompt);

    void table();
    void everything();
    // As its slide: the colours, sizes and legend of the live matrix.
    void matrix();
    // What the ranked list shows.
    void ranking();
    // A workbook has the projects on a second sheet; a CSV file holds one table, the OKRs.
    void okrs();
    void timeline();
    void calendar();

private:
    // Empty when the user turns back.
    [[nodiscard]] QString choosePlace(const QString &ending, const QStringList &filters) const;
    [[nodiscard]] QString choosePagesPlace(const QString &what) const;
    [[nodiscard]] QString chooseTablesPlace(const QString &what) const;
    void write(const QString &path, const QByteArray &bytes);
    void writeTables(const QString &path, const QList<WrittenTable> &tables);
    void writePages(QString path, const DeckPages &pages);
    void tellWritten(const QStringList &files);

    PlanSession &m_session;
    PlanDesk &m_desk;
    UserPrompt &m_prompt;
};
