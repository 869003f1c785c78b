// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workplace.h"
#include "ui/widgets/action_row.h"

class QTableView;
class QToolButton;

namespace citss {

class RowList;

/// What stands below a list of rows at hand: how many there are, and the way out of the window, by
/// the clipboard or into a file.
class RowListFooter final : public ActionRow {
    Q_OBJECT

public:
    /// `name` is what an exported file is called at first.
    RowListFooter(const Workplace& workplace, QTableView& table, QString name, QWidget* parent);

    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// The selected rows, or all, as people see them.
    void copy() const;
    void exportRows();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QStringList cells(int row) const;
    void retranslate();

    Workplace m_workplace;
    QTableView& m_table;
    QString m_name;
    QToolButton* m_copy;
    QToolButton* m_export;
};

}  // namespace citss
