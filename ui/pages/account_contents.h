// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/registry_link.h"

#include <QWidget>

class QLabel;

namespace citss {

class BlockLanes;
class BlockStrip;
struct LaneBlock;
class HoldingsPanel;
class RecordRows;
class ViewTable;

/// What lies in an account: bars and a list by kind and vintage, and below every serial block drawn
/// to scale.
class AccountContents final : public QWidget {
    Q_OBJECT

public:
    AccountContents(RegistryLink& link, RecordRows& holdings, ViewTable* list, QWidget* parent);

    void showAccount(const QString& account) { m_account = account; }
    void load();
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] BlockStrip& strip() { return *m_strip; }
    [[nodiscard]] HoldingsPanel& holdings() { return *m_panel; }
    /// What is told of the block that has the keys.
    [[nodiscard]] QString told() const;
    void retranslate();

Q_SIGNALS:
    void serialsFollowed(const citss::LaneBlock& block);

private:
    void showCurrent();

    RecordRows& m_holdings;
    QString m_account;
    HoldingsPanel* m_panel;
    BlockLanes* m_lanes;
    BlockStrip* m_strip;
    QLabel* m_heading;
    QLabel* m_told;
};

}  // namespace citss
