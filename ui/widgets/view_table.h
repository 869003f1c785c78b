// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_state.h"
#include "ui/widgets/view_model.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QMenu;
class QAction;
class QTableView;

namespace citss {

class DraftStore;
class FilterHeader;
class GroupBar;
class TableFooter;
class TableMessage;
class TablePlace;
class ViewsMenu;

/// A view with all that every list offers: filters, order, choice of columns, groups with totals,
/// saved views, copying, explaining a figure, and a word where there is nothing to show.
class ViewTable final : public QWidget {
    Q_OBJECT

public:
    ViewTable(RegistryLink& link, const View& view, QWidget* parent = nullptr);

    [[nodiscard]] ViewModel& model() { return *m_model; }
    [[nodiscard]] ViewRequest request() const { return m_model->request(); }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] FilterHeader& header() { return *m_header; }
    /// Reads for the first time; until then nothing is asked of the registry.
    void load();
    void setFixedFilters(const QList<Filter>& filters);
    /// Types into the filter of a column.
    void setFilter(const QString& column, const QString& text);
    /// What is typed in the filters, by column; setting them clears the others.
    [[nodiscard]] const QMap<QString, QString>& filterTexts() const { return m_typed; }
    void setFilterTexts(const QMap<QString, QString>& texts);
    /// Columns that this place does not need; the person may still show them.
    void hideColumn(int section);
    /// How it is looked at, for keeping and coming back to.
    [[nodiscard]] TableState state() const;
    void setState(const TableState& state);
    void setColumns(const QList<ColumnState>& columns);
    /// A row for each value of one or two columns, with sums; none: the rows themselves.
    void setGroups(const QStringList& groups);
    [[nodiscard]] const QStringList& groups() const { return m_groups; }
    /// The rows of a group, until backToGroups().
    void openGroup(int row);
    void backToGroups();
    /// Offers to keep views under names, and remembers the columns; whatever was kept is shown.
    void keepViews(const DraftStore& store);
    [[nodiscard]] ViewsMenu* viewsMenu() { return m_views; }
    void setCanPrint(bool canPrint);
    /// What may be done to the chosen rows: offered beside what can be done to the list.
    void setRowActions(const QList<QAction*>& actions) { m_rowActions = actions; }
    /// The selected rows, by column name; groups are no rows.
    [[nodiscard]] QList<QCborMap> selection() const;
    /// The columns that are shown, from left to right.
    [[nodiscard]] QStringList shownColumns() const;
    /// What the filters say, in words: for paper.
    [[nodiscard]] QStringList filterSentences() const;
    void copySelection() const;
    /// Shows what is behind the figure in the current cell.
    void explain();
    void focusFilters();
    /// What the empty list says, what the footer tells, what stands above a group.
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString footer() const;
    [[nodiscard]] QString groupText() const;

Q_SIGNALS:
    void selectionChanged();
    void rowActivated(const QCborMap& record);
    void exportRequested();
    void printRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void makeTable();
    void connectModel();
    void connectParts();
    void retranslate();
    void takeTyped();
    void showTyped();
    void applyFilters();
    void activate(const QModelIndex& index);
    void showGrouping();
    void showState();
    void showMessage();
    void fillColumnsMenu();
    void fillGroupsMenu();
    void showContextMenu(const QPoint& place);
    void fitColumns();
    void keepColumns();
    void showAllSections();
    [[nodiscard]] bool pressInTable(QKeyEvent& event);
    [[nodiscard]] bool pressInFilter(QKeyEvent& event);
    [[nodiscard]] const Column* visibleColumn(const QString& name) const;
    [[nodiscard]] QList<Filter> groupFilters(int row) const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString totalsText() const;
    [[nodiscard]] QList<QStringList> cells(const QList<int>& sections) const;

    RegistryLink& m_link;
    ViewModel* m_model;
    QTableView* m_table = nullptr;
    FilterHeader* m_header = nullptr;
    TablePlace* m_place = nullptr;
    GroupBar* m_groupBar = nullptr;
    TableMessage* m_message = nullptr;
    TableFooter* m_footer = nullptr;
    ViewsMenu* m_views = nullptr;
    QMap<QString, QString> m_typed;  ///< filters by column, also of columns not in sight
    QList<Filter> m_fixed;           ///< the page's
    QStringList m_groups;            ///< as chosen, also while one of them is open
    QList<Filter> m_opened;          ///< of the group that is open
    QByteArray m_openedKey;
    QList<ColumnState> m_plainColumns;  ///< of the rows, while groups are shown
    QTimer m_typing;
    QTimer m_keeping;
    QList<QAction*> m_rowActions;
    bool m_hasFitted = false;
};

}  // namespace citss
