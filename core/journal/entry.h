// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/envelope.h"

#include <QString>

namespace citss {

/// One line of the journal: what was done, by whom, when, with what outcome.
struct Entry {
    Envelope envelope;
    QString command;           ///< the command's name in the catalogue
    QByteArray fields;         ///< its canonical bytes: a map of field to value
    QByteArray outcome;        ///< canonical bytes of what it made
    QByteArray previous = {};  ///< hash of the entry before; 32 zero bytes before the first
    QByteArray hash = {};
};

}  // namespace citss
