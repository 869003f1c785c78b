// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace citss {

/// A text that declarations point to and that is put together only when the program starts: stays
/// where it is as long as the program runs. Texts that are alike are kept once.
const char* keptText(const QByteArray& text);

}  // namespace citss
