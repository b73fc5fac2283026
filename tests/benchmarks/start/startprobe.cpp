// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program with a window: prints when its first window was painted, how much memory it
// holds a second later, and what processor time the first paint took, then ends it. The program
// itself does not know.
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace {

qint64 nanoseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

// Kilobytes; shared pages count by share.
long proportionalMemory()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLong();
    }
    return 0;
}

class StartProbe final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow() && !m_isPainted) {
            m_isPainted = true;
            // Once the whole window, children too, has been painted.
            QTimer::singleShot(0, this, [] {
                const qint64 started = qEnvironmentVariable("GAINLINE_STARTED_AT").toLongLong();
                const double milliseconds = double(nanoseconds(CLOCK_MONOTONIC) - started) / 1e6;
                const double processor = double(nanoseconds(CLOCK_PROCESS_CPUTIME_ID)) / 1e6;
                QTimer::singleShot(1000, qApp, [milliseconds, processor] {
                    std::printf("%.2f %ld %.2f\n", milliseconds, proportionalMemory(), processor);
                    std::fflush(stdout);
                    std::_Exit(0);
                });
            });
        }
        return false;
    }

private:
    bool m_isPainted = false;
};

void watchTheFirstWindow()
{
    qApp->installEventFilter(new StartProbe(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchTheFirstWindow)
