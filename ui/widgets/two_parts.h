// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QSplitter;
class QWidget;

namespace citss {

/// One of two widgets that share a place.
struct Part {
    QWidget* widget;
    int size;        ///< at first, of about 1,200 across or 600 down
    int growth = 0;  ///< its share of what is to spare
};

/// Two widgets beside each other, or one below the other. The line between them can be moved, but
/// neither is pushed out of sight.
QSplitter* makeTwoParts(Qt::Orientation orientation,
                        const Part& first,
                        const Part& second,
                        QWidget* parent);

}  // namespace citss
