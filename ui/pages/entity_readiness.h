// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"
#include "ui/pages/compliance_event_row.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/registry_link.h"

#include <QCborMap>
#include <QWidget>

class QComboBox;
class QLabel;

namespace citss {

class ComplianceWhy;
class LettersPanel;
class ProblemList;

/// Where one entity stands at an event that is not yet run: its surrender is rehearsed as things
/// are now. Letters tell the entity itself.
class EntityReadiness final : public QWidget {
    Q_OBJECT

public:
    EntityReadiness(const Workplace& workplace, QWidget* parent);

    /// The open events at which the entity owes something, the nearest deadline first.
    void showEntity(const QString& entity,
                    const QString& name,
                    const QList<ComplianceEventRow>& events);
    [[nodiscard]] bool isLoaded() const;
    /// What the entity would lack at the event chosen; none while that is not known.
    [[nodiscard]] std::optional<qint64> shortfall() const { return m_shortfall; }
    [[nodiscard]] QString eventId() const;
    [[nodiscard]] QString summary() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] const ComplianceEventRow* chosenEvent() const;
    void fillEvents();
    void rehearse();
    void take(const Result<Rehearsal>& rehearsal);
    void showSummary();

    Workplace m_workplace;
    QString m_entity;
    QString m_name;
    QList<ComplianceEventRow> m_events;
    std::optional<qint64> m_shortfall;
    QCborMap m_position;  ///< the row of the rehearsed preview
    int m_asked = 0;
    bool m_isReading = false;
    QComboBox* m_choice;
    QLabel* m_summary;
    LettersPanel* m_letters;
    ProblemList* m_problems;
    ComplianceWhy* m_why;
};

}  // namespace citss
