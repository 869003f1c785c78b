// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citss/hands.h"

#include "app/citss/stage.h"
#include "ui/shell/command_dialog.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QKeyEvent>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

constexpr int Glance = 50;  // milliseconds

}  // namespace

Hands::Hands(MainWindow& window, const DesktopOptions& options, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_options(options),
      m_stillness([&window] { return window.isLoaded(); }, this)
{
    connect(&m_stillness, &Stillness::loaded, this, &Hands::begin);
    connect(&m_watch, &QTimer::timeout, this, &Hands::tell);
    if (setStage(m_window, m_options)) {
        m_stillness.await();
    }
}

void Hands::begin()
{
    m_dialog = openForm(m_window, m_options.form);
    // Once the form has the keys.
    QTimer::singleShot(Glance, this, [this] {
        for (const QChar character : std::as_const(m_options.typed)) {
            press(character);
        }
    });
    m_watch.start(Glance);
}

void Hands::press(QChar character)
{
    QWidget* const focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    const int key = character == u'\t' ? static_cast<int>(Qt::Key_Tab)
                                       : static_cast<int>(character.toUpper().unicode());
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(focus, &event);
    }
}

QString Hands::textOf(const QString& name) const
{
    const QWidget* const widget = m_dialog->findChild<QWidget*>(name);
    if (widget == nullptr || !widget->isVisible()) {
        return {};
    }
    const QWidget* const input = widget->findChild<QWidget*>(u"input"_s);
    return (input == nullptr ? widget : input)->property("text").toString();
}

void Hands::tell()
{
    if (m_dialog == nullptr) {
        return;
    }
    for (qsizetype i = m_options.told.size() - 1; i >= 0; --i) {
        const QString name = m_options.told.at(i);
        if (const QString text = textOf(name); !text.isEmpty()) {
            std::fputs(qUtf8Printable(name + u": "_s + text + u'\n'), stdout);
            std::fflush(stdout);
            m_options.told.removeAt(i);
        }
    }
}

}  // namespace citss
