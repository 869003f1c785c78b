// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/exchange/import_header.h"
#include "core/exchange/import_problems.h"
#include "core/exchange/import_sheet.h"
#include "core/exchange/import_value.h"
#include "core/exchange/read_file.h"

#include <algorithm>
#include <cstring>

namespace citss {

namespace {

/// A sheet and the best header found in it.
struct Candidate {
    const Sheet* sheet;
    FoundHeader header;
};

QStringList keysOf(const QCborMap& map)
{
    QStringList keys;
    for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
        keys.append(it.key().toString());
    }
    return keys;
}

bool hasColumn(const ImportLayout& layout, const QString& key)
{
    return std::any_of(layout.variants.begin(), layout.variants.end(), [&key](const auto& variant) {
        const auto isKey = [&key](const auto& each) { return key == QLatin1String(each.key); };
        return std::any_of(variant.columns.begin(), variant.columns.end(), isKey) ||
               std::any_of(variant.constants.begin(), variant.constants.end(), isKey);
    });
}

/// The texts of the row that comes nearest to a header, or of the first row.
QString textsFound(const Candidate& candidate)
{
    constexpr qsizetype Enough = 300;
    if (candidate.sheet->rows.empty()) {
        return QStringLiteral("–");
    }
    QStringList texts;
    for (const Cell& cell : candidate.sheet->rows[candidate.header.rowIndex].cells) {
        const QString text = cell.text.simplified();
        texts += text.isEmpty() ? QStringList() : QStringList(text);
    }
    const QString joined = texts.join(QLatin1String(", "));
    return joined.size() > Enough ? joined.left(Enough) + QStringLiteral("…") : joined;
}

class Import {
public:
    Import(const Workbook& workbook, const ImportLayout& layout, const QCborMap& defaults)
        : m_workbook(workbook), m_layout(layout), m_defaults(defaults)
    {
    }

    ImportResult run()
    {
        checkDefaults();
        findCandidates();
        std::vector<Candidate> chosen = choose();
        m_run.namesSheets = chosen.size() > 1;
        for (const Candidate& each : chosen) {
            importOne(each);
        }
        return result();
    }

private:
    void checkDefaults()
    {
        const QStringList keys = keysOf(m_defaults);
        for (const QString& key : keys) {
            if (!hasColumn(m_layout, key)) {
                m_run.refusals.add(problem(ImportDefaultUnknown, key, {key}));
            }
        }
    }

    void findCandidates()
    {
        for (const Sheet& sheet : m_workbook.sheets) {
            if (sheet.isHidden) {
                m_run.remarks.add(problem(ImportSheetHidden, {}, {sheet.name}));
                continue;
            }
            m_candidates.push_back({&sheet, findHeader(sheet, m_layout, keysOf(m_defaults))});
        }
    }

    /// The sheets to import: all that fit where the layout joins them, else the best.
    std::vector<Candidate> choose()
    {
        if (m_candidates.empty()) {
            m_run.refusals.add(problem(ImportNoRows, {}, {QString()}));
            return {};
        }
        const Candidate* best = &m_candidates.front();
        for (const Candidate& each : m_candidates) {
            best = each.header.fitsBetterThan(best->header) ? &each : best;
        }
        if (!best->header.isComplete()) {
            m_run.refusals.add(
                problem(ImportColumnsMissing,
                        {},
                        {QLatin1Char('"') + best->header.missing.join(QLatin1String("\", \"")) +
                             QLatin1Char('"'),
                         best->sheet->name,
                         textsFound(*best)}));
            return {};
        }
        std::vector<Candidate> chosen;
        for (const Candidate& each : m_candidates) {
            const bool isChosen = m_layout.joinsSheets ? each.header.isComplete() : &each == best;
            if (isChosen) {
                chosen.push_back(each);
            } else {
                m_run.remarks.add(problem(ImportSheetSkipped, {}, {each.sheet->name}));
            }
        }
        return chosen;
    }

