// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QMap>
#include <QObject>

namespace citss {

class RegistryLink;

/// Counts what waits for a second person: in each section the proposals about it, at home those
/// that this person may decide.
class WaitingCounts final : public QObject {
    Q_OBJECT

public:
    WaitingCounts(RegistryLink& link, QObject* parent);

    void read();

Q_SIGNALS:
    /// `isMore`: there are more than were counted.
    void counted(const QString& section, int count, bool isMore);

private:
    void tell();

    RegistryLink& m_link;
    QMap<QString, Page> m_pages;  ///< of each state in which somebody has to act
    QStringList m_told;
    int m_asked = 0;
};

}  // namespace citss
