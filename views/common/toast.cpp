// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/toast.h"

#include "common/gainlinestyle.h"
#include "painting/icon.h"
#include "painting/statusshape.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int toastMilliseconds = 8000;
constexpr int warningMilliseconds = 20000; // a reason takes longer to read than a name
constexpr int signSide = 18;
constexpr int toastWidth = 236;
constexpr int toastPadding = 14;

QAccessibleInterface *toastInterface(const QString &, QObject *object)
{
    auto *toast = qobject_cast<Toast *>(object);
    return toast ? new QAccessibleWidget(toast, QAccessible::AlertMessage) : nullptr;
}

// A name of a file may be one long word, which a label cuts: it may go on below after each of its marks.
QString breakable(const QString &text)
{
    static const QRegularExpression marks(u"([_./-])(?=\\S{12})"_s);
    return QString(text).replace(marks, u"\\1\u200b"_s);
}

// A word or a mark on the toast's ground, in the ink of its text.
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
            return drawIcon(&painter, rect(), u"close"_s, palette().color(QPalette::WindowText));
        QFont font = theme.font(TextStyle::Small, QFont::DemiBold);
        font.setUnderline(true);
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
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
    , m_milliseconds(toastMilliseconds)
{
    QAccessible::installFactory(&toastInterface);
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
    column->setContentsMargins(toastPadding, 12, toastPadding, 10);
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
    present(text, verb, false);
}

void Toast::showWarning(const QString &text)
{
    present(text, {}, true);
}

void Toast::present(const QString &text, const QString &verb, bool isWarning)
{
    m_isWarning = isWarning;
    m_text->setText(breakable(text));
    m_verb->setText(verb);
    m_verb->setVisible(!verb.isEmpty());
    setAccessibleName(text);
    followTheme();
    show();
    place(); // the text has its font, and so its height, once it is shown
    raise();
    m_timer->start(timeout());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::setMargins(int left, int bottom)
{
    m_left = left;
    m_bottom = bottom;
    place();
}

void Toast::setTimeout(int milliseconds)
{
    m_milliseconds = milliseconds;
}

int Toast::timeout() const
{
    return m_isWarning ? std::max(m_milliseconds, warningMilliseconds) : m_milliseconds;
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
    const double radius = theme.px(controlRadius);
    if (!m_isWarning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colors.text);
        painter.drawRoundedRect(rect(), radius, radius);
        return;
    }
    const double line = theme.line(2);
    painter.setPen(QPen(theme.colors.status(Status::AtRisk).ink, line));
    painter.setBrush(theme.colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius,
                            radius);
    const double side = theme.px(signSide);
    drawStatusShape(&painter, QRectF(theme.px(toastPadding), m_text->y(), side, side), Status::AtRisk, theme);
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
    const Theme &theme = themeOf(this);
    const QColor ink = m_isWarning ? theme.colors.text : theme.colors.bg;
    for (QWidget *part :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_verb), static_cast<QWidget *>(m_close)}) {
        QPalette palette = part->palette();
        palette.setColor(QPalette::WindowText, ink);
        part->setPalette(palette);
    }
    m_text->setContentsMargins(m_isWarning ? theme.px(signSide + gridStep) : 0, 0, 0, 0);
    place();
}

void Toast::restartUnlessInUse()
{
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (underMouse() || (focus && isAncestorOf(focus))))
        m_timer->stop();
    else if (isVisible() && !m_timer->isActive())
        m_timer->start(timeout());
}
