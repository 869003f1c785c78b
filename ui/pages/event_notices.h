// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_event_row.h"
#include "ui/widgets/registry_link.h"

#include <QWidget>

class QVBoxLayout;

namespace citss {

/// The compliance events that are not done yet, each with what comes next and the way there.
class EventNotices final : public QWidget {
    Q_OBJECT

public:
    explicit EventNotices(RegistryLink& link, QWidget* parent);

    void read();
    [[nodiscard]] bool isLoaded() const { return m_reading == 0; }
    [[nodiscard]] const QList<ComplianceEventRow>& events() const { return m_events; }

Q_SIGNALS:
    void chosen(const QString& event);

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const Result<Page>& page);
    void rebuild();
    [[nodiscard]] QWidget* makeNotice(const ComplianceEventRow& event);

    RegistryLink& m_link;
    QVBoxLayout* m_layout;
    QWidget* m_lines = nullptr;
    QList<ComplianceEventRow> m_events;
    int m_reading = 0;
};

}  // namespace citss
