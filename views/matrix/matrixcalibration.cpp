// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/matrixcalibration.h"

#include "common/toggleswitch.h"
#include "document/plansession.h"
#include "document/quarterfigures.h"
#include "matrix/calibrationdialog.h"

#include <QAction>

using namespace Qt::StringLiterals;

MatrixCalibration::MatrixCalibration(const ViewContext &context, QWidget *view)
    : QObject(view)
    , m_context(context)
    , m_list(new QAction(view))
    , m_show(new QAction(view))
    , m_switch(new ToggleSwitch({}, view))
{
    m_switch->hide();
    m_list->setObjectName(u"calibrate"_s);
    m_list->setShortcut(Qt::Key_E);
    m_show->setObjectName(u"showAchieved"_s);
    m_show->setShortcut(QKeySequence(u"Shift+E"_s));
    m_show->setCheckable(true);
    m_switch->setObjectName(u"achievedSwitch"_s);
    for (QAction *action : {m_list, m_show}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view->addAction(action);
    }
    connect(m_list, &QAction::triggered, this, &MatrixCalibration::openList);
    connect(m_show, &QAction::toggled, this, &MatrixCalibration::follow);
    connect(m_switch, &QAbstractButton::clicked, m_show, &QAction::trigger);
    connect(&context.figures, &QuarterFigures::changed, this, &MatrixCalibration::refresh);
    retranslate();
    refresh();
}

bool MatrixCalibration::isShown() const
{
    return m_show->isChecked() && m_show->isEnabled();
}

void MatrixCalibration::retranslate()
{
    m_list->setText(tr("Calibration…"));
    m_list->setToolTip(tr("What delivered needs achieved and cost, against their estimates"));
    m_show->setText(tr("Estimated against achieved"));
    m_show->setToolTip(tr(
        "On the matrix, an arrow from each delivered need’s estimate to what it came to, the worst first"));
    m_switch->setText(m_show->text());
    m_switch->setAccessibleName(m_show->text());
    m_switch->setToolTip(m_show->toolTip());
    m_switch->updateGeometry();
}

void MatrixCalibration::follow()
{
    m_switch->setChecked(isShown());
    m_switch->setVisible(isShown());
    Q_EMIT changed();
}

void MatrixCalibration::refresh()
{
    m_show->setEnabled(!calibrationOf(m_context.session.data()).needs.isEmpty());
    m_switch->setVisible(isShown());
}

void MatrixCalibration::openList()
{
    auto *dialog = new CalibrationDialog(m_context, static_cast<QWidget *>(parent()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalibrationDialog::matrixWanted, m_show, [this] { m_show->setChecked(true); });
    dialog->open();
}
