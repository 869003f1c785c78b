// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

namespace citss {

class Database;

/// The record that a document is to belong to, as it was named.
struct DocumentSubject {
    SubjectKind kind = SubjectKind::Entity;
    QString record;
    std::optional<JurisdictionCode> jurisdiction;  ///< needed for a facility
};

/// A record that was found, and where it belongs.
struct FoundSubject {
    std::optional<JurisdictionCode> jurisdiction;
};

std::optional<FoundSubject> findSubject(const DocumentSubject& subject, Database& database);

}  // namespace citss
