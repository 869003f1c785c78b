// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/issuance_store.h"

#include "core/storage/database.h"

namespace citss {

namespace {

constexpr const char* SelectRanges =
    "SELECT l.series AS series, l.first AS first, l.last AS last, p.kind AS kind "
    "FROM series AS s CROSS JOIN product AS p ON p.series = s.id "
    "CROSS JOIN lot AS l ON l.product = p.id AND l.issuance = ?2 "
    "WHERE s.jurisdiction = ?1 ORDER BY l.series, l.first";
// What a penalty sends to another account than retirement is not used up: whoever has it holds it.
// The last use of an entity comes last. Lines of previews have no run and drop out.
constexpr const char* SelectUsed =
    "SELECT u.entity AS entity, u.quantity AS quantity, u.jurisdiction AS jurisdiction, "
    "u.rule_set AS rule_set FROM ("
    "SELECT r.entity AS entity, SUM(MIN(l.last, ?3) - MAX(l.first, ?2) + 1) AS quantity, "
    "e.jurisdiction AS jurisdiction, e.rule_set AS rule_set, r.since AS entry, r.id AS number "
    "FROM run_line AS l "
    "JOIN run AS r ON r.id = l.run AND r.state = 'COMMITTED' AND r.until = 9223372036854775807 "
    "JOIN compliance_event AS e ON e.id = r.event AND e.until = 9223372036854775807 "
    "JOIN account AS a ON a.seq = l.destination AND a.type = 'RETIREMENT' "
    "AND a.until = 9223372036854775807 "
    "WHERE l.series = ?1 AND l.first <= ?3 AND l.last >= ?2 GROUP BY r.id "
    "UNION ALL "
    "SELECT o.entity AS entity, SUM(MIN(c.last, ?3) - MAX(c.first, ?2) + 1) AS quantity, "
    "o.jurisdiction AS jurisdiction, o.rule_set AS rule_set, MAX(c.since) AS entry, o.id AS number "
    "FROM side_cover AS c "
    "JOIN side_obligation AS o ON o.id = c.obligation AND o.until = 9223372036854775807 "
    "WHERE c.series = ?1 AND c.first <= ?3 AND c.last >= ?2 GROUP BY o.id) AS u "
    "ORDER BY u.entity, u.entry, u.number";

/// Each range is looked for among the lines of all runs, so the fewer the better.
bool follows(const IssuedRange& next, const IssuedRange& last)
{
    return next.series == last.series && next.kind == last.kind &&
           next.range.first() == last.range.last() + 1;
}

}  // namespace

QList<IssuedRange> IssuanceStore::rangesOf(const JurisdictionCode& issuer,
                                           const Identifier& issuance) const
{
    Statement query = m_database.statement(SelectRanges);
    query.bind(issuer, issuance);
    QList<IssuedRange> ranges;
    while (query.step()) {
        IssuedRange next{.series = SeriesId(query.integer(0)),
                         .range = SerialRange::of(query.integer(1), query.integer(2)),
                         .kind = Category::of(query.text(3))};
        if (!ranges.isEmpty() && follows(next, ranges.last())) {
            next.range = SerialRange::of(ranges.last().range.first(), next.range.last());
            ranges.removeLast();
        }
        ranges.append(next);
    }
    return ranges;
}

QList<UsedCredits> IssuanceStore::usedOf(const IssuedRange& range) const
{
    Statement query = m_database.statement(SelectUsed);
    query.bind(range.series, range.range.first(), range.range.last());
    QList<UsedCredits> all;
    while (query.step()) {
        UsedCredits use{.entity = EntityId::of(query.text(0)),
                        .quantity = query.tonnes(1),
                        .jurisdiction = JurisdictionCode::of(query.text(2)),
                        .ruleSet = Identifier::of(query.text(3))};
        if (!all.isEmpty() && all.last().entity == use.entity) {
            use.quantity = use.quantity.plus(all.last().quantity).value();
            all.removeLast();
        }
        all.append(use);
    }
    return all;
}

}  // namespace citss
