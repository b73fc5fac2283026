// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldeditors/goalcoloreditor.h"

#include "common/gainlinestyle.h"
#include "painting/pill.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

// A tag to choose; the chosen one has a ring and a ✓.
class Swatch final : public QAbstractButton {
public:
    Swatch(int color, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(GoalColorEditor::tr("Colour %1").arg(color));
        setToolTip(accessibleName());
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {theme.px(34), theme.px(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(QPen(theme.colors.text, theme.line(2)));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6));
        }
        drawGoalTag(&painter, rect(), m_color, isChecked() ? u"✓"_s : QString::number(m_color), theme);
    }

private:
    int m_color;
};

} // namespace

GoalColorEditor::GoalColorEditor(const FieldSubject &subject, QWidget *parent)
    : FieldEditor(subject, parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int color = 1; color <= goalColorCount; ++color) {
        auto *swatch = new Swatch(color, this);
        m_group->addButton(swatch, color);
        layout->addWidget(swatch);
        swatch->installEventFilter(this);
    }
    layout->addStretch(1);
    setControl(m_group->button(1));
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        if (isOn)
            take();
    });
}

Result<QVariant> GoalColorEditor::value() const
{
    return QVariant(std::max(1, m_group->checkedId()));
}

void GoalColorEditor::showValue(const QVariant &value, bool several)
{
    const QSignalBlocker blocker(m_group);
    m_group->setExclusive(false);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setChecked(!several && m_group->id(button) == value.toInt());
    m_group->setExclusive(true);
}
