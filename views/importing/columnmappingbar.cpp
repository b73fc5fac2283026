// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/columnmappingbar.h"

#include "common/gainlinestyle.h"
#include "fields/entitytype.h"
#include "fields/fieldtext.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int leaveOut = -1;
constexpr int rowIdentity = -2; // the ids of our own export
constexpr int gap = 6;
constexpr int barMargin = 4; // room for the focus ring

} // namespace

ColumnMappingBar::ColumnMappingBar(QTableView *table, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_viewport(table->viewport())
    , m_language(language)
    , m_strip(new QWidget(this))
{
    setFixedHeight(themeOf(this).px(smallControlHeight + 2 * barMargin));
    const QHeaderView *header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &ColumnMappingBar::place);
    connect(header, &QHeaderView::geometriesChanged, this, &ColumnMappingBar::place);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ColumnMappingBar::place);
    table->viewport()->installEventFilter(this);
}

void ColumnMappingBar::setColumns(const QStringList &headers, const ColumnMapping &mapping)
{
    qDeleteAll(m_choices);
    m_choices.clear();
    delete findChild<QStandardItemModel *>();
    QStandardItemModel *items = fieldItems(mapping);
    for (int column = 0; column < headers.size(); ++column)
        addChoice(column, headers.at(column).simplified(), items);
    setMapping(mapping);
    place();
}

void ColumnMappingBar::setTabOrderAfter(QWidget *former)
{
    for (QComboBox *choice : std::as_const(m_choices)) {
        setTabOrder(former, choice);
        former = choice;
    }
}

// One model for all of them: a file can have many columns.
QStandardItemModel *ColumnMappingBar::fieldItems(const ColumnMapping &mapping)
{
    auto *items = new QStandardItemModel(this);
    const auto add = [items](const QString &text, int field) {
        auto *item = new QStandardItem(text);
        item->setData(field, Qt::UserRole);
        items->appendRow(item);
    };
    add(tr("Leave out"), leaveOut);
    if (mapping.isOwnExport())
        add(tr("Row identity"), rowIdentity);
    const QList<Field> &fields = *entityType(mapping.kind).fields;
    for (int field = 0; field < fields.size(); ++field)
        add(fieldLabel(fields.at(field), m_language), field);
    return items;
}

void ColumnMappingBar::addChoice(int column, const QString &header, QStandardItemModel *items)
{
    auto *choice = new QComboBox(m_strip);
    choice->setObjectName(u"column%1"_s.arg(column + 1));
    choice->setProperty("small", true);
    choice->setModel(items);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setAccessibleName(
        tr("Column %1, “%2”, goes to").arg(m_language.locale().toString(column + 1), header));
    choice->installEventFilter(this);
    connect(choice, &QComboBox::activated, this, [this, choice, column] {
        const int field = choice->currentData().toInt();
        if (field != rowIdentity)
            Q_EMIT fieldChosen(column, field);
    });
    choice->show();
    m_choices << choice;
}

void ColumnMappingBar::setMapping(const ColumnMapping &mapping)
{
    for (int column = 0; column < m_choices.size(); ++column) {
        const int field = column == mapping.idColumn ? rowIdentity : mapping.fields.value(column, leaveOut);
        m_choices.at(column)->setCurrentIndex(m_choices.at(column)->findData(field));
    }
}

bool ColumnMappingBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_viewport) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::FocusIn)
        reveal(int(m_choices.indexOf(qobject_cast<QComboBox *>(watched))));
    return false;
}

void ColumnMappingBar::reveal(int column)
{
    if (column < 0)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    const int left = header->sectionPosition(column + 1);
    const int right = left + header->sectionSize(column + 1);
    QScrollBar *bar = m_table->horizontalScrollBar();
    if (left < bar->value())
        bar->setValue(left);
    else if (right > bar->value() + m_table->viewport()->width())
        bar->setValue(right - m_table->viewport()->width());
}

void ColumnMappingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ColumnMappingBar::place()
{
    const Theme &theme = themeOf(this);
    const QWidget *viewport = m_table->viewport();
    m_strip->setGeometry(viewport->mapTo(m_table, QPoint()).x(), 0, viewport->width(), height());
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < m_choices.size() && column + 1 < header->count(); ++column) {
        m_choices.at(column)->setGeometry(
            header->sectionViewportPosition(column + 1) + theme.px(gap / 2.0), theme.px(barMargin),
            header->sectionSize(column + 1) - theme.px(gap), theme.px(smallControlHeight));
    }
}