    void importOne(const Candidate& candidate)
    {
        for (const QString& header : candidate.header.twice) {
            m_run.refusals.add(problem(ImportColumnTwice, {}, {header}));
        }
        m_run.sheets.append(candidate.sheet->name);
        const std::optional<QCborMap> base = valuesForAllRows(candidate.header);
        if (base && candidate.header.twice.isEmpty()) {
            SheetImport(*candidate.sheet, candidate.header, *base, m_run).run();
        }
    }

    /// Constants of the variant, the header's year, the caller's defaults; nothing if one of them
    /// is refused.
    std::optional<QCborMap> valuesForAllRows(const FoundHeader& header)
    {
        QCborMap base;
        for (const ImportConstant& each : header.variant->constants) {
            base.insert(QLatin1String(each.key), QString::fromUtf8(each.value));
        }
        bool isSound = true;
        for (const ImportColumn& column : header.variant->columns) {
            if (header.column(column.key) == nullptr) {
                isSound = giveDefault(column, header, base) && isSound;
            }
        }
        for (const ImportConstant& each : header.variant->constants) {
            const Value asked = m_defaults.value(QLatin1String(each.key));
            if (asked.isString()) {
                base.insert(QLatin1String(each.key), asked);
            }
        }
        return isSound ? std::optional(base) : std::nullopt;
    }

    bool giveDefault(const ImportColumn& column, const FoundHeader& header, QCborMap& base)
    {
        const QString key = QString::fromLatin1(column.key);
        const Value asked = m_defaults.value(key);
        const bool hasYear = header.year && std::strcmp(column.key, "year") == 0;
        if (asked.isUndefined() || asked.isNull()) {
            if (hasYear) {
                base.insert(key, *header.year);
            }
            return true;
        }
        const QString text =
            asked.isInteger() ? QString::number(asked.toInteger()) : asked.toString();
        const Result<Value> value = parseImportValue(trimmedCell(text), column.kind, false);
        if (!value) {
            for (Problem each : value.error()) {
                each.field = key;
                m_run.refusals.add(each);
            }
            return false;
        }
        if (hasYear && value->toInteger() != *header.year) {
            m_run.refusals.add(problem(ImportYearDiffers, key, {*header.year, value->toInteger()}));
            return false;
        }
        base.insert(key, *value);
        return true;
    }

    ImportResult result()
    {
        const bool isEmpty = m_run.rows.isEmpty() && m_run.refusals.isEmpty();
        if (isEmpty) {
            m_run.refusals.add(problem(ImportNoRows, {}, {m_run.sheets.join(QLatin1String(", "))}));
        }
        if (m_run.rounded > 0) {
            m_run.remarks.add(problem(ImportRounded, {}, {m_run.rounded}));
        }
        if (m_run.repeated > 0) {
            m_run.remarks.add(problem(ImportLaterRowsSkipped, {}, {m_run.repeated}));
        }
        return {.rows = m_run.rows,
                .refusals = m_run.refusals.listed(ImportMoreRefusals),
                .remarks = m_run.remarks.listed(ImportMoreRemarks),
                .fileHash = m_workbook.sha256,
                .sheets = m_run.sheets};
    }

    const Workbook& m_workbook;
    const ImportLayout& m_layout;
    const QCborMap& m_defaults;
    std::vector<Candidate> m_candidates;
    ImportRun m_run;
};

}  // namespace

ImportResult importWorkbook(const Workbook& workbook,
                            const ImportLayout& layout,
                            const QCborMap& defaults)
{
    return Import(workbook, layout, defaults).run();
}

ImportResult importFile(const QString& path, const ImportLayout& layout, const QCborMap& defaults)
{
    const Result<Workbook> workbook = readTable(path);
    if (!workbook) {
        ImportResult result;
        result.refusals = workbook.error();
        return result;
    }
    return importWorkbook(*workbook, layout, defaults);
}

}  // namespace citss
