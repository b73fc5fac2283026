// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importdraft.h"

#include <QFutureWatcher>

#include <functional>
#include <variant>

class QTimer;

// Reads files, previews imports and makes their changes on another thread, with values only, so that the
// window stays smooth. A new wish takes the place of one that still runs, and whoever closes the dialog does
// not wait for either.
class DraftReader final : public QObject {
    Q_OBJECT

public:
    explicit DraftReader(const ImportTarget &target, QObject *parent = nullptr);

    // sheets: their names where they are known already.
    void read(const ImportChoices &choices, const QStringList &sheets);
    void remap(const ImportDraft &draft, const ColumnMapping &mapping);
    // What the draft does to the plan.
    void makeStep(const ImportDraft &draft);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void started();
    // It has taken long enough to be noticed.
    void slow();
    void draftRead(const ImportDraft &draft);
    void draftRemapped(const ImportDraft &draft);
    void stepMade(const ImportStep &step);
    void failed(const Message &reason);

private:
    using Made = std::variant<ImportDraft, ImportStep, Failure>;
    using Work = std::function<Made()>;
    void start(const Work &work, bool isReading);
    void finish();

    const std::shared_ptr<const ImportTarget> m_target;
    QFutureWatcher<Made> m_watcher;
    QTimer *m_patience;
    bool m_isBusy = false;
    bool m_isReading = false;
};
