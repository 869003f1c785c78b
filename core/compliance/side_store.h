// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compliance/side_obligation.h"

#include <QList>

namespace citss {

class Database;

/// The only SQL on side obligations and the assessments behind them.
class SideStore {
public:
    explicit SideStore(Database& database) : m_database(database) {}

    /// The entry of the assessment of a subject that still makes something due, or did and it was
    /// covered.
    [[nodiscard]] std::optional<JournalNumber> standing(const SideSubject& subject) const;
    /// In the place of an earlier one of the same subject; its id is ignored.
    SideAssessmentId put(const SideAssessment& assessment,
                         const QList<SideShare>& shares,
                         JournalNumber now);

    [[nodiscard]] std::optional<SideObligation> find(SideObligationId id) const;
    void insert(SideObligation obligation, JournalNumber since);
    void replace(const SideObligation& obligation, JournalNumber now);
    void addCovers(SideObligationId obligation,
                   const QList<SideCover>& covers,
                   JournalNumber since);

private:
    Database& m_database;
};

}  // namespace citss
