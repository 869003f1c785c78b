// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citss/desktop_options.h"
#include "app/citss/stillness.h"

namespace citss {

class MainWindow;

/// Waits until a window shows what it should, writes a picture of it and ends the program: for
/// documents, for those who check the looks, and to prove that an installed program runs.
class Picture final : public QObject {
    Q_OBJECT

public:
    Picture(MainWindow& window, const DesktopOptions& options, QObject* parent);

private:
    /// Chooses first rows and opens the form, once there is something to choose from.
    void fill();
    void take();

    MainWindow& m_window;
    DesktopOptions m_options;
    Stillness m_stillness;
};

}  // namespace citss
