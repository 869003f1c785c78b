// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_header.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <tuple>

namespace citss {

namespace {

constexpr size_t RowsSearched = 40;

std::vector<HeaderName> headerNames(const Row& row)
{
    std::vector<HeaderName> names;
    names.reserve(row.cells.size());
    for (const Cell& cell : row.cells) {
        names.push_back(headerName(cell.text));
    }
    return names;
}

/// An accepted header in the form headerName() gives.
QString acceptedName(const char* header)
{
    thread_local QHash<const char*, QString> names;
    QString& name = names[header];
    if (name.isEmpty()) {
        QString title = QString::fromUtf8(header);
        title.replace(QLatin1String("{year}"), QLatin1String("2000"));
        name = headerName(title).name;
    }
    return name;
}

/// Fits one variant to one row.
class HeaderFit {
public:
    HeaderFit(const Row& row, const ImportVariant& variant, const QStringList& given)
        : m_row(row),
          m_variant(variant),
          m_given(given),
          m_names(headerNames(row)),
          m_isTaken(row.cells.size(), false)
    {
        m_found.variant = &variant;
    }

    FoundHeader fit()
    {
        for (const ImportColumn& column : m_variant.columns) {
            if (const std::optional<size_t> at = take(column.headers)) {
                m_found.columns.push_back({&column, *at});
                m_found.year = m_found.year ? m_found.year : m_names[*at].year;
            }
        }
        if (m_variant.wide) {
            m_found.total = take(m_variant.wide->totals);
            takeVintages(*m_variant.wide);
        }
        listMissing();
        return m_found;
    }

private:
    /// The first accepted header that stands in the row, in the order of acceptance.
    std::optional<size_t> take(const std::vector<const char*>& headers)
    {
        for (const char* header : headers) {
            const QString name = acceptedName(header);
            std::optional<size_t> found;
            for (size_t at = 0; at < m_names.size(); ++at) {
                if (m_isTaken[at] || m_names[at].name != name) {
                    continue;
                }
                if (found) {
                    m_found.twice.append(m_row.cells[at].text.simplified());
                }
                found = found ? found : at;
                m_isTaken[at] = true;
            }
            if (found) {
                return found;
            }
        }
        return std::nullopt;
    }

    void takeVintages(const ImportWideRule& wide)
    {
        QStringList names;
        for (const char* header : wide.headers) {
            names.append(acceptedName(header));
        }
        for (size_t at = 0; at < m_names.size(); ++at) {
            const HeaderName& header = m_names[at];
            if (m_isTaken[at] || !header.year || !names.contains(header.name)) {
                continue;
            }
            const bool isRepeated = std::any_of(
                m_found.vintages.begin(), m_found.vintages.end(), [&header](const auto& each) {
                    return each.year == *header.year;
                });
            if (isRepeated) {
                m_found.twice.append(m_row.cells[at].text.simplified());
            }
            m_found.vintages.push_back({*header.year, at});
        }
    }

    void listMissing()
    {
        for (const ImportColumn& column : m_variant.columns) {
            if (column.need != ImportNeed::Optional && !isThere(column.key)) {
                m_found.missing.append(QString::fromUtf8(column.headers.front()));
            }
        }
        const bool isIdentified = std::any_of(m_variant.identity.begin(),
                                              m_variant.identity.end(),
                                              [this](const char* key) { return isThere(key); });
        if (!isIdentified) {
            m_found.missing.append(identityHeaders());
        }
        if (m_variant.wide && m_found.vintages.empty()) {
            m_found.missing.append(QString::fromUtf8(m_variant.wide->headers.front())
                                       .replace(QLatin1String("{year}"), QLatin1String("2015")));
        }
        m_found.missing.removeDuplicates();
    }

    [[nodiscard]] bool isThere(const char* key) const
    {
        const bool isYearOfHeader = m_found.year && std::strcmp(key, "year") == 0;
        return isYearOfHeader || m_found.column(key) != nullptr ||
               m_given.contains(QLatin1String(key));
    }

    /// "GHG ID / entity ID": either would do.
    [[nodiscard]] QString identityHeaders() const
    {
        QStringList headers;
        for (const ImportColumn& column : m_variant.columns) {
            const bool identifies = std::any_of(
                m_variant.identity.begin(), m_variant.identity.end(), [&column](const char* key) {
                    return std::strcmp(key, column.key) == 0;
                });
            if (identifies) {
                headers.append(QString::fromUtf8(column.headers.front()));
            }
        }
        return headers.join(QLatin1String(" / "));
    }

    const Row& m_row;
    const ImportVariant& m_variant;
    const QStringList& m_given;
    std::vector<HeaderName> m_names;
    std::vector<bool> m_isTaken;
    FoundHeader m_found;
};

}  // namespace

HeaderName headerName(const QString& title)
{
    static const QRegularExpression parentheses(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression years(
        QStringLiteral("(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])"));
    constexpr qsizetype Longest = 200;
    if (title.isEmpty() || title.size() > Longest) {
        return {};  // no header is that long; footnotes are
    }
    QString text = title;
    text.remove(parentheses);
    HeaderName header;
    if (text.count(years) == 1) {
        header.year = years.match(text).captured().toInt();
        text.replace(years, QStringLiteral("@"));
    }
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c == QLatin1Char('@')) {
            header.name += c;
        }
    }
    return header;
}

const FoundColumn* FoundHeader::column(const char* key) const
{
    const auto found = std::find_if(columns.begin(), columns.end(), [key](const auto& each) {
        return std::strcmp(each.column->key, key) == 0;
    });
    return found == columns.end() ? nullptr : &*found;
}

bool FoundHeader::fitsBetterThan(const FoundHeader& other) const
{
    return std::tuple(isComplete(), score(), -missing.size()) >
           std::tuple(other.isComplete(), other.score(), -other.missing.size());
}

FoundHeader findHeader(const Sheet& sheet, const ImportLayout& layout, const QStringList& given)
{
    FoundHeader best;
    const size_t rows = std::min(sheet.rows.size(), RowsSearched);
    for (size_t i = 0; i < rows; ++i) {
        for (const ImportVariant& variant : layout.variants) {
            FoundHeader found = HeaderFit(sheet.rows[i], variant, given).fit();
            found.rowIndex = i;
            if (best.variant == nullptr || found.fitsBetterThan(best)) {
                best = std::move(found);
            }
        }
    }
    return best;
}

}  // namespace citss
