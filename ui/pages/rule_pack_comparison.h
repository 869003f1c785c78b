// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/rule_pack_shelf.h"
#include "ui/shell/workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace citss {

class DifferenceTable;

/// Any two packs, versions or rule sets side by side.
class RulePackComparison final : public QWidget {
    Q_OBJECT

public:
    RulePackComparison(const Workplace& workplace, RulePackShelf& shelf, QWidget* parent);

    /// The chosen pack is what others are compared with.
    void show(const ShelvedPackPointer& pack);
    [[nodiscard]] DifferenceTable& differences() { return *m_differences; }
    [[nodiscard]] QComboBox& first() { return *m_first; }
    [[nodiscard]] QComboBox& second() { return *m_second; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    void fill();
    void choose(QComboBox& box, const QString& key);
    void compare();
    void swap();
    void retranslate();

    RulePackShelf& m_shelf;
    QLabel* m_firstLabel = nullptr;
    QLabel* m_secondLabel = nullptr;
    QComboBox* m_first = nullptr;
    QComboBox* m_second = nullptr;
    QToolButton* m_swap = nullptr;
    DifferenceTable* m_differences;
};

}  // namespace citss
