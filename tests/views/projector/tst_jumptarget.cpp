// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/jumptarget.h"
#include "registry/viewregistry.h"
#include "slides/slidepage.h"

#include <QTest>

#include <algorithm>

class TstJumpTarget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySlideWithALiveViewLeadsToOneThatIsThere()
    {
        int live = 0;
        for (int kind = 0; kind <= int(SlideKind::FreeText); ++kind) {
            SlidePage page;
            page.kind = SlideKind(kind);
            const QString view = jumpTargetOf(page).view;
            if (view.isEmpty())
                continue;
            ++live;
            const QList<ViewEntry> &views = allViews();
            QVERIFY2(
                std::any_of(views.cbegin(), views.cend(),
                            [&view](const ViewEntry &entry) { return QLatin1StringView(entry.id) == view; }),
                qPrintable(view));
        }
        QCOMPARE(live, 16); // all but title, agenda and free text
    }
};

QTEST_MAIN(TstJumpTarget)
#include "tst_jumptarget.moc"
