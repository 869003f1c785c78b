// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/view.h"

#include <QMap>
#include <QWidget>

namespace citss {

/// How a page stands, so that going back to it can make it stand so again.
struct PageState {
    QString view;                         ///< which of its lists or steps is in front
    QString subject;                      ///< what it is about, where that may be chosen
    QMap<QString, QString> filters = {};  ///< what is typed above the columns of the list
    bool operator==(const PageState&) const = default;
};

/// One place of the window. Pages live as long as the session, so that going back loses nothing.
class NavigablePage : public QWidget {
    Q_OBJECT

public:
    explicit NavigablePage(QWidget* parent) : QWidget(parent) {}

    /// In the current language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Called each time the page comes to the front; reads what it needs the first time.
    virtual void enter() = 0;
    /// Shows a view that belongs to the page, if it has it, with filters typed in.
    virtual bool openView(const QString& view, const QList<Filter>& filters);
    /// How it stands, and standing so again. A page of one kind only needs neither.
    [[nodiscard]] virtual PageState state() const { return {}; }
    virtual void restore(const PageState& state);
    /// Whether everything it shows has been read.
    [[nodiscard]] virtual bool isLoaded() const = 0;

    /// The chapter of the guide about what is in front; empty for the section's own.
    [[nodiscard]] virtual QString helpChapter() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    /// An identifier was followed: somewhere a view shows its record.
    void viewRequested(const QString& view, const QList<citss::Filter>& filters);
};

/// A page about one record, opened from anywhere by following its identifier. It lives as long as
/// the window may go back to it.
class RecordPage : public NavigablePage {
    Q_OBJECT

public:
    using NavigablePage::NavigablePage;

    /// Which record the page is about; reads nothing before enter().
    virtual void showRecord(const QString& id) = 0;
    [[nodiscard]] virtual QString recordId() const = 0;
};

}  // namespace citss
