// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_words.h"
#include "core/documents/position_letter.h"

#include <QTextDocument>

#include <memory>

namespace citss {

/// The letter as a document of pages. What came from people goes in as plain text, never as markup.
std::unique_ptr<QTextDocument> letterText(const LetterEvent& event,
                                          const PositionLetter& letter,
                                          const LetterWords& words);

/// "Compliance position of WA1001 at WA-2023-ANNUAL": of the file and of its first line.
QString letterTitle(const LetterEvent& event,
                    const PositionLetter& letter,
                    const LetterWords& words);

}  // namespace citss
