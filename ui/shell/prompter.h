// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace citss {

/// A question with two answers; the button that goes on names the act.
struct Question {
    QString title;
    QString text;
    QString act;
};

/// A file that is to be chosen.
struct FileChoice {
    QString title;
    QString suggestion;    ///< file name
    QStringList patterns;  ///< "CSV (*.csv)"
};

/// Everything that stops a person for an answer. Tests answer from a queue instead.
class Prompter {
public:
    Prompter() = default;
    Prompter(const Prompter&) = delete;
    Prompter& operator=(const Prompter&) = delete;
    virtual ~Prompter() = default;

    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    /// An empty path if none was chosen.
    virtual QString fileToOpen(QWidget* parent, const FileChoice& choice) = 0;
    virtual QString fileToSave(QWidget* parent, const FileChoice& choice) = 0;
    virtual QString folderToWrite(QWidget* parent, const QString& title) = 0;
};

/// Asks through dialogs of the desktop.
class DialogPrompter final : public Prompter {
public:
    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    QString fileToOpen(QWidget* parent, const FileChoice& choice) override;
    QString fileToSave(QWidget* parent, const FileChoice& choice) override;
    QString folderToWrite(QWidget* parent, const QString& title) override;
};

}  // namespace citss
