// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instruments/serial_block.h"

#include <optional>

namespace citss {

/// A serial number or range as people say and type it: with blanks for hyphens, in small letters,
/// with "to", "à" or a dash between the ends. Nothing if it is none.
std::optional<SerialBlock> typedSerial(const QString& typed);

/// What views take of a serial number or range: the whole in `serial`, its ends in `first` and
/// `last`, its series in `issuer`, `class`, and `label` or `label_upper`.
QCborMap serialParameters(const SerialBlock& serial);

}  // namespace citss
