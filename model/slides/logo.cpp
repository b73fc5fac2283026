// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/logo.h"

#include <QSvgRenderer>

namespace {

constexpr int mostPixels = 1200; // wide or high: enough for the cover on a projector

Picture pixelPicture(const QByteArray &bytes)
{
    Picture picture;
    picture.image.loadFromData(bytes, "PNG");
    if (picture.image.isNull())
        return {};
    picture.size = picture.image.size();
    if (std::max(picture.image.width(), picture.image.height()) > mostPixels)
        picture.image =
            picture.image.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return picture;
}

Picture drawnPicture(const QByteArray &bytes)
{
    const QSvgRenderer drawing(bytes);
    return drawing.isValid() ? Picture{{}, {}, bytes, drawing.defaultSize()} : Picture();
}

} // namespace

Result<Picture> logoOf(const QString &base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        base64.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray bytes = decoded ? *decoded : QByteArray();
    const bool isPng = bytes.startsWith("\x89PNG");
    const Picture picture = isPng ? pixelPicture(bytes) : drawnPicture(bytes);
    if (bytes.isEmpty() || picture.isNull()) {
        return failure(
            Message(QT_TRANSLATE_NOOP("Message",
                                      "The logo is neither a PNG nor an SVG picture, or it is damaged: "
                                      "choose it again in the plan's settings. The slides go without.")));
    }
    return picture;
}
