// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/pictures.h"

#include "app/citss/stage.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// With the list that is open over it.
QPixmap pictureOf(QWidget& front)
{
    const QPixmap bare = front.grab();
    QWidget* const popup = QApplication::activePopupWidget();
    if (popup == nullptr || popup == &front) {
        return bare;
    }
    const QRect place(front.mapFromGlobal(popup->mapToGlobal(QPoint())), popup->size());
    const QRect all = front.rect().united(place);
    QPixmap picture(all.size() * bare.devicePixelRatio());
    picture.setDevicePixelRatio(bare.devicePixelRatio());
    picture.fill(front.palette().color(QPalette::Window));
    QPainter painter(&picture);
    painter.drawPixmap(-all.topLeft(), bare);
    painter.drawPixmap(place.topLeft() - all.topLeft(), popup->grab());
    return picture;
}

}  // namespace

Pictures::Pictures(MainWindow& window,
                   const Workplace& workplace,
                   const DesktopOptions& options,
                   QObject* parent)
    : QObject(parent),
      m_gallery(window, workplace),
      m_stillness([this] { return m_gallery.isReady(); }, this),
      m_folder(options.pictures)
{
    connect(&m_stillness, &Stillness::loaded, this, [this] { m_gallery.chooseRows(); });
    connect(&m_stillness, &Stillness::still, this, &Pictures::take);
    connect(&m_stillness, &Stillness::givenUp, this, [this] {
        std::fputs(qUtf8Printable(tr("This never came to rest: %1").arg(m_gallery.name()) + u'\n'),
                   stderr);
        QCoreApplication::exit(1);
    });
    QDir().mkpath(m_folder);
    window.resize(options.size);
    if (setStage(window, options)) {
        showNext();
    }
}

void Pictures::showNext()
{
    if (m_gallery.next()) {
        m_stillness.await();
        return;
    }
    std::puts(qUtf8Printable(tr("%n picture(s)", nullptr, m_taken)));
    QMetaObject::invokeMethod(
        qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
}

void Pictures::take()
{
    const QString path = QDir(m_folder).filePath(m_gallery.name() + u".png"_s);
    if (!pictureOf(m_gallery.front()).save(path)) {
        std::fputs(qUtf8Printable(tr("%1 cannot be written.").arg(path) + u'\n'), stderr);
        QCoreApplication::exit(1);
        return;
    }
    ++m_taken;
    showNext();
}

}  // namespace citss
