// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace citss {

enum class Appearance { System, Light, Dark };

/// The colours of one appearance. One accent; everything else is a shade of grey or a warning.
struct Colours {
    QColor window;  ///< behind panels
    QColor base;    ///< tables and fields
    QColor text;
    QColor dim;  ///< help and captions; still 4.5:1 on window
    QColor line;
    QColor thumb;  ///< of scroll bars: 3:1 on window
    QColor accent;
    QColor onAccent;
    QColor selected;  ///< behind selected rows
    QColor training;  ///< frame and word of a training registry
    QColor past;      ///< banner of a past moment
    QColor refusal;
    QColor refusalBack;
    QColor warningBack;
    QColor good;
};

const Colours& coloursOf(bool isDark);
/// The colours in use.
const Colours& colours();

/// Gives the application its style, palette and style sheet.
void applyAppearance(Appearance appearance);
[[nodiscard]] bool isDarkNow();
/// Makes all letters larger, in per cent of the application's own size.
void applyTextSize(int percent);

}  // namespace citss
