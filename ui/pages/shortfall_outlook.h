// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/registry.h"
#include "ui/pages/compliance_event_row.h"
#include "ui/pages/task_row.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace citss {

class Chart;
class ProblemList;
class ProgressPanel;
class RegistryLink;

/// Who would fall short at the events that have not run, and which limits are nearly used: by the
/// last preview of each, or worked out on demand by rehearsing one.
class ShortfallOutlook final : public QWidget {
    Q_OBJECT

public:
    ShortfallOutlook(RegistryLink& link, QWidget* parent);

    void read();
    [[nodiscard]] bool isLoaded() const { return m_reading == 0; }
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// The sentence of an event.
    [[nodiscard]] QString eventText(const QString& event) const;
    [[nodiscard]] Chart& shortfalls() { return *m_shortfalls; }
    [[nodiscard]] Chart& limits() { return *m_limits; }
    /// Rehearses a preview of an event and shows what it finds.
    void workOut(const QString& event);

Q_SIGNALS:
    void placeRequested(const citss::RecordPlace& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What is known of one event.
    struct Known {
        QList<QCborMap> shortfalls;
        QList<QCborMap> limits;
        QString madeAt;        ///< of the stored preview; empty if it was worked out here
        bool isKnown = false;  ///< a preview stands, or one was rehearsed
        bool isRehearsed = false;
    };

    void ask(const QString& view, void (ShortfallOutlook::*take)(const QList<QCborMap>&));
    void takeEvents(const QList<QCborMap>& records);
    void takePreviews(const QList<QCborMap>& records);
    void takeShortfalls(const QList<QCborMap>& records);
    void takeLimits(const QList<QCborMap>& records);
    void takeRehearsal(const QString& event, const Result<Rehearsal>& rehearsal);
    void forget();
    void rebuild();
    void addEvent(const ComplianceEventRow& event);
    void drawCharts();
    [[nodiscard]] RecordPlace placeOf(const QString& view, const QCborMap& record) const;
    [[nodiscard]] bool mayWorkOut(const ComplianceEventRow& event) const;

    RegistryLink& m_link;
    QList<ComplianceEventRow> m_events;
    QMap<QString, Known> m_known;              ///< by event
    QMap<QString, RecordPlace> m_shortPlaces;  ///< by the name of a bar: the row behind it
    QMap<QString, RecordPlace> m_limitPlaces;
    QLabel* m_heading;
    QLabel* m_empty;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_layout;
    ProgressPanel* m_progress;
    ProblemList* m_problems;
    Chart* m_shortfalls;
    Chart* m_limits;
    int m_reading = 0;
    int m_asked = 0;
    bool m_working = false;
};

}  // namespace citss
