// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QWidget>

namespace citss {

class Chart;
class RecordRows;

/// An entity at a glance: what it owed and retired over the years, and what it holds. Each chart
/// leads to the list behind it; where the person may not see that, it is absent.
class EntityOverview final : public QWidget {
    Q_OBJECT

public:
    struct Sources {
        RecordRows* holdings;
        RecordRows* obligations;
        RecordRows* runs;
    };

    EntityOverview(RegistryLink& link, const Sources& sources, QWidget* parent);

    [[nodiscard]] Chart& holdings() { return *m_holdings; }
    [[nodiscard]] Chart& obligations() { return *m_obligations; }
    void retranslate();

Q_SIGNALS:
    /// A bar was clicked: the part of the page that lists what is behind it.
    void partRequested(const QString& part, const QString& category);

private:
    void draw();

    RegistryLink& m_link;
    Sources m_sources;
    Chart* m_holdings;
    Chart* m_obligations;
};

}  // namespace citss
