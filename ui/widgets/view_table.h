// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/view_model.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace citss {

class FilterHeader;
class ProblemList;

/// A view with all that every list offers: filters, order, choice of columns, totals, copying,
/// and a word where there is nothing to show.
class ViewTable final : public QWidget {
    Q_OBJECT

public:
    ViewTable(RegistryLink& link, const View& view, QWidget* parent = nullptr);

    [[nodiscard]] ViewModel& model() { return *m_model; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] FilterHeader& header() { return *m_header; }
    /// Reads for the first time; until then nothing is asked of the registry.
    void load();
    void setFixedFilters(const QList<Filter>& filters);
    /// Types into the filter of a column.
    void setFilter(const QString& column, const QString& text);
    /// Columns that this place does not need; the person may still show them.
    void hideColumn(int section);
    /// The selected rows, by column name.
    [[nodiscard]] QList<QCborMap> selection() const;
    void copySelection() const;
    /// What the empty list says and what the footer tells.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString footer() const;

Q_SIGNALS:
    void selectionChanged();
    void rowActivated(const QCborMap& record);
    void exportRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeTable();
    QWidget* makeFooter();
    void makeMessage();
    void connectAll();
    void retranslate();
    void applyFilters();
    void showState();
    void showMessage();
    void fillColumnsMenu();
    void fitColumns();
    [[nodiscard]] QString totalsText() const;

    RegistryLink& m_link;
    ViewModel* m_model;
    QTableView* m_table = nullptr;
    FilterHeader* m_header = nullptr;
    QWidget* m_messageBox = nullptr;
    QLabel* m_message = nullptr;
    ProblemList* m_problems = nullptr;
    QPushButton* m_clearFilters = nullptr;
    QPushButton* m_retry = nullptr;
    QLabel* m_footer = nullptr;
    QToolButton* m_columns = nullptr;
    QMenu* m_columnsMenu = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_export = nullptr;
    QTimer m_typing;
    bool m_hasFitted = false;
};

}  // namespace citss
