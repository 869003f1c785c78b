// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

#include <QCborMap>

class QSplitter;

namespace citss {

class ActionRow;
class CommandDialog;
class CommandType;
class RecordPanel;
class RowActs;
class ViewTable;

/// Any view of the catalogue with the commands that belong to it and the chosen row in full. What
/// it consists of is made when it first comes to the front.
class ViewPage final : public NavigablePage {
    Q_OBJECT

public:
    ViewPage(const Workplace& workplace, const View& view, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] PageState state() const override;
    void restore(const PageState& state) override;
    [[nodiscard]] bool isLoaded() const override;

    [[nodiscard]] ViewTable& table();
    [[nodiscard]] const Workplace& workplace() const { return m_workplace; }
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    /// Opens the form of a command of this page.
    CommandDialog* openForm(const CommandType& command, const QCborMap& prefill);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ensureBuilt();
    void build();
    void makeActions();
    [[nodiscard]] QAction* makeAction(const CommandType& command);
    void showActions();
    void placeButtons();
    void openDocuments();
    void showSelection();
    void retranslate();

    Workplace m_workplace;
    const View& m_view;
    ViewTable* m_table = nullptr;
    RecordPanel* m_record = nullptr;
    ActionRow* m_head = nullptr;
    QAction* m_documents = nullptr;  ///< of the record
    QList<QAction*> m_actions;       ///< in the head of the page
    RowActs* m_acts = nullptr;       ///< with the chosen rows filled in
};

/// The commands that change what a view shows and that the person may start.
QList<const CommandType*> commandsFor(const Workplace& workplace, const View& view);

}  // namespace citss
