// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_event_row.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QTabWidget;

namespace citss {

class EntityReadiness;
class RecordRows;
class ViewTable;

/// What an entity owes and owed: where it stands at the open event, and lists of its obligations,
/// surrenders, limits, penalties and side obligations.
class EntityCompliance final : public QWidget {
    Q_OBJECT

public:
    struct Item {
        ViewTable* table;
        const char* title;  ///< context "Title"
    };

    EntityCompliance(const Workplace& workplace, const QList<Item>& lists, QWidget* parent);

    /// `obligations` are rows of the entity's; events are known by them.
    void showEntity(const QString& entity,
                    const QString& name,
                    const QString& jurisdiction,
                    const RecordRows& obligations);
    void load();
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] EntityReadiness& readiness() { return *m_readiness; }
    /// The open events at which it owes something, the nearest deadline first.
    [[nodiscard]] const QList<ComplianceEventRow>& openEvents() const { return m_open; }
    [[nodiscard]] QTabWidget& parts() { return *m_parts; }
    /// Lists the obligation at an event.
    void chooseEvent(const QString& event);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showEvents();

    QTabWidget* m_parts;
    EntityReadiness* m_readiness;
    QList<Item> m_lists;
    RecordRows* m_events;
    const RecordRows* m_obligations = nullptr;
    QString m_entity;
    QString m_name;
    QList<ComplianceEventRow> m_open;
};

}  // namespace citss
