// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_import.h"
#include "ui/shell/workplace.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace citss {

class ComplianceAct;
class RowList;

/// A file of emissions before it is loaded: every bad row with its number and sentence, the rows
/// that would be loaded, and what would differ from what is stored. All of it is loaded or nothing.
class ComplianceImportDialog final : public QDialog {
    Q_OBJECT

public:
    ComplianceImportDialog(const Workplace& workplace,
                           const ComplianceEventRow& event,
                           const QString& path,
                           QWidget* parent);

    [[nodiscard]] const EmissionsImport& import() const { return m_import; }
    [[nodiscard]] ComplianceAct& act() { return *m_act; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] QString summary() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makeLists();
    void makeAct();
    void read();
    void take(const ImportResult& read);
    void showFindings();
    void retranslate();
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString rowText(int row, const QString& key) const;

    Workplace m_workplace;
    ComplianceEventRow m_event;
    QString m_path;
    EmissionsImport m_import;
    QList<ImportFinding> m_found;
    bool m_isRead = false;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QTabWidget* m_parts = nullptr;
    RowList* m_findings = nullptr;
    RowList* m_rows = nullptr;
    QTableView* m_findingTable = nullptr;
    QTableView* m_rowTable = nullptr;
    ComplianceAct* m_act = nullptr;
    QPushButton* m_close = nullptr;
};

}  // namespace citss
