// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchresults.h"

#include "common/gainlinestyle.h"
#include "common/searchfield.h"
#include "document/plansession.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"
#include "shell/rowlist.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 420;
constexpr int mostRows = 8;
constexpr int mostHits = 50;

QString iconOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Goal:
        return u"strategy"_s;
    case EntityKind::Need:
        return u"needs"_s;
    case EntityKind::Objective:
    case EntityKind::KeyResult:
    case EntityKind::CheckIn:
        return u"okr"_s;
    case EntityKind::Project:
        return u"project"_s;
    case EntityKind::Milestone:
        return u"milestone"_s;
    case EntityKind::Decision:
        return u"decision"_s;
    case EntityKind::Review:
        return u"review"_s;
    case EntityKind::ScoringRound:
    case EntityKind::Meeting:
    case EntityKind::Ritual:
        return u"meeting"_s;
    case EntityKind::Criterion:
    case EntityKind::Scenario:
        return u"prioritise"_s;
    case EntityKind::Member:
    case EntityKind::Contact:
    case EntityKind::RoundParticipant:
    case EntityKind::Announcement:
        return u"person"_s;
    default:
        return u"settings"_s;
    }
}

// "Need", and where the words stand when that is not the title: "Need · Description".
QString placeOf(const SearchHit &hit, const Language &language)
{
    const EntityType &type = entityType(hit.entity.kind);
    const QString kind = language.text("Kind", type.label);
    const Field *field = type.field(hit.field);
    const bool isTitle = !field || field == &type.titleField();
    return isTitle ? kind : SearchResults::tr("%1 · %2").arg(kind, fieldLabel(*field, language));
}

} // namespace

SearchResults::SearchResults(SearchField *field, PlanSession &session, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_session(session)
    , m_nothing(new QLabel(this))
    , m_list(new RowList(this))
{
    setObjectName(u"searchResults"_s);
    m_list->setObjectName(u"searchHits"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_nothing->setContentsMargins(12, 4, 12, 4);
    setTextInk(m_nothing, TextInk::Muted);
    hide();
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &SearchResults::find);
    connect(m_list, &RowList::chosen, this, [this](int row) {
        const EntityRef entity = m_hits.at(row).entity;
        m_field->clear();
        m_field->clearFocus();
        Q_EMIT chosen(entity);
    });
}

void SearchResults::find()
{
    const QString query = m_field->text().trimmed();
    m_hits = searchPlan(m_session.data(), query, mostHits);
    QList<RowContent> rows;
    for (const SearchHit &hit : std::as_const(m_hits))
        rows += RowContent{hit.title, placeOf(hit, m_session.language()), iconOf(hit.entity.kind), {}, false};
    m_list->setRows(rows);
    m_list->setAccessibleName(tr("Search results"));
    m_list->setCurrentRow(0);
    m_list->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_nothing->setText(tr("Nothing in this plan holds “%1”.").arg(query));
    m_field->setAccessibleDescription(query.isEmpty() ? QString()
                                                      : tr("%n result(s)", nullptr, int(rows.size())));
    setVisible(!query.isEmpty());
    if (isVisible())
        place();
}

void SearchResults::place()
{
    m_list->setFixedHeight(m_list->heightOfRows(mostRows));
    const int wanted = std::max(themeOf(this).px(popupWidth), m_field->width());
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    setFixedWidth(wanted);
    adjustSize();
    move(std::min(below.x(), parentWidget()->width() - wanted - 8), below.y());
    raise();
}

bool SearchResults::steer(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->moveCurrent(1);
        return true;
    case Qt::Key_Up:
        m_list->moveCurrent(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->chooseCurrent();
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        m_field->clearFocus();
        return true;
    default:
        return false;
    }
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible() && steer(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() == QEvent::FocusIn && !m_field->text().trimmed().isEmpty())
        find();
    return QFrame::eventFilter(watched, event);
}

void SearchResults::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colors.strong);
    painter.setBrush(theme.colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
