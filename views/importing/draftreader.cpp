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
    start([target = m_target, choices, sheets] { return readDraft(choices, *target, sheets); }, true);
}

void DraftReader::remap(const ImportDraft &draft, const ColumnMapping &mapping)
{
    start([target = m_target, draft, mapping] { return Result(remapped(draft, mapping, *target)); },
          m_isBusy && m_isReading);
}

void DraftReader::start(const Work &work, bool isReading)
{
    m_isBusy = true;
    m_isReading = isReading;
    auto promise = std::make_shared<QPromise<Result<ImportDraft>>>();
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
    const Result<ImportDraft> result = m_watcher.result();
    if (!result)
        Q_EMIT failed(result.error());
    else if (m_isReading)
        Q_EMIT draftRead(*result);
    else
        Q_EMIT draftRemapped(*result);
}
