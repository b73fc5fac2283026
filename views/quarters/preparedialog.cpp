// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarters/preparedialog.h"

#include "common/gainlinestyle.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "fields/entitytype.h"
#include "rules/endofquarter.h"
#include "rules/objectivescore.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QLabel *addText(QVBoxLayout *column, const QString &text, TextInk ink = TextInk::Text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextInk(label, ink);
    column->addWidget(label);
    return label;
}

} // namespace

PrepareDialog::PrepareDialog(const ViewContext &context, Quarter quarter, QWidget *parent)
    : DialogFrame(tr("Prepare %1?").arg(quarter.next().label(context.session.language())), parent)
{
    setObjectName(u"prepareDialog"_s);
    addCarried(context, quarter);
    addLeft(context, quarter);
    addText(body(),
            tr("%1 keeps all it has. One undo takes the step back.")
                .arg(quarter.label(context.session.language())),
            TextInk::Muted);
    addCancel(tr("Not yet"))->setObjectName(u"prepareCancel"_s);
    QPushButton *verb = addPrimary(tr("Prepare %1").arg(quarter.next().label(context.session.language())));
    verb->setObjectName(u"prepareVerb"_s);
    verb->setFocus();
}

void PrepareDialog::addCarried(const ViewContext &context, Quarter quarter)
{
    const PlanIndex &index = context.figures.index();
    for (const Objective *objective : objectivesIn(index, quarter)) {
        QStringList lines;
        for (const KeyResult *keyResult : index.keyResultsOf(objective->id)) {
            if (keyResult->outcome == KeyResultOutcome::Keep)
                lines += tr("• %1, as it is").arg(keyResult->title);
            else if (keyResult->outcome == KeyResultOutcome::Change)
                lines += tr("• %1, with a new target to set").arg(keyResult->title);
        }
        if (lines.isEmpty())
            continue;
        setTextStyle(addText(body(), objective->title), TextStyle::Body, QFont::DemiBold);
        addText(body(), lines.join(u'\n'));
    }
}

void PrepareDialog::addLeft(const ViewContext &context, Quarter quarter)
{
    const QList<EntityId> left = quarterEndOf(context.figures.index(), quarter).withoutKept;
    if (left.isEmpty())
        return;
    addText(body(), tr("Nothing of these objectives goes on. Tick those that are to wait in the backlog:"));
    for (EntityId objective : left) {
        QString title = entityTitle(context.session.data(), EntityKind::Objective, objective);
        auto *box = new QCheckBox(title.replace(u'&', u"&&"_s), this);
        box->setObjectName(u"toBacklog%1"_s.arg(objective.value));
        body()->addWidget(box);
        m_left.insert(objective, box);
    }
}

QList<EntityId> PrepareDialog::toBacklog() const
{
    QList<EntityId> ids;
    for (auto box = m_left.cbegin(); box != m_left.cend(); ++box) {
        if (box.value()->isChecked())
            ids += box.key();
    }
    return ids;
}
