// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace citss {

class DraftStore;
class RegistryLink;
class Settings;

/// What a person may choose for all windows. Every choice is at work as soon as it is made.
class SettingsPage final : public NavigablePage {
    Q_OBJECT

public:
    /// What the page shows and changes; all of it outlives the page.
    struct Parts {
        RegistryLink& link;
        const DraftStore& drafts;
        Settings& settings;
    };
    SettingsPage(const Parts& parts, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isLoaded() const override { return true; }
    [[nodiscard]] QString helpChapter() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QFormLayout* makeGroup(QVBoxLayout* layout);
    void addRow(QFormLayout* form, QWidget* field, const char* caption);
    QLabel* makeFact(QFormLayout* form, const QString& name, const char* caption);
    void connectAll();
    void showSettings();
    void retranslate();
    void retranslateChoices();

    struct Caption {
        QLabel* label;
        QWidget* field;
        const char* text;
    };

    RegistryLink& m_link;
    const DraftStore& m_drafts;
    Settings& m_settings;
    QList<QLabel*> m_headings;
    QList<Caption> m_captions;
    QComboBox* m_language;
    QComboBox* m_appearance;
    QSpinBox* m_text;
    QSpinBox* m_idle;
    QLabel* m_idleNote;
    QCheckBox* m_confirm;
    QLabel* m_confirmNote;
    QLabel* m_file = nullptr;
    QLabel* m_folder = nullptr;
    QLabel* m_version = nullptr;
    QPushButton* m_reset;
    QWidget* m_inside = nullptr;
};

}  // namespace citss
