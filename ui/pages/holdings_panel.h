// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QWidget>

namespace citss {

class Chart;
class RecordRows;
class ViewTable;

/// What is held, by kind and vintage: drawn, and listed beside. A bar chooses its rows.
class HoldingsPanel final : public QWidget {
    Q_OBJECT

public:
    HoldingsPanel(RegistryLink& link, RecordRows& holdings, ViewTable* list, QWidget* parent);

    [[nodiscard]] Chart& chart() { return *m_chart; }
    [[nodiscard]] ViewTable& list() { return *m_list; }
    void chooseVintage(const QString& category);
    void retranslate();

private:
    void draw();

    RegistryLink& m_link;
    RecordRows& m_holdings;
    Chart* m_chart;
    ViewTable* m_list;
};

}  // namespace citss
