// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"

#include "changes/changeset.h"

Result<void> MemoryStore::apply(const ChangeSet &changeSet, const QString &title, const QString &,
                                const Progress &)
{
    if (m_refuses || m_readOnly)
        return failure(Message("The disk is full."));
    const Result<void> applied = ::apply(m_data, changeSet);
    if (applied)
        m_titles += title;
    return applied;
}
