// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_line.h"

#include "core/exchange/import_value.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>

namespace citss {

namespace {

QString textAt(const Row& row, size_t at)
{
    return at < row.cells.size() ? trimmedCell(row.cells[at].text) : QString();
}

bool isBlankAt(const Row& row, size_t at)
{
    return at >= row.cells.size() || trimmedCell(row.cells[at].text).isEmpty();
}

/// "Column Totals", "Percent of Total 2015 ...", "Total des colonnes". Not "Total Energies Inc.".
bool namesTotals(const QString& label)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:(?:column|row|grand|sub-?|sous-|annual) ?)*total(?:s|aux)?|totaux|"
                       "sums?|somme)(?: (?:of|for|by|excluding|including|excl\\.?|incl\\.?|général|"
                       "des?|du|par|pour|sans|avec|[0-9]{4})\\b.*)?:?$"
                       "|^(?:percent(?:age)?|pourcentage|%)(?: .*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(label).hasMatch();
}

/// A sentence, a link or a heading rather than an identifier or a name standing alone.
bool readsAsNote(const QString& text)
{
    return text.contains(QLatin1Char(' ')) || text.contains(QLatin1String("://")) ||
           text.endsWith(QLatin1Char(':'));
}

/// Whether only one cell of the row says something.
bool isAlone(const Row& row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
               return !trimmedCell(cell.text).isEmpty();
           }) == 1;
}

bool mayNameTotals(const QString& text)
{
    constexpr qsizetype Longest = 40;
    return text.size() < Longest && (text.contains(QLatin1String("tot"), Qt::CaseInsensitive) ||
                                     text.startsWith(QLatin1String("s"), Qt::CaseInsensitive));
}

}  // namespace

LineReader::LineReader(const Row& header, const FoundHeader& found, bool isIdentified)
    : m_header(header), m_isIdentified(isIdentified)
{
    for (const FoundColumn& each : found.columns) {
        const auto& identity = found.variant->identity;
        const bool identifies =
            std::any_of(identity.begin(), identity.end(), [&each](const char* key) {
                return std::strcmp(key, each.column->key) == 0;
            });
        m_columns.push_back(each.at);
        if (identifies) {
            m_identities.push_back(each.at);
        } else if (each.column->need != ImportNeed::Optional) {
            m_amounts.push_back(each.at);
        }
    }
    for (const FoundVintage& each : found.vintages) {
        m_columns.push_back(each.at);
        m_amounts.push_back(each.at);
    }
}

Line LineReader::read(const Row& row) const
{
    if (isPlainData(row)) {
        return {};
    }
    Line line;
    for (size_t at = 0; at < row.cells.size() && line.label.isEmpty(); ++at) {
        const QString text = textAt(row, at);
        line.label = standsForNothing(text) ? QString() : text.simplified();
    }
    for (const size_t at : m_identities) {
        line.identity = line.identity.isEmpty() ? textAt(row, at) : line.identity;
    }
    line.kind = kindOf(row, line);
    if (line.kind == LineKind::Struck) {
        for (size_t at = 0; at < row.cells.size() && line.label.isEmpty(); ++at) {
            line.label = row.cells[at].struck.simplified();
        }
    }
    return line;
}

/// The usual case, decided without a copy or a pattern.
bool LineReader::isPlainData(const Row& row) const
{
    if (m_identities.empty() || m_amounts.empty()) {
        return false;
    }
    const bool hasAmounts = std::all_of(
        m_amounts.begin(), m_amounts.end(), [&row](size_t at) { return !isBlankAt(row, at); });
    const QString identity = textAt(row, m_identities.front());
    return hasAmounts && !standsForNothing(identity) && !mayNameTotals(identity) &&
           !isHeaderAgain(row);
}

bool LineReader::isHeaderAgain(const Row& row) const
{
    return std::all_of(m_columns.begin(), m_columns.end(), [this, &row](size_t at) {
        return textAt(row, at) == textAt(m_header, at);
    });
}

LineKind LineReader::kindOf(const Row& row, const Line& line) const
{
    if (isHeaderAgain(row)) {
        return LineKind::HeaderAgain;
    }
    const bool hasText = std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return !trimmedCell(cell.text).isEmpty();
    });
    if (!hasText) {
        return LineKind::Struck;
    }
    const bool isIdentified =
        m_isIdentified || std::any_of(m_identities.begin(), m_identities.end(), [&row](size_t at) {
            return !standsForNothing(textAt(row, at));
        });
    const bool hasAmounts = std::any_of(
        m_amounts.begin(), m_amounts.end(), [&row](size_t at) { return !isBlankAt(row, at); });
    if (namesTotals(line.identity.isEmpty() ? line.label : line.identity)) {
        return LineKind::Totals;
    }
    if (isIdentified) {
        return !hasAmounts && isAlone(row) && readsAsNote(line.label) ? LineKind::Note
                                                                      : LineKind::Data;
    }
    if (namesTotals(line.label)) {
        return LineKind::Totals;
    }
    if (!hasAmounts || (isAlone(row) && readsAsNote(line.label))) {
        return LineKind::Note;
    }
    return line.identity.isEmpty() ? LineKind::Unidentified : LineKind::BelongsToNobody;
}

}  // namespace citss
