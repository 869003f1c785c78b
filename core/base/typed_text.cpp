// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_text.h"

#include <QString>

#include <algorithm>

namespace citss {

namespace {

constexpr qsizetype ShortestId = 5;  ///< that may be mistyped

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char each) { return (each & 0x80) == 0; });
}

char foldedPlain(char each)
{
    if (each >= 'A' && each <= 'Z') {
        return static_cast<char>(each - 'A' + 'a');
    }
    const bool isKept = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
    return isKept ? each : ' ';
}

QByteArray withoutAccents(QByteArrayView utf8)
{
    const QString apart =
        QString::fromUtf8(utf8).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    for (const QChar each : apart) {
        if (each.isLetterOrNumber()) {
            kept.append(each);
        } else if (each.category() != QChar::Mark_NonSpacing) {
            kept.append(QLatin1Char(' '));
        }
    }
    // Letters that are two in one.
    kept.replace(QChar(0x0153), QLatin1String("oe")).replace(QChar(0x00E6), QLatin1String("ae"));
    return kept.toUtf8();
}

QByteArray together(QByteArray text)
{
    text.removeIf([](char each) { return each == ' '; });
    return text;
}

bool beginsWord(const QByteArray& text, const QByteArray& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || text.at(at - 1) == ' ') {
            return true;
        }
    }
    return false;
}

/// One character wrong, missing or too many, or two neighbours swapped.
bool isNear(QByteArrayView a, QByteArrayView b)
{
    if (a.size() > b.size()) {
        return isNear(b, a);
    }
    if (b.size() - a.size() > 1) {
        return false;
    }
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
    const QByteArrayView restA = a.sliced(left - a.begin());
    const QByteArrayView restB = b.sliced(right - b.begin());
    if (a.size() < b.size()) {
        return restA == restB.sliced(1);
    }
    if (restA.isEmpty() || restA.sliced(1) == restB.sliced(1)) {
        return true;
    }
    return restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] &&
           restA.sliced(2) == restB.sliced(2);
}

}  // namespace

QByteArray folded(QByteArrayView utf8)
{
    if (!isPlain(utf8)) {
        return withoutAccents(utf8);
    }
    QByteArray text(utf8.size(), Qt::Uninitialized);
    std::transform(utf8.begin(), utf8.end(), text.begin(), foldedPlain);
    return text;
}

TypedText::TypedText(QByteArrayView utf8)
{
    const QByteArray text = folded(utf8);
    const QList<QByteArray> words = text.split(' ');
    for (const QByteArray& word : words) {
        if (!word.isEmpty()) {
            m_words.append(word);
        }
    }
    m_whole = together(text);
    m_mayBeId =
        m_whole.size() >= ShortestId && std::any_of(m_whole.begin(), m_whole.end(), [](char each) {
            return each >= '0' && each <= '9';
        });
}

std::optional<Match> TypedText::match(QByteArrayView id, QByteArrayView names) const
{
    if (m_words.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray ownId = together(folded(id));
    if (ownId.startsWith(m_whole)) {
        return ownId.size() == m_whole.size() ? Match::Exact : Match::Start;
    }
    const QByteArray ownNames = folded(names);
    const auto all = [this](auto fits) {
        return std::all_of(m_words.begin(), m_words.end(), fits);
    };
    if (all([&](const QByteArray& word) { return beginsWord(ownNames, word); })) {
        return Match::Words;
    }
    if (all([&](const QByteArray& word) {
            return ownNames.contains(word) || ownId.contains(word);
        })) {
        return Match::Inside;
    }
    return m_mayBeId && isNear(m_whole, ownId) ? std::optional(Match::Near) : std::nullopt;
}

}  // namespace citss
