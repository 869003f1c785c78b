// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace citss {

/// What keeps these bytes from being UTF-8 text, if anything: UTF-16, a zero byte, a wrong byte.
/// A byte order mark of UTF-8 may stand at the start.
std::optional<Problem> encodingProblem(QByteArrayView bytes);

/// The text of part of a file, with a mark at its beginning kept: it is only one at the file's.
QString decodedPart(QByteArrayView utf8);

/// Without the byte order mark of UTF-8, if there is one.
QByteArrayView withoutByteOrderMark(QByteArrayView bytes);

}  // namespace citss
