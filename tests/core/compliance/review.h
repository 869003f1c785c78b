// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programs/shipped_packs.h"
#include "tests/core/compliance/office.h"

namespace citss {

/// Washington after its first deadline, with credits of one issuance used, held or both.
class Review : public Office {
public:
    /// What each entity emitted is what makes five percent of it the credits that it may use.
    void surrenderCredits(const QList<std::pair<QByteArray, int>>& users)
    {
        QByteArrayList rows;
        for (const auto& [entity, credits] : users) {
            place(entity.constData(), "OFFSET_DEBS", 2022, credits);
            rows.append("{'facility_id': 'F" + entity +
                        "', 'year': 2023, 'quantity': " + QByteArray::number(20 * credits) + "}");
        }
        must(load(("[" + rows.join(", ") + "]").constData()));
        publish();
        clock().set(AfterDeadline);
        passDays(0);
        must(commit(preview()));
    }
    Result<Outcome> assess(int found,
                           const QByteArray& identified = "2024-08-31",
                           const QByteArray& issuance = "WAFR5001-A")
    {
        return runBoth("prg",
                       "aut",
                       "AssessReplacement",
                       "{'jurisdiction': 'WA', 'issuance': '" + issuance +
                           "', 'reductions_found': " + QByteArray::number(found) +
                           ", 'identified': '" + identified + "', 'reason': 'Review of 2022'}");
    }
    Result<Outcome> cover(int obligation, const QByteArray& lines)
    {
        return runBoth(
            "adm",
            "aut",
            "CoverSideObligation",
            "{'obligation': " + QByteArray::number(obligation) + ", 'lines': [" + lines + "]}");
    }
    Result<Outcome> annul(int obligation)
    {
        return runBoth("prg",
                       "aut",
                       "VoidSideObligation",
                       "{'obligation': " + QByteArray::number(obligation) +
                           ", 'reason': 'The report stands'}");
    }
    QString side(int obligation, const char* column)
    {
        return cell(
            "side_obligations", "{'obligation': " + QByteArray::number(obligation) + "}", column);
    }
    QByteArray accountOf(const char* entity)
    {
        return cell("accounts",
                    QByteArray("{'account_type': 'COMPLIANCE', 'entity_id': '") + entity + "'}",
                    "account_no")
            .toLatin1();
    }
    /// Adopts the pack again, with its rule sets changed.
    template <typename Edit>
    void adoptChanged(int version, Edit edit)
    {
        QCborMap pack = shippedPack(QStringLiteral("WA")).value().toMap();
        pack.insert(QStringLiteral("version"), version);
        QCborArray sets = pack.value(QStringLiteral("rule_sets")).toArray();
        edit(sets);
        pack.insert(QStringLiteral("rule_sets"), sets);
        must(runBoth("adm", "aut", "AdoptRulePack", QCborMap{{QStringLiteral("pack"), pack}}));
    }
    QString share(const char* role, const char* entity, const char* column)
    {
        return cell("replacement_shares",
                    QByteArray("{'role': '") + role + "', 'entity_id': '" + entity + "'}",
                    column);
    }
};

}  // namespace citss
