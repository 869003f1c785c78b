// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/workplace.h"

class QHBoxLayout;
class QLabel;
class QTabBar;
class QStackedWidget;

namespace citss {

class CountCard;
class EventNotices;
class ProposalPanel;
class ViewTable;

/// What waits for a decision, and how much of everything there is.
class HomePage final : public NavigablePage {
    Q_OBJECT

public:
    HomePage(const Workplace& workplace, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    bool openView(const QString& view, const QList<Filter>& filters) override;
    [[nodiscard]] bool isLoaded() const override;

    [[nodiscard]] ViewTable& waiting() { return *m_tables.first(); }
    [[nodiscard]] ProposalPanel& proposal() { return *m_proposal; }
    [[nodiscard]] EventNotices& events() { return *m_events; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeCards(QHBoxLayout* layout);
    void makeLists();
    void show(int index);
    void showSelection();
    void chooseFirst();
    void retranslate();

    Workplace m_workplace;
    QList<CountCard*> m_cards;
    EventNotices* m_events;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<ViewTable*> m_tables;
    ProposalPanel* m_proposal;
};

}  // namespace citss
