// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace citss {

/// Puts a file in its place when all of it is written, or leaves what was there. QSaveFile alone
/// does not notice that the last piece, which it still holds back, finds no room on the disk.
inline bool saveFile(QSaveFile& file)
{
    if (!file.flush()) {
        file.cancelWriting();
    }
    return file.commit();
}

}  // namespace citss
