// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/document_subject.h"

#include "core/accounts/account_store.h"
#include "core/compliance/event_store.h"
#include "core/parties/entity_store.h"
#include "core/parties/facility_store.h"
#include "core/registry/proposal_store.h"

namespace citss {

namespace {

std::optional<FoundSubject> of(const JurisdictionCode& jurisdiction)
{
    return FoundSubject{.jurisdiction = jurisdiction};
}

template <typename Record>
std::optional<FoundSubject> of(const std::optional<Record>& record)
{
    return record ? std::optional(FoundSubject{.jurisdiction = record->jurisdiction})
                  : std::nullopt;
}

/// Finds by a code; a text that is no such code finds nothing.
template <typename CodeType, typename Store>
std::optional<FoundSubject> byCode(const QString& text, const Store& store)
{
    const Result<CodeType> code = CodeType::parse(text);
    return code ? of(store.find(*code)) : std::nullopt;
}

std::optional<FoundSubject> facility(const DocumentSubject& subject, Database& database)
{
    const Result<FacilityId> id = FacilityId::parse(subject.record);
    if (!id || !subject.jurisdiction || !FacilityStore(database).find(*subject.jurisdiction, *id)) {
        return std::nullopt;
    }
    return of(*subject.jurisdiction);
}

std::optional<FoundSubject> proposal(const QString& text, Database& database)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? of(ProposalStore(database).find(ProposalId(number))) : std::nullopt;
}

}  // namespace

std::optional<FoundSubject> findSubject(const DocumentSubject& subject, Database& database)
{
    switch (subject.kind) {
        case SubjectKind::Entity:
            return byCode<EntityId>(subject.record, EntityStore(database));
        case SubjectKind::Facility:
            return facility(subject, database);
        case SubjectKind::Account:
            return byCode<AccountNumber>(subject.record, AccountStore(database));
        case SubjectKind::Event:
            return byCode<Identifier>(subject.record, EventStore(database));
        case SubjectKind::Proposal:
            return proposal(subject.record, database);
    }
    Q_UNREACHABLE();
}

}  // namespace citss
