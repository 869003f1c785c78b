// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language_switch.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace citss {

class ElidedLabel;
class MomentButton;
class RegistryLink;
class SearchBox;
class WindowMenu;

/// The head of a window: back and forward, where one is, what kind of registry it is, finding, the
/// moment shown, the language and the window's menu.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(RegistryLink& link, const Languages& languages, QWidget* parent);

    [[nodiscard]] SearchBox& search() { return *m_search; }
    [[nodiscard]] MomentButton& moment() { return *m_moment; }
    [[nodiscard]] WindowMenu& menu() { return *m_menu; }
    /// Where the window stands, and whether there is anywhere to go back or forward to.
    void showPlace(const QString& title, bool canGoBack, bool canGoForward);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(QHBoxLayout* layout, const QString& name);
    void recolour();
    void fitKind();
    void retranslate();

    RegistryLink& m_link;
    QToolButton* m_back;
    QToolButton* m_forward;
    ElidedLabel* m_title;
    QLabel* m_kind;
    SearchBox* m_search;
    MomentButton* m_moment;
    WindowMenu* m_menu;
};

/// How a registry is dressed, for the style sheet: "live", "training" or "snapshot".
QString dressOf(const RegistryLink& link);

}  // namespace citss
