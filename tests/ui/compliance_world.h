// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk.h"

namespace citss {

/// A jurisdiction with three entities that answer for a facility each, their accounts, and what
/// they hold: the first has all it needs and offset credits over the limit, the second too little,
/// the third reports nothing.
class ComplianceWorld {
public:
    explicit ComplianceWorld(Desk& desk);

    static constexpr const char* Event = "WA-2025-ANNUAL";

    /// A file of emissions as people send it; `extra` are further lines.
    QString emissionsFile(const QByteArray& extra = {});
    void loadEmissions();
    void openEvent();
    void publish();
    void passDeadline();
    qint64 preview();
    void commit(qint64 preview);
    void place(const QByteArray& entity, const QByteArray& kind, int vintage, int quantity);

private:
    void must(const Result<Outcome>& outcome);
    void propose(const QByteArray& command, const QByteArray& json);

    Desk& m_desk;
};

}  // namespace citss
