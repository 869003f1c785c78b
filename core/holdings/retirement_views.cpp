// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/holdings/holding_columns.h"
#include "core/holdings/holding_views.h"
#include "core/holdings/retirement.h"

namespace citss {

namespace {

// What left the account by the entry that retired it: one line for each product.
constexpr const char* RetirementsSql = R"(
    SELECT r.id AS retirement, r.jurisdiction AS jurisdiction, j.at AS completed_at,
           r.purpose AS purpose, r.year AS year, a.number AS account_no, p.kind AS instrument,
           p.vintage AS vintage, s.jurisdiction AS issuer, p.project AS project_id,
           -m.delta AS qty, r.reason AS reason, r.legal_reference AS legal_reference,
           r.since AS entry, m.product AS product
    FROM retirement AS r CROSS JOIN movement AS m ON m.account = r.account AND m.entry = r.since
    JOIN account AS a ON a.seq = r.account AND a.until = 9223372036854775807
    JOIN product AS p ON p.id = m.product JOIN series AS s ON s.id = p.series
    JOIN journal_entry AS j ON j.number = r.since
    WHERE r.since <= :as_of)";

}  // namespace

View retirementsView()
{
    return {
        .name = "retirements",
        .title = QT_TRANSLATE_NOOP("Title", "Retirements by jurisdictions"),
        .help = QT_TRANSLATE_NOOP(
            "Label", "What jurisdictions retired of their own, outside surrender runs, and why."),
        .action = Action::ViewHoldings,
        .columns = {{"retirement", QT_TRANSLATE_NOOP("Label", "Number"), ColumnKind::Identifier},
                    AccountJurisdictionColumn,
                    {"completed_at", QT_TRANSLATE_NOOP("Label", "Completed"), ColumnKind::Instant},
                    PurposeColumn,
                    {"year", QT_TRANSLATE_NOOP("Label", "Data year"), ColumnKind::Year},
                    AccountNumberColumn,
                    InstrumentColumn,
                    VintageColumn,
                    IssuerColumn,
                    ProjectColumn,
                    QuantityColumn,
                    {"reason", QT_TRANSLATE_NOOP("Label", "Reason"), ColumnKind::LongText, 1},
                    {"legal_reference",
                     QT_TRANSLATE_NOOP("Label", "Legal reference"),
                     ColumnKind::Text},
                    EntryColumn,
                    ProductColumn},
        .key = {"retirement", "product"},
        .sql = RetirementsSql,
        .topics = {"retirements", "holdings"},
        .jurisdictionColumn = "jurisdiction"};
}

}  // namespace citss
