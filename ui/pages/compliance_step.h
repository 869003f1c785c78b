// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace citss {

class ComplianceDesk;

/// What comes next at the chosen event.
struct ComplianceStep {
    QString sentence;
    QStringList tabs;  ///< where it is done, one after the other

    /// The one to go to from the tab in front; empty if that is the place.
    [[nodiscard]] QString tabAfter(const QString& current) const;
    bool operator==(const ComplianceStep&) const = default;
};

ComplianceStep nextStep(const ComplianceDesk& desk);

}  // namespace citss
