// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/citss/desktop_options.h"
#include "app/citss/stillness.h"
#include "ui/shell/gallery.h"

namespace citss {

/// Draws every page and dialog into a folder, one picture each, and ends the program: they are
/// looked at one by one before a release.
class Pictures final : public QObject {
    Q_OBJECT

public:
    Pictures(MainWindow& window,
             const Workplace& workplace,
             const DesktopOptions& options,
             QObject* parent);

private:
    void showNext();
    void take();

    Gallery m_gallery;
    Stillness m_stillness;
    QString m_folder;
    int m_taken = 0;
};

}  // namespace citss
