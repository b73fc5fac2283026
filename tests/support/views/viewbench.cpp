// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewbench.h"

#include "common/gainlinestyle.h"
#include "exchange/sampleplan.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void useTheme(bool isDark)
{
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    auto *style = new GainlineStyle(theme);
    qApp->setStyle(style);
    style->setTheme(theme);
}

void useLanguage(QStringView language)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(u":/translations/gainline_"_s + language.toString() + u".qm"_s))
        qApp->installTranslator(translator);
    QLocale::setDefault(Language(language).locale());
}

} // namespace

ViewBench::ViewBench(const PlanData &data, QStringView language, bool isDark)
    : test(data, language)
    , context{.session = session,
              .figures = figures,
              .prompt = prompt,
              .openView = [this](const QString &view) { opened += view; },
              .trigger = [this](const QString &action) { triggered += action; },
              .openDetails = [this] { ++detailsOpened; }}
{
    useTheme(isDark);
    useLanguage(language);
}

PlanData samplePlanData(QStringView language)
{
    return *samplePlan(Language(language), QDate(2027, 3, 11));
}

void showAt(QWidget &widget, const QSize &size, const QString &pictureName)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QCoreApplication::processEvents(); // what the last change asked of the layouts
    const QPixmap picture = widget.grab();
    const QString folder = qEnvironmentVariable("GAINLINE_PICTURES");
    if (!folder.isEmpty())
        picture.save(QDir(folder).filePath(pictureName + u".png"_s));
}
