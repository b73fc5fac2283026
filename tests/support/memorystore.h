// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entities/plandata.h"
#include "storage/planstore.h"

// A store without a file: what it holds must at every moment equal the live plan, and it can be
// told to refuse the next edits.
class MemoryStore final : public PlanStore {
public:
    explicit MemoryStore(PlanData data = {})
        : m_data(std::move(data))
    {
    }

    [[nodiscard]] Result<PlanData> load() override { return m_data; }
    Result<void> apply(const ChangeSet &changeSet, const QString &title, const QString &by,
                       const Progress &progress = {}) override;
    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }
    [[nodiscard]] Message readOnlyReason() const override { return {}; }
    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] QString planId() const override { return {}; }
    [[nodiscard]] QList<Message> problems() const override { return {}; }
    [[nodiscard]] Result<QList<LogEntry>> log(qint64) override { return QList<LogEntry>(); }
    [[nodiscard]] qint64 lastSequence() const override { return m_titles.size(); }
    [[nodiscard]] Result<void> saveCopyAs(const QString &) override { return {}; }
    [[nodiscard]] Result<void> backUp(BackupReason) override { return {}; }

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void refuseEdits(bool refuse) { m_refuses = refuse; }
    [[nodiscard]] const PlanData &data() const { return m_data; }
    [[nodiscard]] const QStringList &titles() const { return m_titles; }

private:
    PlanData m_data;
    QStringList m_titles;
    QString m_path = QStringLiteral("memory.gainline");
    bool m_readOnly = false;
    bool m_refuses = false;
};
