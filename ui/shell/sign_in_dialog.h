// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language_switch.h"
#include "ui/shell/personas.h"
#include "ui/widgets/registry_link.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace citss {

class Prompter;
class ProblemList;

/// What stands before the window: who may use the registry, in the chosen language; then a name and
/// a password, or a persona of a training registry.
class SignInDialog final : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        RegistryLink& link;
        Prompter& prompter;
        Languages languages;
        QString defaultUser;  ///< who may read the list of personas; empty without any
    };

    explicit SignInDialog(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] ProblemList& problems() { return *m_problems; }

Q_SIGNALS:
    /// Another registry is wanted: a file, or the demo if empty.
    void registryRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* makeEntry();
    void readPersonas();
    void showPersonas(const QList<Persona>& personas);
    void namePersonas();
    void enter();
    void setBusy(bool isBusy);
    void chooseFile();
    void retranslate();
    [[nodiscard]] bool isSnapshot() const;

    Parts m_parts;
    QLabel* m_name;
    QLabel* m_kind;
    QLabel* m_noticeTitle;
    QLabel* m_notice;
    QLabel* m_personasTitle;
    QListWidget* m_personas;
    QList<Persona> m_known;  ///< as listed
    QLabel* m_userLabel;
    QLineEdit* m_user;
    QLabel* m_passwordLabel;
    QLineEdit* m_password;
    ProblemList* m_problems;
    QPushButton* m_enter;
    QPushButton* m_open;
    QPushButton* m_demo;
};

}  // namespace citss
