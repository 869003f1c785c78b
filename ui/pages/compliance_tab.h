// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compliance_desk.h"

#include <QMap>
#include <QWidget>

namespace citss {

class ViewTable;

/// One step of a compliance event. It is made when it is first asked for and reads only while it is
/// in sight; so each class has a Name, and a title, in the current language, that need no step.
class ComplianceTab : public QWidget {
    Q_OBJECT

public:
    ComplianceTab(ComplianceDesk& desk, const QString& name, QWidget* parent);

    [[nodiscard]] virtual bool isLoaded() const = 0;
    /// Called when it comes in sight.
    void enter();

Q_SIGNALS:
    /// Another tab goes on from here.
    void tabRequested(const QString& name);
    void viewRequested(const QString& view, const QList<citss::Filter>& filters);

protected:
    /// Shows the event and preview chosen; called in sight only.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /// What it shows may be another thing now.
    void invalidate();
    /// Lists other rows, unless they are the same; those are kept with their selection.
    void list(ViewTable& table, const QList<Filter>& filters);
    /// A list without the columns that say the same in every row here.
    ViewTable* makeTable(const QString& view, const QStringList& hidden, QWidget* parent);
    [[nodiscard]] ComplianceDesk& desk() const { return m_desk; }
    [[nodiscard]] RegistryLink& link() const { return m_desk.link(); }
    [[nodiscard]] const View& view(const QString& name) const;
    void changeEvent(QEvent* event) override;

private:
    ComplianceDesk& m_desk;
    QMap<ViewTable*, QList<Filter>> m_listed;
    bool m_isStale = true;
};

}  // namespace citss
