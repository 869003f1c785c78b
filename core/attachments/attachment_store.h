// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"

namespace citss {

class Database;

/// The only SQL on documents of records; their bytes are ContentStore's.
class AttachmentStore {
public:
    explicit AttachmentStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Attachment> find(DocumentId id) const;
    /// The document, not withdrawn, by which a record has this very file.
    [[nodiscard]] std::optional<DocumentId> same(const Attachment& document) const;
    /// Stores a new one under the next id.
    DocumentId insert(Attachment document, JournalNumber since);
    void replace(const Attachment& document, JournalNumber now);

private:
    void insertRow(const Attachment& document, JournalNumber since);

    Database& m_database;
};

}  // namespace citss
