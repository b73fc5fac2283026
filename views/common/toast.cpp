// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toast.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int toastMilliseconds = 8000;
constexpr int toastWidth = 236;

// A word or a mark on the toast's ground, which is the text colour.
class ToastButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        const int width = text().isEmpty() ? theme.px(20) : fontMetrics().horizontalAdvance(text()) + 2;
        return {width, theme.px(24)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        if (text().isEmpty())
            return drawIcon(&painter, rect(), u"close"_s, theme.colors.bg);
        QFont font = theme.font(TextStyle::Small, QFont::DemiBold);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(theme.colors.bg);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, text());
    }
};

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_verb(new ToastButton(this))
    , m_close(new ToastButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"toast"_s);
    m_text->setObjectName(u"toastText"_s);
    m_text->setWordWrap(true);
    m_verb->setObjectName(u"toastVerb"_s);
    m_close->setObjectName(u"toastClose"_s);
    m_close->setAccessibleName(tr("Close this notice"));
    setTextStyle(m_text, TextStyle::Small);
    setTextStyle(m_verb, TextStyle::Small, QFont::DemiBold);
    addButtons(new QVBoxLayout(this));
    m_timer->setSingleShot(true);
    m_timer->setInterval(toastMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_verb, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT triggered();
    });
    connect(qApp, &QApplication::focusChanged, this, &Toast::restartUnlessInUse);
    parent->installEventFilter(this);
    followTheme();
    hide();
}

Toast::~Toast()
{
    // The focus moves on while the buttons go, when this is a Toast no more.
    disconnect(qApp, nullptr, this, nullptr);
}

void Toast::addButtons(QVBoxLayout *column)
{
    column->setContentsMargins(14, 12, 14, 10);
    column->setSpacing(gridStep);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_verb);
    row->addStretch();
    row->addWidget(m_close);
    column->addLayout(row);
}

void Toast::showText(const QString &text, const QString &verb)
{
    m_text->setText(text);
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(text);
    show();
    raise();
    place();
    m_timer->start();
}

void Toast::setMargins(int left, int bottom)
{
    m_left = left;
    m_bottom = bottom;
    place();
}

void Toast::setTimeout(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    restartUnlessInUse();
    QWidget::leaveEvent(event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.text);
    painter.drawRoundedRect(rect(), theme.px(controlRadius), theme.px(controlRadius));
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        followTheme();
    QWidget::changeEvent(event);
}

void Toast::place()
{
    const int width = themeOf(this).px(toastWidth);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    move(m_left, parentWidget()->height() - m_bottom - height());
}

void Toast::followTheme()
{
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).colors.bg);
    m_text->setPalette(palette);
    place();
}

void Toast::restartUnlessInUse()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (underMouse() || (focus && isAncestorOf(focus))))
        m_timer->stop();
    else if (isVisible() && !m_timer->isActive())
        m_timer->start();
}
