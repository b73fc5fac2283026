// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeset.h"

#include <QByteArray>

// A ChangeSet as the change log keeps it: fields and kinds by their stable keys, so that an old
// log stays readable after the field tables have grown. The title is kept as text by the log itself.
[[nodiscard]] QByteArray toCbor(const ChangeSet &changeSet);
// Fields that no longer exist are left out.
[[nodiscard]] Result<ChangeSet> changeSetFromCbor(const QByteArray &cbor);
