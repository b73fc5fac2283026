// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savedsign.h"

#include "common/gainlinestyle.h"
#include "common/iconlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int menuHeight = 31; // the menu bar less its hairline

} // namespace

SavedSign::SavedSign()
    : m_icon(new IconLabel(u"check"_s, 16, TextInk::Muted, this))
    , m_text(new QLabel(this))
{
    setObjectName(u"savedSign"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    setTextStyle(m_text, TextStyle::Small);
    setTextInk(m_text, TextInk::Muted);
    setFixedHeight(menuHeight);
    tell();
}

void SavedSign::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    tell();
}

void SavedSign::tell()
{
    m_icon->setIcon(m_isReadOnly ? u"lock"_s : u"check"_s);
    m_text->setText(m_isReadOnly ? tr("Read-only") : tr("All saved"));
}

void SavedSign::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tell();
}
