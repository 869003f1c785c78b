// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/documents/letter_words.h"
#include "core/documents/position_letter.h"

#include <QByteArray>

namespace citss {

struct LettersPdf {
    QByteArray bytes;
    int pages = 0;
};

/// Letters as one PDF file, each beginning on a page of its own and counting its own pages. The
/// same letters give the same bytes: the file carries the registry's time, not the computer's.
/// Needs a QGuiApplication; runs in any thread. Nothing if cancelled.
std::optional<LettersPdf> lettersPdf(const LetterEvent& event,
                                     const QList<PositionLetter>& letters,
                                     const LetterWords& words,
                                     const Progress& progress);

}  // namespace citss
