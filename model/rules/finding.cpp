// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/finding.h"

using namespace Qt::StringLiterals;

QString Finding::id() const
{
    return entity.isNull() ? check : QString(check + u':' + entity.id.toString());
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Problem:
        return u"problem"_s;
    }
    return {};
}
