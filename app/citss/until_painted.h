// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace citss {

/// Ends the program once a window is painted: what the benchmark of opening waits for.
class UntilPainted final : public QObject {
public:
    explicit UntilPainted(QWidget& window);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace citss
