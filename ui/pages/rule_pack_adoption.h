// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rule_pack_shelf.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace citss {

class CommandDialog;
class DifferenceTable;
class ProblemList;

/// Taking a pack into the registry: where it stands, what it would change against the version
/// adopted now, and the proposal.
class RulePackAdoption final : public QWidget {
    Q_OBJECT

public:
    RulePackAdoption(const Workplace& workplace, RulePackShelf& shelf, QWidget* parent);

    void show(const ShelvedPackPointer& pack);
    [[nodiscard]] DifferenceTable& differences() { return *m_differences; }
    [[nodiscard]] QString standing() const;
    CommandDialog* propose();
    void readFile();

Q_SIGNALS:
    /// A file was read and is on the shelf.
    void packRead(const citss::ShelvedPackPointer& pack);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showState();
    [[nodiscard]] QString standingText() const;
    void retranslate();

    Workplace m_workplace;
    RulePackShelf& m_shelf;
    ShelvedPackPointer m_pack;
    QLabel* m_standing;
    QPushButton* m_adopt;
    QPushButton* m_open;
    ProblemList* m_problems;
    DifferenceTable* m_differences;
};

}  // namespace citss
