// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_tab.h"

class QLabel;
class QPushButton;

namespace citss {

class ComplianceImportDialog;
class ViewTable;

/// The verified emissions that an event rests on, and their import from a file.
class ComplianceEmissions final : public ComplianceTab {
    Q_OBJECT

public:
    static constexpr const char* Name = "complianceEmissions";

    ComplianceEmissions(ComplianceDesk& desk, QWidget* parent);

    [[nodiscard]] static QString title(const ComplianceDesk& desk);
    [[nodiscard]] bool isLoaded() const override;
    /// Asks for a file and shows what it holds.
    void import();
    [[nodiscard]] QPushButton& importButton() { return *m_import; }

protected:
    void refresh() override;
    void retranslate() override;

private:
    void showActions();
    [[nodiscard]] QList<Filter> filters() const;

    QLabel* m_help;
    QPushButton* m_import;
    ViewTable* m_table;
};

}  // namespace citss
