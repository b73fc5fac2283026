// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plansession.h"
#include "memorystore.h"

// An open plan without a file, on the sample's day, in English unless told otherwise.
class TestSession {
public:
    explicit TestSession(const PlanData &data = {}, QStringView language = u"en",
                         QDate today = QDate(2027, 3, 11));

    [[nodiscard]] PlanSession &session() { return m_session; }
    [[nodiscard]] MemoryStore &store() { return *m_store; }
    PlanSession *operator->() { return &m_session; }

private:
    TestSession(std::unique_ptr<MemoryStore> store, QStringView language, QDate today);

    MemoryStore *m_store;
    PlanSession m_session;
};
