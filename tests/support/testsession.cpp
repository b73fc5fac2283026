// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsession.h"

TestSession::TestSession(const PlanData &data, QStringView language, QDate today)
    : TestSession(std::make_unique<MemoryStore>(data), language, today)
{
}

TestSession::TestSession(std::unique_ptr<MemoryStore> store, QStringView language, QDate today)
    : m_store(store.get())
    , m_session(std::move(store), m_store->data(), today, Language(language))
{
}
