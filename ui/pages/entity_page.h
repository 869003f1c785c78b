// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tabbed_record_page.h"

namespace citss {

class EntityCompliance;
class EntityOverview;

/// Who is this, and can they act? An entity with its facilities, accounts, holdings, obligations
/// and history.
class EntityPage final : public TabbedRecordPage {
    Q_OBJECT

public:
    EntityPage(const Workplace& workplace, QWidget* parent);

    [[nodiscard]] QString helpChapter() const override { return QStringLiteral("entities"); }
    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] EntityCompliance* compliance() { return m_compliance; }
    [[nodiscard]] EntityOverview& overview() { return *m_overview; }

protected:
    [[nodiscard]] QString idColumn() const override { return QStringLiteral("entity_id"); }
    [[nodiscard]] QCborMap known() const override;
    void showHead() override;
    void retranslate() override;

private:
    void makeParts();
    void makeHoldings();
    void makeCompliance();
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QStringList warnings() const;
    [[nodiscard]] QStringList accountWarnings() const;
    [[nodiscard]] QStringList complianceWarnings() const;

    RecordRows* m_entity;
    RecordRows* m_states;  ///< what became of its state, the newest first
    RecordRows* m_accounts;
    RecordRows* m_holdings;
    RecordRows* m_obligations;
    RecordRows* m_runs;
    RecordRows* m_sides;
    EntityOverview* m_overview = nullptr;
    EntityCompliance* m_compliance = nullptr;
};

}  // namespace citss
