// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/draftreader.h"

#include <QPromise>
#include <QThreadPool>
#include <QTimer>

namespace {

constexpr int patience = 200; // milliseconds before anybody is told to wait

} // namespace

DraftReader::DraftReader(const ImportTarget &target, QObject *parent)
    : QObject(parent)
    , m_target(std::make_shared<const ImportTarget>(target))
    , m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &DraftReader::slow);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &DraftReader::finish);
}

void DraftReader::read(const ImportChoices &choices, const QStringList &sheets)
{
    start(
        [target = m_target, choices, sheets]() -> Made {
            Result<ImportDraft> draft = readDraft(choices, *target, sheets);
            if (!draft)
                return draft.asFailure();
            return *std::move(draft);
        },
        true);
}

void DraftReader::remap(const ImportDraft &draft, const ColumnMapping &mapping)
{
    start([target = m_target, draft, mapping] { return remapped(draft, mapping, *target); },
          m_isBusy && m_isReading);
}

void DraftReader::makeStep(const ImportDraft &draft)
{
    start([target = m_target, draft] { return importStep(draft, *target); }, false);
}

void DraftReader::start(const Work &work, bool isReading)
{
    m_isBusy = true;
    m_isReading = isReading;
    auto promise = std::make_shared<QPromise<Made>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    m_patience->start();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
    Q_EMIT started();
}

void DraftReader::finish()
{
    m_isBusy = false;
    m_patience->stop();
    const Made made = m_watcher.future().takeResult(); // a large file is not held twice
    if (const auto *failure = std::get_if<Failure>(&made))
        Q_EMIT failed(failure->message);
    else if (const auto *step = std::get_if<ImportStep>(&made))
        Q_EMIT stepMade(*step);
    else if (m_isReading)
        Q_EMIT draftRead(std::get<ImportDraft>(made));
    else
        Q_EMIT draftRemapped(std::get<ImportDraft>(made));
}
