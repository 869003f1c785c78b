// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/prompter.h"

#include <QQueue>

namespace citss {

/// Answers from a queue and records what was asked. A test ends with an empty queue.
class FakePrompter final : public Prompter {
public:
    void willConfirm(bool answer) { m_confirmations.enqueue(answer); }
    void willChoose(const QString& path) { m_paths.enqueue(path); }
    [[nodiscard]] bool isDone() const { return m_confirmations.isEmpty() && m_paths.isEmpty(); }
    [[nodiscard]] const QStringList& asked() const { return m_asked; }
    [[nodiscard]] const QStringList& told() const { return m_told; }

    bool confirm(QWidget* parent, const Question& question) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    QString fileToOpen(QWidget* parent, const FileChoice& choice) override;
    QString fileToSave(QWidget* parent, const FileChoice& choice) override;
    QString folderToWrite(QWidget* parent, const QString& title) override;

private:
    QString next(const QString& title);

    QQueue<bool> m_confirmations;
    QQueue<QString> m_paths;
    QStringList m_asked;
    QStringList m_told;
};

}  // namespace citss
