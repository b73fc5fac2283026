// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importdraft.h"

#include <QFutureWatcher>

#include <functional>

class QTimer;

// Reads files and previews imports on another thread, with values only, so that the window stays
// smooth. A new wish takes the place of one that still runs, and whoever closes the dialog does not
// wait for either.
class DraftReader final : public QObject {
    Q_OBJECT

public:
    explicit DraftReader(const ImportTarget &target, QObject *parent = nullptr);

    // sheets: their names where they are known already.
    void read(const ImportChoices &choices, const QStringList &sheets);
    void remap(const ImportDraft &draft, const ColumnMapping &mapping);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void started();
    // It has taken long enough to be noticed.
    void slow();
    void draftRead(const ImportDraft &draft);
    void draftRemapped(const ImportDraft &draft);
    void failed(const Message &reason);

private:
    using Work = std::function<Result<ImportDraft>()>;
    void start(const Work &work, bool isReading);
    void finish();

    const std::shared_ptr<const ImportTarget> m_target;
    QFutureWatcher<Result<ImportDraft>> m_watcher;
    QTimer *m_patience;
    bool m_isBusy = false;
    bool m_isReading = false;
};
