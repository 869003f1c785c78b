// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>

class QLabel;
class QPushButton;

namespace citss {

class MomentChoice;
class RegistryLink;

/// Says which moment the window shows, and opens the choice of another.
class MomentButton final : public QToolButton {
    Q_OBJECT

public:
    MomentButton(RegistryLink& link, QWidget* parent);

    /// The choice, as it pops up; tests type into it.
    [[nodiscard]] QWidget& choice();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    RegistryLink& m_link;
    MomentChoice* m_choice;
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
