// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Side = 20;

QPixmap drawn(const QString& name, const QColor& colour, int scale)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(QSize(Side, Side) * scale);
    QPixmap pixmap = QPixmap::fromImageReader(&reader);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

}  // namespace

QIcon lineIcon(const QString& name, const QColor& colour, const QColor& selected)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        icon.addPixmap(drawn(name, colour, scale));
        if (selected.isValid()) {
            icon.addPixmap(drawn(name, selected, scale), QIcon::Selected);
        }
        QColor faint = colour;
        faint = QColor::fromRgb(
            (faint.red() + 128) / 2, (faint.green() + 128) / 2, (faint.blue() + 128) / 2);
        icon.addPixmap(drawn(name, faint, scale), QIcon::Disabled);
    }
    return icon;
}

}  // namespace citss
