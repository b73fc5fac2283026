// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/icon.h"

#include "painting/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE needs; it also keeps the linker from dropping the icons.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace {

constexpr double disabledStrength = 0.5;

QByteArray inked(const QString &name, const QColor &ink)
{
    initIconResources();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", ink.name().toLatin1());
}

struct IconInks {
    QColor normal;
    QColor selected;

    [[nodiscard]] const QColor &of(QIcon::Mode mode, QIcon::State state) const
    {
        return mode == QIcon::Selected || state == QIcon::On ? selected : normal;
    }
};

// Renders the svg for the size and ratio asked for, so that lines stay sharp on every screen.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(const QString &name, const IconInks &inks)
        : m_name(name)
        , m_inks(inks)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * disabledStrength);
        drawIcon(painter, rect, m_name, m_inks.of(mode, state));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QString m_name;
    IconInks m_inks;
};

} // namespace

void drawIcon(QPainter *painter, const QRectF &area, const QString &name, const QColor &ink)
{
    const double side = qMin(area.width(), area.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(area.center());
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(square.topLeft(), iconPixmap(name, ink, qRound(side), ratio));
}

QPixmap iconPixmap(const QString &name, const QColor &ink, int size, double devicePixelRatio)
{
    const QString key = u"gainline-icon-%1-%2-%3-%4"_s.arg(name, ink.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    const QByteArray svg = inked(name, ink);
    if (!svg.isEmpty()) {
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const Theme &theme)
{
    return QIcon(new SvgIconEngine(name, {theme.colors.muted, theme.colors.text}));
}

QIcon icon(const QString &name, const QColor &ink)
{
    return QIcon(new SvgIconEngine(name, {ink, ink}));
}

void drawLogo(QPainter *painter, const QRectF &area, const Theme &theme)
{
    const double unit = qMin(area.width(), area.height()) / 44;
    const auto bar = [&](double x, double y, double width, double height, double strength) {
        QColor ink = theme.colors.onAccent;
        ink.setAlphaF(float(strength));
        painter->setBrush(ink);
        painter->drawRoundedRect(QRectF(x, y, width, height), qMin(width, height) / 2,
                                 qMin(width, height) / 2);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center() - QPointF(22, 22) * unit);
    painter->scale(unit, unit);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colors.accent);
    painter->drawRoundedRect(QRectF(0, 0, 44, 44), 10, 10);
    bar(7, 9.5, 9.5, 5.5, 0.7);
    bar(7, 19.25, 16.5, 5.5, 0.85);
    bar(7, 29, 30, 5.5, 1);
    bar(28.2, 6, 3.4, 31.5, 1);
    painter->restore();
}

QIcon applicationIcon()
{
    // Not by its file name: that would look for plugins of Qt, one for each format of pictures.
    return icon(u"gainline"_s, QColor(Qt::black));
}
