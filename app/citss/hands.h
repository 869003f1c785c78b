// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citss/desktop_options.h"
#include "app/citss/stillness.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace citss {

class CommandDialog;
class MainWindow;

/// Works at the window as a person would: opens a page and a form, presses keys, and prints what
/// stands there. It never ends the program: whoever tests a crash does.
class Hands final : public QObject {
    Q_OBJECT

public:
    Hands(MainWindow& window, const DesktopOptions& options, QObject* parent);

private:
    void begin();
    static void press(QChar character);
    /// Prints what has appeared since.
    void tell();
    [[nodiscard]] QString textOf(const QString& name) const;

    MainWindow& m_window;
    DesktopOptions m_options;
    Stillness m_stillness;
    QPointer<CommandDialog> m_dialog;
    QTimer m_watch;
};

}  // namespace citss
