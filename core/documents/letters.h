// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/documents/letter_words.h"
#include "core/registry/registry.h"

#include <QStringList>

namespace citss {

/// Which letters are wanted, and where to.
struct LetterOrder {
    QString event;
    QStringList entities = {};  ///< all with an obligation, if empty
    LetterLanguage language = LetterLanguage::English;
    QString folder;          ///< made if it is not there
    bool isOneFile = false;  ///< all letters in one file instead of a file for each entity
};

struct LettersMade {
    QStringList files;  ///< their paths, in the order of the entities
    qint64 letters = 0;
    QStringList leftOut;  ///< entities whose plan cannot be made
};

/// Writes position letters before a deadline as PDF. Blocks until it is done, in whatever thread it
/// is called: windows call it off their own. Needs a QGuiApplication, on any platform. Reads the
/// registry by views and rehearsals alone. A cancelled order leaves the files that were complete.
Result<LettersMade> writeLetters(Registry& registry,
                                 const QByteArray& token,
                                 const LetterOrder& order,
                                 const Progress& progress);

}  // namespace citss
