// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

namespace citss {

/// A title of a command or a view (context "Title") in the current language.
QString titleText(const char* english);

/// A moment for people, with its zone: "2026-11-02 00:00 UTC".
QString instantText(Instant instant);

/// Parts per million as a percentage of the current language: "3.3%", "3,3 %".
QString percentText(qint64 ppm);

}  // namespace citss
