// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace citss {

/// Presses Tab until the widget has the keys: what cannot be reached so fails the test.
void tabTo(QWidget* wanted);

/// Goes to a button along the keys, waits until it may be pressed and presses it.
void press(QPushButton* button);

/// Keeps a picture of a window in the folder that CITSS_PICTURES names, if it names one: for those
/// who look at every step.
void keepPicture(QWidget& window, const QString& name);

}  // namespace citss
