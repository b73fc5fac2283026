// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/pastedlist.h"

#include "common/elidedlabel.h"
#include "common/gainlinestyle.h"
#include "core/language.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeight = 320;
constexpr int textIndent = 26; // below the text of the box

QString understoodText(const QuickRequest &quick, const Language &language)
{
    QStringList parts;
    for (const Message &part : quick.understood)
        parts += language.text(part);
    return parts.join(u" · "_s);
}

} // namespace

PastedList::PastedList(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"pastedList"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // the sheet below shows through
}

void PastedList::setRequests(const QList<PastedRequest> &requests, const QStringList &notes,
                             const Language &language)
{
    m_requests = requests;
    m_boxes.clear();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 12, 4);
    column->setSpacing(2);
    for (const PastedRequest &request : requests) {
        const QString title = request.quick.request.title;
        auto *box = new QCheckBox(title, page);
        box->setObjectName(u"pasted%1"_s.arg(m_boxes.size() + 1));
        box->setAccessibleName(tr("%1. %2", "place, title").arg(m_boxes.size() + 1).arg(title));
        box->setChecked(request.isProposed);
        box->setEnabled(!request.quick.isEmpty());
        QStringList facts{understoodText(request.quick, language), notes.value(m_boxes.size())};
        facts.removeAll(QString());
        auto *understood = new ElidedLabel(facts.join(u" · "_s), page);
        setTextStyle(understood, TextStyle::Caption);
        setTextInk(understood, TextInk::Muted);
        understood->setContentsMargins(themeOf(this).px(textIndent), 0, 0, 6);
        column->addWidget(box);
        column->addWidget(understood);
        connect(box, &QCheckBox::toggled, this, &PastedList::chosenChanged);
        m_boxes += box;
    }
    column->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() fills it
    setFixedHeight(std::min(page->sizeHint().height(), themeOf(this).px(mostHeight)));
    Q_EMIT chosenChanged();
}

QList<QuickRequest> PastedList::chosen() const
{
    QList<QuickRequest> chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen += m_requests.at(i).quick;
    }
    return chosen;
}

void PastedList::focusFirst()
{
    if (!m_boxes.isEmpty())
        m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
}
