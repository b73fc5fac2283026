// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/okrstates.h"

#include "core/quarter.h"
#include "entities/keyresult.h"
#include "rules/keyresultscore.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString targetState(double target, const QString &unit)
{
    return u"target %1 %2"_s.arg(QString::number(target, 'g', QLocale::FloatingPointShortest), unit)
        .trimmed();
}

QString gradeState(double grade)
{
    return u"grade "_s + QString::number(grade, 'g', QLocale::FloatingPointShortest);
}

QString droppedState(const Quarter &quarter)
{
    return u"dropped "_s + quarter.toString();
}

Message okrStateText(const QString &state)
{
    const QString key = state.section(u' ', 0, 0);
    const QString value = state.section(u' ', 1, 1);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (key == u"target" && isNumber) {
        KeyResult measured;
        measured.unit = state.section(u' ', 2);
        measured.target = number;
        return Message(QT_TRANSLATE_NOOP("Message", "Target %1"), valueText(measured, number));
    }
    if (key == u"grade" && isNumber)
        return Message(QT_TRANSLATE_NOOP("Message", "Grade %1"), number);
    const Quarter quarter = key == u"dropped" ? Quarter::fromString(value) : Quarter();
    if (!quarter.isNull())
        return Message(QT_TRANSLATE_NOOP("Message", "Dropped after %1"), quarter);
    return {};
}
