// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace citss {

/// How well a record answers to what somebody typed; the best first.
enum class Match {
    Exact,   ///< its identifier
    Start,   ///< what its identifier begins with
    Words,   ///< every word begins a word of its names
    Inside,  ///< every word stands somewhere in its names or identifier
    Near,    ///< an identifier with one wrong, missing, added or swapped character
};

/// A text without accents, case and signs: "Énergie-Québec" becomes "energie quebec".
QByteArray folded(QByteArrayView utf8);

/// A text typed to find something, taken apart once and then held against very many records.
class TypedText {
public:
    explicit TypedText(QByteArrayView utf8);

    /// Nothing if the record has nothing to do with the text.
    [[nodiscard]] std::optional<Match> match(QByteArrayView id, QByteArrayView names) const;

private:
    QList<QByteArray> m_words;
    QByteArray m_whole;  ///< the words as one
    bool m_mayBeId = false;
};

}  // namespace citss
