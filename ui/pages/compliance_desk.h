// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/page_records.h"
#include "ui/pages/compliance_event_row.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/registry_link.h"

#include <QObject>

namespace citss {

/// A preview of the chosen event.
struct PreviewRow {
    qint64 id = 0;
    QString madeAt;
    bool operator==(const PreviewRow&) const = default;
};

/// What the compliance page is about at the moment: the events there are, the one chosen, its
/// previews and what of it waits for a second person. Its tabs show it.
class ComplianceDesk final : public QObject {
    Q_OBJECT

public:
    ComplianceDesk(const Workplace& workplace, QObject* parent);

    [[nodiscard]] const Workplace& workplace() const { return m_workplace; }
    [[nodiscard]] RegistryLink& link() const { return m_workplace.link; }
    [[nodiscard]] const QList<ComplianceEventRow>& events() const { return m_events; }
    [[nodiscard]] const std::optional<ComplianceEventRow>& current() const { return m_event; }
    [[nodiscard]] const QList<PreviewRow>& previews() const { return m_previews; }
    [[nodiscard]] std::optional<PreviewRow> preview() const;
    /// Rows of the view of proposals that are open and concern the event.
    [[nodiscard]] const QList<QCborMap>& waiting() const { return m_waiting; }
    /// The number of the open proposal of a command, if one waits.
    [[nodiscard]] std::optional<qint64> waitingFor(const QString& command) const;
    [[nodiscard]] bool isLoaded() const { return m_reading == 0 && m_hasRead; }

    void read();
    void chooseEvent(const QString& id);
    void choosePreview(qint64 id);

    /// Filters for the rows of the chosen event.
    [[nodiscard]] QList<Filter> ofEvent() const;
    [[nodiscard]] Instant now() const { return link().about().now; }
    /// Why nothing can be changed at all here and now; empty if it can.
    [[nodiscard]] QString readOnlyReason() const { return link().readOnlyReason(); }

Q_SIGNALS:
    void eventsChanged();
    void eventChanged();  ///< another one is chosen, or it stands differently
    void previewsChanged();
    void waitingChanged();

private:
    void readEvents();
    void readPreviews();
    void readWaiting();
    void take(const QList<ComplianceEventRow>& events);
    [[nodiscard]] bool concerns(const QCborMap& proposal) const;
    void filterWaiting();

    Workplace m_workplace;
    QList<ComplianceEventRow> m_events;
    std::optional<ComplianceEventRow> m_event;
    QString m_wanted;  ///< chosen before it was read
    QList<PreviewRow> m_previews;
    std::optional<qint64> m_preview;
    QList<QCborMap> m_open;  ///< all open proposals
    QList<QCborMap> m_waiting;
    int m_reading = 0;
    bool m_hasRead = false;
};

}  // namespace citss
