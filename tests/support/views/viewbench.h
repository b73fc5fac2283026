// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/viewcontext.h"
#include "document/quarterfigures.h"
#include "fakeprompt.h"
#include "testsession.h"

#include <QStringList>

class QWidget;

// What a view needs to live without the window: a plan, its figures, a prompt that answers, and a
// record of what the view asked the window for.
struct ViewBench {
    explicit ViewBench(const PlanData &data = {}, QStringView language = u"en", bool isDark = false);

    TestSession test;
    PlanSession &session = test.session();
    QuarterFigures figures{session};
    FakePrompt prompt;
    QStringList opened; // views
    QStringList triggered; // actions
    int detailsOpened = 0;
    ViewContext context;
};

// The sample plan on its reference day, 11 March 2027.
[[nodiscard]] PlanData samplePlanData(QStringView language = u"en");

// Shows the widget at that size, paints it, and, where GAINLINE_PICTURES names a folder, keeps the
// picture there.
void showAt(QWidget &widget, const QSize &size, const QString &pictureName);
