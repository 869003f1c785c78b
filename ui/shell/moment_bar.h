// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>

class QLabel;
class QLineEdit;
class QPushButton;

namespace citss {

class RegistryLink;

/// Says which moment the window shows, and opens the choice of another.
class MomentButton final : public QToolButton {
    Q_OBJECT

public:
    MomentButton(RegistryLink& link, QWidget* parent);

    /// The choice, as it pops up; tests type into it.
    [[nodiscard]] QWidget& choice() { return *m_choice; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeChoice();
    void openChoice();
    void showTyped();
    void retranslate();

    RegistryLink& m_link;
    QFrame* m_choice;
    QLabel* m_title;
    QLabel* m_help;
    QLineEdit* m_moment;
    QLabel* m_fault;
    QPushButton* m_show;
    QPushButton* m_now;
};

/// Stands across the window while a past moment is shown, or over a snapshot.
class MomentBanner final : public QFrame {
    Q_OBJECT

public:
    MomentBanner(RegistryLink& link, QWidget* parent);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString snapshotText() const;

    RegistryLink& m_link;
    QLabel* m_text;
    QPushButton* m_now;
};

}  // namespace citss
