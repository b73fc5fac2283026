// SPDX-License-Identifier: GPL-3.0-or-later
#include "okrs/sectionheading.h"

#include "common/gainlinestyle.h"

#include <QLabel>

QLabel *makeSectionHeading(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    setTextStyle(heading, TextStyle::Caption, QFont::DemiBold);
    setTextInk(heading, TextInk::Muted);
    heading->setMinimumHeight(themeOf(parent).px(24));
    return heading;
}
