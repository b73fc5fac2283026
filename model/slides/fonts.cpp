// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/fonts.h"

#include <QFontDatabase>
#include <QResource>
#include <QStringList>

using namespace Qt::StringLiterals;

// Outside every namespace, as Q_INIT_RESOURCE needs; it also keeps the linker from dropping the faces.
static void initFontResources()
{
#ifdef GAINLINE_HAS_INTER
    Q_INIT_RESOURCE(fonts);
#endif
}

namespace {

QString load(const QStringList &files)
{
    QString family;
    for (const QString &file : files) {
        const QResource face(u":/fonts/"_s + file);
        if (!face.isValid())
            continue;
        // The faces stay where they are, in the program's own file: they are not compressed.
        const int id = QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char *>(face.data()), face.size()));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (family.isEmpty() && !families.isEmpty())
            family = families.constFirst();
    }
    return family;
}

QString installedOrSystem(const QString &family)
{
    return QFontDatabase::hasFamily(family) ? family
                                            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

FontFamilies loadFamilies()
{
    initFontResources();
    FontFamilies families;
    families.text = load({u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s});
    families.display = load({u"InterDisplay-SemiBold.otf"_s});
    if (families.text.isEmpty())
        families.text = installedOrSystem(u"Inter"_s);
    if (families.display.isEmpty())
        families.display = QFontDatabase::hasFamily(u"Inter Display"_s) ? u"Inter Display"_s : families.text;
    return families;
}

} // namespace

const FontFamilies &fontFamilies()
{
    static const FontFamilies families = loadFamilies();
    return families;
}
