// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_header.h"
#include "core/exchange/import_line.h"
#include "core/exchange/problem_tally.h"
#include "core/exchange/sheet.h"

#include <QCborArray>
#include <QCborMap>
#include <QHash>
#include <QMap>

namespace citss {

struct ImportPlace {
    const Sheet* sheet = nullptr;
    int row = 0;
};

/// What the sheets of one import add up to.
struct ImportRun {
    QCborArray rows;
    ProblemTally refusals;
    ProblemTally remarks;
    QStringList sheets;
    bool namesSheets = false;          ///< several contribute, so each place names its sheet
    QHash<QString, ImportPlace> seen;  ///< what rows are about -> where that was said first
    qint64 rounded = 0;
    qint64 repeated = 0;
};

/// Imports the rows of one sheet below its header.
class SheetImport {
public:
    /// `base` holds the values that every row has.
    SheetImport(const Sheet& sheet,
                const FoundHeader& header,
                const QCborMap& base,
                ImportRun& run);

    void run();

private:
    void importRow(const Row& row);
    void importData(const Row& row);
    void importVintages(const Row& row, const QCborMap& shared);
    void remarkOnLine(const Row& row, const Line& line);
    void remarkOnStrike(const Row& row,
                        size_t at,
                        QLatin1String key,
                        const std::optional<Value>& used);

    std::optional<Value> value(const Row& row, const FoundColumn& found);
    std::optional<Value> parsed(const Row& row,
                                const QString& text,
                                QLatin1String key,
                                ImportValueKind kind);
    void addRecord(QCborMap record, const Row& row);
    void refuse(Problem problem, const Row& row, QLatin1String key);
    [[nodiscard]] QString place(const Row& row) const;
    [[nodiscard]] QString shownPlace(ImportPlace place) const;
    [[nodiscard]] QString title(size_t at) const;
    [[nodiscard]] QString identityTitles() const;
    [[nodiscard]] QString about(const QCborMap& record) const;

    const Sheet& m_sheet;
    const FoundHeader& m_header;
    const QCborMap& m_base;
    ImportRun& m_run;
    const Row& m_headerRow;
    LineReader m_lines;
    qint64 m_refusalsBefore = 0;  ///< so many when the row began
    bool m_hasNothing = false;    ///< the row leaves blank what makes it a row
    QMap<QString, qint64> m_blank;
};

}  // namespace citss
