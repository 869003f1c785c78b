// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letters.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace citss {

class ProgressPanel;

/// Letters that tell entities where they stand before a deadline: to one or to all, in the language
/// chosen, into a folder chosen.
class LettersPanel final : public QWidget {
    Q_OBJECT

public:
    LettersPanel(const Workplace& workplace, QWidget* parent);

    /// Whom letters are for: one entity, or none chosen.
    void setEvent(const QString& event);
    void setEntity(const QString& entity);
    /// Where one entity is in front, letters to all have no place.
    void setOneOnly();
    /// Why no letters can be written; empty if they can.
    void setReason(const QString& reason);
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void write(const QStringList& entities);
    void take(const Result<LettersMade>& made, const QString& folder);
    void showState();
    void retranslate();

    Workplace m_workplace;
    QString m_event;
    QString m_entity;
    QString m_reason;
    bool m_isWriting = false;
    QLabel* m_label;
    QComboBox* m_language;
    QPushButton* m_one;
    QPushButton* m_all;
    ProgressPanel* m_progress;
};

}  // namespace citss
