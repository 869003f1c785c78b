// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QByteArrayView>

#include <optional>

namespace citss {

/// What keeps these bytes from being UTF-8 text, if anything: UTF-16, a zero byte, a wrong byte.
/// A byte order mark of UTF-8 may stand at the start.
std::optional<Problem> encodingProblem(QByteArrayView bytes);

/// Without the byte order mark of UTF-8, if there is one.
QByteArrayView withoutByteOrderMark(QByteArrayView bytes);

}  // namespace citss
